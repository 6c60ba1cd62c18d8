import { type CalendarDate, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import type {
  PlanCause,
  PlanDifference,
  SessionChange,
  WeekDifference,
  WeekState,
} from '../../../shared/domain/replan.ts';
import type { WeekLoad } from '../../../shared/domain/season.ts';
import { emptyWeekLoad, sumWeek } from '../running/sum-week.ts';
import { matchSame, type Pair, pairSessions, type VersionSession } from './pair-sessions.ts';
import { acrossWeeks, addedChange, pairChange, removedChange } from './session-changes.ts';
import { summaryOf } from './summary.ts';
import type { Wording } from './words.ts';

/** A week of one of the two plans. */
export interface VersionWeek extends Omit<WeekState, 'load'> {
  readonly monday: CalendarDate;
  readonly number: number;
  readonly reasons: readonly Reason[];
}

/** One of the two plans. */
export interface PlanVersion {
  readonly weeks: readonly VersionWeek[];
  /** All planned sessions, those that stay included. */
  readonly sessions: readonly VersionSession[];
}

/** What a difference is made of. */
export interface DifferenceInput {
  /** The plan as it is stored. */
  readonly before: PlanVersion;
  /** The plan that would take its place. */
  readonly after: PlanVersion;
  readonly causes: readonly PlanCause[];
  readonly kept: number;
  readonly replaced: number;
  readonly wording: Wording;
}

/** Reasons that tell a coach most why a week is another one, by what they explain. */
const TELLING: readonly string[] = ['taper', 'recovery', 'lifts', 'volume', 'class', 'key-sessions', 'long-run'];

/**
 * The difference of two plans of one season, week by week (rule: nothing is applied that was not shown). Sessions are
 * paired by kind and role within a week; a race that changes its week is followed. Pure and without judgement: an equal
 * plan gives a difference in which nothing changes.
 */
export function planDifference(input: DifferenceInput): PlanDifference {
  const races = movedRaces(input.before.sessions, input.after.sessions);
  const mondays = [...new Set([...input.before.weeks, ...input.after.weeks].map((week) => week.monday))].sort();
  const [old, now] = [byMonday(input.before), byMonday(input.after)];
  const weeks = mondays.map((monday) => weekOf(monday, old(monday), now(monday), races, input.wording));
  const totals = {
    before: total(weeks.map((week) => week.before)),
    after: total(weeks.map((week) => week.after)),
  };
  const { kept, replaced } = input;
  const counted = { weeks, totals, kept, replaced, changedWeeks: weeks.filter((week) => week.changed).length };
  const moves = races.map(({ before, after }) => ({ title: after.title, from: before.date, to: after.date }));
  return { ...counted, causes: [...input.causes], summary: summaryOf(counted, moves, input.wording) };
}

/** A week of a plan with its sessions; the week itself is missing where the plan does not reach it. */
interface WeekSide {
  readonly week: VersionWeek | undefined;
  readonly sessions: readonly VersionSession[];
}

function byMonday({ weeks, sessions }: PlanVersion): (monday: CalendarDate) => WeekSide {
  const weekAt = new Map(weeks.map((week) => [week.monday, week]));
  const sessionsAt = new Map<CalendarDate, VersionSession[]>();
  for (const session of sessions) {
    const monday = mondayOf(session.date);
    const list = sessionsAt.get(monday);
    if (list === undefined) sessionsAt.set(monday, [session]);
    else list.push(session);
  }
  return (monday) => ({ week: weekAt.get(monday), sessions: sessionsAt.get(monday) ?? [] });
}

type RacePair = Pair<VersionSession, VersionSession>;

/** Races that are in both plans but in different weeks. */
function movedRaces(before: readonly VersionSession[], after: readonly VersionSession[]): readonly RacePair[] {
  const racesOf = (sessions: readonly VersionSession[]) => sessions.filter((each) => each.run?.type === 'race');
  const { removed, added } = matchSame(racesOf(before), racesOf(after));
  const left = [...removed];
  return added.flatMap((race) => {
    const partner = left.find((each) => each.title === race.title);
    if (partner === undefined || mondayOf(partner.date) === mondayOf(race.date)) return [];
    left.splice(left.indexOf(partner), 1);
    return [{ before: partner, after: race }];
  });
}

function weekOf(
  monday: CalendarDate,
  before: WeekSide,
  after: WeekSide,
  races: readonly RacePair[],
  wording: Wording,
): WeekDifference {
  const sessions = changesOf(before.sessions, after.sessions, races, wording);
  const [old, now] = [stateOf(before), stateOf(after)];
  const changed = sessions.length > 0 || shapeKey(old) !== shapeKey(now);
  return {
    monday,
    number: after.week?.number ?? before.week?.number ?? 1,
    before: old,
    after: now,
    changed,
    sessions,
    reasons: changed ? newReasons(before.week, after.week) : [],
  };
}

function stateOf({ week, sessions }: WeekSide): WeekState | null {
  if (week === undefined) return null;
  const { phase, recovery, taper, class: intensity } = week;
  const load = sumWeek(sessions.map((session) => ({ draft: session, load: session.load })));
  return { phase, recovery, taper, class: intensity, load };
}

function shapeKey(state: WeekState | null): string {
  return state === null ? '' : [state.phase, state.recovery, state.taper, state.class].join(' ');
}

function changesOf(
  before: readonly VersionSession[],
  after: readonly VersionSession[],
  races: readonly RacePair[],
  wording: Wording,
): SessionChange[] {
  const leaving = races.filter((race) => before.includes(race.before));
  const arriving = races.filter((race) => after.includes(race.after));
  const paired = pairSessions(
    before.filter((session) => !leaving.some((race) => race.before === session)),
    after.filter((session) => !arriving.some((race) => race.after === session)),
  );
  const changes = [
    ...leaving.map((race) => acrossWeeks(race, wording).leaving),
    ...arriving.map((race) => acrossWeeks(race, wording).arriving),
    ...paired.changed.map((pair) => pairChange(pair, wording)),
    ...paired.removed.map(removedChange),
    ...paired.added.map(addedChange),
  ];
  const dayOf = (change: SessionChange) => change.to ?? change.from ?? '';
  return changes.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** What the new plan says about the week and the old one did not; its phase first where that is another one, else last. */
function newReasons(before: VersionWeek | undefined, after: VersionWeek | undefined): WeekDifference['reasons'] {
  const known = new Set(before?.reasons.map((reason) => reason.sentence));
  const rank = ({ subject }: Reason) => {
    if (subject === 'phase') return before?.phase === after?.phase ? TELLING.length + 1 : -1;
    return TELLING.includes(subject) ? TELLING.indexOf(subject) : TELLING.length;
  };
  return (after?.reasons ?? [])
    .filter((reason) => !known.has(reason.sentence))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ rule, subject, sentence }) => ({ rule, subject, sentence }));
}

function total(states: readonly (WeekState | null)[]): WeekLoad {
  return states.reduce<WeekLoad>((sum, state) => (state === null ? sum : plus(sum, state.load)), emptyWeekLoad);
}

function plus(sum: WeekLoad, week: WeekLoad): WeekLoad {
  return {
    runS: sum.runS + week.runS,
    runDistanceM: sum.runDistanceM + week.runDistanceM,
    longRunM: Math.max(sum.longRunM, week.longRunM),
    points: sum.points + week.points,
    z1S: sum.z1S + week.z1S,
    z2S: sum.z2S + week.z2S,
    z3S: sum.z3S + week.z3S,
    keySessions: sum.keySessions + week.keySessions,
    runs: sum.runs + week.runs,
    lifts: sum.lifts + week.lifts,
    hardSets: sum.hardSets + week.hardSets,
    tonnageKg: sum.tonnageKg + week.tonnageKg,
    reps80: sum.reps80 + week.reps80,
    contacts: sum.contacts + week.contacts,
    crossS: sum.crossS + week.crossS,
    effortAu: sum.effortAu + week.effortAu,
  };
}
