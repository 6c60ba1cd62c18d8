import { ok } from '../../../shared/domain/result.ts';
import { acuteChronic, fitnessFatigue, USUAL_CONSTANTS } from '../formulas/fitness-fatigue.ts';
import { gradeFactor } from '../formulas/grade.ts';
import { sessionRpeLoad, weekStrain } from '../formulas/monotony.ts';
import { runningStress } from '../formulas/rtss.ts';
import { banisterTrimp, edwardsLoad, reserveFraction, TRIMP_PAIRS } from '../formulas/trimp.ts';
import { pointsPerMinuteAt, pointsPerMinuteAtHr, pointsPerMinuteAtPace } from '../running/points.ts';
import { answer, choice, define, number, optional, refuse, rows, series, words } from './calculator.ts';
import { durationField, paceField, raceDistance, vdotField } from './shared-fields.ts';

export const points = define({
  name: 'points',
  group: 'load',
  title: 'Daniels points',
  purpose: 'Weighs a run by its time and intensity, from heart rate, training pace or average pace.',
  fields: {
    durationS: durationField,
    hrMaxPercent: optional(number('Average heart rate', 'percent', [30, 110], { hint: 'Per cent of maximum.' })),
    intensity: optional(
      choice('Training pace', {
        E: 'Easy',
        M: 'Marathon',
        T: 'Threshold',
        I: 'Interval',
        R: 'Repetition',
      }),
    ),
    paceSPerKm: optional({ ...paceField, title: 'Average pace' }),
    vdot: optional({ ...vdotField, hint: 'Together with average pace.' }),
  },
  results: {
    points: answer('Points', 'number', 2),
    pointsPerMin: answer('Points per minute', 'number', 4),
    by: words('Weighed by'),
  },
  example: { durationS: 2700, hrMaxPercent: 75, intensity: null, paceSPerKm: null, vdot: null },
  method: 'Minutes × points per minute; between the rows of the table it is interpolated.',
  convention:
    'The table is Daniels’ by % of maximum heart rate. By training pace: E 0.2, M 0.455, T 0.6, I 0.9, R 1.25 (E, I and R chosen within his ranges); by average pace the same points at the training paces.',
  source: 'Daniels, Running Formula; choices within the ranges: Counterpoint default',
  run: ({ durationS, hrMaxPercent, intensity, paceSPerKm, vdot }, policy) => {
    const ways = [hrMaxPercent, intensity, paceSPerKm].filter((way) => way !== null).length;
    if (ways !== 1 || (vdot === null) !== (paceSPerKm === null)) {
      const sentence = 'Give one of three: heart rate, training pace, or average pace together with VDOT.';
      return refuse(sentence, 'hrMaxPercent', 'intensity', 'paceSPerKm', 'vdot');
    }
    const rates = policy.running.points;
    const [perMinute, by] =
      hrMaxPercent !== null
        ? [pointsPerMinuteAtHr(hrMaxPercent, rates), 'heart rate']
        : intensity !== null
          ? [pointsPerMinuteAt(intensity, rates), 'training pace']
          : [pointsPerMinuteAtPace(paceSPerKm ?? 0, vdot ?? 0, rates), 'average pace'];
    return ok({ values: { points: (durationS / 60) * perMinute, pointsPerMin: perMinute, by } });
  },
});

export const trimp = define({
  name: 'trimp',
  group: 'load',
  title: 'TRIMP',
  purpose: 'Weighs a run by heart rate after Banister, summed over its stretches.',
  fields: {
    samples: rows(
      'Stretches',
      { durationS: durationField, heartRateBpm: number('Heart rate', 'heartRate', [30, 250]) },
      [1, 500],
      'Shorter stretches are more exact.',
    ),
    restHeartRateBpm: number('Resting heart rate', 'heartRate', [25, 120]),
    maxHeartRateBpm: number('Maximum heart rate', 'heartRate', [100, 250]),
    coefficients: choice('Coefficients', { men: 'Men', women: 'Women' }),
  },
  results: {
    trimpAu: answer('TRIMP', 'load', 2),
    durationS: answer('Time', 'duration', 0),
    meanReservePercent: answer('Mean share of heart-rate reserve', 'percent', 1),
    coefficientA: answer('Coefficient A', 'number', 2),
    coefficientB: answer('Coefficient B', 'number', 2),
  },
  example: {
    samples: [
      { durationS: 900, heartRateBpm: 130 },
      { durationS: 1500, heartRateBpm: 165 },
      { durationS: 600, heartRateBpm: 135 },
    ],
    restHeartRateBpm: 52,
    maxHeartRateBpm: 188,
    coefficients: 'women',
  },
  method: 'Σ minutes · x · A·e^(B·x), x the share of heart-rate reserve; below resting heart rate x is 0.',
  convention:
    'Men A 0.64, B 1.92; women A 0.86, B 1.67. Other authors publish other pairs for women that differ by a third: compare only numbers of the same pair.',
  source: 'Banister 1991; Morton 1990',
  run: ({ samples, restHeartRateBpm: rest, maxHeartRateBpm: max, coefficients }) => {
    if (max <= rest) {
      const sentence = 'The maximum heart rate must be above the resting one.';
      return refuse(sentence, 'restHeartRateBpm', 'maxHeartRateBpm');
    }
    const highest = Math.max(...samples.map((sample) => sample.heartRateBpm));
    if (highest > max) {
      return refuse(`A heart rate of ${highest} is above the maximum of ${max}; one of them is wrong.`, 'samples');
    }
    const pair = TRIMP_PAIRS[coefficients];
    const durationS = samples.reduce((sum, sample) => sum + sample.durationS, 0);
    const reserve = samples.reduce((sum, s) => sum + s.durationS * reserveFraction(s.heartRateBpm, rest, max), 0);
    return ok({
      values: {
        trimpAu: banisterTrimp(samples, rest, max, pair),
        durationS,
        meanReservePercent: (100 * reserve) / durationS,
        coefficientA: pair.a,
        coefficientB: pair.b,
      },
    });
  },
});

const zoneField = (title: string) => number(title, 'duration', [0, 86_400]);

export const edwards = define({
  name: 'edwards',
  group: 'load',
  title: 'Edwards load',
  purpose: 'Weighs a run by its time in five heart-rate zones.',
  fields: {
    zone1S: zoneField('50–60 % of maximum'),
    zone2S: zoneField('60–70 %'),
    zone3S: zoneField('70–80 %'),
    zone4S: zoneField('80–90 %'),
    zone5S: zoneField('90–100 %'),
  },
  results: { loadAu: answer('Load', 'load', 2), durationS: answer('Time in zones', 'duration', 0) },
  example: { zone1S: 300, zone2S: 900, zone3S: 1200, zone4S: 600, zone5S: 120 },
  method: 'Minutes × 1 … 5, from the lowest zone to the highest.',
  convention: 'Zones are shares of maximum heart rate, not of heart-rate reserve. Below 50 % nothing counts.',
  source: 'Edwards 1993',
  run: ({ zone1S, zone2S, zone3S, zone4S, zone5S }) =>
    ok({
      values: {
        loadAu: edwardsLoad([zone1S, zone2S, zone3S, zone4S, zone5S]),
        durationS: zone1S + zone2S + zone3S + zone4S + zone5S,
      },
    }),
});

const DAYS_IN_WEEK = 7;

export const srpeWeek = define({
  name: 'srpe-week',
  group: 'load',
  title: 'Session RPE week',
  purpose: 'Adds up a week of runs and lifts by perceived effort, with its monotony and strain.',
  fields: {
    sessions: rows(
      'Sessions',
      {
        weekday: number('Day (1 Mon – 7 Sun)', 'count', [1, 7]),
        rpe: number('RPE (0–10)', 'number', [0, 10]),
        durationS: durationField,
      },
      [0, 40],
      'Days without a session are rest days and count as 0.',
    ),
  },
  results: {
    weekLoadAu: answer('Week', 'load', 1),
    meanDayAu: answer('Mean day', 'load', 2),
    spreadAu: answer('Spread of the days (SD)', 'load', 2),
    monotony: answer('Monotony', 'number', 2),
    strainAu: answer('Strain', 'load', 1),
  },
  example: {
    sessions: [
      { weekday: 2, rpe: 7, durationS: 3600 },
      { weekday: 2, rpe: 6, durationS: 2700 },
      { weekday: 3, rpe: 3, durationS: 2400 },
      { weekday: 5, rpe: 4, durationS: 3000 },
      { weekday: 7, rpe: 5, durationS: 6000 },
    ],
  },
  method: 'Load = RPE × minutes; monotony = mean / SD of the seven days; strain = week load × monotony.',
  convention:
    'CR10 scale; rest days count as 0; SD with n − 1 (with n, monotony is 8 % higher). When all seven days are equal the SD is 0 and monotony and strain are not defined.',
  source: 'Foster 1998, MSSE 30:1164',
  run: ({ sessions }) => {
    const days = Array.from({ length: DAYS_IN_WEEK }, (_, index) =>
      sessions
        .filter((session) => session.weekday === index + 1)
        .reduce((sum, { rpe, durationS }) => sum + sessionRpeLoad(rpe, durationS), 0),
    );
    const { total, mean, sd, monotony, strain } = weekStrain(days);
    return ok({ values: { weekLoadAu: total, meanDayAu: mean, spreadAu: sd, monotony, strainAu: strain } });
  },
});

export const rtss = define({
  name: 'rtss',
  group: 'load',
  title: 'rTSS',
  purpose: 'Weighs a run by its graded speed against threshold speed; an hour at threshold is 100.',
  fields: {
    durationS: durationField,
    distanceM: { ...raceDistance, min: 1 },
    thresholdSPerKm: { ...paceField, title: 'Threshold pace' },
    gradePercent: optional(number('Mean gradient', 'percent', [-45, 45], { hint: 'Left out, the run is flat.' })),
  },
  results: {
    rtss: answer('rTSS', 'number', 2),
    intensityFactor: answer('Intensity factor', 'number', 3),
    gradedPaceSPerKm: answer('Graded pace', 'pace', 1),
  },
  example: { durationS: 3600, distanceM: 12_000, thresholdSPerKm: 270, gradePercent: null },
  method: '100 · hours · IF², IF = graded speed / threshold speed.',
  convention:
    'IF is a ratio of speeds, not of paces. A mean gradient stands for an even slope: on rolling ground work it out per stretch and add up.',
  source: 'rTSS in its widely used form; grade: Minetti 2002',
  run: ({ durationS, distanceM, thresholdSPerKm, gradePercent }) => {
    const graded = (distanceM / durationS) * gradeFactor((gradePercent ?? 0) / 100);
    const { intensityFactor, score } = runningStress(durationS, graded, 1000 / thresholdSPerKm);
    return ok({ values: { rtss: score, intensityFactor, gradedPaceSPerKm: 1000 / graded } });
  },
});

const dailyLoads = (least: number) =>
  series(
    'Daily loads',
    'load',
    [0, 5000],
    [least, 1500],
    'One number per day, the oldest first, rest days as 0; any unit of load, always the same.',
  );

export const fitness = define({
  name: 'fitness',
  group: 'load',
  title: 'Fitness and fatigue',
  purpose: 'Follows a long and a short average of daily load, and their difference.',
  fields: {
    dailyLoadsAu: dailyLoads(1),
    startFitnessAu: optional(number('Fitness at the start', 'load', [0, 1000], { hint: 'Left out, it is 0.' })),
    startFatigueAu: optional(number('Fatigue at the start', 'load', [0, 1000], { hint: 'Left out, it is 0.' })),
    fitnessDays: optional(number('Days of fitness', 'days', [2, 120], { hint: 'Left out, 42.' })),
    fatigueDays: optional(number('Days of fatigue', 'days', [1, 60], { hint: 'Left out, 7.' })),
  },
  results: {
    fitnessAu: answer('Fitness', 'load', 2),
    fatigueAu: answer('Fatigue', 'load', 2),
    formAu: answer('Form on the last day', 'load', 2),
    nextDayFormAu: answer('Form on the day after', 'load', 2),
    days: answer('Days of load', 'count', 0),
  },
  example: {
    dailyLoadsAu: [60, 0, 80, 40, 0, 50, 110, 60, 0, 85, 40, 0, 55, 115],
    startFitnessAu: 50,
    startFatigueAu: 50,
    fitnessDays: null,
    fatigueDays: null,
  },
  method: 'y += (load − y) · (1 − e^(−1/N)) day by day, N = 42 and 7 days; form = fitness − fatigue of the day before.',
  convention:
    'Arithmetic on past load: it does not measure readiness, and no plan is built on it. Form uses the day before; some tools use the same day, or 1/N in place of 1 − e^(−1/N).',
  source: 'Banister 1975, in Coggan’s form',
  run: ({ dailyLoadsAu, startFitnessAu, startFatigueAu, fitnessDays, fatigueDays }) => {
    const constants = {
      fitnessDays: fitnessDays ?? USUAL_CONSTANTS.fitnessDays,
      fatigueDays: fatigueDays ?? USUAL_CONSTANTS.fatigueDays,
    };
    if (constants.fatigueDays >= constants.fitnessDays) {
      return refuse('Fatigue must fade faster than fitness: give it fewer days.', 'fitnessDays', 'fatigueDays');
    }
    const start = { fitness: startFitnessAu ?? 0, fatigue: startFatigueAu ?? 0 };
    const last = fitnessFatigue(dailyLoadsAu, start, constants).at(-1);
    if (last === undefined) return refuse('Give at least one day.', 'dailyLoadsAu');
    return ok({
      values: {
        fitnessAu: last.fitness,
        fatigueAu: last.fatigue,
        formAu: last.form,
        nextDayFormAu: last.fitness - last.fatigue,
        days: dailyLoadsAu.length,
      },
    });
  },
});

export const acwr = define({
  name: 'acwr',
  group: 'load',
  title: 'Acute to chronic load',
  purpose: 'Sets the load of the last days against that of the last weeks; it describes, and predicts no injury.',
  fields: { dailyLoadsAu: dailyLoads(28) },
  results: {
    ratio: answer('Acute : chronic', 'number', 3),
    acuteAu: answer('Acute (7 days)', 'load', 2),
    chronicAu: answer('Chronic (28 days)', 'load', 2),
  },
  example: {
    dailyLoadsAu: [
      60, 0, 80, 40, 0, 50, 110, 60, 0, 85, 40, 0, 55, 115, 60, 0, 90, 45, 0, 55, 120, 40, 0, 60, 40, 0, 40, 80,
    ],
  },
  method: 'Exponentially weighted averages with λ = 2/(N + 1), N = 7 and 28 days, started at the first day’s load.',
  convention:
    'Descriptive, not an injury predictor (Impellizzeri 2021); in 5,205 runners the relation was inverse (Frandsen 2025). Ratios of rolling means give other numbers. Not defined while the chronic load is 0.',
  source: 'Williams 2017, BJSM 51:209',
  run: ({ dailyLoadsAu }) => {
    const { ratio, acute, chronic } = acuteChronic(dailyLoadsAu);
    return ok({ values: { ratio, acuteAu: acute, chronicAu: chronic } });
  },
});
