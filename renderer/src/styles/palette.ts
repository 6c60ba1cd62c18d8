/** A way the window can look. */
export const LOOKS = ['light', 'dark', 'light high contrast', 'dark high contrast'] as const;
export type LookName = (typeof LOOKS)[number];

/** The colour tokens of each look, by name without `--`. */
export type Palette = Readonly<Record<LookName, ReadonlyMap<string, string>>>;

function colours(block: string): readonly { readonly name: string; readonly light: string; readonly dark: string }[] {
  return [...block.matchAll(/--([\w-]+):\s*(?:light-dark\((#\w{6}),\s*(#\w{6})\)|(#\w{6}));/g)].map((match) => ({
    name: match[1] ?? '',
    light: match[2] ?? match[4] ?? '',
    dark: match[3] ?? match[4] ?? '',
  }));
}

/** Reads the colour tokens out of the style sheet that decides them. */
export function paletteOf(css: string): Palette {
  const at = css.indexOf(':root[data-contrast="more"]');
  const end = css.indexOf('}', at);
  const plain = colours(css.slice(0, at));
  const strong = colours(css.slice(at, end));
  const map = (all: ReturnType<typeof colours>, side: 'light' | 'dark') =>
    all.map((each) => [each.name, each[side]] as const);
  return {
    light: new Map(map(plain, 'light')),
    dark: new Map(map(plain, 'dark')),
    'light high contrast': new Map([...map(plain, 'light'), ...map(strong, 'light')]),
    'dark high contrast': new Map([...map(plain, 'dark'), ...map(strong, 'dark')]),
  };
}

/** Two tokens that stand on one another, and the contrast they need: 4.5 for text, 3 for marks (WCAG 1.4.3, 1.4.11). */
export interface Pair {
  readonly on: string;
  readonly over: string;
  readonly least: 4.5 | 3;
}

const GROUNDS = ['bg', 'rail', 'surface', 'surface-raised', 'surface-sunk', 'hover', 'selected', 'highlight'];
const TEXTS = ['ink', 'ink-2', 'mute'];
const SHEETS = ['bg', 'rail', 'surface', 'surface-raised', 'surface-sunk'];
const PHASES = ['base', 'build', 'peak', 'taper', 'race', 'transition'].map((kind) => `phase-${kind}`);

const pair = (on: string, over: string, least: 4.5 | 3): Pair => ({ on, over, least });

/** Every pair of tokens that the window puts on one another. */
export const PAIRS: readonly Pair[] = [
  ...GROUNDS.flatMap((ground) => TEXTS.map((text) => pair(text, ground, 4.5))),
  ...SHEETS.map((ground) => pair('faint', ground, 4.5)),
  pair('on-ink', 'ink', 4.5),
  ...PHASES.map((phase) => pair(`${phase}-text`, phase, 4.5)),
  ...['low', 'moderate', 'high'].map((level) => pair(`${level}-text`, `${level}-tint`, 4.5)),
  ...['run', 'lift'].flatMap((voice) => [
    pair(`${voice}-text`, `${voice}-tint`, 4.5),
    pair(`${voice}-text`, 'surface', 4.5),
  ]),
  ...['warning', 'serious'].map((severity) => pair(severity, `${severity}-tint`, 4.5)),
  ...['info', 'warning', 'serious', 'ok'].map((severity) => pair(severity, 'surface', 4.5)),
  ...SHEETS.flatMap((ground) => ['run', 'lift', 'focus'].map((mark) => pair(mark, ground, 3))),
  ...PHASES.flatMap((phase) => [pair('run', phase, 3), pair('lift', phase, 3)]),
];

/** The colours that tell things apart in charts. */
export const CHART_COLOURS = ['run', 'lift'] as const;
