import { addDays, type CalendarDate, daysBetween, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { Finding, Reason } from '../../../shared/domain/reason.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { loadContext } from '../load-context.ts';
import { periodCalendar, inOrder as periodsInOrder } from '../periods/day-status.ts';
import { calendarNote } from '../periods/lift-weeks.ts';
import type { Policy } from '../policy.ts';
import { sumWeek } from '../running/sum-week.ts';
import { weekPinOf } from '../running/week-pin.ts';
import { strengthLevels } from '../strength/e1rm.ts';
import { loadRack } from '../strength/plates.ts';
import { rampSteps, type StrengthPolicy } from '../strength/policy-strength.ts';
import type { KeptSession, PlanInput, PlannedSession, PlannedWeek, RunningSeason, RunningWeek } from '../types.ts';
import { avoidedOn } from './avoided.ts';
import { planDays, raceDistance } from './calendar.ts';
import { type Carry, carryOn, isLift, levelOf, lighter, type PlanFrame, takeKept } from './carry.ts';
import { type Choice, chooseExercises, loggedLifts, type Shelf } from './choose-exercises.ts';
import { climbLadders } from './ladder.ts';
import { openNotes, placementNotes } from './notes.ts';
import { shortReason } from './place-reasons.ts';
import { type Place, type Placement, placeLifts } from './placement.ts';
import { noteBook } from './plan-findings.ts';
import { primerSession } from './primer.ts';
import { answerStalls } from './stalls.ts';
import { type DoseHistory, type WeekDose, weekDose } from './week-dose.ts';
import { pinNotes, pinnedDose } from './week-pin.ts';
import { buildWeek } from './week-sessions.ts';

/**
 * The lifting half of a season, set from its running half (S1–S4, 2.2, C1–C5): how often, how much, what, how heavy and
 * where in the week. Days before today and kept sessions are never touched. What could not be had is a finding.
 */
export function planStrength(
  running: RunningSeason,
  given: PlanInput,
  policy: Policy,
): { readonly weeks: PlannedWeek[]; readonly findings: Finding[] } {
  const input: PlanInput = { ...given, races: inOrder(given.races), periods: periodsInOrder(given.periods) };
  const context = loadContext(input.athlete, input.exercises, input.today, policy);
  const rack = loadRack(input.athlete.gym);
  const strength = policy.strength;
  const calendar = periodCalendar(input.periods, policy.periods);
  const shelf: Shelf = {
    library: input.exercises,
    athlete: input.athlete,
    rack,
    e1rmKg: context.e1rmKg,
    logged: loggedLifts(input.kept, input.today),
    policy: strength,
  };
  const frame: PlanFrame = {
    input,
    policy: strength,
    context,
    rack,
    shelf,
    choice: chooseExercises(shelf, new Set(input.athlete.avoidPatterns)),
    choiceOn: choicesByDay(shelf, input),
    evidence: strengthLevels(input.athlete.liftMaxes, input.today, strength),
    days: planDays(running, input, calendar),
    calendar,
    start: firstLiftingWeek(running, input),
    notes: noteBook(),
  };
  openNotes(frame, running);
  let carry = initialCarry(frame, running);
  const weeks: PlannedWeek[] = [];
  for (const week of running.weeks) {
    const step = planWeek(week, carry, frame);
    weeks.push(step.week);
    carry = step.carry;
  }
  return { weeks, findings: frame.notes.findings() };
}

/** The lifts of a day: those of the season, without what an injury of those days forbids. */
function choicesByDay(shelf: Shelf, input: PlanInput): (date: CalendarDate) => Choice {
  const known = new Map<string, Choice>();
  return (date) => {
    const avoided = avoidedOn(date, input);
    const key = [...avoided].sort().join();
    const choice = known.get(key) ?? chooseExercises(shelf, avoided);
    known.set(key, choice);
    return choice;
  };
}

const NOWHERE: Placement = { wanted: 0, places: [], blocked: [] };

/** Races by date; of two on one day the more important comes last, where it counts. */
function inOrder(races: readonly RaceDraft[]): RaceDraft[] {
  const key = (race: RaceDraft) => `${race.date} ${{ A: 2, B: 1, C: 0 }[race.priority]} ${race.name} ${race.distanceM}`;
  return [...races].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** S3: where a newcomer starts: the first easy week, else the first moderate one, of base, build or peak. */
function firstLiftingWeek(running: RunningSeason, input: PlanInput): CalendarDate | null {
  const open = running.weeks.filter(
    (week) =>
      addDays(week.monday, 6) >= input.today &&
      (week.phase === 'base' || week.phase === 'build' || week.phase === 'peak') &&
      week.taperDays.length === 0,
  );
  const easy = open.find((week) => week.class === 'LOW') ?? open.find((week) => week.class === 'MODERATE');
  return easy?.monday ?? null;
}

function initialCarry(frame: PlanFrame, running: RunningSeason): Carry {
  const { input, policy } = frame;
  const earlier = input.kept.filter((s) => isLift(s) && s.date < running.firstMonday);
  const blank: Carry = {
    lastLift: null,
    before: null,
    rampSessions: 0,
    trainedWeeks: 0,
    injury: null,
    felt: new Map(),
    jumpWeeks: 0,
    habit: [],
    lifts: new Map(),
    known: new Set(),
    exposures: new Map(),
    schemes: new Map(),
    harder: new Map(),
  };
  const recent = earlier.filter((s) => daysBetween(s.date, input.today) <= policy.onboarding.layoffWeeks * 7);
  const jumpWeeks = new Set(recent.filter((s) => s.load.contacts > 0).map((s) => mondayOf(s.date))).size;
  return { ...takeKept(recent, blank, frame, null), jumpWeeks };
}

function planWeek(
  week: RunningWeek,
  before: Carry,
  frame: PlanFrame,
): { readonly week: PlannedWeek; readonly carry: Carry } {
  const { input, policy } = frame;
  const keptLifts = week.kept.filter(isLift);
  const history = historyOf(week, before, frame);
  const pin = weekPinOf(input.season, week);
  const dose = pinnedDose(weekDose(week, history, policy), week, pin);
  const past = addDays(week.monday, 6) < input.today;
  const placement = past ? NOWHERE : findPlaces(week, dose, keptLifts, before, frame);
  const { places } = placement;
  const { carry, rest } = past
    ? { carry: before, rest: keptLifts }
    : readied(week, dose, places, keptLifts, before, frame);
  const planned = buildWeek(week, dose, places, keptLifts, carry, frame);
  const primer = past || history.onboarding ? null : primerSession(week, frame, (lift) => levelOf(lift, carry, frame));
  const lifts = primer === null ? planned : [...planned, primer];
  const sessions = [...week.runs, ...lifts].sort(byTime);
  const load = sumWeek([...sessions, ...week.kept].map((s) => ({ draft: s, load: s.load })));
  if (!past) pinNotes(frame.notes, week, load, pin);
  const finished: PlannedWeek = {
    monday: week.monday,
    number: week.number,
    phase: week.phase,
    phaseWeek: week.phaseWeek,
    phaseWeeks: week.phaseWeeks,
    recovery: week.recovery,
    taper: week.taperDays.length > 0,
    class: week.class,
    target: { distanceM: load.runDistanceM, durationS: load.runS, longRunM: load.longRunM, lifts: load.lifts },
    load,
    sessions,
    reasons: [...week.reasons, ...(past ? [] : weekReasons(week, dose, placement, lifts, keptLifts, primer, frame))],
  };
  return { week: finished, carry: carryOn(week, dose, planned, rest, carry, frame, load) };
}

/** Where every lift stands when the week's own lifts are planned: stalls answered, ladders climbed, kept lifts counted. */
function readied(
  week: RunningWeek,
  dose: WeekDose,
  places: readonly Place[],
  keptLifts: readonly KeptSession[],
  before: Carry,
  frame: PlanFrame,
): { readonly carry: Carry; readonly rest: readonly KeptSession[] } {
  const answered = answerStalls(before, frame, week.monday);
  const [first] = places;
  if (first === undefined) return { carry: answered, rest: keptLifts };
  const back = dose.comeback ? lighter(answered, frame) : answered;
  const isEarlier = (session: KeptSession) => session.date < first.day.date;
  const taken = takeKept(keptLifts.filter(isEarlier), back, frame, dose);
  return { carry: climbLadders(taken, dose, frame), rest: keptLifts.filter((session) => !isEarlier(session)) };
}

function byTime(a: PlannedSession, b: PlannedSession): number {
  const key = (s: PlannedSession) => `${s.date} ${s.startTime ?? (s.kind === 'run' ? '00' : '99')}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function rampLength(policy: StrengthPolicy): number {
  return rampSteps(policy).length * policy.onboarding.liftsPerWeek;
}

function afterRace(monday: CalendarDate, { input, policy }: PlanFrame): boolean {
  const within = (priority: 'A' | 'B', days: number) => {
    const { since } = raceDistance(input.races, priority, monday);
    return since !== null && since <= days;
  };
  return within('A', policy.frequency.daysAfterARace) || within('B', policy.frequency.daysAfterBRace);
}

function historyOf(week: RunningWeek, carry: Carry, frame: PlanFrame): DoseHistory {
  const newcomer = frame.input.athlete.liftingHistory !== 'regular';
  return {
    lastLift: carry.lastLift,
    before: carry.before,
    onboarding: newcomer && carry.rampSessions < rampLength(frame.policy),
    start: carry.rampSessions > 0 ? (carry.lastLift ?? frame.start) : frame.start,
    calendar: calendarNote(week, frame.calendar),
    raced: afterRace(week.monday, frame),
    injury: carry.injury,
  };
}

function findPlaces(
  week: RunningWeek,
  dose: WeekDose,
  keptLifts: readonly KeptSession[],
  carry: Carry,
  frame: PlanFrame,
): Placement {
  const { input, policy } = frame;
  const dates = Array.from({ length: 7 }, (_, i) => addDays(week.monday, i)).filter((d) => d >= input.today);
  // A week that is half over or half closed gets its share of the lifts, not all of them at once.
  const open = dates.filter((date) => frame.days.get(date)?.closedToLift === null);
  const share = Math.ceil((dose.lifts * open.length) / 7);
  const wanted = Math.max(0, Math.min(share, dose.lifts - keptLifts.length));
  if (dose.lifts === 0) return NOWHERE;
  const candidates = dates.flatMap((date) => frame.days.get(date) ?? []);
  const near = Array.from({ length: 9 }, (_, i) => frame.days.get(addDays(week.monday, i))).filter(
    (day) => day?.keptLift ?? false,
  );
  const fixedLifts = [...(carry.lastLift === null ? [] : [carry.lastLift]), ...near.flatMap((day) => day?.date ?? [])];
  const placement = placeLifts(
    {
      candidates,
      days: frame.days,
      races: input.races,
      class: week.class,
      fixedLifts,
      habit: carry.habit,
    },
    wanted,
    policy,
  );
  placementNotes(frame.notes, week, placement);
  return placement;
}

function weekReasons(
  week: RunningWeek,
  dose: WeekDose,
  placement: Placement,
  lifts: readonly PlannedSession[],
  keptLifts: readonly KeptSession[],
  primer: PlannedSession | null,
  frame: PlanFrame,
): Reason[] {
  const reasons = [...dose.reasons];
  const placed = lifts.length + keptLifts.length - (primer === null ? 0 : 1);
  if (placed < dose.lifts && week.monday >= frame.input.today) {
    reasons.push(shortReason(dose.lifts, placed, placement.blocked));
  }
  if (primer !== null) reasons.push(...primer.reasons.filter((r) => r.rule === 'S1-primer'));
  return reasons;
}
