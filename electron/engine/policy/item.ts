import type { PolicyDomain, PolicyTag, PolicyUnit } from '../../../shared/domain/policy.ts';

/** What is said about one value of the policy, or about all rows of one column of a table. */
export interface PolicyItem {
  readonly label: string;
  readonly domain: PolicyDomain;
  readonly tag: PolicyTag;
  readonly source: string;
  /** One sentence: what the number does. */
  readonly explanation: string;
  readonly advanced: boolean;
}

/** Items by path inside a part of the policy; `*` stands for every row of a list. */
export type PolicyItems = Readonly<Record<string, PolicyItem>>;

/** What belongs to one rule of the rule book: its paths start below `season`, `running` or `strength`. */
export interface PolicyItemGroup {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  /** The subject whose contested points belong here, where a rule has several subjects. */
  readonly subject?: string;
  readonly items: PolicyItems;
}

/** Paths that are not offered for change, with the reason; `*` stands for every row or key. */
export type NotEditable = Readonly<Record<string, string>>;

/** Two numbers that must stand in order: `low` not above `high`, or below it where `strictly`. */
export interface InOrder {
  readonly low: string;
  readonly high: string;
  readonly strictly?: boolean;
}

/** One part of the policy as it describes itself. Paths are full: they start with the part's own name. */
export interface PolicyPart {
  readonly groups: readonly PolicyItemGroup[];
  readonly notEditable: NotEditable;
  readonly inOrder: readonly InOrder[];
  /** Columns of tables whose values must rise from row to row, e.g. `season.raceShapes.*.upToM`. */
  readonly rising: readonly string[];
  /** The same where they must fall. */
  readonly falling: readonly string[];
  /** What a table is called, by its path; a list that is not named goes by the label of its items. */
  readonly tables: Readonly<Record<string, string>>;
  /** Names of a table's rows by the table's path; a list without names counts them. */
  readonly rowNames: Readonly<Record<string, readonly string[]>>;
}

const OWN_SOURCE: Readonly<Record<PolicyTag, string>> = {
  A: 'Founding article, “Strength training mistakes runners make”',
  L: 'Literature',
  U: 'Widely taught',
  D: 'Counterpoint default',
};

/** Units whose values are counted, so that only whole numbers make sense. */
const COUNTED: readonly PolicyUnit[] = [
  'days',
  'weeks',
  'runs',
  'sessions',
  'lifts',
  'sets',
  'reps',
  'exercises',
  'repeats',
  'contacts',
  'timeOfDay',
];

/** Smallest and largest value, and the step of the arrow keys. */
export type Span = readonly [min: number, max: number, step: number];

/** A number. Without a source the tag speaks for itself. */
export function number(
  label: string,
  unit: PolicyUnit,
  [min, max, step]: Span,
  tag: PolicyTag,
  explanation: string,
  source = OWN_SOURCE[tag],
): PolicyItem {
  const domain = { kind: 'number', unit, min, max, step, whole: COUNTED.includes(unit) } as const;
  return { label, domain, tag, source, explanation, advanced: false };
}

/** A number of which only whole ones make sense, whatever its unit. */
export function wholeNumber(...item: Parameters<typeof number>): PolicyItem {
  const described = number(...item);
  const { domain } = described;
  return domain.kind === 'number' ? { ...described, domain: { ...domain, whole: true } } : described;
}

/** Yes or no. */
export function flag(label: string, tag: PolicyTag, explanation: string, source = OWN_SOURCE[tag]): PolicyItem {
  return { label, domain: { kind: 'flag' }, tag, source, explanation, advanced: false };
}

/** One of a few words. */
export function choice(
  label: string,
  options: readonly string[],
  tag: PolicyTag,
  explanation: string,
  source = OWN_SOURCE[tag],
): PolicyItem {
  return { label, domain: { kind: 'choice', options: [...options] }, tag, source, explanation, advanced: false };
}

/** The same items, shown only to those who ask for the fine points. */
export function advanced(items: PolicyItems): PolicyItems {
  return Object.fromEntries(Object.entries(items).map(([path, item]) => [path, { ...item, advanced: true }]));
}
