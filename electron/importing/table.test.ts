import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, type Table } from './table.ts';

function table(text: string): Table {
  const result = readTable('a.csv', text);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

describe('delimited text', () => {
  it.each([
    [',', 'Name,Group\nAnna,Elite\n'],
    [';', 'Name;Group\nAnna;Elite\n'],
    ['\t', 'Name\tGroup\r\nAnna\tElite\r\n'],
    [';', 'Name;Best\nAnna;8,5\nBen;1,2\n'],
  ])('finds the delimiter %j', (delimiter, text) => {
    const read = table(text);
    expect(read.delimiter).toBe(delimiter);
    expect(read.header).toHaveLength(2);
  });

  it('believes a sep= line and still counts it', () => {
    const read = table('sep=;\nName;Note\nAnna;a,b,c,d\n');
    expect(read.rows).toEqual([{ line: 3, cells: ['Anna', 'a,b,c,d'] }]);
  });

  it('keeps quoted newlines, doubled quotes and delimiters, and numbers lines as an editor does', () => {
    const read = table('Name,Note\r\nAnna,"first\r\nsecond, ""third"""\r\n\r\nBen,x\r\n');
    expect(read.rows).toEqual([
      { line: 2, cells: ['Anna', 'first\r\nsecond, "third"'] },
      { line: 5, cells: ['Ben', 'x'] },
    ]);
  });

  it('keeps ragged rows out and names their lines', () => {
    const read = table('Name,Group,Sex\nAnna,Elite,f\nBen,El\nCleo,Elite,f,surplus\nDan,Elite,m,,\n');
    expect(read.rows.map((row) => row.cells[0])).toEqual(['Anna', 'Dan']);
    expect(read.problems.map((problem) => problem.line)).toEqual([3, 4]);
    expect(read.problems[0]?.message).toBe('Line 3 has 2 cells where the header has 3: it was kept out.');
  });

  it('keeps the rows before a quote that is never closed', () => {
    const read = table('Name,Group\nAnna,Elite\nBen,"Elite\nCleo,Elite\n');
    expect(read.rows.map((row) => row.cells[0])).toEqual(['Anna']);
    expect(read.warnings[0]).toContain('line 3 is never closed');
  });

  it('takes off the apostrophe that guards a cell against being run as a formula', () => {
    expect(table("Name,Note\nAnna,'=1+1\nBen,'quoted'\n").rows.map((row) => row.cells[1])).toEqual([
      '=1+1',
      "'quoted'",
    ]);
  });

  it('takes a header alone as a table without rows', () => {
    expect(table('Name,Group').rows).toEqual([]);
  });

  it('refuses blank text', () => {
    expect(readTable('a.csv', ' \n\r\n').ok).toBe(false);
  });

  it('gives back every cell that a correct writer wrote, guards against formulas aside', () => {
    const cell = fc
      .string({ maxLength: 12 })
      .map((text) => text.replaceAll('\u0000', '').trim())
      .filter((text) => !/^'+[=+\-@\t\r]/.test(text));
    const row = fc.array(cell, { minLength: 3, maxLength: 3 }).filter((cells) => cells[0] !== '');
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = [['one', 'two', 'three'], ...rows].map((cells) => cells.map(quote).join(delimiter));
        const read = table(lines.join('\r\n'));
        expect(read.rows.map((each) => each.cells)).toEqual(rows);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a', '""', '\u0000', '=', '\uFEFF', 'sep=');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (text) => {
          readTable('a.csv', text);
        },
      ),
      { numRuns: 500 },
    );
  });
});
