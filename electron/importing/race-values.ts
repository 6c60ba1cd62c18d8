import { type DistanceUnit, fromDistance } from '../../shared/domain/units.ts';
import { type DecimalMark, parseDuration, parseNumber } from './values.ts';

/** Slowest and fastest believable race pace, seconds per kilometre: a walked ultra and the 800 m world record. */
const SLOWEST_PACE = 1500;
const FASTEST_PACE = 120;

/**
 * Seconds of a race. `19:45` and `3:05` are minutes and seconds or hours and minutes, whichever gives a believable
 * pace over the distance (metres; null if unknown, then minutes and seconds).
 */
export function parseRaceTime(raw: string, distanceM: number | null): number | undefined {
  const text = raw
    .trim()
    .replace(/\s*(h|std\.?|hrs?|uhr|min\.?)$/i, (unit) => (/\d:\d/.test(raw) ? '' : unit))
    .replace(/^(\d{1,2})\.(\d{2})\.(\d{2})$/, '$1:$2:$3');
  const two = /^(\d{1,3}):(\d{2})(?:[.,]\d+)?$/.exec(text);
  if (two === null) return parseDuration(text, distanceM === null ? null : 'min');
  const [a, b] = [Number(two[1]), Number(two[2])];
  if (b > 59) return undefined;
  const short = a * 60 + b;
  const long = a * 3600 + b * 60;
  if (distanceM === null) return short;
  return believable(short, distanceM) || !believable(long, distanceM) ? short : long;
}

function believable(timeS: number, distanceM: number): boolean {
  const pace = timeS / (distanceM / 1000);
  return pace >= FASTEST_PACE && pace <= SLOWEST_PACE;
}

const NAMED_DISTANCES: readonly (readonly [RegExp, number])[] = [
  [/^(half[\s-]?marathon|half|hm|halbmarathon|semi[\s-]?marathon)$/, 21_097.5],
  [/^(marathon|full|full[\s-]?marathon|m|mara)$/, 42_195],
  [/^(mile|1 ?mile|the mile|meile)$/, 1609.344],
];

/** Metres of a race: `5k`, `10 km`, `half`, `marathon`, `10 miles`, `1500 m`, `42,2`, a plain number in `unit` (from 400 on: metres). */
export function parseRaceDistance(raw: string, unit: DistanceUnit, mark: DecimalMark = 'point'): number | undefined {
  const text = raw
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .trim()
    .toLowerCase();
  for (const [pattern, metres] of NAMED_DISTANCES) if (pattern.test(text)) return metres;
  const match =
    /^([\d.,]+)\s*(k|km|kms|kilometer|kilometers|kilometres|m|meter|meters|metres|mi|mile|miles|meilen)?$/.exec(text);
  if (match === null) return undefined;
  const value = parseNumber(match[1] ?? '', mark);
  if (value === undefined || value <= 0) return undefined;
  const word = match[2];
  if (word === undefined) return value >= 400 ? value : exactDistance(fromDistance(value, unit));
  if (word.startsWith('k')) return exactDistance(value * 1000);
  if (word === 'm' || word.startsWith('met')) return value;
  return exactDistance(fromDistance(value, 'mi'));
}

/** The exact length of the half marathon and marathon where the text rounded it. */
function exactDistance(metres: number): number {
  if (metres >= 20_990 && metres <= 21_110) return 21_097.5;
  if (metres >= 41_990 && metres <= 42_210) return 42_195;
  return Math.round(metres * 1000) / 1000;
}
