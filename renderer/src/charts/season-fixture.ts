import { addWeeks, calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Race, SeasonView, SeasonWeek, WeekLoad } from '../../../shared/domain/season.ts';
import type { PhaseKind, Priority } from '../../../shared/domain/vocabulary.ts';
import type { ChartOptions } from './counterpoint-model.ts';

/** A chart as it opens. For tests only. */
export const chartOptions: ChartOptions = {
  lifting: 'hardSets',
  running: 'index',
  seriesType: 'both',
  massUnit: 'kg',
  distanceUnit: 'km',
};

/** A week without any training. For tests only. */
export const emptyLoad: WeekLoad = {
  runS: 0,
  runDistanceM: 0,
  longRunM: 0,
  points: 0,
  z1S: 0,
  z2S: 0,
  z3S: 0,
  keySessions: 0,
  runs: 0,
  lifts: 0,
  hardSets: 0,
  tonnageKg: 0,
  reps80: 0,
  contacts: 0,
  crossS: 0,
  effortAu: 0,
};

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

function weekOf(index: number, phase: PhaseKind, phaseWeek: number, phaseWeeks: number, monday: string): SeasonWeek {
  const start = calendarDate(monday);
  const index100 = 17 + index;
  const sets = phase === 'taper' || phase === 'race' ? 0 : Math.max(4, 24 - index);
  const planned: WeekLoad = {
    ...emptyLoad,
    runS: 18_000,
    runDistanceM: 60_000,
    longRunM: 20_000,
    points: (index100 / 100) * 300,
    z1S: 16_000,
    z2S: 1000,
    z3S: 1000,
    runs: 5,
    lifts: sets > 0 ? 2 : 0,
    hardSets: sets,
    tonnageKg: sets * 400,
    reps80: sets * 4,
  };
  return {
    monday: addWeeks(start, index),
    number: index + 1,
    phase,
    phaseWeek,
    phaseWeeks,
    recovery: index % 4 === 3,
    taper: phase === 'taper' || phase === 'race',
    target: { distanceM: 60_000, durationS: 18_000, longRunM: 20_000, lifts: planned.lifts },
    plannedClass: 'LOW',
    actualClass: null,
    planned,
    actual: index < 3 ? { ...planned, hardSets: planned.hardSets - 2 } : null,
    reasons: [],
    note: '',
  };
}

/** A season for tests: phases in order with their lengths, today in the third week. */
export function seasonFixture(
  phases: readonly (readonly [PhaseKind, number])[],
  races: readonly (readonly [name: string, date: string, priority: Priority])[] = [],
  monday = '2026-04-06',
): SeasonView {
  const first = calendarDate(monday);
  const total = phases.reduce((sum, [, length]) => sum + length, 0);
  const spans = phases.map(([kind, weekCount], i) => ({
    kind,
    weekCount,
    start: phases.slice(0, i).reduce((sum, [, length]) => sum + length, 0),
  }));
  const weeks = spans.flatMap(({ kind, weekCount, start }) =>
    Array.from({ length: weekCount }, (_, i) => weekOf(start + i, kind, i + 1, weekCount, monday)),
  );
  return {
    season: {
      id: brand(uuid(1)),
      athleteId: brand(uuid(2)),
      name: 'Spring',
      startDate: first,
      endDate: null,
      rhythm: '3:1',
      peakDistanceM: null,
      volumeBasis: 'distance',
      peakDurationS: null,
      preset: 'article',
      goal: '',
      phasePins: [],
      weekPins: [],
      firstMonday: first,
      weekCount: total,
    },
    phases: spans.map(({ kind, weekCount, start }, i) => ({
      id: brand(uuid(10 + i)),
      kind,
      firstMonday: addWeeks(first, start),
      weekCount,
    })),
    races: races.map(
      ([name, date, priority], i): Race => ({
        id: brand(uuid(50 + i)),
        athleteId: brand(uuid(2)),
        name,
        date: calendarDate(date),
        distanceM: 42_195,
        priority,
        targetTimeS: null,
        resultTimeS: null,
        terrain: 'road',
        ascentM: null,
        note: '',
      }),
    ),
    periods: [],
    weeks,
    plannedAlignment: { rho: -0.71, weeks: 19, verdict: 'aligned' },
    actualAlignment: { rho: null, weeks: 3, verdict: 'too-few-weeks' },
    findings: [],
    pinProblems: [],
    today: addWeeks(first, 2),
  };
}

/** Gives a test's text the brand of an id. */
function brand<T extends string>(text: string): T {
  return text as T;
}
