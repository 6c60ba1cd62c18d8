import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bareTexts, earlyTexts } from './texts.ts';

const root = fileURLToPath(new URL('../../renderer/src/', import.meta.url));
const files = globSync('**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !file.includes('.test.') && !file.startsWith('text/'))
  .map((file) => ({ file, source: readFileSync(root + file, 'utf8') }));

describe('the window’s words', () => {
  it('all come from the catalogue', () => {
    expect(files.length).toBeGreaterThan(150);
    const bare = files.flatMap(({ file, source }) => bareTexts(file, source).map((text) => `${file}: ${text}`));
    expect(bare).toEqual([]);
  });

  it('are asked for while drawing, never while a module loads', () => {
    const early = files.flatMap(({ file, source }) => earlyTexts(file, source).map((line) => `${file}:${line}`));
    expect(early).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    ['<p>Plan a season</p>', ['Plan a season']],
    ['<p>Save the {name} now</p>', ['Save the', 'now']],
    ['<button aria-label="Close it" />', ['Close it']],
    ["<Field label={'Your name'} />", ['Your name']],
    [`<Field placeholder={\`Type \${x}\`} />`, ['Type']],
    ["<p>{done ? 'Ready' : null}</p>", ['Ready']],
    ["<p>{done && 'Ready'}</p>", ['Ready']],
  ])('finds the words of %s', (jsx, words) => {
    expect(bareTexts('planted.tsx', `const planted = ${jsx};`)).toEqual(words);
  });

  it('lets code, classes, signs and units be', () => {
    const code = `const a = <p className="quiet line">{t('a.b')} · {x} km{b < c ? <br /> : null}</p>; const m: Map<string, x> = y;`;
    expect(bareTexts('planted.tsx', code)).toEqual([]);
  });

  it('finds texts that are asked for too early', () => {
    const planted = `const later = () => t('a.b');\nfunction f() { return t('a.b'); }\nconst early = [{ label: t('a.b') }];`;
    expect(earlyTexts('planted.ts', planted)).toEqual([3]);
  });
});
