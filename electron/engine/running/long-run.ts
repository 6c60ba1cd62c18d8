import { addDays, type CalendarDate, toEpochDay } from '../../../shared/domain/calendar-date.ts';
import { climbFactor } from '../formulas/grade.ts';
import type { WeekFrame } from '../season/frame.ts';
import { taperFactor } from '../season/taper.ts';
import { climbOf, climbReason, type WeekClimb } from './climb.ts';
import { fixedHardDays, longRunDays, type RunDay } from './days.ts';
import { trainsForM } from './key-plan.ts';
import { interpolate } from './numeric.ts';
import type { RunningPolicy } from './policy-running.ts';
import { backToBackReason, cappedReason, longReason } from './run-reasons.ts';
import { easyMetres, growingMetres, humanMetres, type Runner, raceAsk, usualLongShare } from './runner.ts';
import type { WeekVolume } from './volume.ts';
import type { WeekContext, WeekRun } from './week-context.ts';
import { backToBackRun, type KeyBudget, longRun, marathonPart, type PacePart, withClimb } from './workouts.ts';

/** What the long run of a week is planned from. */
export interface LongTask {
  readonly week: WeekFrame;
  readonly volume: WeekVolume;
  readonly days: readonly RunDay[];
  /** Runs of the week. */
  readonly runs: number;
  readonly climb: WeekClimb | null;
  /** What marathon pace in the run may take. */
  readonly budget: KeyBudget;
}

/** A long run that no day of the week could hold at its length. */
export interface CappedLong {
  readonly date: CalendarDate;
  readonly wantedM: number;
  readonly heldM: number;
}

/** The long run of a week, and whether the days cut it short. */
export interface PlannedLong {
  readonly part: WeekRun;
  readonly capped: CappedLong | null;
}

/** How far a week goes towards the part of the week that the race asks for, 0–1: over base a part of the way, then all. */
function towardsRace({ phase, phaseWeek, phaseWeeks }: WeekFrame, { longRun }: RunningPolicy): number {
  if (phase === 'build' || phase === 'peak') return 1;
  return phase === 'base' ? (longRun.baseAsk * (phaseWeek - 1)) / Math.max(1, phaseWeeks - 1) : 0;
}

/** R3: the usual part of the week by the number of runs; more on the way to a race that asks for it. */
function longShare({ week, runs, days }: LongTask, raceM: number, runner: Runner): number {
  const general = usualLongShare(runs, runner.policy.longRun);
  if (!days.every((day) => !day.away && day.keysAllowed)) return general;
  const above = Math.max(0, raceAsk(raceM, runner.policy.longRun) - 1);
  return Math.min(1, general * (1 + above * towardsRace(week, runner.policy)));
}

/** What the climb costs on a run that takes its part of it, over the flat. */
function groundFactor(climb: WeekClimb | null, metres: number, runner: Runner): number {
  if (climb === null) return 1;
  return climbFactor(metres, climbOf(metres, runner.policy.climb.longPart * climb.targetM, true, climb, runner.policy));
}

function longMetres(task: LongTask, day: RunDay, context: WeekContext): number {
  const { week, volume, climb } = task;
  const { runner, history } = context;
  const { longRun: long } = runner.policy;
  const raceM = trainsForM(week, runner.policy);
  const limit = history.limitOn(day.date);
  if (week.taperDays.includes(day.date)) {
    const factor = Math.min(...week.cycle.tapers.map((taper) => taperFactor(taper, day.date)));
    return Math.min(limit, factor * history.longestTrainedBefore(day.date));
  }
  const back = history.wayBackOn(day.date);
  const inTime = easyMetres(interpolate(long.maxSByRace, raceM), runner);
  const trained = history.longestTrainedBefore(day.date);
  const most = Math.min(
    context.raceBefore && trained > 0 ? Math.min(limit, trained) : limit,
    back === null || back.done ? limit : Math.max(back.metres, long.floorM),
    longestWanted(week, raceM, context),
    inTime / groundFactor(climb, Math.min(limit, inTime), runner),
  );
  if (week.recovery) {
    const rested = Math.min(
      long.recoveryShare * history.longestBefore(day.date),
      long.recoveryWeekShare * volume.metres,
    );
    return Math.min(most, Math.max(rested, runner.policy.volume.minRunM));
  }
  const habit = Math.min(context.rules.athlete.longestRunM, long.habitShare * volume.metres);
  const metres = Math.min(most, Math.max(habit, longShare(task, raceM, runner) * volume.metres));
  const flat =
    week.phase !== 'peak' &&
    task.runs >= long.waveFromRuns &&
    metres < history.longestBefore(day.date) * runner.policy.week.fineFrom;
  return flat && (back === null || back.done) ? metres * waveFactor(context) : metres;
}

/** The longest run that the race asks for; a part of it in base, unless the athlete is used to more. */
function longestWanted(week: WeekFrame, raceM: number, { runner, rules }: WeekContext): number {
  const { targetByRace, baseShare } = runner.policy.longRun;
  const target = interpolate(targetByRace, raceM);
  return week.phase === 'base' ? Math.min(target, Math.max(baseShare * target, rules.athlete.longestRunM)) : target;
}

/** Where the long run stands still it goes in a gentle wave: shorter after a recovery week, whole at the block's end. */
function waveFactor({ block, runner }: WeekContext): number {
  const { wave, waveWeeks } = runner.policy.longRun;
  const weeks = Number.isFinite(block.of) ? block.of : waveWeeks;
  const left = weeks - 1 - (block.week % Math.max(1, weeks));
  return 1 - wave * Math.min(Math.max(0, left), waveWeeks - 1);
}

/** Metres that the day holds at easy pace, with the climb. */
function dayCapM(day: RunDay, task: LongTask, runner: Runner): number {
  const seconds = day.availability?.runMaxS ?? null;
  if (seconds === null) return Number.POSITIVE_INFINITY;
  const flat = easyMetres(seconds, runner);
  return flat / groundFactor(task.climb, flat, runner);
}

interface Choice {
  readonly day: RunDay;
  readonly metres: number;
  readonly wantedM: number;
}

/** The first day in order that holds the run; else the one that holds most of it. */
function chooseDay(days: readonly RunDay[], task: LongTask, context: WeekContext): Choice | null {
  const { runner, history } = context;
  let best: Choice | null = null;
  for (const day of days) {
    const wantedM = growingMetres(longMetres(task, day, context), history.longestBefore(day.date), runner);
    const cap = dayCapM(day, task, runner);
    if (wantedM <= cap) return { day, metres: wantedM, wantedM };
    const metres = humanMetres(cap, runner, true);
    if (best === null || metres > best.metres) best = { day, metres, wantedM };
  }
  return best;
}

/**
 * Whether a special long run is due, every n-th week of build and peak. Where the block goes on over their border the
 * count does too, so that special and plain long runs alternate; after a recovery week the peak begins with a special one.
 */
function onTurn({ week }: LongTask, every: number, { block }: WeekContext): boolean {
  if (every <= 0 || week.recovery) return false;
  if (week.phase === 'build') return week.phaseWeek % every === 0;
  if (week.phase !== 'peak') return false;
  const goesOn = block.week >= week.phaseWeek;
  return goesOn ? (week.cycle.build + week.phaseWeek) % every === 0 : week.phaseWeek % every === 1 % every;
}

/** Marathon pace that the long run carries: within it before a marathon, as its end before shorter races. */
function pacePart(metres: number, task: LongTask, context: WeekContext): PacePart | null {
  const { week, budget, climb } = task;
  const { runner, raceBefore } = context;
  const { longRun: long, fastFinish } = runner.policy;
  const raceM = trainsForM(week, runner.policy);
  if (raceBefore || climb !== null) return null;
  if (raceM >= long.marathonPaceFromM && raceM <= long.marathonPaceUpToM)
    return onTurn(task, long.marathonPaceEvery, context)
      ? { place: 'within', metres: marathonPart(metres, budget, runner) }
      : null;
  if (raceM < fastFinish.fromM || raceM > fastFinish.upToM || !onTurn(task, fastFinish.every, context)) return null;
  const most = Math.min(fastFinish.share * metres, (fastFinish.maxS / runner.paces.M) * 1000);
  return { place: 'end', metres: most < runner.policy.volume.shortestRunM ? 0 : humanMetres(most, runner, true) };
}

/**
 * The long run: on the athlete's day, or the nearest that can hold it; as long as R1, the race, the week and the day
 * allow. Null in race and transition weeks, where a kept one stands, and where no day is far enough from other hard runs.
 */
export function planLong(task: LongTask, context: WeekContext): PlannedLong | null {
  const { week, volume, runs, climb } = task;
  const { runner, kept, history } = context;
  if (week.phase === 'race' || week.phase === 'transition' || runs < 1) return null;
  if (kept.some((session) => session.run?.type === 'long')) return null;
  const hard = [...context.hardAround, ...fixedHardDays(kept, [])];
  const days = longRunDays(task.days, hard, context.rules);
  const [usual] = days;
  if (week.races.length > 0 && usual?.availability?.weekday !== context.rules.athlete.longRunDay) return null;
  const choice = chooseDay(week.races.length > 0 ? days.slice(0, 1) : days, task, context);
  if (choice === null) return null;
  const { day, metres, wantedM } = choice;
  const run = longRun(metres, day.keysAllowed ? pacePart(metres, task, context) : null, runner);
  const reason = longReason(run, day, week, volume, runs, history, runner);
  const capped = metres < wantedM ? { date: day.date, wantedM, heldM: metres } : null;
  const more = capped !== null || day !== usual ? [cappedReason(day, usual ?? day, metres, wantedM, runner)] : [];
  const ascentM =
    climb === null ? 0 : climbOf(metres, runner.policy.climb.longPart * climb.targetM, true, climb, runner.policy);
  const workout = withClimb(run, ascentM, runner);
  if (climb !== null && ascentM > 0) more.push(climbReason(ascentM, climb, week));
  return { part: { role: 'long', day, workout, reason, more }, capped };
}

/**
 * The second long run beside the first, for races from the policy's distance on, in every n-th week of build and peak: on
 * the day after where it is free, else the day before. Null where neither is, or where it would be too short.
 */
export function planBackToBack(long: WeekRun, task: LongTask, context: WeekContext): WeekRun | null {
  const { week, days } = task;
  const { runner, history } = context;
  const { backToBack } = runner.policy;
  if (trainsForM(week, runner.policy) < backToBack.fromM || !onTurn(task, backToBack.every, context)) return null;
  if (week.races.length > 0) return null;
  const besideHard = (date: CalendarDate) => context.hardAround.some((hard) => Math.abs(hard - toEpochDay(date)) <= 1);
  const free = (date: CalendarDate) =>
    days.find((day) => day.date === date && day.open && day.fresh && day.longAllowed && !besideHard(date));
  const day = free(addDays(long.day.date, 1)) ?? free(addDays(long.day.date, -1));
  if (day === undefined) return null;
  const most = Math.min(
    backToBack.share * long.workout.metres,
    easyMetres(Math.min(backToBack.maxS, day.availability?.runMaxS ?? backToBack.maxS), runner),
    history.limitOn(day.date),
    backToBack.weekShare * task.volume.metres,
  );
  if (most < backToBack.minM) return null;
  const workout = backToBackRun(humanMetres(most, runner, true), runner);
  return { role: 'back-to-back', day, workout, reason: backToBackReason(workout, long.workout, runner) };
}
