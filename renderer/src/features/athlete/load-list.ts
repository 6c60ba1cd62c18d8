import { round } from '../../../../shared/domain/units.ts';
import { numberText, parseNumber } from '../../ui/index.ts';

/** More than any rack holds; a longer list is a typing mistake. */
const MOST = 60;

/** Reads a list of loads such as `20 10 5 2.5` or `5–30/2.5` (from–to/step). Undefined when a part cannot be read. */
export function parseLoadList(text: string): readonly number[] | undefined {
  const values: number[] = [];
  for (const part of text.trim().split(/[\s;]+|,\s+/)) {
    if (part === '') continue;
    const range = /^([\d.,]+)[-–]([\d.,]+)\/([\d.,]+)$/.exec(part);
    if (range === null) {
      const value = parseNumber(part);
      if (value === undefined || value < 0) return undefined;
      values.push(value);
      continue;
    }
    const [from, to, step] = [range[1], range[2], range[3]].map((each) => parseNumber(each ?? ''));
    if (from === undefined || to === undefined || step === undefined || step <= 0 || to < from) return undefined;
    if ((to - from) / step > MOST) return undefined;
    for (let value = from; value <= to + 1e-9; value = round(value + step, 4)) values.push(value);
  }
  return values.length > MOST ? undefined : [...new Set(values)];
}

/** Writes a list of loads the short way: even steps of four and more as `5–30/2.5`. */
export function loadListText(values: readonly number[]): string {
  const step = values.length >= 4 ? round((values[1] ?? 0) - (values[0] ?? 0), 4) : 0;
  const even = step > 0 && values.every((value, i) => i === 0 || Math.abs(value - (values[i - 1] ?? 0) - step) < 1e-6);
  if (even) return `${numberText(values[0] ?? 0)}–${numberText(values.at(-1) ?? 0)}/${numberText(step)}`;
  return values.map((value) => numberText(value)).join(' ');
}
