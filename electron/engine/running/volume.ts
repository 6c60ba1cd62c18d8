import { addDays } from '../../../shared/domain/calendar-date.ts';
import type { SeasonDraft } from '../../../shared/domain/season.ts';
import { type Cycle, loadingLength } from '../season/cycles.ts';
import type { WeekFrame } from '../season/frame.ts';
import { taperFactor } from '../season/taper.ts';
import type { PlanAthlete } from '../types.ts';
import { weekCapacity } from './capacity.ts';
import { interpolate } from './numeric.ts';
import type { VolumePolicy } from './policy-running.ts';
import { easyMetres, type Runner } from './runner.ts';

/** What the volume of the whole season hangs on, metres a week in the season's basis. */
export interface VolumeFrame {
  /** The athlete's week before the season. */
  readonly current: number;
  /** The biggest week to reach, by cycle index. */
  readonly peaks: readonly number[];
}

/** Why a week has its volume. */
export type VolumeCause =
  | 'curve'
  | 'growth'
  | 'rise'
  | 'restart'
  | 'recovery'
  | 'transition'
  | 'regeneration'
  | 'taper'
  | 'race-week'
  | 'trial-week'
  | 'after-race'
  | 'coach';

/** A week's volume before it is spread over days, metres; on the time basis those that its time is worth at easy pace. */
export interface WeekVolume {
  /** Training of the whole week; races of an A taper come on top, other races are included. */
  readonly metres: number;
  /** What the week would hold as a loading week: run count and hard work go by it. */
  readonly loadM: number;
  readonly cause: VolumeCause;
  /** The number that decided, for the reason: the week it is a part of, or the growth's reference. */
  readonly referenceM: number;
  /** P2: key sessions at most while the running is on its way back; absent elsewhere. */
  readonly mostKeys?: number;
}

/** The coach's biggest week in the season's basis, metres; null where the engine chooses. */
export function wantedPeak(season: SeasonDraft, runner: Runner): number | null {
  if (runner.basis === 'distance') return season.peakDistanceM;
  return season.peakDurationS === null ? null : easyMetres(season.peakDurationS, runner);
}

/**
 * The biggest week to reach for a race distance: the coach's, else the engine's; never more than the days hold.
 * `before` is the biggest week of the race before, 0 for the first; `parts` the cycles that lead to this one.
 */
export function peakWeek(
  season: SeasonDraft,
  athlete: PlanAthlete,
  current: number,
  raceM: number,
  before: number,
  parts: number,
  runner: Runner,
): number {
  const { volume } = runner.policy;
  const suggested =
    runner.basis === 'time'
      ? easyMetres(interpolate(volume.suggestedPeakS, raceM), runner)
      : interpolate(volume.suggestedPeak, raceM);
  const one = Math.max(current * volume.seasonGrowth, current + volume.seasonGrowthM, before * volume.cycleGrowth);
  const most = one * volume.cycleGrowth ** (parts - 1);
  const own = current >= suggested ? current * volume.trainedGrowth : Math.min(suggested, most);
  return Math.min(wantedPeak(season, runner) ?? own, Math.max(current, weekCapacity(athlete, raceM, runner)));
}

/**
 * The biggest week of each cycle: preparatory cycles rise in equal steps from the athlete's week (or the biggest one
 * before) to the biggest week that their race asks for.
 */
export function cyclePeaks(
  cycles: readonly Cycle[],
  season: SeasonDraft,
  athlete: PlanAthlete,
  current: number,
  runner: Runner,
): number[] {
  let before = 0;
  return cycles.map((cycle) => {
    const raceM = cycle.goal?.distanceM ?? runner.policy.openRaceM;
    const highest = peakWeek(season, athlete, current, raceM, before, cycle.parts, runner);
    if (cycle.part === cycle.parts) {
      before = highest;
      return highest;
    }
    const lowest = Math.min(before === 0 ? current : before, highest);
    return lowest + ((highest - lowest) * cycle.part) / cycle.parts;
  });
}

/** True for the light week between two cycles that no A race parts. */
export function isRegeneration(week: WeekFrame): boolean {
  return week.phase === 'transition' && week.cycle.race === null;
}

/** Weeks so far, as the next week's volume depends on them. */
export interface VolumeState {
  /** Metres of the weeks planned or run so far, oldest first. */
  readonly weeks: number[];
  /** Biggest loading week of the present block, of the present cycle, and of the cycle before it. */
  blockMax: number;
  cycleMax: number;
  previousCycleMax: number;
  cycleIndex: number;
  /** Loading weeks since the last recovery week or the cycle's start. */
  blockWeeks: number;
  /** Recent loading weeks of the cycle. */
  readonly loads: number[];
  /** Longest B race of the week before, metres; 0 without one. */
  racedM: number;
}

/** Nothing planned yet. */
export function newVolumeState(): VolumeState {
  return {
    weeks: [],
    blockMax: 0,
    cycleMax: 0,
    previousCycleMax: 0,
    cycleIndex: 0,
    blockWeeks: 0,
    loads: [],
    racedM: 0,
  };
}

function startOfCycle(frame: VolumeFrame, state: VolumeState, index: number, share: number): number {
  const peak = frame.peaks[index] ?? frame.current;
  const from = index === 0 || state.previousCycleMax === 0 ? frame.current : share * state.previousCycleMax;
  return Math.min(from, peak);
}

/** Point of the curve for a loading week: the start through base, the rest in build, a little less in peak. */
function curveAt(week: WeekFrame, frame: VolumeFrame, state: VolumeState, runner: Runner): number {
  const { volume } = runner.policy;
  const peak = frame.peaks[week.cycle.index] ?? frame.current;
  const share = week.cycle.part > 1 ? volume.resumeShare : volume.restartShare;
  const start = startOfCycle(frame, state, week.cycle.index, share);
  const baseEnd = Math.max(start + (peak - start) * volume.baseRiseShare, peak * volume.baseEndShare);
  const part = (week.phaseWeek - 1) / Math.max(1, week.phaseWeeks - 1);
  switch (week.phase) {
    case 'base':
      return week.phaseWeeks === 1 ? start : start + (baseEnd - start) * part;
    case 'build':
      return baseEnd + (peak - baseEnd) * (week.phaseWeek / week.phaseWeeks);
    default:
      return peak * volume.peakShare;
  }
}

function loadVolume(week: WeekFrame, frame: VolumeFrame, state: VolumeState, runner: Runner): WeekVolume {
  const { volume } = runner.policy;
  const curve = curveAt(week, frame, state, runner);
  const known = state.weeks.slice(-volume.referenceWeeks);
  const reference = known.length === 0 ? frame.current : Math.max(...known);
  const recent = state.weeks.slice(-2);
  const last = recent.length === 0 ? frame.current : Math.max(...recent);
  const floor = frame.current * volume.growthFloor;
  const byGrowth = Math.max(reference * volume.growthPerWeek, floor);
  const byRise = Math.max(last * (1 + volume.amberRise), floor);
  const metres = Math.min(curve, byGrowth, byRise);
  if (metres === floor && metres < curve) return { metres, loadM: metres, cause: 'restart', referenceM: frame.current };
  const cause = metres === curve ? 'curve' : metres === byGrowth ? 'growth' : 'rise';
  const referenceM = cause === 'curve' ? (frame.peaks[week.cycle.index] ?? 0) : cause === 'growth' ? reference : last;
  return { metres, loadM: metres, cause, referenceM };
}

function taperVolume(week: WeekFrame, frame: VolumeFrame, state: VolumeState): WeekVolume {
  const before = state.loads.slice(-2);
  const loadM = before.length === 0 ? frame.current : before.reduce((sum, load) => sum + load, 0) / before.length;
  let metres = 0;
  for (let day = 0; day < 7; day += 1) {
    const date = addDays(week.monday, day);
    if (week.races.some((race) => race.priority === 'A' && race.date === date)) continue;
    metres += (loadM / 7) * Math.min(...week.cycle.tapers.map((taper) => taperFactor(taper, date)));
  }
  return { metres, loadM, cause: 'taper', referenceM: loadM };
}

/** A recovery week into which the first days of a taper reach is no bigger than a recovery week. */
function recoveringTaper(taper: WeekVolume, week: WeekFrame, state: VolumeState, volume: VolumePolicy): WeekVolume {
  const metres = state.blockMax * volume.recoveryShare;
  if (!week.recovery || week.phase === 'taper' || week.phase === 'race' || metres === 0) return taper;
  return metres < taper.metres ? { ...taper, metres, cause: 'recovery', referenceM: state.blockMax } : taper;
}

/** The volume of the next week of a season, given the weeks before it. */
export function weekVolume(week: WeekFrame, frame: VolumeFrame, state: VolumeState, runner: Runner): WeekVolume {
  const { volume } = runner.policy;
  if (week.phase === 'transition') {
    const shares = isRegeneration(week) ? [volume.regenerationShare] : volume.transitionShares;
    const share = shares[Math.min(week.phaseWeek, shares.length) - 1] ?? 1;
    const reference = state.cycleMax === 0 ? frame.current : state.cycleMax;
    const cause = isRegeneration(week) ? 'regeneration' : 'transition';
    return { metres: reference * share, loadM: reference * share, cause, referenceM: reference };
  }
  if (week.taperDays.length > 0) return recoveringTaper(taperVolume(week, frame, state), week, state, volume);
  const load = loadVolume(week, frame, state, runner);
  if (week.recovery && loadingLength(week.cycle) > 0) {
    const reference = state.blockMax === 0 ? load.metres : state.blockMax;
    return { metres: reference * volume.recoveryShare, loadM: load.metres, cause: 'recovery', referenceM: reference };
  }
  if (week.races.some((race) => race.priority === 'B'))
    return { ...load, metres: load.metres * volume.raceWeekShare, cause: 'race-week', referenceM: load.metres };
  if (week.trialM !== null)
    return { ...load, metres: load.metres * volume.raceWeekShare, cause: 'trial-week', referenceM: load.metres };
  if (state.racedM >= volume.afterRaceFromM)
    return { ...load, metres: load.metres * volume.afterRaceShare, cause: 'after-race', referenceM: load.metres };
  return load;
}

/** To be called before a week is planned: starts a new cycle in the state when the week begins one. */
export function enterWeek(week: WeekFrame, state: VolumeState): void {
  if (week.cycle.index === state.cycleIndex) return;
  state.cycleIndex = week.cycle.index;
  state.previousCycleMax = state.cycleMax;
  state.cycleMax = 0;
  state.blockMax = 0;
  state.blockWeeks = 0;
  state.loads.length = 0;
}

/**
 * Metres that the next weeks grow from after a planned week of `metres`: what it aimed at when only rounding keeps it
 * below, else what it came to. Without it a small week would never grow past a whole step.
 */
export function plannedMetres(metres: number, aim: WeekVolume, runner: Runner): number {
  return metres >= aim.metres * runner.policy.volume.reachedShare ? Math.max(metres, aim.metres) : metres;
}

/**
 * To be called after a week is planned, with the metres it came to. In a week with a race no more counts than it would
 * hold as a loading week: a long race is not a training load to grow or recover from. `ranM` is what was really run
 * where the calendar held the week down: the curve goes on from `cameTo`, but a recovery week is one of what was run.
 */
export function noteWeek(
  week: WeekFrame,
  cameTo: number,
  aim: WeekVolume,
  state: VolumeState,
  ranM: number | null = null,
): void {
  const metres = week.races.length > 0 ? Math.min(cameTo, aim.loadM) : cameTo;
  state.weeks.push(metres);
  state.blockWeeks = week.recovery || week.races.some((race) => race.priority !== 'C') ? 0 : state.blockWeeks + 1;
  state.racedM = Math.max(0, ...week.races.map((race) => (race.priority === 'B' ? race.distanceM : 0)));
  if (week.recovery) state.blockMax = 0;
  if (week.recovery || week.taperDays.length > 0 || week.phase === 'transition') return;
  state.blockMax = Math.max(state.blockMax, Math.min(metres, ranM ?? metres));
  state.cycleMax = Math.max(state.cycleMax, metres);
  if (week.races.length === 0 && week.trialM === null && aim.cause !== 'after-race') state.loads.push(metres);
}
