import { expect, it } from 'vitest';
import { athleteId } from '../../shared/domain/ids.ts';
import { createUuidV7 } from './uuid-v7.ts';

it('an id is a UUIDv7 that begins with the milliseconds of the instant', () => {
  const newId = createUuidV7(() => '2026-06-01T08:00:00.000Z');
  const id = newId();
  expect(athleteId.safeParse(id).success).toBe(true);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 5, 1, 8));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('ids of one maker rise, also within a millisecond and when the clock is set back', () => {
  let at = '2026-06-01T08:00:00.000Z';
  const newId = createUuidV7(() => at);
  const ids = Array.from({ length: 9000 }, newId);
  at = '2026-05-01T08:00:00.000Z';
  ids.push(newId());
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(9001);
});
