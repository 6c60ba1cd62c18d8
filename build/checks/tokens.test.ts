import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, greyOf, hexOf, type Rgb, rgbOf, seenWith } from '../../renderer/src/styles/colour.ts';
import { CHART_COLOURS, LOOKS, PAIRS, paletteOf } from '../../renderer/src/styles/palette.ts';

const css = readFileSync(new URL('../../renderer/src/styles/tokens.css', import.meta.url), 'utf8');
const palette = paletteOf(css);

function token(look: (typeof LOOKS)[number], name: string): Rgb {
  const colour = rgbOf(palette[look].get(name) ?? '');
  if (colour === undefined) throw new Error(`the token ${name} is no plain colour in ${look}`);
  return colour;
}

describe('the arithmetic of colours', () => {
  it('gives the ratios of the guidelines', () => {
    const [white, black, grey] = [rgbOf('#ffffff'), rgbOf('#000000'), rgbOf('#767676')];
    if (white === undefined || black === undefined || grey === undefined) throw new Error('unread');
    expect(contrast(white, black)).toBeCloseTo(21, 6);
    expect(contrast(grey, white)).toBeCloseTo(4.54, 2);
    expect(distance(white, black)).toBeCloseTo(1, 3);
    expect(hexOf(greyOf(grey))).toBe('#767676');
  });
  it('shows red and green alike to who cannot tell them apart, and blue not', () => {
    const [red, green, blue] = [rgbOf('#b35900'), rgbOf('#6b7a00'), rgbOf('#2f5dbc')];
    if (red === undefined || green === undefined || blue === undefined) throw new Error('unread');
    const seen = (a: Rgb, b: Rgb) => distance(seenWith('deuteranopia', a), seenWith('deuteranopia', b));
    expect(seen(red, green)).toBeLessThan(0.5 * distance(red, green));
    expect(seen(red, blue)).toBeGreaterThan(0.2);
  });
});

describe.each(LOOKS)('the colour tokens, %s', (look) => {
  it('are read: as many as the style sheet has', () => expect(palette[look].size).toBeGreaterThan(45));

  it('stand out from what they stand on', () => {
    const faint = PAIRS.map((pair) => ({ ...pair, ratio: contrast(token(look, pair.on), token(look, pair.over)) }))
      .filter(({ ratio, least }) => ratio < least)
      .map(({ on, over, ratio }) => `${on} on ${over}: ${ratio.toFixed(2)}`);
    expect(faint).toEqual([]);
  });

  it('tell the two voices apart for colour-blind readers and in greyscale', () => {
    const [run, lift] = [token(look, CHART_COLOURS[0]), token(look, CHART_COLOURS[1])];
    for (const blindness of ['protanopia', 'deuteranopia', 'tritanopia'] as const) {
      expect(distance(seenWith(blindness, run), seenWith(blindness, lift)), blindness).toBeGreaterThan(0.12);
    }
    expect(distance(greyOf(run), greyOf(lift)), 'greyscale').toBeGreaterThan(0.04);
  });
});

it('high contrast gives text seven to one on every sheet', () => {
  for (const look of LOOKS.filter((each) => each.endsWith('high contrast'))) {
    for (const { on, over, least } of PAIRS.filter((each) => each.least === 4.5)) {
      const ratio = contrast(token(look, on), token(look, over));
      expect(ratio, `${on} on ${over}, ${look}`).toBeGreaterThanOrEqual(least === 4.5 ? 7 : least);
    }
  }
});
