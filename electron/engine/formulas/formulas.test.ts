import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalSpeed } from './critical-speed.ts';
import { acuteChronic, fitnessFatigue } from './fitness-fatigue.ts';
import { gradeFactor, runningCost } from './grade.ts';
import { inol, inolBand } from './inol.ts';
import { sessionRpeLoad, weekStrain } from './monotony.ts';
import { distributionOf, polarizationIndex, zoneFractions } from './polarization.ts';
import { prilepinRow } from './prilepin.ts';
import { riegelTimeS } from './riegel.ts';
import { runningStress } from './rtss.ts';
import { banisterTrimp, edwardsLoad, reserveFraction, TRIMP_PAIRS } from './trimp.ts';

const positive = (max: number) => fc.double({ min: 0.001, max, noNaN: true });

describe('Minetti’s cost of running', () => {
  // Measured means and SD in the paper's results: 3.92 ± 0.81 at −45 %, 1.73 ± 0.36 at −20 %, 3.40 ± 0.24 on the level,
  // 18.93 ± 1.74 at +45 %. The polynomial passes within one SD of each.
  it.each([
    [-0.45, 3.92, 0.81],
    [-0.2, 1.73, 0.36],
    [0, 3.4, 0.24],
    [0.45, 18.93, 1.74],
  ])('at %d lies within the measured %d ± %d J/kg/m', (grade, measured, sd) => {
    expect(Math.abs(runningCost(grade) - measured)).toBeLessThanOrEqual(sd);
  });

  it('is 3.6 on the flat, and the polynomial’s own value at ±10 %', () => {
    expect(runningCost(0)).toBe(3.6);
    expect(runningCost(0.1)).toBeCloseTo(5.968, 3);
    expect(runningCost(-0.1)).toBeCloseTo(2.152, 3);
  });

  it('is cheapest a little below −15 %, and clamps beyond 45 %', () => {
    const grades = Array.from({ length: 91 }, (_, index) => (index - 45) / 100);
    const cheapest = grades.reduce((a, b) => (runningCost(a) < runningCost(b) ? a : b));
    expect(cheapest).toBeGreaterThan(-0.22);
    expect(cheapest).toBeLessThan(-0.15);
    expect(runningCost(0.8)).toBe(runningCost(0.45));
    expect(runningCost(-3)).toBe(runningCost(-0.45));
  });

  it('rises with the gradient uphill', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.44, noNaN: true }),
        fc.double({ min: 1e-4, max: 0.01, noNaN: true }),
        (grade, more) => {
          expect(gradeFactor(grade + more)).toBeGreaterThan(gradeFactor(grade));
          expect(gradeFactor(grade)).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });
});

describe('TRIMP and Edwards', () => {
  it('is minutes · x · A·e^(Bx): an hour at two thirds of the reserve is 92.07 for men and 104.7 for women', () => {
    const hour = [{ durationS: 3600, heartRateBpm: 150 }];
    expect(banisterTrimp(hour, 50, 200, TRIMP_PAIRS.men)).toBeCloseTo(60 * (2 / 3) * 0.64 * Math.exp(1.28), 9);
    expect(banisterTrimp(hour, 50, 200, TRIMP_PAIRS.men)).toBeCloseTo(92.07, 1);
    expect(banisterTrimp(hour, 50, 200, TRIMP_PAIRS.women)).toBeCloseTo(104.7, 1);
  });

  it('summed per sample is never below the TRIMP of the mean heart rate', () => {
    const bpm = fc.integer({ min: 50, max: 200 });
    fc.assert(
      fc.property(fc.array(bpm, { minLength: 1, maxLength: 30 }), (rates) => {
        const each = rates.map((heartRateBpm) => ({ durationS: 60, heartRateBpm }));
        const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
        const whole = [{ durationS: 60 * rates.length, heartRateBpm: mean }];
        const parts = banisterTrimp(each, 50, 200, TRIMP_PAIRS.men);
        expect(parts).toBeGreaterThanOrEqual(banisterTrimp(whole, 50, 200, TRIMP_PAIRS.men) - 1e-9);
      }),
    );
  });

  it('keeps the reserve within 0–1 and refuses a maximum that is not above rest', () => {
    expect(reserveFraction(40, 50, 190)).toBe(0);
    expect(reserveFraction(210, 50, 190)).toBe(1);
    expect(reserveFraction(120, 50, 190)).toBe(0.5);
    expect(reserveFraction(120, 60, 60)).toBeNaN();
  });

  it('Edwards: ten minutes in each zone are 150', () => {
    expect(edwardsLoad([600, 600, 600, 600, 600])).toBe(150);
    expect(edwardsLoad([0, 0, 0, 0, 0])).toBe(0);
  });
});

describe('Foster’s monotony and strain', () => {
  it('takes SD with n − 1 and counts rest days', () => {
    const week = weekStrain([0, 600, 300, 0, 450, 0, 750]);
    expect(week.total).toBe(2100);
    expect(week.mean).toBe(300);
    expect(week.sd).toBeCloseTo(Math.sqrt((3 * 300 ** 2 + 300 ** 2 + 150 ** 2 + 450 ** 2) / 6), 9);
    expect(week.monotony).toBeCloseTo(0.9608, 4);
    expect(week.strain).toBeCloseTo(2017.6, 1);
  });

  it('is not defined when all days are equal, and never infinite', () => {
    fc.assert(
      fc.property(positive(2000), (load) => {
        expect(weekStrain(new Array(7).fill(load))).toMatchObject({ monotony: null, strain: null });
      }),
    );
    expect(weekStrain([])).toEqual({ total: 0, mean: 0, sd: 0, monotony: null, strain: null });
    expect(weekStrain([0, 0, 0, 0, 0, 0, 0]).monotony).toBeNull();
  });

  it('does not change its monotony with the unit of load', () => {
    const days = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(days, positive(50), (loads, factor) => {
        const one = weekStrain(loads).monotony;
        const other = weekStrain(loads.map((load) => load * factor)).monotony;
        if (one === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(one, 6);
      }),
    );
  });

  it('session load is RPE × minutes', () => expect(sessionRpeLoad(7, 3600)).toBe(420));
});

describe('rTSS', () => {
  it('is 100 for an hour at threshold, and squares the ratio of speeds', () => {
    expect(runningStress(3600, 3.7, 3.7)).toEqual({ intensityFactor: 1, score: 100 });
    expect(runningStress(7200, 3, 4).score).toBeCloseTo(200 * 0.5625, 9);
  });
});

describe('critical speed', () => {
  it('finds speed and D′ again from efforts on the line', () => {
    const times = fc.uniqueArray(fc.integer({ min: 120, max: 900 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        times,
        fc.double({ min: 2, max: 6.5, noNaN: true }),
        fc.double({ min: 20, max: 400, noNaN: true }),
        (all, speed, dPrime) => {
          const fit = criticalSpeed(all.map((timeS) => ({ timeS, distanceM: speed * timeS + dPrime })));
          expect(fit?.speedMps).toBeCloseTo(speed, 6);
          expect(fit?.dPrimeM).toBeCloseTo(dPrime, 3);
          expect(fit?.r2).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('has no line through one effort or through equal times', () => {
    expect(criticalSpeed([])).toBeNull();
    expect(criticalSpeed([{ distanceM: 1000, timeS: 200 }])).toBeNull();
    expect(
      criticalSpeed([
        { distanceM: 1000, timeS: 200 },
        { distanceM: 1100, timeS: 200 },
      ]),
    ).toBeNull();
  });
});

describe('Riegel', () => {
  it('predicts a marathon of 3:04:00 from 40:00 over 10 km, within 2 s', () => {
    expect(Math.abs(riegelTimeS(2400, 10_000, 42_195) - (3 * 3600 + 4 * 60))).toBeLessThanOrEqual(2);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(positive(20_000), positive(50_000), positive(50_000), (time, from, to) => {
        expect(riegelTimeS(riegelTimeS(time, from, to), to, from) / time).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('polarization index (Treff 2019)', () => {
  it('is log10(Z1/Z2 · Z3 · 100): 80/5/15 gives 2.38 and is polarized', () => {
    const parts = { z1: 0.8, z2: 0.05, z3: 0.15 };
    expect(polarizationIndex(parts)).toBeCloseTo(Math.log10(240), 9);
    expect(distributionOf(parts)).toBe('polarized');
  });

  it.each([
    [{ z1: 0.75, z2: 0.15, z3: 0.1 }, 'pyramidal'],
    [{ z1: 0.4, z2: 0.5, z3: 0.1 }, 'threshold'],
    [{ z1: 1, z2: 0, z3: 0 }, 'easy only'],
    [{ z1: 0.2, z2: 0.1, z3: 0.7 }, 'other'],
    [{ z1: 0.45, z2: 0.26, z3: 0.29 }, 'other'],
    [{ z1: 0.9, z2: 0, z3: 0.1 }, 'polarized'],
  ] as const)('%j is %s', (parts, distribution) => expect(distributionOf(parts)).toBe(distribution));

  it('is not defined without zone 3, and finite without zone 2', () => {
    expect(polarizationIndex({ z1: 0.9, z2: 0.1, z3: 0 })).toBeNull();
    expect(polarizationIndex({ z1: 0.9, z2: 0, z3: 0.1 })).toBeCloseTo(Math.log10(90 * 9), 9);
  });

  it('makes fractions that sum to 1 and has none without time', () => {
    const time = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(time, time, time, (z1, z2, z3) => {
        const parts = zoneFractions({ z1, z2, z3 });
        if (z1 + z2 + z3 === 0) expect(parts).toBeNull();
        else expect((parts?.z1 ?? 0) + (parts?.z2 ?? 0) + (parts?.z3 ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('fitness, fatigue and ACWR', () => {
  it('closes 63.2 % of the gap to a constant load in one time constant', () => {
    const days = fitnessFatigue(new Array(42).fill(100));
    expect(days.at(-1)?.fitness).toBeCloseTo(100 * (1 - Math.exp(-1)), 6);
    expect(days[6]?.fatigue).toBeCloseTo(100 * (1 - Math.exp(-1)), 6);
  });

  it('lets form use the values of the day before', () => {
    const days = fitnessFatigue([200, 0], { fitness: 50, fatigue: 40 });
    expect(days[0]?.form).toBe(10);
    expect(days[1]?.form).toBeCloseTo((days[0]?.fitness ?? 0) - (days[0]?.fatigue ?? 0), 9);
  });

  it('stays within the range of the loads', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 200 }), (loads) => {
        for (const { fitness, fatigue } of fitnessFatigue(loads)) {
          expect(fitness).toBeGreaterThanOrEqual(0);
          expect(fatigue).toBeLessThanOrEqual(Math.max(...loads) + 1e-9);
        }
      }),
    );
  });

  it('ACWR is 1 at constant load, not defined at none, and rises with a hard last day', () => {
    expect(acuteChronic(new Array(40).fill(80)).ratio).toBeCloseTo(1, 9);
    expect(acuteChronic(new Array(28).fill(0)).ratio).toBeNull();
    const spiked = acuteChronic([...new Array(39).fill(80), 160]);
    expect(spiked.acute).toBeCloseTo(100, 9);
    expect(spiked.chronic).toBeCloseTo(80 + 80 * (2 / 29), 9);
  });
});

describe('Prilepin and INOL', () => {
  it.each([
    [60, 24],
    [70, 18],
    [79.9, 18],
    [80, 15],
    [89, 15],
    [90, 7],
    [100, 7],
  ])('at %d per cent the optimum is %d reps', (percent, optimal) => expect(prilepinRow(percent).optimal).toBe(optimal));

  it('25 reps at 80 % have an INOL of 1.25, and 100 % counts as 99', () => {
    expect(inol([{ sets: 5, reps: 5, loadPercent: 80 }])).toBeCloseTo(1.25, 9);
    expect(inol([{ sets: 1, reps: 2, loadPercent: 105 }])).toBe(2);
    expect([0.3, 0.4, 1, 1.5, 2, 2.1].map(inolBand)).toEqual([
      'too little',
      'fresh',
      'fresh',
      'tough',
      'tough',
      'brutal',
    ]);
  });
});
