import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChannelName, EventName, Input, Output } from '../../shared/contract/index.ts';
import type { AthleteDraft } from '../../shared/domain/athlete.ts';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import type { Failure, Result } from '../../shared/domain/result.ts';
import type { RaceDraft, SeasonDraft } from '../../shared/domain/season.ts';
import type { App } from './app.ts';
import type { AppContext } from './context.ts';
import { type AppOptions, openWorkstation } from './create-app.ts';
import type { Ports } from './ports.ts';
import { CLUB_GYM, maxes, weekOf } from './sample-squad/sample-athlete.ts';

/** A workstation on a temporary folder with a clock that the test sets. */
export interface TestWorkstation {
  readonly folder: string;
  readonly clock: { today: string; ms: number };
  readonly logged: string[];
  readonly events: { readonly event: EventName; readonly payload: unknown }[];
  app: App;
  context: AppContext;
  /** Calls a channel and returns the value; throws when it failed. */
  get<C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>>;
  /** Calls a channel and returns the failure; throws when it did not fail. */
  failure(channel: string, input: unknown): Promise<Failure>;
  /** Closes and opens again on the same folder. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** Opens one. `ports` replaces what a test wants to watch. No daily backup begins by itself, however long a test takes. */
export function openTestWorkstation(
  today: string,
  ports: Partial<Ports> = {},
  dailyBackupAfterMs: number | null = null,
  opening: AppOptions['opening'] = {},
): TestWorkstation {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-app-'));
  const clock = { today, ms: Date.parse(`${today}T08:00:00.000Z`) };
  const logged: string[] = [];
  const events: TestWorkstation['events'] = [];
  const open = () => {
    const opened = openWorkstation({
      dataFolder: folder,
      ports: { ...testPorts(clock, logged), ...ports },
      dailyBackupAfterMs,
      opening,
    });
    opened.app.subscribe((event, payload) => events.push({ event, payload }));
    return opened;
  };
  const self: TestWorkstation = {
    folder,
    clock,
    logged,
    events,
    ...open(),
    async get<C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>> {
      const result = await self.app.dispatch(channel, input);
      if (!result.ok) throw new Error(`${channel}: ${result.failure.message}\n${logged.join('\n')}`);
      // The router checked it against the contract.
      return result.value as Output<C>;
    },
    async failure(channel, input) {
      const result: Result<unknown> = await self.app.dispatch(channel, input);
      if (result.ok) throw new Error(`${channel} did not fail: ${JSON.stringify(result.value).slice(0, 200)}`);
      return result.failure;
    },
    async reopen() {
      await self.app.close();
      Object.assign(self, open());
    },
    async close() {
      await self.app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return self;
}

function testPorts(clock: { today: string; ms: number }, logged: string[]): Ports {
  return {
    shell: 'headless',
    clock: { today: () => calendarDate(clock.today), now: () => new Date(clock.ms).toISOString() },
    print: () => Promise.reject(new Error('no printer in this test')),
    saveFile: () => Promise.reject(new Error('no disk in this test')),
    chooseFolder: () => Promise.reject(new Error('no disk in this test')),
    saveInto: () => Promise.reject(new Error('no disk in this test')),
    revealFile: () => Promise.resolve(),
    log: (line) => logged.push(line),
  };
}

/** A marathoner who lifts regularly. */
export function anAthlete(change: Partial<AthleteDraft> = {}): AthleteDraft {
  return {
    name: 'Ana Test',
    sex: 'female',
    birthDate: calendarDate('1992-04-01'),
    bodyMassKg: 58,
    distanceUnit: 'km',
    massUnit: 'kg',
    benchmark: { distanceM: 10_000, timeS: 2550, date: calendarDate('2026-02-15') },
    hrMax: 188,
    hrRest: 48,
    weeklyDistanceM: 50_000,
    longestRunM: 18_000,
    days: weekOf([1, 2, 3, 5, 6, 7], [1, 3, 4, 5]),
    longRunDay: 7,
    liftingHistory: 'regular',
    gym: CLUB_GYM,
    avoidPatterns: [],
    liftSchemes: [],
    marks: [],
    liftMaxes: maxes(calendarDate('2026-02-20'), 'tested', { 'back-squat': 80, deadlift: 100, 'bench-press': 45 }),
    groupIds: [],
    note: '',
    ...change,
  };
}

/** A marathon to peak for. */
export function aRace(change: Partial<RaceDraft> = {}): RaceDraft {
  return {
    name: 'Autumn Marathon',
    date: calendarDate('2026-08-30'),
    distanceM: 42_195,
    priority: 'A',
    targetTimeS: 12_000,
    resultTimeS: null,
    terrain: 'road',
    ascentM: null,
    note: '',
    ...change,
  };
}

/** A season that ends with the transition after {@link aRace}. */
export function aSeason(change: Partial<SeasonDraft> = {}): SeasonDraft {
  return {
    name: 'Autumn 2026',
    startDate: calendarDate('2026-03-02'),
    endDate: null,
    rhythm: '3:1',
    peakDistanceM: null,
    volumeBasis: 'distance',
    peakDurationS: null,
    preset: 'article',
    goal: 'Under 3:20.',
    phasePins: [],
    weekPins: [],
    ...change,
  };
}
