import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { styleProblems } from './styles.ts';

const root = fileURLToPath(new URL('../../renderer/src/', import.meta.url));
// Paper has colours and measures of its own.
const sheets = globSync('**/*.css', { cwd: root }).filter(
  (file) => !file.startsWith('print/') && file !== 'styles/tokens.css',
);

describe('the style sheets', () => {
  it('take every colour from the tokens, and every margin, padding and gap from the scale', () => {
    expect(sheets.length).toBeGreaterThan(15);
    const problems = sheets.flatMap((file) =>
      styleProblems(readFileSync(root + file, 'utf8')).map(({ line, what }) => `${file}:${line} ${what}`),
    );
    expect(problems).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    '.a { color: #fff; }',
    '.a { background: rgb(0 0 0 / 0.2); }',
    '.a { border-left: 1px solid white; }',
    '.a { fill: red; }',
    '.a { padding: 7px 8px; }',
    '.a { margin-left: -18px; }',
    '.a { gap: 22px; }',
  ])('finds what is planted in %s', (css) => expect(styleProblems(css)).toHaveLength(1));

  it('lets tokens, lines, the scale and words in comments be', () => {
    const css = `/* color: #fff; padding: 7px */
      .a:hover { color: var(--ink); padding: 2px 14px var(--space-2); margin: -1px 0; border: 1px solid var(--line); }
      .white-board { background: color-mix(in srgb, var(--ink) 86%, var(--bg)); gap: 24px; width: 17px; }`;
    expect(styleProblems(css)).toEqual([]);
  });
});
