import { addDays, type CalendarDate, daysBetween, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft, WeekLoad } from '../../../shared/domain/season.ts';
import type { IntensityClass, PhaseKind } from '../../../shared/domain/vocabulary.ts';
import type { Policy } from '../policy.ts';
import { isRaceWeek } from '../running/plan-running.ts';
import { weekClasses } from '../running/week-intensity.ts';
import type { AuditWeek } from './types.ts';

/** Class of a week's running and its place in the build-up to a race. */
export interface WeekPlacing {
  readonly class: IntensityClass | null;
  readonly phase: PhaseKind | null;
  readonly taper: boolean;
  readonly recovery: boolean;
}

interface Summed {
  readonly monday: CalendarDate;
  readonly load: WeekLoad;
}

type Known = Omit<WeekPlacing, 'class'>;

/**
 * Class and place of consecutive weeks. What a season says of a week holds; the rest comes from races and running
 * itself (1.3, 1.4): a taper is where an A race is near and the volume falls, never where only the intensity says so.
 */
export function placeWeeks(
  weeks: readonly Summed[],
  known: ReadonlyMap<CalendarDate, AuditWeek>,
  races: readonly RaceDraft[],
  policy: Policy,
): WeekPlacing[] {
  const derived = aroundRaces(weeks, races, policy);
  const raceWeeks = new Set(races.filter((race) => isRaceWeek([race])).map((race) => mondayOf(race.date)));
  const places = weeks.map((week, index): Known => {
    const own = known.get(week.monday);
    if (own !== undefined) return { phase: own.phase, taper: own.taper, recovery: own.recovery ?? false };
    const near = derived.get(week.monday);
    if (near !== undefined) return { phase: near, taper: near !== 'transition', recovery: false };
    return { phase: null, taper: false, recovery: recovers(weeks, index, policy) };
  });
  const classes = weekClasses(
    weeks.map((week, index) => ({
      load: week.load,
      raceWeek: raceWeeks.has(week.monday),
      phase: places[index]?.phase ?? null,
      recovery: places[index]?.recovery ?? false,
    })),
    policy,
  );
  return places.map((place, index) => {
    const week = weeks[index];
    const given = week === undefined ? null : (known.get(week.monday)?.class ?? null);
    const ran = week !== undefined && week.load.runs > 0;
    return { ...place, class: given ?? (ran ? (classes[index] ?? null) : null) };
  });
}

/** Taper, race and transition weeks around the A races, by Monday. */
function aroundRaces(
  weeks: readonly Summed[],
  races: readonly RaceDraft[],
  policy: Policy,
): ReadonlyMap<CalendarDate, PhaseKind> {
  const phases = new Map<CalendarDate, PhaseKind>();
  const first = weeks[0]?.monday;
  if (first === undefined) return phases;
  for (const race of [...races].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const shape = policy.season.raceShapes.find((row) => race.distanceM <= row.upToM);
    if (race.priority !== 'A' || shape === undefined) continue;
    const raceWeek = Math.floor(daysBetween(first, race.date) / 7);
    for (let back = 1; tapersIn(back, race.date, shape.taperDays, policy); back += 1) {
      const week = weeks[raceWeek - back];
      if (week !== undefined && fell(weeks, raceWeek - back, policy)) phases.set(week.monday, 'taper');
    }
    const own = weeks[raceWeek];
    if (own !== undefined) phases.set(own.monday, 'race');
    for (let ahead = 1; ahead <= shape.transitionWeeks; ahead += 1) {
      const week = weeks[raceWeek + ahead];
      if (week !== undefined) phases.set(week.monday, 'transition');
    }
  }
  return phases;
}

/** The week so many weeks before the race holds enough days of its taper to be called taper. */
function tapersIn(back: number, race: CalendarDate, taperDays: number, policy: Policy): boolean {
  const start = addDays(race, 1 - taperDays);
  const sunday = addDays(mondayOf(race), 6 - 7 * back);
  return daysBetween(start, sunday) + 1 >= policy.season.taperWeekMinDays;
}

function fell(weeks: readonly Summed[], index: number, policy: Policy): boolean {
  const { taperLookWeeks, taperShare } = policy.strength.audit;
  const before = weeks.slice(Math.max(0, index - taperLookWeeks), Math.max(0, index));
  const mean = before.reduce((sum, week) => sum + week.load.runDistanceM, 0) / Math.max(1, before.length);
  return mean > 0 && (weeks[index]?.load.runDistanceM ?? 0) <= mean * taperShare;
}

/** Running fell clearly below the weeks before and came back in the week after. */
function recovers(weeks: readonly Summed[], index: number, policy: Policy): boolean {
  const { recoveryLookWeeks, recoveryShare } = policy.strength.audit;
  const metres = weeks[index]?.load.runDistanceM ?? 0;
  if (metres === 0) return false;
  let biggest = 0;
  for (let i = Math.max(0, index - recoveryLookWeeks); i < index; i += 1)
    biggest = Math.max(biggest, weeks[i]?.load.runDistanceM ?? 0);
  return metres <= biggest * recoveryShare && (weeks[index + 1]?.load.runDistanceM ?? 0) > metres;
}
