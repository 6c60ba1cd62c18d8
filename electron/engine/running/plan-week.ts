import { type CalendarDate, toEpochDay } from '../../../shared/domain/calendar-date.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import type { SessionDraft } from '../../../shared/domain/session.ts';
import { formatClock, round } from '../../../shared/domain/units.ts';
import type { Policy } from '../policy.ts';
import type { WeekFrame } from '../season/frame.ts';
import { taperFactor } from '../season/taper.ts';
import { sessionLoad } from '../session-load.ts';
import type { KeptSession, LoadContext, PlannedSession } from '../types.ts';
import { type DayRules, easyDays, fixedHardDays, keyDays, longRunDay, type RunDay, runDays } from './days.ts';
import type { RunHistory } from './history.ts';
import { keyCount, keyDose, keyKinds, trainsForM } from './key-plan.ts';
import { interpolate } from './numeric.ts';
import { easyReason, keyReason, longReason, raceReason } from './run-reasons.ts';
import { easyMetres, humanMetres, type Runner } from './runner.ts';
import type { WeekVolume } from './volume.ts';
import { easyRun, keyRun, longRun, marathonPart, raceRun, stridesMetres, type Workout } from './workouts.ts';

/** What a week is planned from, apart from its own frame and volume. */
export interface WeekContext {
  readonly rules: DayRules;
  readonly runner: Runner;
  readonly policy: Policy;
  readonly load: LoadContext;
  readonly history: RunHistory;
  /** Kept sessions of this week. */
  readonly kept: readonly KeptSession[];
  /** Epoch days of hard runs in the week before, and of kept ones in the week after. */
  readonly hardAround: readonly number[];
  /** Epoch days of the last long run and races: the day after each is the first to rest or to run short. */
  readonly restAfter: readonly number[];
  /** The week before had an A or B race. */
  readonly raceBefore: boolean;
}

/** One run of the week while it is being put together. */
export interface WeekRun {
  readonly role: 'race' | 'long' | 'key' | 'easy';
  readonly day: RunDay;
  readonly workout: Workout;
  readonly reason: Reason;
}

/** What a week came to. */
export interface PlannedRuns {
  readonly runs: readonly PlannedSession[];
  readonly parts: readonly WeekRun[];
  /** Runs that the volume asked for, kept ones included. */
  readonly runCount: number;
}

/** Runs of a week: by its volume as a loading week, within the days and the policy. */
export function wantedRuns(week: WeekFrame, loadM: number, days: readonly RunDay[], runner: Runner): number {
  const { week: rules, volume } = runner.policy;
  const usual = days.filter((day) => day.usual).length;
  if (week.phase === 'transition') return Math.min(usual, rules.transitionRuns);
  const most = loadM >= volume.noRestDayFromM ? rules.maxRuns + 1 : rules.maxRuns;
  return Math.min(usual, most, Math.max(rules.minRuns, Math.floor(loadM / rules.metresPerRun)));
}

function longShare(week: WeekFrame, runs: number, raceM: number, runner: Runner): number {
  const { longRun: long } = runner.policy;
  const general = long.shareByRuns[Math.min(Math.max(1, runs), long.shareByRuns.length) - 1] ?? 1;
  const specific = week.phase === 'build' || week.phase === 'peak' ? interpolate(long.shareByRace, raceM) : 0;
  return Math.max(general, specific);
}

function longMetres(week: WeekFrame, volume: WeekVolume, day: RunDay, runs: number, context: WeekContext): number {
  const { runner, history } = context;
  const { longRun: long } = runner.policy;
  const raceM = trainsForM(week, runner.policy);
  const limit = history.limitOn(day.date);
  if (week.taperDays.includes(day.date)) {
    const factor = Math.min(...week.cycle.tapers.map((taper) => taperFactor(taper, day.date)));
    return Math.min(limit, factor * history.longestBefore(day.date));
  }
  const most = Math.min(
    limit,
    interpolate(long.targetByRace, raceM),
    easyMetres(interpolate(long.maxSByRace, raceM), runner),
  );
  if (week.recovery) {
    const rested = Math.min(
      long.recoveryShare * history.longestBefore(day.date),
      long.recoveryWeekShare * volume.metres,
    );
    return Math.min(most, Math.max(rested, runner.policy.volume.minRunM));
  }
  const habit = Math.min(context.rules.athlete.longestRunM, long.habitShare * volume.metres);
  return Math.min(most, Math.max(habit, longShare(week, runs, raceM, runner) * volume.metres));
}

function planLong(
  week: WeekFrame,
  volume: WeekVolume,
  days: readonly RunDay[],
  runs: number,
  context: WeekContext,
): WeekRun | null {
  const { runner, kept, history } = context;
  if (week.phase === 'race' || week.phase === 'transition' || runs < 1) return null;
  if (kept.some((session) => session.run?.type === 'long')) return null;
  const hard = [...context.hardAround, ...fixedHardDays(kept, [])];
  const day = longRunDay(days, hard, context.rules);
  if (day === null) return null;
  if (week.races.length > 0 && day.availability?.weekday !== context.rules.athlete.longRunDay) return null;
  const metres = humanMetres(longMetres(week, volume, day, runs, context), runner, true);
  const raceM = trainsForM(week, runner.policy);
  const { longRun: long } = runner.policy;
  const specific = raceM >= long.marathonPaceFromM && raceM <= long.marathonPaceUpToM && !week.recovery;
  const afterRace = context.raceBefore;
  const turn =
    (week.phase === 'build' && week.phaseWeek % long.marathonPaceEvery === 0) ||
    (week.phase === 'peak' && week.phaseWeek % long.marathonPaceEvery === 1);
  const budget = {
    weekM: volume.loadM,
    dose: keyDose(week, runner.policy),
    maxM: metres,
    enough: 1,
    turn: week.number,
  };
  const marathonM = specific && turn && !afterRace ? marathonPart(metres, budget, runner) : 0;
  const workout = longRun(metres, marathonM, runner);
  return { role: 'long', day, workout, reason: longReason(workout, day, week, volume, runs, history, runner) };
}

function planKeys(
  week: WeekFrame,
  volume: WeekVolume,
  days: readonly RunDay[],
  runs: number,
  longDay: CalendarDate | null,
  context: WeekContext,
): WeekRun[] {
  const { runner, kept, history } = context;
  const taken =
    kept.filter((session) => session.load.keySessions > 0).length +
    week.races.filter((race) => race.priority !== 'A').length;
  const own = keyKinds(week, runner.policy);
  const count = Math.max(0, Math.min(own.length, keyCount(week, volume.loadM, runs, runner.policy)) - taken);
  if (count === 0) return [];
  const hard = [...context.hardAround, ...fixedHardDays(kept, week.races)];
  const dose = keyDose(week, runner.policy);
  const kinds = [...own, ...runner.policy.keyFallback];
  const used = new Set<string>();
  const result: WeekRun[] = [];
  for (const day of keyDays(days, count, hard, longDay, runner.policy)) {
    const budget = {
      weekM: volume.loadM,
      dose,
      maxM: history.limitOn(day.date),
      enough: week.phase === 'race' ? dose : 1,
      turn: week.number,
    };
    for (const kind of kinds) {
      if (used.has(kind)) continue;
      used.add(kind);
      const workout = keyRun(kind, budget, runner);
      if (workout === null) continue;
      result.push({ role: 'key', day, workout, reason: keyReason(kind, workout, week, budget, runner) });
      break;
    }
  }
  return result;
}

function easyCap(date: CalendarDate, week: WeekFrame, longM: number, context: WeekContext): number {
  const { runner, history } = context;
  const { volume, week: rules } = runner.policy;
  const ofLong = longM > 0 ? rules.easyOfLong * longM : rules.easyOfLongWithout * history.longestBefore(date);
  const seconds = week.phase === 'transition' ? rules.transitionMaxS : volume.maxEasyS;
  return Math.min(Math.max(volume.minRunM, ofLong), easyMetres(seconds, runner), history.limitOn(date));
}

interface EasyTask {
  readonly week: WeekFrame;
  readonly volume: WeekVolume;
  readonly days: readonly RunDay[];
  readonly parts: readonly WeekRun[];
  readonly count: number;
  readonly metres: number;
}

function hardEpochs(parts: readonly WeekRun[], context: WeekContext): number[] {
  const planned = parts.filter((part) => part.role !== 'easy' && part.role !== 'key');
  return [...planned.map((part) => toEpochDay(part.day.date)), ...context.restAfter];
}

function easyCount(task: EasyTask, longM: number, context: WeekContext): number {
  const { volume } = context.runner.policy;
  const open = task.days.filter((day) => day.open).length - task.parts.filter((part) => part.role !== 'race').length;
  const [first] = task.days;
  if (first === undefined || open <= 0) return 0;
  const cap = easyCap(first.date, task.week, longM, context);
  const needed = Math.ceil(task.metres / cap - 0.25);
  const most = task.week.phase === 'transition' ? task.count : Math.max(task.count, Math.min(needed, open - 1));
  return Math.max(0, Math.min(open, most, Math.floor(task.metres / volume.minRunM + 0.05)));
}

function planEasy(task: EasyTask, context: WeekContext): WeekRun[] {
  const { runner, kept } = context;
  const { week: weekRules, quality, volume } = runner.policy;
  const longM = task.parts.find((part) => part.role === 'long')?.workout.metres ?? 0;
  const keptDays = kept.filter((session) => session.kind === 'run').map((session) => toEpochDay(session.date));
  const hard = hardEpochs(task.parts, context);
  const races = context.rules.races.map((race) => toEpochDay(race.date));
  const taken = [...task.parts.map((part) => toEpochDay(part.day.date)), ...keptDays];
  const chosen = easyDays(task.days, easyCount(task, longM, context), taken, hard, races);
  const weights = chosen.map((day) => {
    const epoch = toEpochDay(day.date);
    if (day.miniTaper) return weekRules.miniTaperShare;
    return hard.some((other) => epoch - other === 1) || races.includes(epoch + 1) ? weekRules.afterHardShare : 1;
  });
  let weightLeft = weights.reduce((sum, weight) => sum + weight, 0);
  let left = task.metres;
  const keys = task.parts.filter((part) => part.role === 'key').length;
  const wantsStrides = task.week.phase !== 'transition' && keys <= 1 ? weekRules.stridesRuns : 0;
  const raceAhead = task.week.races.some((race) => race.priority !== 'C');
  const byFit = chosen
    .map((_, index) => index)
    .sort((a, b) => (raceAhead ? b - a : (weights[b] ?? 0) - (weights[a] ?? 0) || b - a));
  const stridesAt = new Set(byFit.slice(0, wantsStrides));
  return chosen.map((day, index) => {
    const weight = weights[index] ?? 1;
    const cap = easyCap(day.date, task.week, longM, context) * weight;
    const wanted = Math.min(cap, weightLeft > 0 ? (left * weight) / weightLeft : left);
    const extra = stridesAt.has(index) ? stridesMetres(runner) : 0;
    const strides = extra > 0 && quality.strides > 0 && wanted - extra >= volume.minRunM / 2;
    const metres = nearestWithin(
      Math.max(volume.minRunM / 2, wanted - (strides ? extra : 0)),
      cap - (strides ? extra : 0),
      runner,
    );
    const workout = easyRun(metres, strides, runner);
    left -= workout.metres;
    weightLeft -= weight;
    return { role: 'easy' as const, day, workout, reason: easyReason(workout, task.week, task.volume, runner) };
  });
}

function nearestWithin(metres: number, cap: number, runner: Runner): number {
  const rounded = humanMetres(metres, runner, false);
  return rounded <= cap ? rounded : humanMetres(cap, runner, true);
}

function toSession(part: WeekRun, context: WeekContext): PlannedSession {
  const { workout, day } = part;
  const race = day.race;
  const draft: SessionDraft = {
    date: day.date,
    startTime: race === null ? (day.availability?.runTime ?? null) : null,
    kind: 'run',
    title: workout.title,
    durationS: round(workout.seconds / 60) * 60,
    run: {
      type: workout.type,
      distanceM: round(workout.metres / 100) * 100,
      items: workout.items,
      zones: null,
      heartRate: null,
    },
    strength: null,
    rpe: null,
    note: race?.targetTimeS ? `Target ${formatClock(race.targetTimeS)}` : '',
  };
  return { ...draft, load: sessionLoad(draft, context.load, context.policy), reasons: [part.reason] };
}

/** Part of the week's usual run days that can still be planned or are kept from the first day to plan on. */
function remainingShare(days: readonly RunDay[], rules: DayRules): number {
  const usual = days.filter((day) => day.usual);
  const inside = usual.filter((day) => day.date >= rules.from && day.date <= rules.to);
  return usual.length === 0 ? 0 : inside.length / usual.length;
}

/** Sets the runs of one week: races, the long run, key sessions, then easy runs up to the week's volume. */
export function planWeekRuns(week: WeekFrame, volume: WeekVolume, context: WeekContext): PlannedRuns {
  const { runner, rules, kept } = context;
  const days = runDays(week, rules);
  const wanted = wantedRuns(week, volume.loadM, days, runner);
  const keptRuns = kept.filter((session) => session.kind === 'run');
  const share = remainingShare(days, rules);
  const count = Math.round(wanted * share);
  const keptAhead = keptRuns.filter((session) => session.date >= rules.from);
  const parts: WeekRun[] = [];
  let metres = volume.metres * share - keptAhead.reduce((sum, session) => sum + session.load.runDistanceM, 0);
  for (const day of days) {
    if (day.race === null) continue;
    const workout = raceRun(day.race, runner);
    parts.push({ role: 'race', day, workout, reason: raceReason(day.race, workout, runner) });
    if (day.race.priority !== 'A') metres -= workout.metres;
  }
  let room = count - keptAhead.length - parts.filter((part) => part.day.usual).length;
  const long = room > 0 ? planLong(week, volume, days, wanted, context) : null;
  if (long !== null) {
    parts.push(long);
    metres -= long.workout.metres;
    room -= 1;
  }
  const keys =
    room > 0 ? planKeys(week, volume, days, Math.min(wanted, room + 1), long?.day.date ?? null, context) : [];
  for (const key of keys) {
    parts.push(key);
    metres -= key.workout.metres;
    room -= 1;
  }
  parts.push(
    ...planEasy({ week, volume, days, parts, count: Math.max(0, room), metres: Math.max(0, metres) }, context),
  );
  parts.sort((a, b) => (a.day.date < b.day.date ? -1 : 1));
  return { runs: parts.map((part) => toSession(part, context)), parts, runCount: wanted };
}
