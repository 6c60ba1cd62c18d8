import { ok } from '../../../shared/domain/result.ts';
import { distributionOf, polarizationIndex, zoneFractions } from '../formulas/polarization.ts';
import { zonePoints } from '../running/points.ts';
import { emptyWeekLoad } from '../running/sum-week.ts';
import { hardShare, intensityIndex, weekClass } from '../running/week-intensity.ts';
import { taperTau } from '../season/taper.ts';
import { answer, define, flag, number, optional, refuse, words } from './calculator.ts';

const zone = (title: string) => number(title, 'duration', [0, 604_800]);

const threeZones = {
  zone1S: zone('Zone 1, below the first threshold'),
  zone2S: zone('Zone 2, between the thresholds'),
  zone3S: zone('Zone 3, above the second threshold'),
} as const;

const NO_TIME = 'Give some time in at least one zone.';

export const polarization = define({
  name: 'polarization',
  group: 'week',
  title: 'Polarization',
  purpose: 'Names how training time is spread over the three zones.',
  fields: threeZones,
  results: {
    distribution: words('Distribution'),
    polarizationIndex: answer('Polarization index', 'number', 3),
    zone1Percent: answer('Zone 1', 'percent', 1),
    zone2Percent: answer('Zone 2', 'percent', 1),
    zone3Percent: answer('Zone 3', 'percent', 1),
  },
  example: { zone1S: 14_400, zone2S: 900, zone3S: 2700 },
  method: 'log10(Z1/Z2 · Z3 · 100) of the fractions; polarized if Z1 > Z3 > Z2 and the index is above 2.',
  convention:
    'Time in zone, not sessions: counting sessions gives other shares. Not defined without zone 3; with an empty zone 2 one per cent of the time is counted there instead of in zone 3. It describes a week; it is no target.',
  source: 'Treff 2019, Front Physiol 10:707',
  run: ({ zone1S, zone2S, zone3S }) => {
    const parts = zoneFractions({ z1: zone1S, z2: zone2S, z3: zone3S });
    if (parts === null) return refuse(NO_TIME, 'zone1S', 'zone2S', 'zone3S');
    return ok({
      values: {
        distribution: distributionOf(parts),
        polarizationIndex: polarizationIndex(parts),
        zone1Percent: 100 * parts.z1,
        zone2Percent: 100 * parts.z2,
        zone3Percent: 100 * parts.z3,
      },
    });
  },
});

const CLASS_WORDS = { LOW: 'low', MODERATE: 'moderate', HIGH: 'high' } as const;

export const intensity = define({
  name: 'intensity',
  group: 'week',
  title: 'Week intensity',
  purpose: 'Classes a week of running, which decides how often to lift in it.',
  fields: {
    ...threeZones,
    keySessions: number('Key sessions', 'count', [0, 14], {
      hint: 'With 8 min or more at threshold or faster, races included; a minute at R counts as the planning rules say.',
    }),
    raceWeek: flag('Race week'),
    points: optional(number('Daniels points', 'number', [0, 5000], { hint: 'Left out, they follow from the zones.' })),
  },
  results: {
    class: words('Class'),
    liftsPerWeek: answer('Lifts a week', 'count', 0),
    hardPercent: answer('Hard share (zones 2 and 3)', 'percent', 1),
    pointsPerMin: answer('Intensity index, points per minute', 'number', 3),
    points: answer('Daniels points', 'number', 1),
  },
  example: { zone1S: 16_200, zone2S: 1500, zone3S: 900, keySessions: 2, raceWeek: false, points: null },
  method:
    'By the planning rules, as they stand: by default high above 20 % hard, from 3 key sessions or in a race week; moderate from 10 % or 2; else low.',
  convention:
    'There is no agreed index of weekly intensity; the limits are our default. One week by itself: in a season a change of class needs two weeks in a row, and a taper week has no lifts whatever its class.',
  source: 'Counterpoint default; lifts per class: founding article, “Strength training mistakes runners make”',
  run: ({ zone1S, zone2S, zone3S, keySessions, raceWeek, points }, policy) => {
    const runS = zone1S + zone2S + zone3S;
    // Points per minute of less than a second of running mean nothing, and overflow.
    if (runS < 1) return refuse(NO_TIME, 'zone1S', 'zone2S', 'zone3S');
    const weighed = points ?? zonePoints({ z1: zone1S, z2: zone2S, z3: zone3S }, policy.running.points);
    const load = { ...emptyWeekLoad, runS, z1S: zone1S, z2S: zone2S, z3S: zone3S, keySessions, points: weighed };
    const found = weekClass(load, raceWeek, policy);
    return ok({
      values: {
        class: CLASS_WORDS[found],
        liftsPerWeek: policy.strength.frequency[found],
        hardPercent: 100 * (hardShare(load) ?? 0),
        pointsPerMin: intensityIndex(load),
        points: weighed,
      },
    });
  },
});

const SHARE = 100;

export const taper = define({
  name: 'taper',
  group: 'week',
  title: 'Taper',
  purpose: 'Solves how fast training must fall for a mean cut over the whole taper.',
  fields: {
    days: number('Length', 'days', [1, 60], { whole: true }),
    meanCutPercent: number('Mean cut of volume', 'percent', [1, 95], { hint: 'The trials that worked best: 41–60 %.' }),
  },
  results: {
    tauDays: answer('Time constant τ', 'days', 2),
    halvingDays: answer('Halves every', 'days', 2),
    firstDayPercent: answer('First day, of normal volume', 'percent', 1),
    middleDayPercent: answer('Middle of the taper', 'percent', 1),
    lastDayPercent: answer('Last day', 'percent', 1),
  },
  example: { days: 14, meanCutPercent: 50 },
  method: 'Volume on day t is e^(−t/τ) of normal; τ is solved so that the mean over the taper is the cut you set.',
  convention:
    'You set the mean cut, not τ: a τ of 4 d, often quoted, would cut the mean of 14 days by 76 %. Intensity and frequency stay.',
  source: 'Bosquet 2007, MSSE 39:1358; Wang 2023',
  run: ({ days, meanCutPercent }) => {
    const tauDays = taperTau(days, meanCutPercent / 100);
    const on = (day: number) => SHARE * Math.exp(-day / tauDays);
    return ok({
      values: {
        tauDays,
        halvingDays: tauDays * Math.LN2,
        firstDayPercent: on(1),
        middleDayPercent: on((days + 1) / 2),
        lastDayPercent: on(days),
      },
    });
  },
});
