import { expect, test } from 'vitest';
import { type AlignmentWeek, alignmentOf, spearman } from './alignment.ts';

const week = (intensity: number | null, hardSets: number, over: Partial<AlignmentWeek> = {}): AlignmentWeek => ({
  intensity,
  hardSets,
  taper: false,
  recovery: false,
  phase: 'build',
  ...over,
});

test('Spearman of the textbook IQ and television example is −29/165', () => {
  const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
  const rho = spearman(iq.map((x, i) => ({ x, y: hours[i] ?? 0 })));
  expect(rho).toBeCloseTo(-29 / 165, 10);
});

test('ties take the mean rank', () => {
  const pairs = [
    { x: 1, y: 1 },
    { x: 2, y: 2 },
    { x: 2, y: 3 },
    { x: 4, y: 4 },
  ];
  expect(spearman(pairs)).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 10);
});

test('C6: lifting that falls as running rises is aligned, with its n', () => {
  const weeks = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45].map((x, i) => week(x, 24 - 3 * i));
  expect(alignmentOf(weeks)).toEqual({ rho: -1, weeks: 6, verdict: 'aligned' });
});

test('C6: no number below six weeks, outside taper and transition, or without variation', () => {
  const five = [1, 2, 3, 4, 5].map((x) => week(x, -x));
  const uncounted = [week(9, 9, { taper: true }), week(9, 9, { phase: 'transition' }), week(null, 9)];
  expect(alignmentOf([...five, ...uncounted])).toEqual({ rho: null, weeks: 5, verdict: 'too-few-weeks' });
  expect(alignmentOf([1, 2, 3, 4, 5, 6].map((x) => week(x, 12))).verdict).toBe('no-variation');
  const allEasy = [0.2, 0.205, 0.21, 0.215, 0.22, 0.225].map((x, i) => week(x, 14 + i));
  expect(alignmentOf(allEasy)).toEqual({ rho: null, weeks: 6, verdict: 'no-variation' });
});

test('C6: recovery weeks, where both voices fall by design, are left out and do not count in n', () => {
  const loading = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45].map((x, i) => week(x, 24 - 3 * i));
  const recovery = [week(0.1, 6, { recovery: true }), week(0.12, 4, { recovery: true })];
  expect(alignmentOf([...loading, ...recovery])).toEqual({ rho: -1, weeks: 6, verdict: 'aligned' });
  expect(alignmentOf([...loading.slice(1), ...recovery]).verdict).toBe('too-few-weeks');
  const asIfLoading = recovery.map((low) => ({ ...low, recovery: false }));
  expect(alignmentOf([...loading, ...asIfLoading]).verdict).not.toBe('aligned');
});

test('C6: lifting that rises with running is opposed', () => {
  expect(alignmentOf([1, 2, 3, 4, 5, 6].map((x) => week(x, x))).verdict).toBe('opposed');
});
