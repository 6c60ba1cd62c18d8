import { describe, expect, it } from 'vitest';
import { plainKey, programTexts } from './program-texts.ts';

describe('the texts of the program', () => {
  it.each([
    ["const a = 'Two lifts a week.';", ['Two lifts a week.']],
    [`const a = \`\${n} of \${m}\${unit} are easy\`;`, ['{1} of {2} are easy']],
    ["const a = 'One thing ' + n + ' and another';", ['One thing {1} and another']],
    [
      `const a = \`\${hard ? 'Hard work' : 'Easy going'} for \${n} days\`;`,
      ['{1} for {2} days', 'Hard work', 'Easy going'],
    ],
    ["const a = { title: 'Squat' };", ['Squat']],
    ["const a = ['Bouncing.'];", ['Bouncing.']],
  ])('are found in %s', (source, texts) => {
    expect([...programTexts('planted.ts', source)].sort()).toEqual([...texts].sort());
  });

  it.each([
    "import { a } from './two words.ts';",
    "throw new Error('the caller made a fault');",
    "const a = { rule: 'S1 two', id: 'one two' };",
    "if (kind === 'Long run') go();",
    "const a = db.prepare('SELECT name FROM athletes WHERE id = ?');",
    "const a: 'Two words' = b;",
    "const a = 'lower';",
    `const a = \`\${x}-\${y}\`;`,
  ])('are not %s', (source) => {
    expect(programTexts('planted.ts', source)).toEqual([]);
  });

  it('are compared without the numbers of their holes', () => {
    expect(plainKey(' {1}{2} of {3} ')).toBe('{} of {}');
  });
});
