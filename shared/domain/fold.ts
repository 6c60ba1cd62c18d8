/** Letters without accents, which most names are made of. */
const PLAIN = /^[ -~]*$/;

/** Lower case without accents, so that `Zoe` finds `Zoë` and `soren` finds `Søren`. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae');
}
