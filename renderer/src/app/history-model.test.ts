import { describe, expect, it } from 'vitest';
import type { HistoryStep } from '../../../shared/contract/system.ts';
import { nearestStep, stepWords, wayTo } from './history-model.ts';

const step = (id: number, undone: boolean): HistoryStep => ({
  id,
  label: 'Move session',
  at: '2026-06-29T08:00:00.000Z',
  undone,
  athlete: null,
});
const history = [step(9, true), step(7, true), step(5, false), step(4, false), step(2, false)];
const ids = (id: number) => {
  const way = wayTo(history, id);
  return way === null ? null : [way.direction, ...way.steps.map((each) => each.id)];
};

describe('the way to a step', () => {
  it('undoes from the newest that is done back to it, and redoes from the oldest that is undone up to it', () => {
    expect(ids(5)).toEqual(['undo', 5]);
    expect(ids(2)).toEqual(['undo', 5, 4, 2]);
    expect(ids(7)).toEqual(['redo', 7]);
    expect(ids(9)).toEqual(['redo', 7, 9]);
    expect(ids(3)).toBeNull();
  });

  it('begins with what Undo would take, else with what Redo would bring', () => {
    expect(nearestStep(history)?.id).toBe(5);
    expect(nearestStep(history.slice(0, 2))?.id).toBe(7);
    expect(nearestStep([])).toBeUndefined();
  });
});

it('names the athlete of a step where it is one alone', () => {
  expect(stepWords({ label: 'Move session', athlete: null })).toBe('Move session');
  expect(stepWords({ label: 'Move session', athlete: { id: null, name: 'Maria Keller' } })).toBe(
    'Move session (Maria Keller)',
  );
});
