import type { Result } from '../../../../shared/domain/result.ts';
import { language } from '../language.ts';
import { Originals } from './originals.ts';

/** Gives something that the program said back with its texts in another language. */
type Teller = <T>(said: T) => T;

const originals = new Originals();

let german: Promise<Teller> | null = null;

/** True for channels whose texts are keys of the window's own catalogue: names of steps of the history, settings. */
function isKeyed(channel: string): boolean {
  return channel.startsWith('history.') || channel.startsWith('settings.');
}

/** What the program said, in the window's language. The catalogue is loaded when it is first needed. */
export async function retold<T>(said: T): Promise<T> {
  if (language() === 'en') return said;
  german ??= import('./german.ts').then(({ inGerman }) => inGerman);
  const told = (await german)(said);
  originals.remember(said, told);
  return told;
}

/** What the window sends, with titles and notes that were only retold in the words that the program knows them by. */
export function inProgramWords<T>(input: T): T {
  return language() === 'en' ? input : originals.putBack(input);
}

/** The answer of a channel, in the window's language. */
export async function retoldAnswer<T>(channel: string, answer: Result<T>): Promise<Result<T>> {
  return answer.ok && isKeyed(channel) ? answer : retold(answer);
}
