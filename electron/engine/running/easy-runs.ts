import { toEpochDay } from '../../../shared/domain/calendar-date.ts';
import type { WeekFrame } from '../season/frame.ts';
import { raceClimb } from './climb.ts';
import { easyDays, type RunDay } from './days.ts';
import { trainsForM } from './key-plan.ts';
import { easyReason } from './run-reasons.ts';
import { amountOf, easyMetres, humanMetres, type Runner } from './runner.ts';
import { isRegeneration, type WeekVolume } from './volume.ts';
import type { WeekContext, WeekRun } from './week-context.ts';
import { type EasyEnd, easyRun, endMetres } from './workouts.ts';

/** What is left of a week for easy running. */
export interface EasyTask {
  readonly week: WeekFrame;
  readonly volume: WeekVolume;
  readonly days: readonly RunDay[];
  /** Races, long run and key sessions already placed. */
  readonly parts: readonly WeekRun[];
  /** Easy runs that the week's frequency asks for. */
  readonly count: number;
  /** Metres still to run. */
  readonly metres: number;
}

function easyCap({ date, availability }: RunDay, week: WeekFrame, longM: number, context: WeekContext): number {
  const { runner, history } = context;
  const { volume, week: rules } = runner.policy;
  const back = history.wayBackOn(date);
  const without = Math.max(
    rules.easyOfLongWithout * history.longestBefore(date),
    back?.done === false ? back.metres : 0,
  );
  const ofLong = longM > 0 ? rules.easyOfLong * longM : without;
  const light = isRegeneration(week) ? volume.regenerationMaxS : rules.transitionMaxS;
  const most = week.phase === 'transition' ? light : volume.maxEasyS;
  const seconds = Math.min(most, availability?.runMaxS ?? most);
  return Math.min(Math.max(volume.minRunM, ofLong), easyMetres(seconds, runner), history.limitOn(date));
}

function easyCount(task: EasyTask, longM: number, context: WeekContext): number {
  const { volume, week: rules } = context.runner.policy;
  const open = task.days.filter((day) => day.open).length - task.parts.filter((part) => part.role !== 'race').length;
  const [first] = task.days;
  if (first === undefined || open <= 0) return 0;
  const needed = Math.ceil(task.metres / easyCap(first, task.week, longM, context) - rules.extraRunShare);
  const most = task.week.phase === 'transition' ? task.count : Math.max(task.count, Math.min(needed, open - 1));
  return Math.max(0, Math.min(open, most, Math.round(task.metres / volume.minRunM)));
}

function weightOf(day: RunDay, restAfter: readonly number[], races: readonly number[], runner: Runner): number {
  const { miniTaperShare, afterHardShare } = runner.policy.week;
  const epoch = toEpochDay(day.date);
  if (day.miniTaper) return miniTaperShare;
  const beside = restAfter.some((other) => epoch - other === 1) || races.includes(epoch + 1);
  return beside ? afterHardShare : 1;
}

/** Which of the easy runs end with strides: before a race the last ones, else those farthest from hard days. */
function stridesAt(task: EasyTask, weights: readonly number[], runner: Runner): Set<number> {
  const keys = task.parts.filter((part) => part.role === 'key').length;
  if (task.week.phase === 'transition' || keys > 1) return new Set();
  const raceAhead = task.week.races.some((race) => race.priority !== 'C');
  const order = weights
    .map((_, index) => index)
    .sort((a, b) => (raceAhead ? b - a : (weights[b] ?? 0) - (weights[a] ?? 0) || b - a));
  return new Set(order.slice(0, runner.policy.week.stridesRuns));
}

/** Strides, or sprints up a hill in every n-th week of base for short and hilly races. */
function endOf(week: WeekFrame, runner: Runner): EasyEnd {
  const { hills } = runner.policy;
  const short = trainsForM(week, runner.policy) <= hills.sprintUpToM;
  const suits = short || raceClimb(week.cycle.goal, runner.policy) > 0;
  const turn = hills.sprintEvery > 0 && week.phaseWeek % hills.sprintEvery === 0;
  return week.phase === 'base' && !week.recovery && suits && turn ? 'sprints' : 'strides';
}

function nearestWithin(metres: number, cap: number, runner: Runner): number {
  const rounded = humanMetres(metres, runner, false);
  return rounded <= cap ? rounded : humanMetres(cap, runner, true);
}

/**
 * Spreads what is left of the week over easy runs: shorter after long runs and races, before races and in mini-tapers,
 * never above R1, the longest easy time, or their part of the long run. What does not fit is not run.
 */
export function planEasy(task: EasyTask, context: WeekContext): WeekRun[] {
  const { runner, kept } = context;
  const { shortestRunM } = runner.policy.volume;
  const longM = task.parts.find((part) => part.role === 'long')?.workout.metres ?? 0;
  const placed = task.parts.filter((part) => part.role !== 'key').map((part) => toEpochDay(part.day.date));
  const restAfter = [...placed, ...context.restAfter];
  const races = context.rules.races.map((race) => toEpochDay(race.date));
  const keptDays = kept.filter((session) => session.kind === 'run').map((session) => toEpochDay(session.date));
  const taken = [...task.parts.map((part) => toEpochDay(part.day.date)), ...keptDays];
  const chosen = easyDays(task.days, easyCount(task, longM, context), taken, restAfter, races);
  const weights = chosen.map((day) => weightOf(day, restAfter, races, runner));
  const withStrides = stridesAt(task, weights, runner);
  let weightLeft = weights.reduce((sum, weight) => sum + weight, 0);
  let left = task.metres;
  return chosen.map((day, index) => {
    const weight = weights[index] ?? 1;
    const cap = easyCap(day, task.week, longM, context) * weight;
    const wanted = Math.min(cap, weightLeft > 0 ? (left * weight) / weightLeft : left);
    const end = withStrides.has(index) && day.keysAllowed ? endOf(task.week, runner) : 'plain';
    const extra = endMetres(end, runner);
    const fits = extra > 0 && wanted - extra >= shortestRunM;
    const top = fits ? extra : 0;
    const metres = nearestWithin(Math.max(shortestRunM, wanted - top), cap - top, runner);
    const workout = easyRun(metres, fits ? end : 'plain', runner);
    left -= amountOf(workout.metres, workout.seconds, runner);
    weightLeft -= weight;
    return { role: 'easy', day, workout, reason: easyReason(workout, task.week, task.volume, runner) };
  });
}
