import type { Reason } from '../../../shared/domain/reason.ts';
import type { SeasonWeek } from '../../../shared/domain/season.ts';

/** One sentence with all the weeks that it holds for. */
export interface ReasonLine {
  /** Week numbers, rising. */
  readonly weeks: readonly number[];
  /** What the weeks' sentences say together: numbers that differ from week to week are given as `lowest–highest`. */
  readonly sentence: string;
  readonly source: string;
}

/** A rule and what it said to the weeks of the season. */
export interface ReasonGroup {
  readonly rule: string;
  readonly title: string;
  readonly lines: readonly ReasonLine[];
}

/** A number as sentences write it: `12`, `56.2`, `1:32:30`, `−3`. */
const NUMBER = /[−-]?\d+(?:[.:]\d+)*/g;
/** Stands for a name while numbers are looked for; sentences do not hold it. */
const MASK = '\u0000';

interface Draft {
  readonly words: readonly string[];
  readonly sentences: { readonly week: number; readonly numbers: readonly string[] }[];
  readonly names: readonly string[];
  readonly source: string;
}

/** Takes the names, whose numbers are no quantities, out of a sentence. */
function masked(sentence: string, names: readonly string[]): { readonly text: string; readonly found: string[] } {
  const found: string[] = [];
  let text = sentence;
  for (const name of names) {
    if (name === '') continue;
    const parts = text.split(name);
    if (parts.length < 2) continue;
    text = parts.join(`${MASK}${String.fromCharCode(1 + found.length)}`);
    found.push(name);
  }
  return { text, found };
}

function unmasked(text: string, names: readonly string[]): string {
  return names.reduce((whole, name, i) => whole.replaceAll(`${MASK}${String.fromCharCode(1 + i)}`, name), text);
}

/** The size of a written number; clock times count in their smallest unit. */
function sizeOf(number: string): number {
  const size = number
    .replace(/^[−-]/, '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  return /^[−-]/.test(number) ? -size : size;
}

function range(numbers: readonly string[]): string {
  const sorted = numbers.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const low = sorted[0] ?? '';
  const high = sorted.at(-1) ?? '';
  return sizeOf(low) === sizeOf(high) ? low : `${low}–${high}`;
}

function lineOf({ words, sentences, names, source }: Draft): ReasonLine {
  const sentence = words
    .map((word, i) => (i === words.length - 1 ? word : word + range(sentences.map((each) => each.numbers[i] ?? ''))))
    .join('');
  return { weeks: [...new Set(sentences.map((each) => each.week))], sentence: unmasked(sentence, names), source };
}

function addTo(drafts: Map<string, Draft>, week: number, reason: Reason, names: readonly string[]): void {
  const { text, found } = masked(reason.sentence, names);
  const words = text.split(NUMBER);
  const key = [words.join(`${MASK}#`), found.join(MASK), reason.source].join(MASK);
  const numbers = text.match(NUMBER) ?? [];
  const draft = drafts.get(key);
  if (draft === undefined)
    drafts.set(key, { words, sentences: [{ week, numbers }], names: found, source: reason.source });
  else draft.sentences.push({ week, numbers });
}

/**
 * Sums up the reasons of a season: each rule once, and under it one line for all the weeks whose sentences differ in
 * numbers only. `names` are texts, such as the names of races, whose numbers are not quantities.
 */
export function reasonGroups(weeks: readonly SeasonWeek[], names: readonly string[] = []): readonly ReasonGroup[] {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const groups = new Map<string, { rule: string; title: string; drafts: Map<string, Draft> }>();
  for (const week of weeks) {
    for (const reason of week.reasons) {
      const key = `${reason.rule}|${reason.title}`;
      const group = groups.get(key) ?? { rule: reason.rule, title: reason.title, drafts: new Map<string, Draft>() };
      groups.set(key, group);
      addTo(group.drafts, week.number, reason, longestFirst);
    }
  }
  return [...groups.values()].map(({ rule, title, drafts }) => ({
    rule,
    title,
    lines: [...drafts.values()].map(lineOf),
  }));
}

/** Week numbers as `1–4, 6, 9–10`. */
export function weekList(weeks: readonly number[]): string {
  const parts: { from: number; to: number }[] = [];
  for (const week of weeks) {
    const last = parts.at(-1);
    if (last !== undefined && week === last.to + 1) last.to = week;
    else parts.push({ from: week, to: week });
  }
  return parts.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
