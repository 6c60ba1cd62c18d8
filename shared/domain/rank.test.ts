import { describe, expect, it } from 'vitest';
import { marked } from './marks.ts';
import { rankNamed } from './rank.ts';

const shown = (text: string, query: string) =>
  marked(text, query)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

describe('what is found by its name and what stands around it', () => {
  it('answers words of both, but never what stands around it alone', () => {
    const berlin = (query: string) => rankNamed('Berlin Marathon', 'Maria Keller 2026', query);
    expect(berlin('berlin')).toBe(100);
    expect(berlin('maria ber')).toBe(70);
    expect(berlin('ber 2026')).toBe(70);
    expect(berlin('maria')).toBe(0);
    expect(berlin('berlin tom')).toBe(0);
    expect(berlin('bmn')).toBe(0);
  });
});

describe('the marked part', () => {
  it('is the beginning, else words’ beginnings, else a middle, else letters', () => {
    expect(shown('Move session', 'mov')).toBe('[Mov]e session');
    expect(shown('Move session', 'SESS')).toBe('Move [sess]ion');
    expect(shown('Export season PDF', 'pdf exp')).toBe('[Exp]ort season [PDF]');
    expect(shown('Marathon', 'thon')).toBe('Mara[thon]');
    expect(shown('Export season', 'exs')).toBe('[Ex]port [s]eason');
    expect(shown('Roster', 'xyz')).toBe('Roster');
    expect(shown('Roster', ' ')).toBe('Roster');
  });

  it('finds the letter as it is written, with accents, in one letter or two, and ß', () => {
    expect(shown('Zoë Søren', 'zoe')).toBe('[Zoë] Søren');
    expect(shown('Zoe\u0308 S', 'zoe')).toBe('[Zoe\u0308] S');
    expect(shown('Zoë Søren', 'sor')).toBe('Zoë [Sør]en');
    expect(shown('Großer Lauf', 'gross')).toBe('[Groß]er Lauf');
  });
});
