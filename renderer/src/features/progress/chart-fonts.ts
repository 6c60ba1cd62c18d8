/** The program's font as `@font-face` rules that hold the font itself, for pictures that leave the window. */
export async function chartFontCss(): Promise<string> {
  const [latin, extended] = await Promise.all([
    import('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline'),
    import('@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline'),
  ]);
  const face = (url: string, range: string): string =>
    `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${url}) format('woff2');unicode-range:${range}}`;
  return (
    face(extended.default, 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF') +
    face(latin.default, 'U+0000-00FF,U+2000-206F,U+2190-2193,U+2212,U+2215')
  );
}
