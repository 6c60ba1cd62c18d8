import {
  addDays,
  addWeeks,
  type CalendarDate,
  daysBetween,
  earlier,
  mondayOf,
} from '../../../shared/domain/calendar-date.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import { round } from '../../../shared/domain/units.ts';
import { makeReason } from '../season/season-finding.ts';
import type { KeptSession, PlanAthlete, PlanInput } from '../types.ts';
import { amountOf, distanceText, type Runner, volumeText } from './runner.ts';

/** What a season starts from, and where it is known from. */
export interface StartFitness {
  /** The athlete's week before the season, metres (on the time basis: the metres that its time is worth at easy pace). */
  readonly weekM: number;
  /** The longest run that counts, metres. */
  readonly longestM: number;
  readonly source: 'log' | 'profile' | 'starter';
}

function runsBetween(kept: readonly KeptSession[], from: CalendarDate, before: CalendarDate): KeptSession[] {
  return kept.filter((session) => session.date >= from && session.date < before && session.load.runDistanceM > 0);
}

/** Longest logged run of R1's window before a day; null when too few of its weeks hold runs to outrank the profile. */
export function loggedLongest(kept: readonly KeptSession[], before: CalendarDate, runner: Runner): number | null {
  const { longRun, volume } = runner.policy;
  const runs = runsBetween(kept, addDays(before, -longRun.windowDays), before);
  const weeks = new Set(runs.map((run) => Math.floor((daysBetween(run.date, before) - 1) / 7)));
  if (weeks.size < volume.startFewestWeeks) return null;
  return Math.max(...runs.map((run) => run.load.runDistanceM));
}

/** Mean of the biggest logged weeks before the season; null with too few weeks of log. */
function loggedWeek(input: PlanInput, firstMonday: CalendarDate, runner: Runner): number | null {
  const { startWeeks, startBiggest, startFewestWeeks } = runner.policy.volume;
  const end = earlier(firstMonday, mondayOf(input.today));
  const from = addWeeks(end, -startWeeks);
  const weeks = new Map<number, number>();
  for (const run of runsBetween(input.kept, from, end)) {
    const week = Math.floor(daysBetween(from, run.date) / 7);
    weeks.set(week, (weeks.get(week) ?? 0) + amountOf(run.load.runDistanceM, run.load.runS, runner));
  }
  if (weeks.size < startFewestWeeks) return null;
  const biggest = [...weeks.values()].sort((a, b) => b - a).slice(0, startBiggest);
  const counted = Math.min(startBiggest, startWeeks - Math.min(...weeks.keys()));
  return biggest.reduce((sum, metres) => sum + metres, 0) / counted;
}

/** The athlete's current week as entered, or a starter's when none was; metres. */
function enteredWeek(athlete: PlanAthlete, runner: Runner): number {
  const { volume, week } = runner.policy;
  const days = athlete.days.filter((day) => day.canRun).length;
  return Math.max(athlete.weeklyDistanceM, Math.min(days, week.minRuns) * volume.starterRunM);
}

/**
 * What the season starts from: what was really run in the weeks before it outranks the profile's numbers; without
 * either, a starter's week.
 */
export function startFitness(input: PlanInput, firstMonday: CalendarDate, runner: Runner): StartFitness {
  const { athlete } = input;
  const longestM = loggedLongest(input.kept, earlier(firstMonday, input.today), runner) ?? athlete.longestRunM;
  const logged = loggedWeek(input, firstMonday, runner);
  if (logged !== null) return { weekM: logged, longestM, source: 'log' };
  const weekM = enteredWeek(athlete, runner);
  return { weekM, longestM, source: weekM > athlete.weeklyDistanceM ? 'starter' : 'profile' };
}

/** Why the season starts where it does. */
export function startReason(start: StartFitness, athlete: PlanAthlete, runner: Runner): Reason {
  const { startWeeks, startBiggest } = runner.policy.volume;
  const week = volumeText(start.weekM, runner);
  const entered = distanceText(athlete.weeklyDistanceM, runner.unit);
  const sentence = {
    log: `The season starts from ${week} a week, the mean of the ${startBiggest} biggest of the last ${startWeeks} weeks that were logged; that outranks the ${entered} of the profile.`,
    profile: `The season starts from the profile’s ${entered} a week${runner.basis === 'time' ? `, ${week} at easy pace` : ''}: there is no log of the weeks before it.`,
    starter: `The season starts from ${week} a week, a beginner’s, as the profile says less.`,
  }[start.source];
  return makeReason(
    '1.4',
    'start',
    'Where the season starts',
    sentence,
    { source: start.source, weekM: round(start.weekM), longestRunM: round(start.longestM) },
    'Counterpoint default',
  );
}
