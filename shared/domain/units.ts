/** Distance units a coach may read and type. Storage is always metres. */
export type DistanceUnit = 'km' | 'mi';
/** Mass units a coach may read and type. Storage is always kilograms. */
export type MassUnit = 'kg' | 'lb';

/** Metres in an international mile (exact, 1959 agreement). */
export const METRES_PER_MILE = 1609.344;
/** Kilograms in an avoirdupois pound (exact, 1959 agreement). */
export const KG_PER_LB = 0.45359237;

/** Metres in one unit. */
export function metresPer(unit: DistanceUnit): number {
  return unit === 'km' ? 1000 : METRES_PER_MILE;
}

/** Metres to the unit. */
export function toDistance(metres: number, unit: DistanceUnit): number {
  return metres / metresPer(unit);
}

/** The unit to metres. */
export function fromDistance(value: number, unit: DistanceUnit): number {
  return value * metresPer(unit);
}

/** Kilograms to the unit. */
export function toMass(kg: number, unit: MassUnit): number {
  return unit === 'kg' ? kg : kg / KG_PER_LB;
}

/** The unit to kilograms. */
export function fromMass(value: number, unit: MassUnit): number {
  return unit === 'kg' ? value : value * KG_PER_LB;
}

/** Rounds half away from zero to a number of decimals, without a negative zero. */
export function round(value: number, decimals = 0): number {
  const factor = 10 ** decimals;
  const scaled = Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-9);
  return scaled === 0 ? 0 : scaled / factor;
}

/** Seconds as `m:ss` below an hour, `h:mm:ss` from an hour on. Rounds to whole seconds. */
export function formatClock(seconds: number): string {
  const total = Math.max(0, Math.round(seconds));
  const h = Math.floor(total / 3600);
  const m = Math.floor((total % 3600) / 60);
  const s = total % 60;
  const ss = String(s).padStart(2, '0');
  return h > 0 ? `${h}:${String(m).padStart(2, '0')}:${ss}` : `${m}:${ss}`;
}

/** Seconds as `5 h 20` or `45 min`, rounded to whole minutes. */
export function formatHours(seconds: number): string {
  const minutes = Math.max(0, Math.round(seconds / 60));
  const h = Math.floor(minutes / 60);
  const m = minutes % 60;
  return h > 0 ? `${h} h ${String(m).padStart(2, '0')}` : `${m} min`;
}

/** Reads `m:ss`, `h:mm:ss` or a plain number of seconds; undefined when it is none of them. */
export function parseClock(text: string): number | undefined {
  const parts = text.trim().split(':');
  if (parts.length > 3 || parts.some((p) => !/^\d+(\.\d+)?$/.test(p))) return undefined;
  const numbers = parts.map(Number);
  if (numbers.slice(1).some((n) => n >= 60)) return undefined;
  return numbers.reduce((sum, n) => sum * 60 + n, 0);
}
