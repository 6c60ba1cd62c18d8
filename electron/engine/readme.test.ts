import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** The same for the audit's own table, whose test stands in the last column. */
const audited = read('README.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .filter((cells) => cells.length === 6 && cells[2]?.startsWith('audit/'))
  .map(([, rule = '', code = '', quote = '', test = '']) => ({ rule, code, test, quote }));

const rows: Row[] = read('README.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .filter((cells) => cells.length === 7 && cells[3]?.endsWith('.ts'))
  .map(([, rule = '', , code = '', test = '', quote = '']) => ({ rule, code, test, quote }));

/** The ids in the rule book, as its source writes them. */
const ids = [...read('explain.ts').matchAll(/^ {2}'?([\w.-]+)'?: \{ title: /gm)].map((match) => match[1] ?? '');

/** The rules that the audit's code raises findings of. */
function auditedIds(): ReadonlySet<string> {
  const files = readdirSync(new URL('audit/rules/', import.meta.url)).filter((name) => !name.endsWith('.test.ts'));
  const code = files.map((name) => read(`audit/rules/${name}`)).join('\n');
  return new Set([...code.matchAll(/(?:found\(|inWindow\(\w+, )'(\w+)'/g)].map((match) => match[1] ?? ''));
}

describe('README', () => {
  it('names every rule of the rule book', () => {
    expect(ids.length).toBeGreaterThan(20);
    const named = rows.map((row) => row.rule);
    for (const id of ids) expect(named).toContain(id);
  });

  it('names the audit of every rule that an audit cites', () => {
    const named = audited.flatMap((row) => row.rule.split(', '));
    expect([...named, 'AV'].sort()).toEqual([...auditedIds()].sort());
  });

  it.each([...rows, ...audited])('$rule has its code and its test where the table says', ({ code, test, quote }) => {
    expect(existsSync(new URL(code, import.meta.url))).toBe(true);
    expect(quote.length).toBeGreaterThan(5);
    expect(read(test)).toContain(quote);
  });
});
