import type { Intensity, RunType } from '../../../shared/domain/vocabulary.ts';

/** A piecewise linear table: ascending `x`, each with its `y`. */
export type Curve = readonly { readonly x: number; readonly y: number }[];

/** Training paces as fractions of VO2 at VDOT (never of speed). [L, SCIENCE 1.1] */
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

/** Weekly running intensity (SCIENCE 1.3). [D] */
export interface IntensityPolicy {
  /** Minutes at T or faster that make a session a key session. */
  readonly keyMinutes: number;
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
  /** A later cycle's biggest week at most this multiple of the one before it, if that is more. [D] */
  readonly cycleGrowth: number;
  /** Growth when the current week is already at or above the suggested peak. [D] */
  readonly trainedGrowth: number;
  /** And in any case at least this many metres above it. [D] */
  readonly seasonGrowthM: number;
  /** Biggest week that the race distance suggests, metres over metres of the race. [D] */
  readonly suggestedPeak: Curve;
  /** Weekly volume of an athlete who enters none, metres per run. [D] */
  readonly starterRunM: number;
  /** Part of the biggest week reached at the end of base; the rest is added in build. [D] */
  readonly baseEndShare: number;
  /** Peak weeks as a part of the biggest week: a little lower, as intensity is at its highest. [D] */
  readonly peakShare: number;
  /** Recovery week as a part of the biggest week of the block before it: 0.55–0.70. [D] */
  readonly recoveryShare: number;
  /** Transition weeks as a part of the biggest week, first and later. [D] */
  readonly transitionShares: readonly number[];
  /** Start of a cycle after an A race as a part of the biggest week before it. [D] */
  readonly restartShare: number;
  /** A week with a B or C race as a part of what it would be without it, race included. [D] */
  readonly raceWeekShare: number;
  /** R2: rise over two weeks above which the week is amber (Nielsen 2014). [L] */
  readonly amberRise: number;
  /** Rounding to whole kilometres may exceed it by this much. [D] */
  readonly amberSlack: number;
  /** The coach's biggest week counts as reached from this part of it. [D] */
  readonly reachedShare: number;
  /** Shortest and longest sensible easy run: metres, seconds. [D] */
  readonly minRunM: number;
  readonly maxEasyS: number;
  /** Metres a week from which a seventh run replaces the rest day. [D] */
  readonly noRestDayFromM: number;
}

/** The long run. */
export interface LongRunPolicy {
  /** R1: times the longest run of the last `windowDays` (Frandsen 2025). [L] */
  readonly growth: number;
  readonly windowDays: number;
  /** R1 for an athlete without a longer run: metres. [D] */
  readonly floorM: number;
  /** R3: part of the week's distance by number of runs, index 0 is one run. [U] */
  readonly shareByRuns: readonly number[];
  /** The athlete's longest run before the season is kept up to this part of the week, even above R3. [D] */
  readonly habitShare: number;
  /** In a recovery week, part of the longest run of the last days, and at most this part of the week. [D] */
  readonly recoveryShare: number;
  readonly recoveryWeekShare: number;
  /** R3 in build and peak for long races, share over metres of the race where more than R3: what the race asks for. [D] */
  readonly shareByRace: Curve;
  /** Longest run that the race distance asks for, metres over metres. [D] */
  readonly targetByRace: Curve;
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
  readonly marathonShare: number;
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
  /** The same in recovery weeks, taper weeks and race weeks. [D] */
  readonly recoveryDose: number;
  readonly taperDose: readonly [number, number];
  readonly raceWeekDose: number;
  /** Part of base, from its start, that has strides only. [D] */
  readonly baseStridesShare: number;
  /** Key sessions in a base week and in a race week. [D] */
  readonly baseKeys: number;
  readonly raceWeekKeys: number;
  /** Days before a race without a key session. [D] */
  readonly freshDays: number;
  /** Smallest quality that still makes a key session, seconds; in a race week its dose is enough. [D] */
  readonly minQualityS: number;
  readonly minRepetitionS: number;
}

/** The kinds of key session that the engine writes. */
export type KeyKind = 'threshold' | 'interval' | 'repetition' | 'marathon';

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
}

/** Warm-up and cool-down of a race by distance, seconds. [D] */
export interface RaceDayShape {
  readonly upToM: number;
  readonly warmUpS: number;
  readonly coolDownS: number;
}

/** The running half of the policy. Tags: A article, L literature, U widely taught, D our default. */
export interface RunningPolicy {
  readonly paces: PacePolicy;
  readonly points: PointsPolicy;
  readonly intensity: IntensityPolicy;
  readonly volume: VolumePolicy;
  readonly longRun: LongRunPolicy;
  readonly quality: QualityPolicy;
  readonly keys: readonly KeyMenu[];
  /** Kinds that stand in, in order, where the week is too small for its own. [D] */
  readonly keyFallback: readonly KeyKind[];
  /** Race distance that a season without an A race trains for, metres. [D] */
  readonly openRaceM: number;
  readonly workouts: WorkoutMenu;
  readonly week: WeekPolicy;
  readonly raceDay: readonly RaceDayShape[];
  /** VDOT by which distances are estimated while the athlete has no benchmark; never shown as a pace. [D] */
  readonly assumedVdot: number;
  /** What the bulk of a run is, for a run that has no steps and no measurement. [D] */
  readonly mainIntensity: Readonly<Record<RunType, Intensity>>;
  /** Intensity of a race by its expected time, seconds: the first row whose `upToS` is not below it. [D] */
  readonly raceIntensity: readonly { readonly upToS: number; readonly intensity: Intensity }[];
}

/** The default running policy. */
export const articleRunning: RunningPolicy = {
  paces: { easySlow: 0.63, easyFast: 0.73, threshold: 0.88, interval: 0.974, repetition: 1.07 },
  points: {
    perMinute: { E: 0.2, M: 0.455, T: 0.6, I: 0.9, R: 1.25, rest: 0 },
    byHrMaxPercent: [
      { x: 65, y: 0.1 },
      { x: 70, y: 0.167 },
      { x: 73, y: 0.217 },
      { x: 75, y: 0.25 },
      { x: 78.3, y: 0.317 },
      { x: 81.6, y: 0.38 },
      { x: 84.9, y: 0.455 },
      { x: 86.5, y: 0.492 },
      { x: 88.5, y: 0.55 },
      { x: 89.5, y: 0.583 },
      { x: 90.5, y: 0.617 },
      { x: 92.5, y: 0.683 },
      { x: 95.5, y: 0.82 },
      { x: 98.6, y: 0.939 },
      { x: 100, y: 1.25 },
    ],
    byVo2Fraction: [
      { x: 0.5, y: 0.1 },
      { x: 0.63, y: 0.167 },
      { x: 0.73, y: 0.217 },
      { x: 0.88, y: 0.6 },
      { x: 0.974, y: 0.9 },
      { x: 1.07, y: 1.25 },
    ],
    perZoneMinute: { z1: 0.2, z2: 0.5275, z3: 1.075 },
  },
  intensity: {
    keyMinutes: 8,
    moderateFromShare: 0.1,
    highAboveShare: 0.2,
    moderateFromKeys: 2,
    highFromKeys: 3,
    hysteresisWeeks: 2,
  },
  volume: {
    growthPerWeek: 1.06,
    growthFloor: 0.6,
    referenceWeeks: 4,
    seasonGrowth: 1.5,
    cycleGrowth: 1.15,
    trainedGrowth: 1.1,
    seasonGrowthM: 8000,
    suggestedPeak: [
      { x: 1500, y: 50_000 },
      { x: 5000, y: 50_000 },
      { x: 10_000, y: 60_000 },
      { x: 21_097.5, y: 70_000 },
      { x: 42_195, y: 85_000 },
      { x: 100_000, y: 100_000 },
    ],
    starterRunM: 3000,
    baseEndShare: 0.88,
    peakShare: 0.95,
    recoveryShare: 0.65,
    transitionShares: [0.4, 0.5],
    restartShare: 0.65,
    raceWeekShare: 0.85,
    amberRise: 0.3,
    amberSlack: 0.02,
    reachedShare: 0.95,
    minRunM: 3500,
    maxEasyS: 5400,
    noRestDayFromM: 90_000,
  },
  longRun: {
    growth: 1.1,
    windowDays: 30,
    floorM: 3000,
    shareByRuns: [1, 0.6, 0.4, 0.3],
    habitShare: 0.38,
    recoveryShare: 0.7,
    recoveryWeekShare: 0.42,
    shareByRace: [
      { x: 15_000, y: 0.3 },
      { x: 21_097.5, y: 0.36 },
      { x: 42_195, y: 0.42 },
    ],
    targetByRace: [
      { x: 1500, y: 14_000 },
      { x: 5000, y: 16_000 },
      { x: 10_000, y: 18_000 },
      { x: 21_097.5, y: 23_000 },
      { x: 42_195, y: 33_000 },
      { x: 100_000, y: 50_000 },
    ],
    maxSByRace: [
      { x: 1500, y: 7200 },
      { x: 10_000, y: 7200 },
      { x: 21_097.5, y: 9000 },
      { x: 42_195, y: 10_800 },
      { x: 100_000, y: 18_000 },
    ],
    marathonPaceEvery: 2,
    marathonPaceFromM: 30_000,
    marathonPaceUpToM: 60_000,
    easyEndM: 2000,
    marathonPaceShare: 0.4,
    preparedShare: 0.6,
    daysFromRace: 2,
  },
  quality: {
    thresholdShare: 0.1,
    thresholdMaxS: 2400,
    intervalShare: 0.08,
    intervalMaxM: 10_000,
    repetitionShare: 0.05,
    repetitionMaxM: 8000,
    marathonShare: 0.18,
    marathonMaxS: 4800,
    intervalRepMaxS: 300,
    repetitionRepMaxS: 120,
    maxKeys: 2,
    secondKeyFromM: 28_000,
    secondKeyFromRuns: 4,
    baseKeyFromM: 20_000,
    baseKeyFromRuns: 3,
    hardDayGap: 2,
    warmUpS: 900,
    coolDownS: 600,
    shortWarmUpS: 600,
    shortCoolDownS: 300,
    shortBelowM: 20_000,
    strides: 6,
    strideS: 20,
    strideJogS: 60,
    baseDose: [0.6, 0.8],
    buildDose: [0.75, 1],
    recoveryDose: 0.6,
    taperDose: [0.75, 0.6],
    raceWeekDose: 0.6,
    baseStridesShare: 0.35,
    baseKeys: 1,
    raceWeekKeys: 1,
    freshDays: 3,
    minQualityS: 480,
    minRepetitionS: 480,
  },
  keys: [
    {
      upToM: 3500,
      base: [['threshold'], ['repetition']],
      build: [
        ['interval', 'repetition'],
        ['repetition', 'threshold'],
      ],
      peak: [['repetition', 'interval']],
      taper: [['interval', 'repetition']],
      race: [['repetition']],
    },
    {
      upToM: 12_000,
      base: [['threshold']],
      build: [
        ['interval', 'threshold'],
        ['threshold', 'repetition'],
      ],
      peak: [['interval', 'threshold']],
      taper: [['interval', 'threshold']],
      race: [['interval']],
    },
    {
      upToM: 25_000,
      base: [['threshold']],
      build: [
        ['threshold', 'interval'],
        ['interval', 'threshold'],
      ],
      peak: [['threshold', 'interval']],
      taper: [['threshold', 'interval']],
      race: [['threshold']],
    },
    {
      upToM: 60_000,
      base: [['threshold']],
      build: [['threshold', 'interval'], ['threshold']],
      peak: [['threshold'], ['threshold', 'marathon']],
      taper: [['threshold', 'marathon'], ['threshold']],
      race: [['threshold']],
    },
    {
      upToM: Number.POSITIVE_INFINITY,
      base: [['threshold']],
      build: [['threshold', 'marathon']],
      peak: [['threshold', 'marathon']],
      taper: [['threshold']],
      race: [['threshold']],
    },
  ],
  keyFallback: ['threshold', 'interval'],
  openRaceM: 10_000,
  workouts: {
    threshold: [
      { times: 2, minutes: 4 },
      { times: 2, minutes: 5 },
      { times: 3, minutes: 4 },
      { times: 3, minutes: 5 },
      { times: 3, minutes: 6 },
      { times: 4, minutes: 5 },
      { times: 4, minutes: 6 },
      { times: 3, minutes: 8 },
      { times: 5, minutes: 5 },
      { times: 3, minutes: 9 },
      { times: 5, minutes: 6 },
      { times: 3, minutes: 10 },
      { times: 4, minutes: 8 },
      { times: 3, minutes: 12 },
      { times: 5, minutes: 8 },
      { times: 4, minutes: 10 },
    ],
    marathon: [
      { times: 1, minutes: 15 },
      { times: 1, minutes: 20 },
      { times: 2, minutes: 15 },
      { times: 2, minutes: 20 },
      { times: 2, minutes: 25 },
      { times: 2, minutes: 30 },
      { times: 3, minutes: 25 },
      { times: 2, minutes: 40 },
    ],
    thresholdJog: [
      { upToMinutes: 6, seconds: 60 },
      { upToMinutes: 10, seconds: 120 },
      { upToMinutes: Number.POSITIVE_INFINITY, seconds: 180 },
    ],
    marathonJogS: 180,
    varietyShare: 0.88,
    intervalM: [1200, 1000, 800, 600, 400],
    intervalTimes: [3, 8],
    intervalJogShare: 0.75,
    repetitionM: [400, 300, 200],
    repetitionTimes: [4, 16],
    intervalS: 180,
    intervalJogS: 120,
    repetitionS: 45,
    repetitionJogS: 90,
  },
  week: {
    maxRuns: 6,
    transitionRuns: 4,
    metresPerRun: 6000,
    minRuns: 3,
    easyOfLong: 0.85,
    easyOfLongWithout: 0.6,
    transitionMaxS: 2700,
    miniTaperShare: 0.6,
    afterHardShare: 0.8,
    stridesRuns: 1,
    wholeUnitsFrom: 8,
    roundMinutes: 5,
  },
  raceDay: [
    { upToM: 12_000, warmUpS: 900, coolDownS: 600 },
    { upToM: 25_000, warmUpS: 600, coolDownS: 0 },
    { upToM: Number.POSITIVE_INFINITY, warmUpS: 0, coolDownS: 0 },
  ],
  assumedVdot: 38,
  mainIntensity: {
    easy: 'E',
    long: 'E',
    marathon: 'M',
    threshold: 'T',
    interval: 'I',
    repetition: 'R',
    strides: 'E',
    race: 'T',
    other: 'E',
  },
  raceIntensity: [
    { upToS: 480, intensity: 'R' },
    { upToS: 2100, intensity: 'I' },
    { upToS: 5400, intensity: 'T' },
    { upToS: 18_000, intensity: 'M' },
    { upToS: Number.POSITIVE_INFINITY, intensity: 'E' },
  ],
};
