import type { ImportChoices, ImportPreview } from '../../../shared/contract/imports.ts';
import { type CalendarDate, calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import { newAthlete } from '../../../shared/domain/new-athlete.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Session, SessionDraft } from '../../../shared/domain/session.ts';
import type { Database } from '../../db/index.ts';
import { openTemp, tempOptions } from '../../db/test-support.ts';
import { builtInExercises, loadContext, sessionLoad } from '../../engine/index.ts';
import type { AppContext } from '../context.ts';
import { createJobs } from '../jobs.ts';
import { importHandlers } from './index.ts';

/** The day on which these tests take place. */
export const TODAY = calendarDate('2026-06-01');

/** Choices that leave everything to the file. */
export const NO_CHOICES: ImportChoices = {
  format: null,
  athleteId: null,
  mapping: null,
  massUnit: null,
  exercises: {},
  dateOrder: null,
};

/** An import desk over a real database in a folder of its own. */
export interface Desk {
  readonly database: Database;
  readonly preview: (content: string | Uint8Array, choices?: Partial<ImportChoices>) => ImportPreview;
  readonly apply: (content: string | Uint8Array, choices?: Partial<ImportChoices>) => ImportPreview;
  /** The sentence of an apply, or preview, that must fail. */
  readonly refusal: (content: string | Uint8Array, choices?: Partial<ImportChoices>) => string;
  readonly addAthlete: (name: string) => AthleteId;
  readonly addPlanned: (athleteId: AthleteId, draft: SessionDraft) => void;
  readonly actuals: (athleteId: AthleteId) => readonly Session[];
}

/** Opens a desk. The database is closed and removed when the test has ended. */
export function openDesk(): Desk {
  const database = openTemp(tempOptions());
  database.seedExercises(builtInExercises);
  const handlers = importHandlers(contextOf(database));
  const input = (content: string | Uint8Array, choices: Partial<ImportChoices> = {}) => ({
    file: { name: 'file.bin', base64: Buffer.from(content).toString('base64') },
    choices: { ...NO_CHOICES, ...choices },
  });
  return {
    database,
    preview: (content, choices) => value(settled(handlers['import.preview'](input(content, choices)))),
    apply: (content, choices) => value(settled(handlers['import.apply'](input(content, choices)))).preview,
    refusal: (content, choices) => {
      const result = settled(handlers['import.apply'](input(content, choices)));
      if (result.ok) throw new Error('was imported');
      return result.failure.message;
    },
    addAthlete: (name) =>
      database.unitOfWork.write('add', ['athletes'], (db) =>
        db.athletes.create(
          {
            ...newAthlete(name, { distance: 'km', mass: 'kg' }),
            benchmark: { distanceM: 10_000, timeS: 2400, date: calendarDate('2026-05-01') },
            hrMax: 190,
          },
          { vdot: 51.9, sample: false },
        ),
      ),
    addPlanned: (athleteId, draft) => addPlanned(database, athleteId, draft),
    actuals: (athleteId) =>
      database.read.sessions.between(athleteId, calendarDate('2010-01-01'), calendarDate('2030-12-31'), 'actual'),
  };
}

function contextOf(database: Database): AppContext {
  return {
    dataFolder: '',
    ports: {
      shell: 'headless',
      clock: { today: () => TODAY, now: () => `${TODAY}T08:00:00.000Z` },
      print: () => Promise.reject(new Error('no printer here')),
      saveFile: () => Promise.resolve(null),
      chooseFolder: () => Promise.resolve(null),
      saveInto: () => Promise.reject(new Error('no disk here')),
      revealFile: () => Promise.resolve(),
      log: () => undefined,
    },
    storage: {
      state: () => ({ state: 'ready', message: '' }),
      database: () => database,
      isOpen: () => true,
      listBackups: () => [],
      markDamaged: () => undefined,
      bringUpToDate: () => Promise.resolve(),
      restore: () => {
        throw new Error('no backups here');
      },
      close: () => undefined,
    },
    jobs: createJobs(
      () => undefined,
      () => 0,
    ),
    findings: { request: () => undefined, settled: () => Promise.resolve(), stop: () => Promise.resolve() },
    backups: {
      create: () => Promise.reject(new Error('no backups here')),
      daily: () => Promise.resolve(),
      soon: () => undefined,
      stop: () => Promise.resolve(),
      close: () => Promise.resolve(),
    },
    screens: new Map(),
    knownFiles: new Set(),
  };
}

function settled<T>(result: Result<T> | Promise<Result<T>>): Result<T> {
  if (result instanceof Promise) throw new Error('imports answer at once');
  return result;
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

function addPlanned(database: Database, athleteId: AthleteId, draft: SessionDraft): void {
  const athlete = database.read.athletes.get(athleteId);
  if (athlete === undefined) throw new Error('no such athlete');
  const load = sessionLoad(draft, loadContext(athlete, builtInExercises, draft.date));
  database.unitOfWork.write('plan', ['sessions'], (db) => {
    db.sessions.insert({
      ...draft,
      athleteId,
      seasonId: null,
      side: 'planned',
      plannedId: null,
      locked: false,
      edited: false,
      source: 'plan',
      load,
      reasons: [],
    });
  });
}

/** A planned run of one step. */
export function plannedRun(date: CalendarDate, title: string, distanceM: number): SessionDraft {
  return {
    date,
    startTime: null,
    kind: 'run',
    title,
    durationS: null,
    run: {
      type: 'threshold',
      distanceM,
      items: [{ kind: 'step', intensity: 'T', durationS: null, distanceM, note: '' }],
      zones: null,
      heartRate: null,
      ascentM: null,
    },
    strength: null,
    rpe: null,
    note: '',
  };
}
