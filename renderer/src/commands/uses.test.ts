import { expect, it } from 'vitest';
import { readVisits } from '../features/palette/recent.ts';
import { readUses } from './uses.ts';

it('takes from what was remembered only what can be used', () => {
  expect(
    Object.fromEntries(readUses({ 'history.undo': 3, 'view.week': -1, 'view.log': 'x', 'view.audit': 1.5 })),
  ).toEqual({
    'history.undo': 3,
  });
  for (const broken of [null, 'text', 7, undefined]) expect(readUses(broken).size).toBe(0);
  expect(readVisits(['a', 3, null, 'b'])).toEqual(['a', 'b']);
  for (const broken of [null, 'text', 7, { a: 1 }]) expect(readVisits(broken)).toEqual([]);
});
