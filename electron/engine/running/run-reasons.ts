import { daysBetween, dayText, weekdayOf } from '../../../shared/domain/calendar-date.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { formatClock, round } from '../../../shared/domain/units.ts';
import { counted, percent, weekdayName } from '../explain.ts';
import type { WeekFrame } from '../season/frame.ts';
import { makeReason } from '../season/season-finding.ts';
import type { RunDay } from './days.ts';
import type { RunHistory, WayBack } from './history.ts';
import { trainsForM } from './key-plan.ts';
import { interpolate } from './numeric.ts';
import type { KeyKind } from './policy-running.ts';
import { distanceText, easySeconds, type Runner, raceAsk, timeText, usualLongShare, volumeText } from './runner.ts';
import type { WeekVolume } from './volume.ts';
import type { KeyBudget, Workout } from './workouts.ts';

const FRANDSEN = 'Frandsen 2025, BJSM 59:1203';
const DANIELS = 'Daniels, Running Formula; widely taught';
const OWN = 'Counterpoint default';
const PROFILE = 'Athlete’s profile';

/** `12 km`, or the time where the athlete has no benchmark. */
function size(workout: Workout, runner: Runner): string {
  return runner.byTime ? timeText(workout.seconds) : distanceText(workout.metres, runner.unit);
}

/** The same of metres at easy pace. */
function sizeText(metres: number, runner: Runner): string {
  return runner.byTime ? timeText(easySeconds(metres, runner)) : distanceText(metres, runner.unit);
}

/** Why the long run is as long as it is. */
export function longReason(
  workout: Workout,
  day: RunDay,
  week: WeekFrame,
  volume: WeekVolume,
  runs: number,
  history: RunHistory,
  runner: Runner,
): Reason {
  const longest = history.longestBefore(day.date);
  const back = history.wayBackOn(day.date);
  if (back !== null && (!back.done || workout.metres > runner.policy.longRun.growth * longest))
    return backReason(workout, back, runner);
  const share = volume.metres > 0 ? Math.round((100 * workout.metres) / volume.metres) : 0;
  const limit = runner.policy.longRun.growth;
  const usual = usualLongShare(runs, runner.policy.longRun);
  const asks = raceAsk(trainsForM(week, runner.policy), runner.policy.longRun) > 1;
  const why = week.recovery ? 'the week is a light one' : asks ? 'the race asks for it' : 'the athlete is used to it';
  const over =
    share > Math.ceil(usual * 100) && !week.taperDays.includes(day.date)
      ? ` That is more than the usual ${Math.round(usual * 100)} % because ${why}.`
      : '';
  const cut = week.taperDays.includes(day.date) ? ' It is cut with the taper.' : '';
  return makeReason(
    'R1',
    'long-run',
    'Long run grows by a tenth at most',
    `${size(workout, runner)} is ${share} % of the week and at most ${limit.toFixed(2)} × the longest run of the last ${runner.policy.longRun.windowDays} days, ${distanceText(longest, runner.unit)}.${over}${cut}`,
    {
      longRunM: round(workout.metres),
      longestLast30DaysM: round(longest),
      limitM: round(history.limitOn(day.date)),
      sharePercent: share,
      runs,
    },
    `${FRANDSEN}; ${DANIELS}`,
  );
}

/** Why the long run is as long as it is on the way back from a break, and just after it. */
function backReason(workout: Workout, back: WayBack, runner: Runner): Reason {
  const { run, beforeM, share, done } = back;
  const before = sizeText(beforeM, runner);
  const days = `${counted(daysBetween(run.from, run.to) + 1, 'day')} ${run.reduced ? 'of less' : 'without'} running`;
  const until = dayText(run.backUntil);
  const sentence = done
    ? `${size(workout, runner)}: the way back is done, so the ${before} run before the ${days} counts as prepared again.`
    : `${size(workout, runner)}: on the way back at most ${percent(share)} of the ${before} run before the ${days}; from ${until} on the whole of it is prepared again.`;
  return makeReason(
    'P2',
    'long-run',
    'The long run on the way back',
    sentence,
    { longRunM: round(workout.metres), beforeM: round(beforeM), share, limitM: round(back.metres) },
    `${DANIELS}; ${OWN}`,
  );
}

/** Why the long run stands on another day than usual, or is shorter than it should be. */
export function cappedReason(day: RunDay, usual: RunDay, heldM: number, wantedM: number, runner: Runner): Reason {
  const wanted = sizeText(wantedM, runner);
  const here = weekdayName(weekdayOf(day.date));
  const sentence =
    heldM < wantedM
      ? `No day holds ${wanted}: ${here} holds most, ${sizeText(heldM, runner)}.`
      : `On ${here}, as ${weekdayName(weekdayOf(usual.date))} cannot hold ${wanted}.`;
  return makeReason(
    'AV',
    'long-run-day',
    'Day of the long run',
    sentence,
    { wantedM: round(wantedM), heldM: round(heldM) },
    PROFILE,
  );
}

/** Why a second long run stands beside the first. */
export function backToBackReason(workout: Workout, long: Workout, runner: Runner): Reason {
  const { share } = runner.policy.backToBack;
  return makeReason(
    '1.4',
    'back-to-back',
    'Two long runs in a row',
    `${size(workout, runner)} on tired legs beside the long run of ${size(long, runner)}: an ultra is trained for by the pair, at most ${percent(share)} of the long run, and neither has to be an ultra itself.`,
    { runM: round(workout.metres), longRunM: round(long.metres), ofLongShare: share },
    `Widely taught; ${OWN}`,
  );
}

/** Why the day has a second run. */
export function doubleReason(workout: Workout, easyM: number, runs: number, runner: Runner): Reason {
  const { easyFromS } = runner.policy.doubles;
  return makeReason(
    '1.4',
    'double',
    'Second run of the day',
    `${size(workout, runner)} easy as a second run: without it the week’s ${runs} easy runs would take more than ${timeText(easyFromS)} each.`,
    { runM: round(workout.metres), easyM: round(easyM), easyRuns: runs, easyFromS },
    `Widely taught; ${OWN}`,
  );
}

const SHARE_TEXT: Readonly<Record<KeyKind, string>> = {
  threshold: 'threshold',
  interval: 'intervals',
  repetition: 'repetitions',
  marathon: 'marathon pace',
  'race-pace': 'race pace',
  hills: 'running uphill',
};

function shareOf(kind: KeyKind, budget: KeyBudget, runner: Runner): number {
  const { quality } = runner.policy;
  switch (kind) {
    case 'threshold':
      return quality.thresholdShare;
    case 'interval':
    case 'hills':
      return quality.intervalShare;
    case 'repetition':
      return quality.repetitionShare;
    case 'marathon':
      return quality.marathonSessionShare;
    case 'race-pace':
      return interpolate(runner.policy.racePace.share, budget.racePace?.distanceM ?? 0);
  }
}

function paceFrom(kind: KeyKind, { racePace }: KeyBudget): string {
  if (kind !== 'race-pace' || racePace === null) return '';
  return racePace.from === 'target' ? ', as the target asks' : ', as today’s fitness allows';
}

/** Why a key session has its kind and size. */
export function keyReason(kind: KeyKind, workout: Workout, week: WeekFrame, budget: KeyBudget, runner: Runner): Reason {
  const share = Math.round(shareOf(kind, budget, runner) * 100);
  const dose = Math.round(budget.dose * 100);
  return makeReason(
    'R3',
    'key-session',
    'Size of the hard work',
    `${timeText(workout.qualityS)} of ${SHARE_TEXT[kind]}${paceFrom(kind, budget)}: at most ${share} % of a week of ${volumeText(budget.weekM, runner)}, and ${dose} % of that dose in ${week.phase} week ${week.phaseWeek} of ${week.phaseWeeks}.`,
    { qualityS: round(workout.qualityS), weekM: round(budget.weekM), sharePercent: share, dosePercent: dose },
    `${DANIELS}; dose by phase: ${OWN}`,
  );
}

/** Why an easy run has its length. */
export function easyReason(workout: Workout, week: WeekFrame, volume: WeekVolume, runner: Runner): Reason {
  return makeReason(
    '1.4',
    'easy-run',
    'Easy running fills the week',
    `${size(workout, runner)} is this day's part of what the week of ${volumeText(volume.metres, runner)} has left after long run and hard work (${week.phase}).`,
    { runM: round(workout.metres), weekM: round(volume.metres) },
    OWN,
  );
}

/** Why the race is there and what time it is reckoned with. */
export function raceReason(race: RaceDraft, workout: Workout, runner: Runner): Reason {
  const from = race.targetTimeS !== null ? 'the target' : runner.measured ? 'the benchmark' : 'an assumed fitness';
  const clock = formatClock(workout.qualityS);
  const priority =
    race.priority === 'A'
      ? 'The season peaks for it.'
      : race.priority === 'B'
        ? 'A short taper leads to it.'
        : 'It is trained through.';
  return makeReason(
    '1.4',
    'race',
    `${race.priority} race`,
    `${race.name.slice(0, 80)}: reckoned with ${clock} from ${from}. ${priority}`,
    { distanceM: race.distanceM, timeS: workout.qualityS, priority: race.priority },
    `Daniels & Gilbert 1979; ${OWN}`,
  );
}
