import { setTimeout as pause } from 'node:timers/promises';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import type { Season } from '../../shared/domain/season.ts';
import type { FindingCounts, ReadDb, RosterEntry } from '../db/index.ts';
import { type AppContext, databaseOf } from './context.ts';
import type { Emit } from './handler.ts';
import { seasonDrift } from './replan/drift.ts';
import { seasonFindings } from './season-view.ts';

/** So many athletes are counted while the roster waits: all that one edit makes old. More are counted after it is shown. */
export const COUNTED_AT_ONCE = 8;

/** After so many athletes the roster is told what is known by then. */
const TOLD_AFTER = 40;

/** Left free after each athlete for what the coach does meanwhile, ms. */
const PAUSE_MS = 4;

/** Counts findings in the background, one athlete at a time, for rosters that show what was known before. */
export interface FindingsCounter {
  /** Counts for these athletes as soon as there is time; those that are waited for already are not counted twice. */
  request(ids: readonly AthleteId[]): void;
  /** Resolves when nothing is left to count. */
  settled(): Promise<void>;
  /** Drops what is left and waits for the athlete at hand. */
  stop(): Promise<void>;
}

/** Makes the counter. Tells of what it has counted by `data.changed`. */
export function createFindingsCounter(context: () => AppContext, emit: Emit): FindingsCounter {
  const waiting = new Set<AthleteId>();
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const tell = (): void => emit('data.changed', { scopes: ['findings'] });
  const work = async (): Promise<void> => {
    let untold = 0;
    for (const id of waiting) {
      await pause(PAUSE_MS);
      if (!waiting.delete(id)) continue;
      try {
        countFindings(context(), id);
      } catch (error) {
        context().ports.log(`findings of ${id}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
        waiting.clear();
        return;
      }
      untold += 1;
      if (untold < TOLD_AFTER) continue;
      tell();
      untold = 0;
    }
    if (untold > 0) tell();
  };
  return {
    request(ids) {
      for (const id of ids) waiting.add(id);
      if (busy || waiting.size === 0) return;
      busy = true;
      running = work().finally(() => {
        busy = false;
      });
    },
    settled: () => running,
    stop() {
      waiting.clear();
      return running;
    },
  };
}

/** Audits the athlete's season of today, else the next one, and keeps the counts for the roster. */
export function countFindings(context: AppContext, id: AthleteId): FindingCounts {
  const database = databaseOf(context);
  const today = context.ports.clock.today();
  const entry = database.read.roster.openSeason(id, today);
  const season = entry === null ? undefined : database.read.seasons.get(entry);
  const findings = season === undefined ? [] : seasonFindings(database.read, season, today);
  const planNews = season === undefined ? '' : newsOf(database.read, season, today);
  const counts = { ...countsOf(findings), planNews };
  database.storeFindingCounts(id, today, counts);
  return counts;
}

function countsOf(
  findings: readonly { readonly severity: Severity; readonly title: string }[],
): Omit<FindingCounts, 'planNews'> {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const [serious, warning, info] = [of('serious'), of('warning'), of('info')];
  const worst = [...serious, ...warning, ...info][0]?.title ?? '';
  return { info: info.length, warning: warning.length, serious: serious.length, worst };
}

/** Most that the roster says about a plan, characters. */
const MOST_NEWS = 600;

function newsOf(reads: ReadDb, season: Season, today: CalendarDate): string {
  const athlete = reads.athletes.get(season.athleteId);
  const causes = athlete === undefined ? [] : seasonDrift(reads, athlete, season, today);
  return causes
    .map((cause) => cause.sentence)
    .join(' ')
    .slice(0, MOST_NEWS);
}

type Severity = 'info' | 'warning' | 'serious';

/**
 * The findings of each roster row: as stored where they hold, counted at once where only few are missing or nothing can
 * be stored, else as they were before while the rest is counted in the background.
 */
export function findingsOf(
  context: AppContext,
  entries: readonly RosterEntry[],
): ReadonlyMap<AthleteId, NonNullable<RosterEntry['findings']>> {
  const known = new Map(entries.flatMap(({ id, findings }) => (findings === null ? [] : [[id, findings]])));
  const missing = entries.filter(({ findings }) => findings?.current !== true).map(({ id }) => id);
  if (missing.length <= COUNTED_AT_ONCE || databaseOf(context).state !== 'ready') {
    for (const id of missing) known.set(id, { ...countFindings(context, id), current: true });
  } else {
    context.findings.request(missing);
  }
  return known;
}
