import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

interface Row {
  readonly rule: string;
  readonly code: string;
  readonly test: string;
  readonly quote: string;
}

const rows: Row[] = read('README.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .filter((cells) => cells.length === 7 && cells[3]?.endsWith('.ts'))
  .map(([, rule = '', , code = '', test = '', quote = '']) => ({ rule, code, test, quote }));

/** The ids in the rule book, as its source writes them. */
const ids = [...read('explain.ts').matchAll(/^ {2}'?([\w.-]+)'?: \{ title: /gm)].map((match) => match[1] ?? '');

describe('README', () => {
  it('names every rule of the rule book', () => {
    expect(ids.length).toBeGreaterThan(20);
    const named = rows.map((row) => row.rule);
    for (const id of ids) expect(named).toContain(id);
  });

  it.each(rows)('$rule has its code and its test where the table says', ({ code, test, quote }) => {
    expect(existsSync(new URL(code, import.meta.url))).toBe(true);
    expect(quote.length).toBeGreaterThan(5);
    expect(read(test)).toContain(quote);
  });
});
