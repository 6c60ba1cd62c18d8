import type { RunItem, RunStep } from '../../../shared/domain/session.ts';
import { formatClock, metresPer, round } from '../../../shared/domain/units.ts';
import type { Intensity, RunType } from '../../../shared/domain/vocabulary.ts';
import { gradeFactor } from '../formulas/grade.ts';
import { interpolate } from './numeric.ts';
import { paceNote } from './pace-note.ts';
import type { KeyKind } from './policy-running.ts';
import type { RacePace } from './race-outlook.ts';
import { coursePaces, itemsExtent } from './run-extent.ts';
import { climbTitle, pieceText } from './run-title.ts';
import { distanceText, easySeconds, type Runner, timeText } from './runner.ts';

/** A run as it will be written, with its extent. */
export interface Workout {
  readonly title: string;
  readonly type: RunType;
  readonly items: RunItem[];
  readonly metres: number;
  readonly seconds: number;
  /** Seconds at M or faster, for the reason; 0 for easy runs. */
  readonly qualityS: number;
  /** Metres of climb; null on the flat. */
  readonly ascentM: number | null;
}

/** What a key session may hold. */
export interface KeyBudget {
  /** The week's distance that R3's shares are taken of, metres. */
  readonly weekM: number;
  /** Part of the full dose, 0–1. */
  readonly dose: number;
  /** No longer than this, metres (R1) and seconds (the day). */
  readonly maxM: number;
  readonly maxS: number;
  /** Most seconds of quality; Infinity where only share and dose count. */
  readonly maxQualityS: number;
  /** Part of the smallest quality that is enough, 0–1. */
  readonly enough: number;
  /** Smallest repetition session, seconds. */
  readonly minRepetitionS: number;
  /** The pace of the race ahead where it is a training pace of its own; null elsewhere. */
  readonly racePace: RacePace | null;
  /** How often the kind has come: workouts of about the same size take turns by it. */
  readonly turn: number;
}

/** A step by time, seconds. */
export function byTime(intensity: Intensity, seconds: number, note = ''): RunStep {
  return { kind: 'step', intensity, durationS: seconds, distanceM: null, note };
}

/** A step by distance, metres. */
export function byDistance(intensity: Intensity, metres: number, note = ''): RunStep {
  return { kind: 'step', intensity, durationS: null, distanceM: round(metres, 1), note };
}

/** The athlete's pace as the note of a step; empty without a benchmark, because an assumed pace is no advice. */
export function ownPace(intensity: 'E' | 'M' | 'T' | 'I' | 'R', runner: Runner): string {
  return runner.measured ? paceNote(intensity, runner.paces, runner.unit) : '';
}

function easyStep(metres: number, runner: Runner): RunStep {
  const note = ownPace('E', runner);
  return runner.byTime
    ? byTime('E', Math.floor(easySeconds(metres, runner) + 1e-6), note)
    : byDistance('E', metres, note);
}

function easyTitle(metres: number, runner: Runner): string {
  return runner.byTime ? timeText(easySeconds(metres, runner)) : distanceText(metres, runner.unit);
}

/** A run of these steps on the flat. */
export function workout(title: string, type: RunType, items: RunItem[], runner: Runner, qualityS: number): Workout {
  return { title, type, items, ...itemsExtent(items, runner.paces), qualityS, ascentM: null };
}

/** The run on a course with so much climb, metres: as hard, so slower; its title says so. Flat below one metre. */
export function withClimb(run: Workout, ascentM: number, runner: Runner): Workout {
  if (ascentM < 1) return run;
  const extent = itemsExtent(run.items, coursePaces(run.items, ascentM, runner.paces));
  return { ...run, ...extent, ascentM, title: climbTitle(run.title, ascentM) };
}

/** What an easy run ends with: nothing, strides, or sprints up a hill. */
export type EasyEnd = 'plain' | 'strides' | 'sprints';

/** Strides with their jogs, as one repeat. */
export function strideItems(times: number, runner: Runner): RunItem {
  const { strideS, strideJogS } = runner.policy.quality;
  return { kind: 'repeat', times, steps: [byTime('R', strideS), byTime('E', strideJogS)] };
}

function endItems(end: Exclude<EasyEnd, 'plain'>, runner: Runner): RunItem {
  const { hills, quality } = runner.policy;
  if (end === 'strides') return strideItems(quality.strides, runner);
  const steps = [
    byTime('R', hills.sprintS, 'Uphill, fast and relaxed'),
    byTime('E', hills.sprintJogS, 'Walk, then jog'),
  ];
  return { kind: 'repeat', times: hills.sprints, steps };
}

/** Metres that the end of an easy run covers, its jogs included. */
export function endMetres(end: EasyEnd, runner: Runner): number {
  return end === 'plain' ? 0 : itemsExtent([endItems(end, runner)], runner.paces).metres;
}

/** An easy run of the given metres; its strides or sprints come on top. */
export function easyRun(metres: number, end: EasyEnd, runner: Runner): Workout {
  const title = `Easy ${easyTitle(metres, runner)}`;
  if (end === 'plain') return workout(title, 'easy', [easyStep(metres, runner)], runner, 0);
  const items = [easyStep(metres, runner), endItems(end, runner)];
  const { hills, quality } = runner.policy;
  return end === 'strides'
    ? workout(`${title} + ${quality.strides} strides`, 'strides', items, runner, 0)
    : workout(`${title} + ${hills.sprints} hill sprints`, 'hills', items, runner, 0);
}

/** Marathon pace in a long run: before an easy end, or as its end. */
export interface PacePart {
  readonly place: 'within' | 'end';
  readonly metres: number;
}

/** A long run of the given metres, a part of them at marathon pace. */
export function longRun(metres: number, part: PacePart | null, runner: Runner): Workout {
  const title = `Long run ${easyTitle(metres, runner)}`;
  if (part === null || part.metres <= 0) return workout(title, 'long', [easyStep(metres, runner)], runner, 0);
  const wanted = (part.metres / 1000) * runner.paces.M;
  const seconds = runner.byTime ? Math.max(1, Math.floor(wanted / 60)) * 60 : wanted;
  const quickM = runner.byTime ? (seconds / runner.paces.M) * 1000 : part.metres;
  const end = part.place === 'end' ? 0 : Math.min(runner.policy.longRun.easyEndM, Math.max(0, metres - quickM));
  const pace = runner.byTime
    ? byTime('M', seconds, ownPace('M', runner))
    : byDistance('M', part.metres, ownPace('M', runner));
  const start = easyStep(metres - quickM - end, runner);
  const size = runner.byTime ? timeText(seconds) : distanceText(part.metres, runner.unit);
  return part.place === 'end'
    ? workout(`${title}, last ${size} at marathon pace`, 'long', [start, pace], runner, seconds)
    : workout(`${title} with ${size} at marathon pace`, 'long', [start, pace, easyStep(end, runner)], runner, seconds);
}

/** The second long run of two in a row. */
export function backToBackRun(metres: number, runner: Runner): Workout {
  const title = `Back-to-back long run ${easyTitle(metres, runner)}`;
  return workout(title, 'long', [easyStep(metres, runner)], runner, 0);
}

/** Whole units of marathon pace in a long run, metres, within its share of the week and of the run; 0 for none. */
export function marathonPart(longM: number, budget: KeyBudget, runner: Runner): number {
  const { quality, longRun: long } = runner.policy;
  const share = Math.min(quality.marathonShare * budget.weekM, (quality.marathonMaxS / runner.paces.M) * 1000);
  const metres = Math.min(share * budget.dose, longM * long.marathonPaceShare);
  const unit = metresPer(runner.unit);
  return Math.floor(metres / unit) * unit;
}

interface Candidate {
  readonly title: string;
  readonly repeat: RunItem;
  readonly qualityS: number;
  /** Metres of climb that the repeats take. */
  readonly ascentM?: number;
}

function repeated(times: number, steps: RunItem[]): RunItem {
  const [only] = steps;
  return times === 1 && only !== undefined ? only : { kind: 'repeat', times, steps };
}

function timedCandidates(kind: 'threshold' | 'marathon', budget: KeyBudget, runner: Runner): Candidate[] {
  const { quality, workouts } = runner.policy;
  const share = kind === 'threshold' ? quality.thresholdShare : quality.marathonSessionShare;
  const most = kind === 'threshold' ? quality.thresholdMaxS : quality.marathonMaxS;
  const intensity = kind === 'threshold' ? 'T' : 'M';
  const name = kind === 'threshold' ? 'Threshold' : 'Marathon pace';
  const capS = Math.min((share * budget.weekM * runner.paces[intensity]) / 1000, most) * budget.dose;
  return workouts[kind]
    .filter((row) => row.times * row.minutes * 60 <= capS)
    .reverse()
    .map(({ times, minutes }) => {
      const jogS =
        kind === 'marathon'
          ? workouts.marathonJogS
          : (workouts.thresholdJog.find((row) => minutes <= row.upToMinutes)?.seconds ?? 0);
      return {
        title: times === 1 ? `${name} ${minutes} min` : `${name} ${times} × ${minutes} min`,
        repeat: repeated(times, [byTime(intensity, minutes * 60, ownPace(intensity, runner)), byTime('E', jogS)]),
        qualityS: times * minutes * 60,
      };
    });
}

function halfMinutes(seconds: number): number {
  return Math.max(30, Math.round(seconds / 30) * 30);
}

function intervalCandidates(budget: KeyBudget, runner: Runner): Candidate[] {
  const { quality, workouts } = runner.policy;
  const pace = runner.paces.I;
  const capM = Math.min(quality.intervalShare * budget.weekM, quality.intervalMaxM) * budget.dose;
  const [fewest, most] = workouts.intervalTimes;
  const lengths = runner.measured ? workouts.intervalM : [(workouts.intervalS / pace) * 1000];
  return lengths.flatMap((length) => {
    const seconds = (length / 1000) * pace;
    const times = Math.min(most, Math.floor(capM / length + 1e-9));
    if (seconds > quality.intervalRepMaxS || times < fewest) return [];
    const work = runner.measured ? byDistance('I', length, ownPace('I', runner)) : byTime('I', workouts.intervalS);
    const jog = runner.measured ? halfMinutes(seconds * workouts.intervalJogShare) : workouts.intervalJogS;
    const text = runner.measured ? `${length} m` : timeText(workouts.intervalS);
    const repeat = repeated(times, [work, byTime('E', jog)]);
    return [{ title: `Intervals ${times} × ${text}`, repeat, qualityS: times * seconds }];
  });
}

function repetitionCandidates(budget: KeyBudget, runner: Runner): Candidate[] {
  const { quality, workouts } = runner.policy;
  const pace = runner.paces.R;
  const capM = Math.min(quality.repetitionShare * budget.weekM, quality.repetitionMaxM) * budget.dose;
  const [fewest, most] = workouts.repetitionTimes;
  const lengths = runner.measured ? workouts.repetitionM : [(workouts.repetitionS / pace) * 1000];
  return lengths.flatMap((length) => {
    const seconds = (length / 1000) * pace;
    const times = Math.min(most, Math.floor(capM / length + 1e-9));
    if (seconds > quality.repetitionRepMaxS || times < fewest) return [];
    const work = runner.measured ? byDistance('R', length, ownPace('R', runner)) : byTime('R', workouts.repetitionS);
    const jog = runner.measured ? byDistance('E', length) : byTime('E', workouts.repetitionJogS);
    const text = runner.measured ? `${length} m` : `${workouts.repetitionS} s`;
    return [
      { title: `Repetitions ${times} × ${text}`, repeat: repeated(times, [work, jog]), qualityS: times * seconds },
    ];
  });
}

function racePaceCandidates({ racePace, weekM, dose }: KeyBudget, runner: Runner): Candidate[] {
  if (racePace === null) return [];
  const { racePace: rules, workouts } = runner.policy;
  const { distanceM, secondsPerKm, name } = racePace;
  const capM = Math.min(interpolate(rules.share, distanceM) * weekM, (rules.maxS / secondsPerKm) * 1000) * dose;
  const rows = rules.shapes.find((each) => distanceM <= each.upToM)?.rows ?? [];
  return rows.flatMap(({ times, metres }) => {
    const half = metresPer(runner.unit) / 2;
    const length = Math.max(1, Math.round(metres / half)) * half;
    const seconds = round((length / 1000) * secondsPerKm);
    if (times * length > capM) return [];
    const pace = `${formatClock((secondsPerKm * metresPer(runner.unit)) / 1000)}/${runner.unit}`;
    const work: RunStep = { ...byDistance('T', length, `${pace}, ${lower(name)}`), durationS: seconds };
    const jog = workouts.thresholdJog.find((row) => seconds <= row.upToMinutes * 60)?.seconds ?? 0;
    const title = `${name} ${times} × ${distanceText(length, runner.unit)}`;
    return [{ title, repeat: repeated(times, [work, byTime('E', jog)]), qualityS: times * seconds }];
  });
}

function lower(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

function hillCandidates(budget: KeyBudget, runner: Runner): Candidate[] {
  const { quality, hills } = runner.policy;
  const pace = runner.paces.I;
  const capM = Math.min(quality.intervalShare * budget.weekM, quality.intervalMaxM) * budget.dose;
  const capS = (capM / 1000) * pace;
  const [fewest, most] = hills.repeatTimes;
  return hills.repeatS.flatMap((seconds) => {
    const times = Math.min(most, Math.floor(capS / seconds + 1e-9));
    if (times < fewest) return [];
    const work = byTime('I', seconds, 'Uphill, hard but even');
    const repeat = repeated(times, [work, byTime('E', halfMinutes(seconds * hills.jogShare), 'Jog down')]);
    const up = (seconds / pace / gradeFactor(hills.grade)) * 1000 * hills.grade;
    return [
      { title: `Hills ${times} × ${pieceText(seconds)}`, repeat, qualityS: times * seconds, ascentM: times * up },
    ];
  });
}

function candidates(kind: KeyKind, budget: KeyBudget, runner: Runner): Candidate[] {
  switch (kind) {
    case 'threshold':
    case 'marathon':
      return timedCandidates(kind, budget, runner);
    case 'interval':
      return intervalCandidates(budget, runner);
    case 'repetition':
      return repetitionCandidates(budget, runner);
    case 'race-pace':
      return racePaceCandidates(budget, runner);
    case 'hills':
      return hillCandidates(budget, runner);
  }
}

/** What a key session is as a run: race pace between 10 km and the half marathon is run about the threshold. */
function runTypeOf(kind: KeyKind): RunType {
  return kind === 'race-pace' ? 'threshold' : kind;
}

/** The biggest workouts in turn first, so that a block does not repeat one; then the smaller ones. */
function inTurn(allowed: readonly Candidate[], turn: number, runner: Runner): Candidate[] {
  const biggest = Math.max(0, ...allowed.map((candidate) => candidate.qualityS));
  const big = allowed.filter((candidate) => candidate.qualityS >= biggest * runner.policy.workouts.varietyShare);
  const small = allowed.filter((candidate) => !big.includes(candidate)).sort((a, b) => b.qualityS - a.qualityS);
  const first = big.length === 0 ? 0 : turn % big.length;
  return [...big.slice(first), ...big.slice(0, first), ...small];
}

/**
 * The biggest workout of a kind that R3's share, the dose and the longest allowed run permit: warm-up, repeats,
 * cool-down. Null when none is big enough to be a key session.
 */
export function keyRun(kind: KeyKind, budget: KeyBudget, runner: Runner): Workout | null {
  const { quality } = runner.policy;
  const smallest = (kind === 'repetition' ? budget.minRepetitionS : quality.minQualityS) * budget.enough;
  const short = budget.weekM < quality.shortBelowM;
  const allowed = candidates(kind, budget, runner).filter(
    (candidate) => candidate.qualityS >= smallest && candidate.qualityS <= budget.maxQualityS,
  );
  for (const { title, repeat, qualityS, ascentM } of inTurn(allowed, budget.turn, runner)) {
    const items = [
      byTime('E', short ? quality.shortWarmUpS : quality.warmUpS),
      repeat,
      byTime('E', short ? quality.shortCoolDownS : quality.coolDownS),
    ];
    const flat = workout(title, runTypeOf(kind), items, runner, qualityS);
    const whole = ascentM === undefined ? flat : { ...flat, ascentM: round(ascentM / 10) * 10 };
    if (whole.metres <= budget.maxM && whole.seconds <= budget.maxS) return whole;
  }
  return null;
}
