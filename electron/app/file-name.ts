const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
const MAX_STEM = 120;

/**
 * A file name that Windows, macOS and Linux all accept: forbidden characters become spaces, runs of spaces one,
 * device names such as `CON` get an underscore, and the stem is cut to 120 characters.
 */
export function safeFileName(stem: string, extension: string): string {
  const clean = stem
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = [...clean]
    .slice(0, MAX_STEM)
    .join('')
    .replace(/[. ]+$/, '');
  const named = cut.replace(/^[. ]+/, '') || 'Counterpoint';
  return `${RESERVED.test(named) ? `_${named}` : named}.${extension}`;
}
