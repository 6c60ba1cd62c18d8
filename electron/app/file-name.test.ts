import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name.ts';

describe('safeFileName', () => {
  it('keeps letters of any script and the dash', () => {
    expect(safeFileName('Ines Okafor – Berlin Marathon 2026', 'pdf')).toBe('Ines Okafor – Berlin Marathon 2026.pdf');
    expect(safeFileName('Zoë Łuczak', 'pdf')).toBe('Zoë Łuczak.pdf');
  });

  it('replaces what Windows forbids', () => {
    expect(safeFileName('5k/10k: "fast" <spring>?*|\\', 'pdf')).toBe('5k 10k fast spring.pdf');
  });

  it('drops line breaks, control and bidirectional characters', () => {
    expect(safeFileName('a\u0000b\nc\u202Egpj', 'pdf')).toBe('a b c gpj.pdf');
  });

  it('defuses device names, dots and blank names', () => {
    expect(safeFileName('CON', 'pdf')).toBe('_CON.pdf');
    expect(safeFileName('nul.txt', 'pdf')).toBe('_nul.txt.pdf');
    expect(safeFileName('..', 'pdf')).toBe('Counterpoint.pdf');
    expect(safeFileName('../../etc/passwd', 'pdf')).toBe('etc passwd.pdf');
    expect(safeFileName('Plan. ', 'pdf')).toBe('Plan.pdf');
  });

  it('cuts long names without splitting a character', () => {
    const name = safeFileName('🏃'.repeat(300), 'pdf');
    expect([...name]).toHaveLength(124);
    expect(name).toBe(`${'🏃'.repeat(120)}.pdf`);
  });
});
