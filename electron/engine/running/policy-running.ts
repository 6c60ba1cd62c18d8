import type { Intensity, RunType } from '../../../shared/domain/vocabulary.ts';
import type {
  BackToBackPolicy,
  ClimbPolicy,
  CrossPolicy,
  DoublePolicy,
  FastFinishPolicy,
  HillPolicy,
} from './policy-terrain.ts';

/** A piecewise linear table: ascending `x`, each with its `y`. */
export type Curve = readonly { readonly x: number; readonly y: number }[];

/** Training paces as fractions of VO2 at VDOT (never of speed). [L, rule 1.1] */
export interface PacePolicy {
  readonly easySlow: number;
  readonly easyFast: number;
  readonly threshold: number;
  readonly interval: number;
  readonly repetition: number;
}

/** Daniels points, points per minute. */
export interface PointsPolicy {
  /** By training intensity: E and R chosen within Daniels' ranges. [D on L] */
  readonly perMinute: Readonly<Record<Intensity, number>>;
  /** By average heart rate, per cent of maximum. [L, Daniels] */
  readonly byHrMaxPercent: Curve;
  /** By average speed, as a fraction of VO2 at VDOT: the same points at the training paces. [D] */
  readonly byVo2Fraction: Curve;
  /** For measured time in zones 1, 2 and 3: the mean of the intensities in the zone. [D] */
  readonly perZoneMinute: { readonly z1: number; readonly z2: number; readonly z3: number };
}

/** What counts as evidence of VDOT among the results of races. [D] */
export interface FitnessPolicy {
  /** Distances that VDOT is made for, metres. */
  readonly fromM: number;
  readonly upToM: number;
  /** Metres of climb per kilometre above which a result says little about flat running. */
  readonly maxClimbPerKm: number;
}

/** Borders of the three zones as parts of a heart rate: M begins the middle zone, T lies in it, I begins the upper one. */
export interface HeartBorders {
  readonly M: number;
  readonly T: number;
  readonly I: number;
}

/** Heart rate as a measure of a run. [D, shaped on Friel and Daniels] */
export interface HeartPolicy {
  /** Of the threshold heart rate, used where one was measured. */
  readonly ofThreshold: HeartBorders;
  /** Of the maximum, used where not. */
  readonly ofMaximum: HeartBorders;
  /** Threshold heart rate as a part of the maximum: it puts a measured threshold on Daniels' table. [L, T at 88–92 %] */
  readonly thresholdOfMaximum: number;
}

/** Weekly running intensity (rule 1.3). [D] */
export interface IntensityPolicy {
  /** Minutes at T or faster that make a session a key session. */
  readonly keyMinutes: number;
  /**
   * What a minute at R counts towards {@link keyMinutes}: repetitions are few and short, and hard for all that. [D, shaped
   * on Daniels' points, which give a minute at R 2.5 times what a minute at T has]
   */
  readonly keyMinutesPerRepetitionMinute: number;
  /** Hard share from which a week is MODERATE, and above which it is HIGH. */
  readonly moderateFromShare: number;
  readonly highAboveShare: number;
  /** Key sessions from which a week is MODERATE, and HIGH. */
  readonly moderateFromKeys: number;
  readonly highFromKeys: number;
  /** Weeks in a row that a change of class needs, unless a phase border falls there. */
  readonly hysteresisWeeks: number;
}

/** Weekly volume. */
export interface VolumePolicy {
  /** Growth from the biggest of the last four weeks to the next loading week. [D] */
  readonly growthPerWeek: number;
  /** Growth never holds a week below this part of the athlete's current week. [D] */
  readonly growthFloor: number;
  /** Weeks whose biggest volume the growth is counted from. [D] */
  readonly referenceWeeks: number;
  /** A season's biggest week at most this multiple of the athlete's current week. [D] */
  readonly seasonGrowth: number;
  /** A later cycle's biggest week at most this multiple of the one before it, if that is more; once more for each preparatory cycle. [D] */
  readonly cycleGrowth: number;
  /** Growth when the current week is already at or above the suggested peak. [D] */
  readonly trainedGrowth: number;
  /** And in any case at least this many metres above it. [D] */
  readonly seasonGrowthM: number;
  /** Biggest week that the race distance suggests, metres over metres of the race. [D] */
  readonly suggestedPeak: Curve;
  /** The same for weeks set by time, seconds over metres of the race. [D] */
  readonly suggestedPeakS: Curve;
  /** The start from the log: of the last so many weeks the biggest so many, if at least so many hold runs. [D] */
  readonly startWeeks: number;
  readonly startBiggest: number;
  readonly startFewestWeeks: number;
  /** Weekly volume of an athlete who enters none, metres per run. [D] */
  readonly starterRunM: number;
  /** Part of the biggest week reached at the end of base; the rest is added in build. [D] */
  readonly baseEndShare: number;
  /** Base brings at least this part of the way from the cycle's first week to its biggest. [D] */
  readonly baseRiseShare: number;
  /** Peak weeks as a part of the biggest week: a little lower, as intensity is at its highest. [D] */
  readonly peakShare: number;
  /** Recovery week as a part of the biggest week of the block before it: 0.55–0.70. [D] */
  readonly recoveryShare: number;
  /** Transition weeks as a part of the biggest week, first and later. [D] */
  readonly transitionShares: readonly number[];
  /** Start of a cycle after an A race as a part of the biggest week before it. [D] */
  readonly restartShare: number;
  /** A light week between two cycles: part of the biggest week, runs at most, longest run in seconds. [D] */
  readonly regenerationShare: number;
  readonly regenerationRuns: number;
  readonly regenerationMaxS: number;
  /** Start of a cycle after such a week as a part of the biggest week before it. [D] */
  readonly resumeShare: number;
  /** A week with a B race or a time trial as a part of what it would be without it, race included. [D] */
  readonly raceWeekShare: number;
  /** The week after a B race of at least so many metres, as a part of what a loading week would be. [D] */
  readonly afterRaceShare: number;
  readonly afterRaceFromM: number;
  /** R2: rise over two weeks above which the week is amber (Nielsen 2014). [L] */
  readonly amberRise: number;
  /** Rounding to whole kilometres may exceed it by this much. [D] */
  readonly amberSlack: number;
  /** The coach's biggest week counts as reached from this part of it. [D] */
  readonly reachedShare: number;
  /** Smallest easy run worth planning, and the shortest that one may become by a taper or strides, metres. [D] */
  readonly minRunM: number;
  readonly shortestRunM: number;
  /** Longest easy run, seconds. [D] */
  readonly maxEasyS: number;
  /** Metres a week from which a seventh run replaces the rest day. [D] */
  readonly noRestDayFromM: number;
}

/** The long run. */
export interface LongRunPolicy {
  /** R1: times the longest run of the last `windowDays` (Frandsen 2025); a race counts by its own length. [L, race D] */
  readonly growth: number;
  readonly windowDays: number;
  /** R1 for an athlete without a longer run: metres. [D] */
  readonly floorM: number;
  /** R3: part of the week's distance by number of runs, index 0 is one run. [U] */
  readonly shareByRuns: readonly number[];
  /** The athlete's longest run before the season is kept up to this part of the week, even above R3. [D] */
  readonly habitShare: number;
  /** Where it cannot grow, it is shorter by this much for each loading week that is left of its block. [D] */
  readonly wave: number;
  /** Weeks of a wave at most, and where the rhythm has no recovery weeks. [D] */
  readonly waveWeeks: number;
  /** Runs of a week from which the long run goes in a wave; with fewer it carries the week and stays whole. [D] */
  readonly waveFromRuns: number;
  /** In a recovery week, part of the longest run of the last days, and at most this part of the week. [D] */
  readonly recoveryShare: number;
  readonly recoveryWeekShare: number;
  /** R3 in build and peak for long races, share over metres of the race where more than R3: what the race asks for. [D] */
  readonly shareByRace: Curve;
  /** Longest run that the race distance asks for, metres over metres. [D] */
  readonly targetByRace: Curve;
  /** In base at most this part of it, unless the athlete is used to more: the longest runs come in build and peak. [D] */
  readonly baseShare: number;
  /** By the last week of base the long run takes this part of what a long race asks above the usual part of the week. [D] */
  readonly baseAsk: number;
  /** Longest in time by race distance, seconds over metres. [D on Daniels' 150 min] */
  readonly maxSByRace: Curve;
  /** In marathon build and peak every n-th long run carries marathon pace, from the race distance on. [D] */
  readonly marathonPaceEvery: number;
  readonly marathonPaceFromM: number;
  readonly marathonPaceUpToM: number;
  /** Easy running after the marathon-pace part, metres. [D] */
  readonly easyEndM: number;
  /** Marathon pace at most this part of a long run. [D] */
  readonly marathonPaceShare: number;
  /** Longest run before a race below which, as a part of the race, a finding is raised. [D] */
  readonly preparedShare: number;
  /** Weeks before the race whose runs count for it: what was long ago prepares for nothing. [D] */
  readonly preparedWeeks: number;
  /** A week has no long run within this many days of a race. [D] */
  readonly daysFromRace: number;
}

/** R3: volume of quality in one session, part of the week's distance, and its ceiling. [U, Daniels] */
export interface QualityPolicy {
  readonly thresholdShare: number;
  readonly thresholdMaxS: number;
  readonly intervalShare: number;
  readonly intervalMaxM: number;
  readonly repetitionShare: number;
  readonly repetitionMaxM: number;
  /** Marathon pace inside a long run, and in a session of its own, part of the week. [D] */
  readonly marathonShare: number;
  readonly marathonSessionShare: number;
  readonly marathonMaxS: number;
  /** Longest single interval and repetition, seconds. [U, Daniels] */
  readonly intervalRepMaxS: number;
  readonly repetitionRepMaxS: number;
  /** Key sessions at most, and the weekly metres and runs from which a second is given. [D] */
  readonly maxKeys: number;
  readonly secondKeyFromM: number;
  readonly secondKeyFromRuns: number;
  /** Weekly metres and runs below which base has no key session. [D] */
  readonly baseKeyFromM: number;
  readonly baseKeyFromRuns: number;
  /** Days between two hard days, counted as date difference. [D] */
  readonly hardDayGap: number;
  /** Warm-up and cool-down of a key session, seconds; the short ones below `shortBelowM` metres a week. [D] */
  readonly warmUpS: number;
  readonly coolDownS: number;
  readonly shortWarmUpS: number;
  readonly shortCoolDownS: number;
  readonly shortBelowM: number;
  /** Strides: number, seconds each, seconds of jog between. [U] */
  readonly strides: number;
  readonly strideS: number;
  readonly strideJogS: number;
  /** Hard work as a part of the full dose: first and last week of base and of build; peak is 1. [D] */
  readonly baseDose: readonly [number, number];
  readonly buildDose: readonly [number, number];
  /** The same in recovery weeks and those of a B race, in taper weeks and in race weeks. [D] */
  readonly recoveryDose: number;
  readonly taperDose: readonly [number, number];
  readonly raceWeekDose: number;
  /** Most hard work in a session of a race week, seconds. [D] */
  readonly raceWeekMaxS: number;
  /** Part of base, from its start, that has strides only. [D] */
  readonly baseStridesShare: number;
  /** Key sessions in a base week and in a race week. [D] */
  readonly baseKeys: number;
  readonly raceWeekKeys: number;
  /** Time trial of an athlete without a benchmark, seconds. [D] */
  readonly trialS: number;
  /** Days before a race without a key session. [D] */
  readonly freshDays: number;
  /** Smallest quality that still makes a key session, seconds; in a race week its dose is enough. [D] */
  readonly minQualityS: number;
  readonly minRepetitionS: number;
  /** Up to this race distance, metres, repetitions need only be that long; beyond it as long as other hard work. */
  readonly fewRepetitionsUpToM: number;
}

/** The target time of a race against today's fitness. Shares are of time. */
export interface TargetPolicy {
  /** Slower than today's fitness by this much is a soft target; up to this much faster it is already there. [D] */
  readonly softShare: number;
  readonly thereShare: number;
  /** Points of VDOT that a week of training may bring, and a season at most. [U, Daniels: one in four to six weeks] */
  readonly pointsPerWeek: number;
  readonly mostPoints: number;
  /** Beyond the marathon, where VDOT says nothing: the gap that training may close. [D] */
  readonly ultraShare: number;
  /** Race-pace work is run at the target's pace while fitness is this near to it, else at the pace of the fitness. [D] */
  readonly paceShare: number;
  /** Metres of a race from which VDOT predicts times that few reach. [L] */
  readonly optimisticFromM: number;
}

/** Work at the pace of the race, between a 10 km and a half marathon. [D] */
export interface RacePacePolicy {
  readonly fromM: number;
  readonly upToM: number;
  /** Part of the week's distance in one session, over metres of the race. */
  readonly share: Curve;
  readonly maxS: number;
  /** Repeats × metres, ascending by work, by races up to a distance. */
  readonly shapes: readonly {
    readonly upToM: number;
    readonly rows: readonly { readonly times: number; readonly metres: number }[];
  }[];
}

/** The kinds of key session that the engine writes. */
export type KeyKind = 'threshold' | 'interval' | 'repetition' | 'marathon' | 'race-pace' | 'hills';

/** Key sessions by phase for races up to a distance; weeks of a phase take the rows in turn, first kind first. [D] */
export interface KeyMenu {
  readonly upToM: number;
  readonly base: readonly (readonly KeyKind[])[];
  readonly build: readonly (readonly KeyKind[])[];
  readonly peak: readonly (readonly KeyKind[])[];
  readonly taper: readonly (readonly KeyKind[])[];
  readonly race: readonly (readonly KeyKind[])[];
}

/** Shapes of workouts, ascending by work; the biggest within the allowed volume is taken. [D on Daniels] */
export interface WorkoutMenu {
  /** Threshold and marathon pace: repeats × minutes. */
  readonly threshold: readonly { readonly times: number; readonly minutes: number }[];
  readonly marathon: readonly { readonly times: number; readonly minutes: number }[];
  /** Jog between threshold repeats: the first row whose `upToMinutes` is not below the repeat. */
  readonly thresholdJog: readonly { readonly upToMinutes: number; readonly seconds: number }[];
  readonly marathonJogS: number;
  /** Workouts at least this big, as a part of the biggest allowed, take turns from week to week. */
  readonly varietyShare: number;
  /** Interval and repetition lengths, metres, the longest first, with the fewest and most repeats. */
  readonly intervalM: readonly number[];
  readonly intervalTimes: readonly [number, number];
  /** Jog after an interval as a part of its time, rounded to half minutes. */
  readonly intervalJogShare: number;
  readonly repetitionM: readonly number[];
  readonly repetitionTimes: readonly [number, number];
  /** The same by time, seconds, for athletes without a benchmark, with the jog after it. */
  readonly intervalS: number;
  readonly intervalJogS: number;
  readonly repetitionS: number;
  readonly repetitionJogS: number;
}

/** How a week is spread over its days. [D] */
export interface WeekPolicy {
  /** Runs at most, and in a transition week. */
  readonly maxRuns: number;
  readonly transitionRuns: number;
  /** Weekly metres for one run, on average at least. */
  readonly metresPerRun: number;
  /** Fewest runs while the athlete has the days. */
  readonly minRuns: number;
  /** An easy run at most this part of the long run. */
  readonly easyOfLong: number;
  /** The same of the longest of the last days in a week without a long run. */
  readonly easyOfLongWithout: number;
  /** An extra run is added when more than this part of one would not fit. */
  readonly extraRunShare: number;
  /** Longest run in transition, seconds. */
  readonly transitionMaxS: number;
  /** A day of a B race's mini-taper as a part of an easy day. */
  readonly miniTaperShare: number;
  /** The day after a long run or race, and the day before a race, as a part of an easy day. */
  readonly afterHardShare: number;
  /** Easy runs that end with strides in weeks with at most one key session. */
  readonly stridesRuns: number;
  /** Rounding of easy runs: whole units from this many units on, else halves; minutes without a benchmark. */
  readonly wholeUnitsFrom: number;
  readonly roundMinutes: number;
  /** From this multiple of the longest run of the last days on, a long run that coarse steps would hold is rounded finer. */
  readonly fineFrom: number;
  readonly fineUnits: readonly number[];
  readonly fineMinutes: readonly number[];
}

/** Warm-up and cool-down of a race by distance, seconds, with the strides that end the warm-up. [D] */
export interface RaceDayShape {
  readonly upToM: number;
  readonly warmUpS: number;
  readonly strides: number;
  readonly coolDownS: number;
}

/** Time of races that VDOT was not made for. [D] */
export interface UltraTimePolicy {
  /** Beyond the marathon: marathon time × (distance / marathon)^exponent. */
  readonly exponent: number;
  /** What the ground of a trail race costs beside its climb. */
  readonly trailFactor: number;
}

/** The running half of the policy. Tags: A article, L literature, U widely taught, D our default. */
export interface RunningPolicy {
  readonly paces: PacePolicy;
  readonly points: PointsPolicy;
  readonly fitness: FitnessPolicy;
  readonly heart: HeartPolicy;
  readonly intensity: IntensityPolicy;
  readonly volume: VolumePolicy;
  readonly longRun: LongRunPolicy;
  readonly quality: QualityPolicy;
  readonly hills: HillPolicy;
  readonly climb: ClimbPolicy;
  readonly backToBack: BackToBackPolicy;
  readonly target: TargetPolicy;
  readonly racePace: RacePacePolicy;
  readonly fastFinish: FastFinishPolicy;
  readonly doubles: DoublePolicy;
  readonly cross: CrossPolicy;
  readonly ultraTime: UltraTimePolicy;
  readonly keys: readonly KeyMenu[];
  /** The same for races with climb. */
  readonly hillyKeys: readonly KeyMenu[];
  /** Kinds that stand in, in order, where the week is too small for its own. [D] */
  readonly keyFallback: readonly KeyKind[];
  /** Race distance that a season without an A race trains for, metres. [D] */
  readonly openRaceM: number;
  readonly workouts: WorkoutMenu;
  readonly week: WeekPolicy;
  readonly raceDay: readonly RaceDayShape[];
  /** Benchmarks outside this range are typing errors and not used. [D] */
  readonly plausibleVdot: { readonly lowest: number; readonly highest: number };
  /** VDOT by which distances are estimated while the athlete has no benchmark; never shown as a pace. [D] */
  readonly assumedVdot: number;
  /** What the work of a run is, for a run that has no steps. [D] */
  readonly mainIntensity: Readonly<Record<RunType, Intensity>>;
  /** Part of such a run that is that work, 0–1; the rest is easy. [D] */
  readonly workShare: Readonly<Record<RunType, number>>;
  /** Intensity of a race by its expected time, seconds: the first row whose `upToS` is not below it. [D] */
  readonly raceIntensity: readonly { readonly upToS: number; readonly intensity: Intensity }[];
}
