import type { Reason } from '../../../shared/domain/reason.ts';
import { round } from '../../../shared/domain/units.ts';
import { type ExplainUnits, quantity, quantityName } from './quantities.ts';

type Inputs = Reason['inputs'];

/** The numbers of one reason, which has them all, and how the coach reads them. */
interface Numbers {
  readonly n: Readonly<Record<string, number>>;
  /** The named number with its unit, e.g. `9.9 km`. */
  readonly text: (name: string) => string;
  /** Metres in the coach's unit. */
  readonly distance: (metres: number) => string;
  /** A word of the inputs. */
  readonly word: (name: string) => string;
  /** The input is there. */
  readonly has: (name: string) => boolean;
}

/** How one kind of reason is worked out: the numbers that it must have, and its lines. */
interface Working {
  readonly needs: readonly string[];
  readonly lines: (numbers: Numbers) => readonly string[];
}

/** The lines of a working whose needed names are known to the compiler. */
function working<Name extends string>(
  needs: readonly Name[],
  lines: (n: Readonly<Record<Name, number>>, words: Omit<Numbers, 'n'>) => readonly string[],
): Working {
  // The caller checks `needs` before it asks for the lines.
  return { needs, lines: ({ n, ...words }) => lines(n as Readonly<Record<Name, number>>, words) };
}

/** `24 km = 22.6 km × 1.06`: what a weekly volume was derived from, and what the days could hold of it. */
const volume = working(['referenceM', 'aimM', 'weekM'], (n, { text }) => [
  n.referenceM > 0
    ? `aim: ${text('referenceM')} × ${round(n.aimM / n.referenceM, 2)} = ${text('aimM')}`
    : `aim: ${text('aimM')}`,
  `planned: ${text('weekM')}, ${round((100 * n.weekM) / Math.max(1, n.aimM))} % of the aim`,
]);

/** The workings that are more than a list of numbers, by rule and subject. */
const WORKINGS: Readonly<Record<string, Working>> = {
  '1.4/volume': volume,
  '1.4/recovery': volume,
  '1.4/taper': volume,
  'R2/volume': volume,
  'R1/long-run': working(['longRunM', 'longestLast30DaysM', 'limitM', 'sharePercent', 'runs'], (n, { text }) => [
    `limit: ${text('longestLast30DaysM')} × ${round(n.limitM / Math.max(1, n.longestLast30DaysM), 2)} = ${text('limitM')}`,
    `long run: ${text('longRunM')} ${n.longRunM <= n.limitM ? '≤' : '>'} ${text('limitM')}`,
    `share of the week: ${text('sharePercent')} with ${n.runs} runs`,
  ]),
  'R3/key-session': working(['qualityS', 'weekM', 'sharePercent', 'dosePercent'], (n, { text, distance }) => [
    `most hard running: ${text('weekM')} × ${text('sharePercent')} × ${text('dosePercent')} = ${distance((n.weekM * n.sharePercent * n.dosePercent) / 10_000)}`,
    `planned: ${text('qualityS')} of hard running`,
  ]),
  '1.3/class': working(['hardSharePercent', 'keySessions'], (n, { text, word }) => [
    `hard share ${text('hardSharePercent')}, key sessions ${n.keySessions}, race week: ${word('raceWeek')}`,
    `its own numbers give ${word('ownClass')}; the class that counts is ${word('class')}`,
  ]),
  '2.2/load': working(['loadKg', 'e1rmKg', 'rpe'], (n, { text, word, has }) => [
    ...(has('knownKg') ? [`e1RM: ${text('knownKg')}, ${word('evidence')}`] : []),
    ...(has('grownPercent')
      ? [`with ${text('grownPercent')} for ${text('trainedWeeks')} of full training assumed: ${text('e1rmKg')}`]
      : []),
    ...(has('steps') ? [`steps of the wave: ${word('steps')}`] : []),
    `${text('loadKg')} ÷ ${text('e1rmKg')} = ${round((100 * n.loadKg) / n.e1rmKg, 1)} % of e1RM`,
    `expected RPE ${n.rpe}`,
  ]),
  'C1/time': working(['gapH', 'preferredH', 'leastH'], (n, { text }) => [
    `gap after the run: ${text('gapH')} ${n.gapH >= n.preferredH ? '≥' : '<'} ${text('preferredH')} preferred, ${text('leastH')} the least`,
  ]),
  'C4/volume': working(['hardSetsBefore'], (n, { word }) => [
    `running rises from ${word('before')} to ${word('now')}: hard sets ≤ ${n.hardSetsBefore}, those of the week before`,
  ]),
};

function numbersOf(inputs: Inputs, units: ExplainUnits): Numbers {
  const entries = Object.entries(inputs).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value] as const] : [],
  );
  return {
    n: Object.fromEntries(entries),
    text: (name) => quantity(name, inputs[name] ?? '', units),
    distance: (metres) => quantity('M', metres, units),
    word: (name) => quantity('', inputs[name] ?? 'not known', units),
    has: (name) => inputs[name] !== undefined,
  };
}

/**
 * How a reason's number came about, a line a step, in the coach's units: the working where the rule has one, else the
 * numbers that went in, named. Empty only for a reason without numbers.
 */
export function arithmeticOf(
  reason: Pick<Reason, 'rule' | 'subject' | 'inputs'>,
  units: ExplainUnits,
): readonly string[] {
  const numbers = numbersOf(reason.inputs, units);
  const found = WORKINGS[`${reason.rule}/${reason.subject}`];
  if (found?.needs.every((name) => name in numbers.n)) return found.lines(numbers);
  return Object.entries(reason.inputs).map(([name, value]) => `${quantityName(name)}: ${quantity(name, value, units)}`);
}
