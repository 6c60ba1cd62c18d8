/**
 * Reads a number as coaches type it: `12.5`, `12,5`, `1 200`, `1,200`, `−3`. One comma or point is the decimal sign,
 * unless exactly three digits follow a comma and the number has at most three before it (then it groups thousands).
 * Undefined when the text is not a number.
 */
export function parseNumber(text: string): number | undefined {
  const bare = text
    .trim()
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/^\u2212/, '-');
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  if (/^[+-]?\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(bare)) return undefined;
  return Number(bare.replace(',', '.'));
}

/** Writes a number without grouping and without trailing zeros, at most so many decimals; so that it can be typed over. */
export function numberText(value: number, decimals = 2): string {
  return String(Number(value.toFixed(decimals)));
}
