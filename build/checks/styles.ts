/** What a style sheet says that only tokens may say. */
export interface StyleProblem {
  readonly line: number;
  readonly what: string;
}

const RAW_COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(|\b(?:white|black|red|green|blue|gr[ae]y|orange|yellow)\b(?![-\w])/i;
const COLOUR_OF = /(?:^|-)(?:color|background|border(?:-\w+)*|outline|fill|stroke|shadow|text-decoration)(?:-color)?$/;
const SPACING =
  /^(?:margin|padding|gap|row-gap|column-gap|inset)(?:-(?:top|right|bottom|left|inline|block)(?:-(?:start|end))?)?$/;

/** True for a length on the scale: steps of 2 px up to 16, of 4 px above; 1 px draws lines. */
function onScale(px: number): boolean {
  const size = Math.abs(px);
  return size <= 1 || (size <= 16 ? size % 2 === 0 : size % 4 === 0);
}

function problemOf(property: string, value: string): string | null {
  if (COLOUR_OF.test(property) && RAW_COLOUR.test(value.replace(/var\([^()]*\)/g, ''))) return `${property}: ${value}`;
  if (!SPACING.test(property)) return null;
  const off = [...value.matchAll(/(-?\d*\.?\d+)px/g)].filter((match) => !onScale(Number(match[1])));
  return off.length === 0 ? null : `${property}: ${value}`;
}

/** Raw colours, and margins, paddings and gaps off the scale. */
export function styleProblems(css: string): readonly StyleProblem[] {
  const blank = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...blank.matchAll(/(?<=[{;]\s*)([\w-]+):\s*([^;{}]+)(?=[;}])/g)].flatMap((match) => {
    const what = problemOf(match[1] ?? '', (match[2] ?? '').replace(/\s+/g, ' ').trim());
    return what === null ? [] : [{ line: blank.slice(0, match.index).split('\n').length, what }];
  });
}
