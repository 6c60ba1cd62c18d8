import { expect, it } from 'vitest';
import { makeRow } from './in-turn.ts';

function watched() {
  const told: string[] = [];
  const row = makeRow((busy) => told.push(busy ? 'begins' : 'ends'));
  const step = (name: string, goesOn = true) =>
    row.add(async () => {
      told.push(name);
      await Promise.resolve();
      told.push(`${name} done`);
      return goesOn;
    });
  return { told, row, step };
}

it('does what is asked for meanwhile after what runs, each once and in order', async () => {
  const { told, step } = watched();
  await Promise.all([step('undo'), step('undo again'), step('redo')]);
  expect(told).toEqual(['begins', 'undo', 'undo done', 'undo again', 'undo again done', 'redo', 'redo done', 'ends']);
  await step('later');
  expect(told.slice(8)).toEqual(['begins', 'later', 'later done', 'ends']);
});

it('does nothing more after one that failed, and begins anew with the next', async () => {
  const { told, row, step } = watched();
  await Promise.all([step('refused', false), step('waiting')]);
  await Promise.all([row.add(() => Promise.reject(new Error('gone'))), step('waiting too')]);
  expect(told).toEqual(['begins', 'refused', 'refused done', 'ends', 'begins', 'ends']);
  await step('next');
  expect(told.at(-2)).toBe('next done');
});
