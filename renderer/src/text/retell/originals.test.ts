import { expect, it } from 'vitest';
import { Originals } from './originals.ts';

const said = { sessions: [{ id: 'a', title: 'Easy 5 km', note: 'Stay easy.', label: 'Easy' }] };
const told = { sessions: [{ id: 'a', title: 'Locker 5 km', note: 'Locker bleiben.', label: 'Locker' }] };

it('puts titles and notes back that were only retold, so that the program knows its own words again', () => {
  const originals = new Originals();
  originals.remember(said, told);
  const draft = { title: 'Locker 5 km', note: 'Locker bleiben.', date: '2026-06-30', strength: { sets: [] } };
  expect(originals.putBack({ sessionId: 'a', draft })).toEqual({
    sessionId: 'a',
    draft: { ...draft, title: 'Easy 5 km', note: 'Stay easy.' },
  });
});

it('leaves what the coach typed, and every other field', () => {
  const originals = new Originals();
  originals.remember(said, told);
  const input = {
    draft: { title: 'Locker 5 km mit Hund', name: 'Locker 5 km', label: 'Locker' },
    days: [null, 3],
    bytes: new Uint8Array([1, 2]),
  };
  expect(originals.putBack(input)).toEqual(input);
  expect(originals.putBack(input).bytes).toBe(input.bytes);
});
