import { withProseRetold } from './answers.ts';
import { GERMAN } from './de/index.ts';
import { reteller } from './retell.ts';

/** What the program wrote, in German. */
export const tellInGerman = reteller(GERMAN);

/** An answer of the program with its texts in German. */
export function inGerman<T>(answer: T): T {
  return withProseRetold(answer, tellInGerman);
}
