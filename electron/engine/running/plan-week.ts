import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { SessionDraft } from '../../../shared/domain/session.ts';
import { formatClock, round } from '../../../shared/domain/units.ts';
import type { WeekFrame } from '../season/frame.ts';
import { taperFactor } from '../season/taper.ts';
import { sessionLoad } from '../session-load.ts';
import type { PlannedSession } from '../types.ts';
import { type DayRules, fixedHardDays, keyDays, longRunDay, type RunDay, runDays } from './days.ts';
import { planEasy } from './easy-runs.ts';
import { keyCount, keyDose, keyKinds, trainsForM } from './key-plan.ts';
import { interpolate } from './numeric.ts';
import { keyReason, longReason, raceReason } from './run-reasons.ts';
import { amountOf, easyMetres, growingMetres, type Runner, usualLongShare } from './runner.ts';
import { trialReason, trialRun } from './time-trial.ts';
import { isRegeneration, type WeekVolume } from './volume.ts';
import type { WeekContext, WeekRun } from './week-context.ts';
import { type KeyBudget, keyRun, longRun, marathonPart, raceRun } from './workouts.ts';

/** What a week came to. */
export interface PlannedRuns {
  readonly runs: readonly PlannedSession[];
  readonly parts: readonly WeekRun[];
  /** Runs that the volume asked for, kept ones included. */
  readonly runCount: number;
  /** Part of the week's usual run days that could be planned, 0–1. */
  readonly share: number;
}

/** Runs of a week: by its volume as a loading week, within the days and the policy. */
export function wantedRuns(week: WeekFrame, loadM: number, days: readonly RunDay[], runner: Runner): number {
  const { week: rules, volume } = runner.policy;
  const usual = days.filter((day) => day.usual).length;
  if (isRegeneration(week)) return Math.min(usual, volume.regenerationRuns);
  if (week.phase === 'transition') return Math.min(usual, rules.transitionRuns);
  const most = loadM >= volume.noRestDayFromM ? rules.maxRuns + 1 : rules.maxRuns;
  return Math.min(usual, most, Math.max(rules.minRuns, Math.floor(loadM / rules.metresPerRun)));
}

function longShare(week: WeekFrame, runs: number, raceM: number, runner: Runner): number {
  const { longRun: long } = runner.policy;
  const general = usualLongShare(runs, long);
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
    return Math.min(limit, factor * history.longestTrainedBefore(day.date));
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

function keyBudget(week: WeekFrame, volume: WeekVolume, maxM: number, runner: Runner): KeyBudget {
  const dose = keyDose(week, runner.policy);
  const sharpening = week.phase === 'race';
  return {
    weekM: volume.loadM,
    dose,
    maxM,
    maxQualityS: sharpening ? runner.policy.quality.raceWeekMaxS : Number.POSITIVE_INFINITY,
    enough: sharpening ? dose : 1,
    turn: week.number,
  };
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
  const wanted = longMetres(week, volume, day, runs, context);
  const longest = history.longestBefore(day.date);
  const metres = growingMetres(wanted, longest, runner);
  const raceM = trainsForM(week, runner.policy);
  const { longRun: long } = runner.policy;
  const specific = raceM >= long.marathonPaceFromM && raceM <= long.marathonPaceUpToM && !week.recovery;
  const afterRace = context.raceBefore;
  const turn =
    (week.phase === 'build' && week.phaseWeek % long.marathonPaceEvery === 0) ||
    (week.phase === 'peak' && week.phaseWeek % long.marathonPaceEvery === 1);
  const budget = keyBudget(week, volume, metres, runner);
  const marathonM = specific && turn && !afterRace ? marathonPart(metres, budget, runner) : 0;
  const workout = longRun(metres, marathonM, runner);
  return { role: 'long', day, workout, reason: longReason(workout, day, week, volume, runs, history, runner) };
}

/** The time trial that closes a cycle, on the day that is farthest from other hard work; null where none fits. */
function planTrial(
  week: WeekFrame,
  days: readonly RunDay[],
  longDay: CalendarDate | null,
  context: WeekContext,
): WeekRun | null {
  const { runner, kept, history } = context;
  const keptKey = kept.some((session) => session.load.keySessions > 0);
  if (week.trialM === null || keptKey) return null;
  const hard = [...context.hardAround, ...fixedHardDays(kept, week.races)];
  const [day] = keyDays(days, 1, hard, longDay, runner.policy);
  if (day === undefined) return null;
  const workout = trialRun(week.trialM, history.limitOn(day.date), runner);
  return workout === null ? null : { role: 'key', day, workout, reason: trialReason(workout, runner) };
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
  const trial = planTrial(week, days, longDay, context);
  if (trial !== null) return [trial];
  const own = keyKinds(week, runner.policy);
  const count = Math.max(0, Math.min(own.length, keyCount(week, volume.loadM, runs, runner.policy)) - taken);
  if (count === 0) return [];
  const hard = [...context.hardAround, ...fixedHardDays(kept, week.races)];
  const kinds = [...own, ...runner.policy.keyFallback];
  const used = new Set<string>();
  const result: WeekRun[] = [];
  for (const day of keyDays(days, count, hard, longDay, runner.policy)) {
    const budget = keyBudget(week, volume, history.limitOn(day.date), runner);
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
      ascentM: null,
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
  let metres =
    volume.metres * share -
    keptAhead.reduce((sum, { load }) => sum + amountOf(load.runDistanceM, load.runS, runner), 0);
  for (const day of days) {
    if (day.race === null) continue;
    const workout = raceRun(day.race, runner);
    parts.push({ role: 'race', day, workout, reason: raceReason(day.race, workout, runner) });
    if (day.race.priority !== 'A') metres -= amountOf(workout.metres, workout.seconds, runner);
  }
  let room = count - keptAhead.length - parts.filter((part) => part.day.usual).length;
  const long = room > 0 ? planLong(week, volume, days, wanted, context) : null;
  if (long !== null) {
    parts.push(long);
    metres -= amountOf(long.workout.metres, long.workout.seconds, runner);
    room -= 1;
  }
  const keys =
    room > 0 ? planKeys(week, volume, days, Math.min(wanted, room + 1), long?.day.date ?? null, context) : [];
  for (const key of keys) {
    parts.push(key);
    metres -= amountOf(key.workout.metres, key.workout.seconds, runner);
    room -= 1;
  }
  parts.push(
    ...planEasy({ week, volume, days, parts, count: Math.max(0, room), metres: Math.max(0, metres) }, context),
  );
  parts.sort((a, b) => (a.day.date < b.day.date ? -1 : 1));
  return { runs: parts.map((part) => toSession(part, context)), parts, runCount: wanted, share };
}
