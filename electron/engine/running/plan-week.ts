import { addDays, type CalendarDate, toEpochDay } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { SessionDraft } from '../../../shared/domain/session.ts';
import { formatClock, round } from '../../../shared/domain/units.ts';
import type { WeekFrame } from '../season/frame.ts';
import { sessionLoad } from '../session-load.ts';
import type { PlannedSession } from '../types.ts';
import { climbOf, climbReason, type WeekClimb, weekClimb } from './climb.ts';
import { type DayRules, fixedHardDays, keyDays, type RunDay, runDays } from './days.ts';
import { doubleDays, neededDoubles, secondRuns } from './doubles.ts';
import { planEasy } from './easy-runs.ts';
import { keyCount, keyDose, keyKinds, keyTurn, trainsForM } from './key-plan.ts';
import { type CappedLong, planBackToBack, planLong } from './long-run.ts';
import type { KeyKind } from './policy-running.ts';
import { racePaceOf, racePaceText } from './race-outlook.ts';
import { expectedTimeS, raceRun } from './race-run.ts';
import { asIfWhole, leftOf } from './rest-of-week.ts';
import { keyReason, raceReason } from './run-reasons.ts';
import { amountOf, type Runner } from './runner.ts';
import { trialReason, trialRun } from './time-trial.ts';
import { isRegeneration, type WeekVolume } from './volume.ts';
import type { WeekContext, WeekRun } from './week-context.ts';
import { type KeyBudget, keyRun, withClimb } from './workouts.ts';

/** What a week came to. */
export interface PlannedRuns {
  readonly runs: readonly PlannedSession[];
  readonly parts: readonly WeekRun[];
  /** Runs that the volume asked for, kept ones included. */
  readonly runCount: number;
  /** Set where no day could hold the long run at its length. */
  readonly capped: CappedLong | null;
  /** Part of the week's usual run days that could be planned, 0–1. */
  readonly share: number;
}

function raceOf(day: RunDay, race: RaceDraft, runner: Runner): WeekRun {
  const workout = raceRun(race, runner);
  return { role: 'race', day, workout, reason: raceReason(race, workout, runner) };
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

/** What a key session may take; without a `kind`, what marathon pace in the long run may. */
function keyBudget(
  week: WeekFrame,
  volume: WeekVolume,
  day: RunDay | null,
  context: WeekContext,
  kind: KeyKind | null = null,
): KeyBudget {
  const { runner, history } = context;
  const dose = keyDose(week, runner.policy);
  const sharpening = week.phase === 'race';
  const { quality } = runner.policy;
  const few = trainsForM(week, runner.policy) <= quality.fewRepetitionsUpToM;
  return {
    weekM: volume.loadM,
    dose,
    maxM: day === null ? Number.POSITIVE_INFINITY : history.limitOn(day.date),
    maxS: day?.availability?.runMaxS ?? Number.POSITIVE_INFINITY,
    maxQualityS: sharpening ? quality.raceWeekMaxS : Number.POSITIVE_INFINITY,
    enough: sharpening ? dose : 1,
    minRepetitionS: few ? quality.minRepetitionS : quality.minQualityS,
    racePace: racePaceOf(week.cycle.goal, runner),
    turn: kind === null ? 0 : keyTurn(kind, week, runner.policy),
  };
}

function longDayOf(longs: readonly WeekRun[]): CalendarDate | null {
  return longs[0]?.day.date ?? null;
}

/** Days that a key session keeps away from, the long run apart. */
function hardDays(week: WeekFrame, longs: readonly WeekRun[], context: WeekContext): number[] {
  const second = longs.slice(1).map((part) => toEpochDay(part.day.date));
  return [...context.hardAround, ...fixedHardDays(context.kept, week.races), ...second];
}

/** The time trial that closes a cycle, on the day that is farthest from other hard work; null where none fits. */
function planTrial(
  week: WeekFrame,
  days: readonly RunDay[],
  longs: readonly WeekRun[],
  context: WeekContext,
): WeekRun | null {
  const { runner, kept, history } = context;
  const keptKey = kept.some((session) => session.load.keySessions > 0);
  if (week.trialM === null || keptKey) return null;
  const [day] = keyDays(days, 1, hardDays(week, longs, context), longDayOf(longs), runner.policy);
  if (day === undefined) return null;
  const workout = trialRun(week.trialM, history.limitOn(day.date), runner);
  const tooLong = workout !== null && workout.seconds > (day.availability?.runMaxS ?? Number.POSITIVE_INFINITY);
  return workout === null || tooLong ? null : { role: 'key', day, workout, reason: trialReason(workout, runner) };
}

function planKeys(
  week: WeekFrame,
  volume: WeekVolume,
  days: readonly RunDay[],
  runs: number,
  longs: readonly WeekRun[],
  context: WeekContext,
): WeekRun[] {
  const { runner, kept } = context;
  const taken =
    kept.filter((session) => session.load.keySessions > 0).length +
    week.races.filter((race) => race.priority !== 'A').length;
  const trial = planTrial(week, days, longs, context);
  if (trial !== null) return [trial];
  // Marathon pace once a week: where the long run carries it, no session of it stands beside.
  const quickLong = longs.some((part) => part.workout.qualityS > 0);
  const own = keyKinds(week, runner.policy).filter((kind) => kind !== 'marathon' || !quickLong);
  const most = longs.length > 1 ? runner.policy.backToBack.keys : own.length;
  const back = volume.mostKeys ?? Number.POSITIVE_INFINITY;
  const wanted = Math.min(most, back, own.length, keyCount(week, volume.loadM, runs, runner.policy));
  const count = Math.max(0, wanted - taken);
  if (count === 0) return [];
  const hard = hardDays(week, longs, context);
  const kinds = [...own, ...runner.policy.keyFallback];
  const used = new Set<string>();
  const result: WeekRun[] = [];
  for (const day of keyDays(days, count, hard, longDayOf(longs), runner.policy)) {
    for (const kind of kinds) {
      if (used.has(kind)) continue;
      used.add(kind);
      const budget = keyBudget(week, volume, day, context, kind);
      const workout = keyRun(kind, budget, runner);
      if (workout === null) continue;
      result.push({ role: 'key', day, workout, reason: keyReason(kind, workout, week, budget, runner) });
      break;
    }
  }
  return result;
}

function startOf({ day, role, startTime }: WeekRun): string | null {
  if (role === 'second') return startTime ?? null;
  return day.race === null ? (day.availability?.runTime ?? null) : null;
}

/** `Target 1:25:00, 4:02/km`, or what the fitness promises. */
function raceNote(race: RaceDraft, runner: Runner): string {
  if (race.targetTimeS === null && !runner.measured) return '';
  const timeS = race.targetTimeS ?? Math.round(expectedTimeS(race, runner));
  const what = race.targetTimeS === null ? 'Today’s fitness is good for' : 'Target';
  return `${what} ${formatClock(timeS)}, ${racePaceText(timeS, race.distanceM, runner)}`;
}

function toSession(part: WeekRun, context: WeekContext): PlannedSession {
  const { workout, day } = part;
  const race = day.race;
  const draft: SessionDraft = {
    date: day.date,
    startTime: startOf(part),
    kind: 'run',
    title: workout.title,
    durationS: round(workout.seconds / 60) * 60,
    run: {
      type: workout.type,
      distanceM: round(workout.metres / 100) * 100,
      items: workout.items,
      zones: null,
      heartRate: null,
      ascentM: workout.ascentM,
    },
    strength: null,
    rpe: null,
    note: race === null ? '' : raceNote(race, context.runner),
  };
  return {
    ...draft,
    load: sessionLoad(draft, context.load, context.policy),
    reasons: [part.reason, ...(part.more ?? [])],
  };
}

/** Part of the week's usual run days that the calendar leaves open from the first day to plan on. */
function remainingShare(days: readonly RunDay[], rules: DayRules): number {
  const usual = days.filter((day) => day.usual);
  const inside = usual.filter((day) => day.date >= rules.from && day.date <= rules.to && !day.away);
  return usual.length === 0 ? 0 : inside.length / usual.length;
}

/** Minus what the runs take of the week, in the season's basis. */
function less(amountM: number, parts: readonly WeekRun[], runner: Runner): number {
  return parts.reduce((left, { workout }) => left - amountOf(workout.metres, workout.seconds, runner), amountM);
}

interface EasyWeek {
  readonly week: WeekFrame;
  readonly volume: WeekVolume;
  readonly days: readonly RunDay[];
  readonly count: number;
  readonly metres: number;
}

/** Easy runs up to the week's volume, with second runs where they would grow too long and the days allow it. */
function planRest(rest: EasyWeek, parts: readonly WeekRun[], context: WeekContext): WeekRun[] {
  const { runner } = context;
  const single = planEasy({ ...rest, parts }, context);
  const needed = neededDoubles(rest.week, rest.metres, single.length, runner);
  if (needed === 0) return single;
  const days = doubleDays(rest.days, [...parts, ...single], context).slice(0, needed);
  const second = secondRuns(days, rest.metres, single.length, context);
  if (second.length === 0) return single;
  const easy = planEasy({ ...rest, parts, metres: Math.max(0, less(rest.metres, second, runner)) }, context);
  const first = new Set([...parts, ...easy].map((part) => part.day.date));
  return [...easy, ...second.filter((run) => first.has(run.day.date))];
}

/** What the long run left of the week's climb, on the second long run and the longest easy runs; none on its eve. */
function spreadClimb(
  week: WeekFrame,
  climb: WeekClimb | null,
  parts: readonly WeekRun[],
  context: WeekContext,
): WeekRun[] {
  if (climb === null) return [...parts];
  const { runner } = context;
  let left = parts.reduce((sum, { workout }) => sum - (workout.ascentM ?? 0), climb.targetM);
  const eve = new Set(parts.flatMap(({ role, day }) => (role === 'long' || role === 'race' ? [day.date] : [])));
  const order = parts
    .filter((part) => part.role === 'back-to-back' || (part.role === 'easy' && part.workout.type === 'easy'))
    .filter((part) => !eve.has(addDays(part.day.date, 1)))
    .sort((a, b) => b.workout.metres - a.workout.metres || (a.day.date < b.day.date ? -1 : 1));
  const climbing = new Map<WeekRun, WeekRun>();
  for (const part of order) {
    const ascentM = climbOf(part.workout.metres, left, part.role === 'back-to-back', climb, runner.policy);
    const workout = withClimb(part.workout, ascentM, runner);
    const most = part.day.availability?.runMaxS ?? Number.POSITIVE_INFINITY;
    if (ascentM <= 0 || workout.seconds > most) continue;
    left -= ascentM;
    climbing.set(part, { ...part, workout, more: [...(part.more ?? []), climbReason(ascentM, climb, week)] });
  }
  return parts.map((part) => climbing.get(part) ?? part);
}

function byDay(a: WeekRun, b: WeekRun): number {
  if (a.day.date !== b.day.date) return a.day.date < b.day.date ? -1 : 1;
  return a.role === 'second' ? 1 : b.role === 'second' ? -1 : 0;
}

/** Sets the runs of one week: races, the long run, key sessions, then easy runs up to the week's volume. */
export function planWeekRuns(week: WeekFrame, volume: WeekVolume, context: WeekContext): PlannedRuns {
  const { runner, rules, kept } = context;
  const days = runDays(week, rules);
  const share = remainingShare(days, rules);
  const entire = asIfWhole(week, context);
  if (entire !== null) {
    const planned = planWeekRuns(week, volume, entire);
    const left = leftOf(planned.parts, context);
    if (left !== null) return { ...planned, runs: left.map((part) => toSession(part, context)), parts: left, share };
  }
  const wanted = wantedRuns(week, volume.loadM, days, runner);
  const keptRuns = kept.filter((session) => session.kind === 'run');
  const keptAhead = keptRuns.filter((session) => session.date >= rules.from);
  const keptM = keptAhead.reduce((sum, { load }) => sum + amountOf(load.runDistanceM, load.runS, runner), 0);
  const races = days.flatMap((day) => (day.race === null ? [] : [raceOf(day, day.race, runner)]));
  const parts: WeekRun[] = [...races];
  let room = Math.round(wanted * share) - keptAhead.length - parts.filter((part) => part.day.usual).length;
  const climb = weekClimb(week, volume.metres, runner.policy);
  const budget = keyBudget(week, volume, null, context);
  const task = { week, volume, days, runs: wanted, climb, budget };
  const long = room > 0 ? planLong(task, context) : null;
  if (long !== null) parts.push(long.part);
  const pair = long !== null && room > 1 ? planBackToBack(long.part, task, context) : null;
  if (pair !== null) parts.push(pair);
  room -= (long === null ? 0 : 1) + (pair === null ? 0 : 1);
  const longs = parts.filter((part) => part.role === 'long' || part.role === 'back-to-back');
  const keys = room > 0 ? planKeys(week, volume, days, Math.min(wanted, room + 1), longs, context) : [];
  parts.push(...keys);
  const toTrain = parts.filter((part) => part.day.race?.priority !== 'A');
  const metres = Math.max(0, less(volume.metres * share - keptM, toTrain, runner));
  parts.push(...planRest({ week, volume, days, count: Math.max(0, room - keys.length), metres }, parts, context));
  const whole = spreadClimb(week, climb, parts, context).sort(byDay);
  return {
    runs: whole.map((part) => toSession(part, context)),
    parts: whole,
    runCount: wanted,
    capped: long?.capped ?? null,
    share,
  };
}
