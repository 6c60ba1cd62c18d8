import { language } from '../text/index.ts';

/**
 * Reads a number as coaches type it: `12.5`, `12,5`, `1 200`, `1,200`, `−3`. One comma or point is the decimal sign,
 * unless exactly three digits follow the sign that groups thousands in the window's language, and one to three digits
 * without a leading zero stand before it. Undefined when the text is not a number.
 */
export function parseNumber(text: string): number | undefined {
  const bare = text
    .trim()
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/^\u2212/, '-');
  if (grouped(bare, language() === 'de' ? 'point' : 'comma', 1)) return ungrouped(bare);
  if (grouped(bare, 'comma', 2) || grouped(bare, 'point', 2)) return ungrouped(bare);
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(bare)) return undefined;
  return Number(bare.replace(',', '.'));
}

/** True where the sign groups thousands at least so many times, and the other sign alone may begin decimals. */
function grouped(bare: string, sign: 'comma' | 'point', least: 1 | 2): boolean {
  const pattern =
    sign === 'comma' ? /^[+-]?[1-9]\d{0,2}((?:,\d{3})+)(\.\d+)?$/ : /^[+-]?[1-9]\d{0,2}((?:\.\d{3})+)(,\d+)?$/;
  const groups = pattern.exec(bare)?.[1];
  return groups !== undefined && groups.length >= 4 * least;
}

/** The value of a grouped number: its last sign is the decimal sign where it occurs once and differs from the others. */
function ungrouped(bare: string): number {
  const first = /[.,]/.exec(bare)?.[0] ?? ',';
  const whole = bare.replaceAll(first, '');
  return Number(whole.replace(',', '.'));
}

/**
 * Writes a number without grouping and without trailing zeros, at most so many decimals, with the window's decimal sign;
 * so that it can be typed over.
 */
export function numberText(value: number, decimals = 2): string {
  const text = String(Number(value.toFixed(decimals)));
  return language() === 'de' ? text.replace('.', ',') : text;
}
