import { expect, it } from 'vitest';
import { nextTextSize, TEXT_SIZES } from './look.ts';

it('steps through the sizes of text and stays at the ends', () => {
  const up = (size: number) => nextTextSize(size, 1);
  expect([80, 90, 100, 110, 125].map(up)).toEqual(TEXT_SIZES.slice(1));
  expect(TEXT_SIZES.slice(1).map((size) => nextTextSize(size, -1))).toEqual(TEXT_SIZES.slice(0, -1));
  expect([up(150), nextTextSize(80, -1), up(104), nextTextSize(104, -1)]).toEqual([150, 80, 110, 100]);
});
