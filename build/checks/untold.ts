import { withProseRetold } from '../../renderer/src/text/retell/answers.ts';
import { tellInGerman } from '../../renderer/src/text/retell/german.ts';
import type { Telling } from '../../renderer/src/text/retell/retell.ts';

/** `Doma & Deakin 2013`, `Bosquet 2007, MSSE 39:1358`: studies are cited as they are. */
const STUDY = /\p{Lu}[\p{L}-]+(?: & \p{Lu}[\p{L}-]+)? (?:19|20)\d{2}(?:, \p{Lu}{3,5} \d+:\d+)?/gu;

/**
 * What of the program's texts in an answer stays English, once each, with how it would be told. Studies that are cited
 * and these names, which people have given, stand for no word.
 */
export function untold(answer: unknown, names: readonly (string | RegExp)[]): readonly string[] {
  const found = new Map<string, string>();
  const nameless = (text: string) =>
    names.reduce<string>((rest, name) => rest.replaceAll(name, '7'), text.replace(STUDY, '7'));
  withProseRetold(answer, (text): Telling => {
    const told = tellInGerman(text);
    const [best] = [told, tellInGerman(nameless(text))].toSorted((a, b) => a.left - b.left);
    if (best !== undefined && best.left > 0) found.set(text, best.text);
    return told;
  });
  return [...found].map(([text, told]) => `${text}  ⇒  ${told}`);
}
