import { ok } from '../../../shared/domain/result.ts';
import { inolBand, inol as inolOf } from '../formulas/inol.ts';
import { prilepinRow } from '../formulas/prilepin.ts';
import { estimateFromSet, oneRepMax, rtsFraction } from '../strength/e1rm.ts';
import { answer, define, number, optional, refuse, rows, words } from './calculator.ts';

const loadField = number('Load', 'mass', [0.5, 600]);
const rpeField = number('RPE', 'number', [5, 10], { hint: '10 − reps in reserve. Left out: to failure.' });
const ESTIMATORS = 'Epley 1985, Brzycki 1993, Lombardi 1989, Mayhew 1992, Wathan 1994, O’Conner 1989, Lander 1985';
const RTS = 'RTS chart, M. Tuchscherer';

export const e1rm = define({
  name: 'e1rm',
  group: 'lifting',
  title: 'Estimated 1RM',
  purpose: 'Estimates the one-rep maximum from one set, by every common formula side by side.',
  fields: { loadKg: loadField, reps: number('Reps', 'count', [1, 20]), rpe: optional(rpeField) },
  results: {
    usedKg: answer('What plans are built on', 'mass', 2),
    rtsKg: answer('RTS chart', 'mass', 2),
    epleyKg: answer('Epley', 'mass', 2),
    brzyckiKg: answer('Brzycki', 'mass', 2),
    lombardiKg: answer('Lombardi', 'mass', 2),
    mayhewKg: answer('Mayhew', 'mass', 2),
    wathanKg: answer('Wathan', 'mass', 2),
    oconnerKg: answer('O’Conner', 'mass', 2),
    landerKg: answer('Lander', 'mass', 2),
    repsToFailure: answer('Reps to failure counted', 'number', 1),
  },
  example: { loadKg: 80, reps: 5, rpe: 8 },
  method: 'Each formula with reps + reps in reserve; the chart with reps and RPE.',
  convention:
    'One rep to failure is its own maximum. Plans use the chart where RPE is logged and reps are 8 at most, else Epley. The chart is left empty above 8 reps, where it is not trusted.',
  source: `${ESTIMATORS}; ${RTS}`,
  run: ({ loadKg, reps, rpe }, policy) => {
    const limits = policy.strength.e1rm;
    const toFailure = reps + (rpe === null ? 0 : 10 - rpe);
    if (toFailure > limits.maxRepsToFailure) {
      const sentence = `No formula is to be trusted beyond ${limits.maxRepsToFailure} reps to failure, and this set has ${toFailure}; use a heavier one.`;
      return refuse(sentence, 'reps', 'rpe');
    }
    const fraction = reps > limits.rtsMaxReps ? null : rtsFraction(reps, rpe ?? 10);
    return ok({
      values: {
        usedKg: estimateFromSet({ kind: 'work', loadKg, reps, rpe }, policy.strength),
        rtsKg: fraction === null ? null : loadKg / fraction,
        epleyKg: oneRepMax('epley', loadKg, toFailure),
        brzyckiKg: oneRepMax('brzycki', loadKg, toFailure),
        lombardiKg: oneRepMax('lombardi', loadKg, toFailure),
        mayhewKg: oneRepMax('mayhew', loadKg, toFailure),
        wathanKg: oneRepMax('wathan', loadKg, toFailure),
        oconnerKg: oneRepMax('oconner', loadKg, toFailure),
        landerKg: oneRepMax('lander', loadKg, toFailure),
        repsToFailure: toFailure,
      },
    });
  },
});

export const percent1rm = define({
  name: 'percent-1rm',
  group: 'lifting',
  title: 'Percentage of 1RM',
  purpose: 'Says what share of the one-rep maximum a number of reps at an RPE stands for, and the load.',
  fields: {
    reps: number('Reps', 'count', [1, 12]),
    rpe: { ...rpeField, hint: '10 − reps in reserve.' },
    oneRepMaxKg: optional({ ...loadField, title: 'One-rep maximum' }),
  },
  results: {
    loadPercent: answer('Of one-rep maximum', 'percent', 1),
    loadKg: answer('Load', 'mass', 2),
    repsInReserve: answer('Reps in reserve', 'number', 1),
  },
  example: { reps: 4, rpe: 8, oneRepMaxKg: 100 },
  method: 'Chart of reps and RPE; between half points it is interpolated.',
  convention:
    'Trust it up to 8 reps. The load is not rounded to plates: plans round down to what the athlete’s bar can make.',
  source: RTS,
  run: ({ reps, rpe, oneRepMaxKg }) => {
    const fraction = rtsFraction(reps, rpe);
    if (fraction === null) return refuse(`The chart has no value for ${reps} reps at RPE ${rpe}.`, 'reps', 'rpe');
    return ok({
      values: {
        loadPercent: 100 * fraction,
        loadKg: oneRepMaxKg === null ? null : oneRepMaxKg * fraction,
        repsInReserve: 10 - rpe,
      },
    });
  },
});

const percentField = number('Of one-rep maximum', 'percent', [30, 110]);

export const prilepin = define({
  name: 'prilepin',
  group: 'lifting',
  title: 'Prilepin’s table',
  purpose: 'Gives the reps per set and in all that suit a percentage, for one lift in one session.',
  fields: {
    loadPercent: percentField,
    sets: optional(number('Sets planned', 'count', [1, 20])),
    reps: optional(number('Reps per set planned', 'count', [1, 20])),
  },
  results: {
    fewestRepsPerSet: answer('Reps per set, fewest', 'count', 0),
    mostRepsPerSet: answer('Reps per set, most', 'count', 0),
    optimalReps: answer('Reps in all, optimal', 'count', 0),
    fewestReps: answer('Reps in all, fewest', 'count', 0),
    mostReps: answer('Reps in all, most', 'count', 0),
    plannedReps: answer('Reps in all, planned', 'count', 0),
    verdict: words('The plan against the table'),
  },
  example: { loadPercent: 82, sets: 4, reps: 4 },
  method: 'The row of the table that holds the percentage; a border belongs to the heavier row.',
  convention:
    'Drawn from weightlifters’ snatch and clean & jerk: for slow lifts a note, not a limit. Five reps at 80–87 %, as the founding article asks, exceed its 2–4 per set.',
  source: 'Prilepin’s table, widely taught',
  run: ({ loadPercent, sets, reps }) => {
    if ((sets === null) !== (reps === null)) return refuse('Give sets and reps together, or neither.', 'sets', 'reps');
    const row = prilepinRow(loadPercent);
    const planned = sets === null || reps === null ? null : sets * reps;
    return ok({
      values: {
        fewestRepsPerSet: row.repsPerSet[0],
        mostRepsPerSet: row.repsPerSet[1],
        optimalReps: row.optimal,
        fewestReps: row.totalReps[0],
        mostReps: row.totalReps[1],
        plannedReps: planned,
        verdict: planned === null ? null : verdictOf(planned, row.totalReps),
      },
    });
  },
});

function verdictOf(planned: number, [fewest, most]: readonly [number, number]): string {
  if (planned < fewest) return `${fewest - planned} below the range`;
  return planned > most ? `${planned - most} above the range` : 'within the range';
}

export const inol = define({
  name: 'inol',
  group: 'lifting',
  title: 'INOL',
  purpose: 'Weighs the sets of one lift by reps and closeness to the maximum.',
  fields: {
    work: rows(
      'Sets of one lift',
      { sets: number('Sets', 'count', [1, 50]), reps: number('Reps', 'count', [1, 50]), loadPercent: percentField },
      [1, 30],
    ),
  },
  results: {
    inol: answer('INOL', 'number', 3),
    band: words('For one session'),
    reps: answer('Reps', 'count', 0),
  },
  example: { work: [{ sets: 4, reps: 5, loadPercent: 80 }] },
  method: 'Σ reps / (100 − % of 1RM), the percentage capped at 99.',
  convention:
    'Per lift and session: below 0.4 too little, to 1 fresh, to 2 tough, above brutal. The bands are Hristov’s judgement, not a trial’s result.',
  source: 'Hristov, “How to design strength training programs using Prilepin’s table”',
  run: ({ work }) => {
    const value = inolOf(work);
    const reps = work.reduce((sum, { sets, reps: each }) => sum + sets * each, 0);
    return ok({ values: { inol: value, band: inolBand(value), reps } });
  },
});
