import { ok } from '../../../shared/domain/result.ts';
import { criticalSpeed } from '../formulas/critical-speed.ts';
import { gradeFactor, MAX_GRADE, runningCost } from '../formulas/grade.ts';
import { RIEGEL_EXPONENT, riegelTimeS } from '../formulas/riegel.ts';
import { benchmarkVdot, equivalentTimeS, oxygenCost, sustainableFraction, trainingPaces } from '../running/vdot.ts';
import { answer, define, number, optional, refuse, rows } from './calculator.ts';
import { paceField, plausibleVdot, RACE_SPAN_M, raceDistance, raceTime, vdotField } from './shared-fields.ts';

const DANIELS = 'Daniels & Gilbert, Oxygen Power (1979)';
const FORMULA_NOT_TABLE =
  'The formula itself, not the rounded rows of the printed tables: they differ by up to 3 s to 10 km and up to 32 s in a slow marathon.';

/** Distances of {@link equivalents}, metres. */
const DISTANCES = {
  time1500mS: 1500,
  timeMileS: 1609.344,
  time3000mS: 3000,
  time5000mS: 5000,
  time10000mS: 10_000,
  timeHalfMarathonS: 21_097.5,
  timeMarathonS: 42_195,
} as const;

export const vdot = define({
  name: 'vdot',
  group: 'running',
  title: 'VDOT',
  purpose: 'Turns a race or time trial into one number for running fitness.',
  fields: { distanceM: raceDistance, timeS: raceTime },
  results: {
    vdot: answer('VDOT', 'number', 3),
    paceSPerKm: answer('Race pace', 'pace', 2),
    oxygenCostMlPerKgMin: answer('Oxygen cost of that pace', 'vo2', 2),
    sustainablePercent: answer('Share of VO2max held for that time', 'percent', 2),
  },
  example: { distanceM: 5000, timeS: 1474 },
  method: 'VDOT = oxygen cost of the mean speed / share of VO2max that can be held for the time.',
  convention: `${FORMULA_NOT_TABLE} Meant for 1500 m to the marathon; beyond that it extrapolates.`,
  source: DANIELS,
  run: (performance, policy) => {
    const value = plausibleVdot(performance, policy);
    if (!value.ok) return value;
    const minutes = performance.timeS / 60;
    return ok({
      values: {
        vdot: value.value,
        paceSPerKm: (1000 * performance.timeS) / performance.distanceM,
        oxygenCostMlPerKgMin: oxygenCost(performance.distanceM / minutes),
        sustainablePercent: 100 * sustainableFraction(minutes),
      },
    });
  },
});

export const equivalents = define({
  name: 'equivalents',
  group: 'running',
  title: 'Equivalent times',
  purpose: 'Says what a performance is worth over the other race distances.',
  fields: {
    distanceM: raceDistance,
    timeS: raceTime,
    targetDistanceM: optional(number('Another distance', 'distance', RACE_SPAN_M)),
  },
  results: {
    vdot: answer('VDOT', 'number', 2),
    targetTimeS: answer('Over the other distance', 'duration', 2),
    time1500mS: answer('1500 m', 'duration', 2),
    timeMileS: answer('Mile', 'duration', 2),
    time3000mS: answer('3000 m', 'duration', 2),
    time5000mS: answer('5 km', 'duration', 2),
    time10000mS: answer('10 km', 'duration', 2),
    timeHalfMarathonS: answer('Half marathon', 'duration', 2),
    timeMarathonS: answer('Marathon', 'duration', 2),
  },
  example: { distanceM: 10_000, timeS: 2400, targetDistanceM: null },
  method: 'The time over each distance whose VDOT is that of the performance, found by bisection.',
  convention: `${FORMULA_NOT_TABLE} It takes for granted that the athlete is trained for each distance; marathon times from short races are optimistic.`,
  source: DANIELS,
  run: ({ targetDistanceM, ...performance }, policy) => {
    const value = plausibleVdot(performance, policy);
    if (!value.ok) return value;
    const over = (distanceM: number) => equivalentTimeS(value.value, distanceM);
    return ok({
      values: {
        vdot: value.value,
        targetTimeS: targetDistanceM === null ? null : over(targetDistanceM),
        time1500mS: over(DISTANCES.time1500mS),
        timeMileS: over(DISTANCES.timeMileS),
        time3000mS: over(DISTANCES.time3000mS),
        time5000mS: over(DISTANCES.time5000mS),
        time10000mS: over(DISTANCES.time10000mS),
        timeHalfMarathonS: over(DISTANCES.timeHalfMarathonS),
        timeMarathonS: over(DISTANCES.timeMarathonS),
      },
    });
  },
});

const LAP_KM = 0.4;

export const paces = define({
  name: 'paces',
  group: 'running',
  title: 'Training paces',
  purpose: 'Gives the easy, marathon, threshold, interval and repetition pace, from a VDOT or from a race.',
  fields: {
    vdot: optional(vdotField),
    distanceM: optional(raceDistance),
    timeS: optional(raceTime),
  },
  results: {
    vdot: answer('VDOT', 'number', 2),
    easySlowSPerKm: answer('Easy, slowest', 'pace', 1),
    easyFastSPerKm: answer('Easy, fastest', 'pace', 1),
    marathonSPerKm: answer('Marathon', 'pace', 1),
    thresholdSPerKm: answer('Threshold', 'pace', 1),
    intervalSPerKm: answer('Interval', 'pace', 1),
    repetitionSPerKm: answer('Repetition', 'pace', 1),
    interval400mS: answer('Interval, 400 m', 'duration', 1),
    repetition400mS: answer('Repetition, 400 m', 'duration', 1),
  },
  example: { vdot: 50, distanceM: null, timeS: null },
  method: 'Fractions of VO2 at VDOT turned into speed; marathon pace is that of the predicted marathon.',
  convention:
    'Fractions of VO2 (E 0.63–0.73, T 0.88, I 0.974, R 1.07), not of speed: calculators that mix the two give other paces.',
  source: DANIELS,
  run: (input, policy) => {
    const byRace = input.distanceM !== null && input.timeS !== null;
    if ((input.vdot === null) === !byRace || (input.distanceM === null) !== (input.timeS === null)) {
      return refuse('Give either a VDOT, or distance and time of a race.', 'vdot', 'distanceM', 'timeS');
    }
    const performance = { distanceM: input.distanceM ?? 0, timeS: input.timeS ?? 0 };
    const value = input.vdot === null ? plausibleVdot(performance, policy) : ok(input.vdot);
    if (!value.ok) return value;
    const { E, M, T, I, R } = trainingPaces(value.value, policy.running.paces);
    return ok({
      values: {
        vdot: value.value,
        easySlowSPerKm: E.slow,
        easyFastSPerKm: E.fast,
        marathonSPerKm: M,
        thresholdSPerKm: T,
        intervalSPerKm: I,
        repetitionSPerKm: R,
        interval400mS: I * LAP_KM,
        repetition400mS: R * LAP_KM,
      },
    });
  },
});

export const riegel = define({
  name: 'riegel',
  group: 'running',
  title: 'Riegel prediction',
  purpose: 'Predicts a race time by a power law, as a second opinion beside VDOT.',
  fields: {
    distanceM: raceDistance,
    timeS: raceTime,
    targetDistanceM: number('Distance to predict', 'distance', RACE_SPAN_M),
    exponent: optional(number('Exponent', 'number', [1, 1.25], { hint: 'Left out, it is 1.06.' })),
  },
  results: {
    timeS: answer('Predicted time', 'duration', 2),
    paceSPerKm: answer('Pace', 'pace', 1),
    exponent: answer('Exponent used', 'number', 3),
    vdotTimeS: answer('By VDOT, for comparison', 'duration', 1),
  },
  example: { distanceM: 10_000, timeS: 2400, targetDistanceM: 21_097.5, exponent: null },
  method: 'T2 = T1 · (D2 / D1)^exponent.',
  convention:
    'Exponent 1.06 unless you set one. Fitted to efforts of 3.5 min to about 4 h; for the marathon it is optimistic for most runners.',
  source: 'Riegel 1981, American Scientist 69:285',
  run: ({ distanceM, timeS, targetDistanceM, exponent }, policy) => {
    const used = exponent ?? RIEGEL_EXPONENT;
    const predicted = riegelTimeS(timeS, distanceM, targetDistanceM, used);
    const vdotOfRace = benchmarkVdot({ distanceM, timeS }, policy.running);
    return ok({
      values: {
        timeS: predicted,
        paceSPerKm: (1000 * predicted) / targetDistanceM,
        exponent: used,
        vdotTimeS: vdotOfRace === null ? null : equivalentTimeS(vdotOfRace, targetDistanceM),
      },
    });
  },
});

export const criticalSpeedCalculator = define({
  name: 'critical-speed',
  group: 'running',
  title: 'Critical speed',
  purpose: 'Fits critical speed and D′ to two to five maximal efforts.',
  fields: {
    efforts: rows(
      'Maximal efforts',
      {
        distanceM: number('Distance', 'distance', [200, 10_000]),
        timeS: number('Time', 'duration', [120, 900]),
      },
      [2, 5],
      'Each 2 to 15 minutes long, run all out, on separate days.',
    ),
  },
  results: {
    criticalSpeedMPerS: answer('Critical speed', 'speed', 3),
    criticalPaceSPerKm: answer('Critical pace', 'pace', 1),
    dPrimeM: answer('D′', 'length', 1),
    explainedPercent: answer('Variance explained (r²)', 'percent', 2),
  },
  example: {
    efforts: [
      { distanceM: 1000, timeS: 192 },
      { distanceM: 3000, timeS: 642 },
    ],
  },
  method: 'Least-squares line d = CS · t + D′ through the efforts.',
  convention:
    'Linear distance–time model; the 1/time and hyperbolic models give a speed a few per cent apart. With two efforts the line is exact and r² says nothing.',
  source: 'Hughson 1984, after Monod & Scherrer 1965',
  run: ({ efforts }) => {
    const fit = criticalSpeed(efforts);
    if (fit === null) return refuse('The efforts need different times; give a short and a long one.', 'efforts');
    if (fit.speedMps <= 0 || fit.dPrimeM < 0) {
      return refuse('The longer efforts are too fast for the shorter ones; check that each was all out.', 'efforts');
    }
    return ok({
      values: {
        criticalSpeedMPerS: fit.speedMps,
        criticalPaceSPerKm: 1000 / fit.speedMps,
        dPrimeM: fit.dPrimeM,
        explainedPercent: 100 * fit.r2,
      },
    });
  },
});

export const grade = define({
  name: 'grade',
  group: 'running',
  title: 'Graded pace',
  purpose: 'Turns a pace on a hill into the pace of the same effort on the flat.',
  fields: {
    gradePercent: number('Gradient', 'percent', [-100, 100], { hint: 'Uphill above 0, downhill below.' }),
    paceSPerKm: optional({ ...paceField, title: 'Pace on the hill' }),
  },
  results: {
    factor: answer('Cost against the flat', 'number', 3),
    costJPerKgM: answer('Energy cost', 'cost', 3),
    flatPaceSPerKm: answer('Same effort on the flat', 'pace', 1),
    usedGradePercent: answer('Gradient used', 'percent', 1),
  },
  example: { gradePercent: 6, paceSPerKm: 330 },
  method: 'Cost of running at the gradient over cost on the flat; the flat speed is the speed times that factor.',
  convention:
    'Minetti’s polynomial, measured to ±45 %; steeper slopes count as 45 %. Metabolic cost only: it says nothing about footing or braking downhill.',
  source: 'Minetti 2002, J Appl Physiol 93:1039',
  run: ({ gradePercent, paceSPerKm }) => {
    const slope = Math.min(MAX_GRADE, Math.max(-MAX_GRADE, gradePercent / 100));
    return ok({
      values: {
        factor: gradeFactor(slope),
        costJPerKgM: runningCost(slope),
        flatPaceSPerKm: paceSPerKm === null ? null : paceSPerKm / gradeFactor(slope),
        usedGradePercent: 100 * slope,
      },
    });
  },
});
