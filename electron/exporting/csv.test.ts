import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, toCsv, withoutGuard } from './csv.ts';

describe('CSV', () => {
  it('writes a byte order mark, CRLF, and quotes where they are needed', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x,y', 1.5],
          ['say "hi"', null],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"x,y",1.5\r\n"say ""hi""",\r\n');
  });

  it.each(['=1+1', '+49 123', '-5', '@SUM(A1)', '\tx', '\r=x'])('makes %j harmless', (text) => {
    const written = toCsv(['a'], [[text]])
      .split('\r\n')
      .slice(1)
      .join('\r\n')
      .replace(/^"/, '');
    expect(written.startsWith("'")).toBe(true);
  });

  it('leaves numbers numbers, below zero too, and writes none for what is no number', () => {
    expect(toCsv(['a', 'b', 'c'], [[-5, 0.1 + 0.2, Number.NaN]])).toContain('\r\n-5,0.3,\r\n');
  });

  it('takes the guard off exactly as it put it on', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@]?.{0,6}$/));
    fc.assert(fc.property(text, (each) => withoutGuard(guarded(each)) === each));
  });
});
