import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** A rule of a table, its code, and the beginnings of the titles of the two tests that show it. */
interface Row {
  readonly rule: string;
  readonly code: string;
  readonly test: string;
  readonly holds: string;
  readonly breaks: string;
}

const tables = read('README.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));

/** What plans, and what replans. */
const planned: Row[] = tables
  .filter((cells) => cells.length === 8 && cells[3]?.endsWith('.ts'))
  .map(([, rule = '', , code = '', test = '', holds = '', breaks = '']) => ({ rule, code, test, holds, breaks }));

/** What audits. */
const audited: Row[] = tables
  .filter((cells) => cells.length === 7 && cells[2]?.startsWith('audit/'))
  .map(([, rule = '', code = '', test = '', holds = '', breaks = '']) => ({ rule, code, test, holds, breaks }));

/** The ids in the rule book, as its source writes them. */
const ids = [...read('explain.ts').matchAll(/^ {2}'?([\w.-]+)'?: \{ title: /gm)].map((match) => match[1] ?? '');

/** Topics that a reason never cites alone, and what replanning promises. */
const TOPICS = ['1.1', '1.2', '1.4', '2.1', '2.3', 'replan-diff', 'replan-cause', 'replan-week', 'replan-kept'];

/** The rules that the audit's code raises findings of. */
function auditedIds(): ReadonlySet<string> {
  const files = readdirSync(new URL('audit/rules/', import.meta.url)).filter((name) => !name.endsWith('.test.ts'));
  const code = files.map((name) => read(`audit/rules/${name}`)).join('\n');
  return new Set([...code.matchAll(/(?:found\(|inWindow\(\w+, )'(\w+)'/g)].map((match) => match[1] ?? ''));
}

/** A test that runs: its title stands first in `it(` or `test(`, or in the second call of their `.each`. */
const TITLE = /^ *(?:(?:it|test)(?:\.each\([^\n]*\))?|\](?: as const)?\))\(\s*(['"`])(.+?)\1,/gm;

function titlesOf(source: string): string[] {
  return [...source.matchAll(TITLE)].map((match) => match[2] ?? '');
}

/** What is wrong with a row's examples; empty where both stand in its test file. */
function faultsOf(row: Row, titles: readonly string[]): string[] {
  const begun = (quote: string) => titles.filter((title) => title.startsWith(quote));
  const faults = (['holds', 'breaks'] as const).flatMap((which) => {
    if (row[which].length < 6) return [`${row.rule}: no test that ${which}`];
    const count = begun(row[which]).length;
    return count === 1 ? [] : [`${row.rule}: ${count} tests begin with “${row[which]}”`];
  });
  const same = faults.length === 0 && begun(row.holds)[0] === begun(row.breaks)[0];
  return same ? [`${row.rule}: one test for both`] : faults;
}

/** Rules without a row of their own. */
function missing(rules: readonly string[], rows: readonly Row[]): string[] {
  return rules.filter((rule) => !rows.some((row) => row.rule === rule));
}

describe('README', () => {
  it('has a row for every rule of the rule book, every topic and every promise of replanning', () => {
    expect(ids.length).toBeGreaterThan(30);
    expect(missing([...ids, ...TOPICS], planned)).toEqual([]);
    for (const { rule } of planned) expect([...ids, ...TOPICS]).toContain(rule);
  });

  it('names the audit of every rule that an audit cites', () => {
    expect(audited.map((row) => row.rule).sort()).toEqual([...auditedIds()].sort());
  });

  it.each([...planned, ...audited])('$rule ($code) has a test that holds and one that breaks it', (row) => {
    expect(existsSync(new URL(row.code, import.meta.url))).toBe(true);
    expect(faultsOf(row, titlesOf(read(row.test)))).toEqual([]);
  });
});

describe('the check of the README', () => {
  const source = [
    "test('R9: ten hold', () => {",
    "  it('R9: twelve break', async () => {",
    "  // it('R9: a remark', () => {",
    "  it.skip('R9: skipped', () => {",
    "  expect(say).toBe('R9: a sentence');",
    "  ] as const)('R9: %s of a table', (n) => {",
    "  it.each(KINDS)(\n    'R9: %s of a list',",
  ].join('\n');
  const row = { rule: 'R9', code: '', test: '', holds: 'R9: ten', breaks: 'R9: twelve' };
  const faults = (over: Partial<Row>) => faultsOf({ ...row, ...over }, titlesOf(source));

  it('reads titles of tests that run, and no other text', () => {
    const titles = ['R9: ten hold', 'R9: twelve break', 'R9: %s of a table', 'R9: %s of a list'];
    expect(titlesOf(source)).toEqual(titles);
  });

  it('catches an example that is missing, is no test, is meant twice or shows both', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ breaks: '' })).toEqual(['R9: no test that breaks']);
    expect(faults({ holds: 'R9: nobody' })).toEqual(['R9: 0 tests begin with “R9: nobody”']);
    for (const text of ['R9: a sentence', 'R9: a remark', 'R9: skipped'])
      expect(faults({ breaks: text })).toHaveLength(1);
    expect(faults({ breaks: 'R9: %s of a' })).toEqual(['R9: 2 tests begin with “R9: %s of a”']);
    expect(faults({ holds: 'R9: ten hold', breaks: 'R9: ten' })).toEqual(['R9: one test for both']);
  });

  it('catches a rule that lost its row', () => {
    const without = planned.filter((each) => each.rule !== 'S1-primer');
    expect(missing(ids, without)).toEqual(['S1-primer']);
  });
});
