import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import { type Evidence, type Finding, MOST_EVIDENCE, type Reason } from '../../shared/domain/reason.ts';
import type { Severity } from '../../shared/domain/vocabulary.ts';

const ARTICLE = 'Founding article, “Strength training mistakes runners make”';
const OWN = 'Counterpoint default';

interface RuleEntry {
  readonly title: string;
  readonly source: string;
}

/** The rule book in short: what each rule is called on screen and where it comes from. */
const RULES = {
  '1.3': { title: 'Class of running intensity', source: OWN },
  R1: { title: 'Long run grows by a tenth at most', source: 'Frandsen 2025, BJSM 59:1203' },
  R2: { title: 'Change of weekly distance', source: 'Nielsen 2014' },
  R3: { title: 'Size of long run and hard work', source: 'Daniels; widely taught' },
  S1: { title: 'Lifts per week follow running intensity', source: ARTICLE },
  'S1-primer': { title: 'Primer in the taper', source: 'Pritchard 2015' },
  S2: { title: 'Heavy, few reps, long rest', source: ARTICLE },
  'S2-maintenance': { title: 'Half the sets, same load', source: 'Spiering 2021; Rønnestad 2010; Beattie 2017' },
  S3: { title: 'New lifters start when running is easy', source: `${ARTICLE}; steps: ${OWN}` },
  S4: { title: 'Squat, hinge, calf, push and pull', source: `${ARTICLE}; ${OWN}` },
  S5: { title: 'A few jumps before the bar', source: 'Beattie 2017; Zanini 2025' },
  S6: { title: 'Stay short of failure', source: 'Robinson 2024' },
  '2.2': { title: 'Progression of the load', source: `Schemes, widely taught; steps: ${OWN}` },
  '2.2-stall': { title: 'A lift that stands still', source: OWN },
  '2.2-deload': { title: 'Deload with the recovery week', source: 'Bell 2023' },
  C1: { title: 'Run first, lift hours later', source: 'Doma & Deakin 2013; Eddens 2018' },
  C2: { title: 'No key run the day after lifting', source: `Doma & Deakin 2013; distances: ${OWN}` },
  C3: { title: 'Hard days hard, easy days easy', source: 'Casado 2022' },
  C4: { title: 'Lifting never rises with running intensity', source: ARTICLE },
  C5: { title: 'Gap without strength work', source: 'Issurin 2010; Rønnestad 2016' },
  C6: { title: 'Lifting against running intensity', source: OWN },
  AV: { title: 'Day without training', source: 'Athlete’s profile' },
  P1: { title: 'Days closed on the calendar', source: `Athlete’s calendar; ${OWN}` },
  P2: { title: 'The way back after days without running', source: `Daniels, widely taught; ${OWN}` },
  P3: { title: 'Training camp', source: OWN },
  P4: { title: 'Training with an injury or illness', source: OWN },
  P5: { title: 'The plan was made from other inputs', source: OWN },
  spacing: { title: 'Two days between lifts', source: OWN },
  M1: { title: 'No strength training', source: ARTICLE },
  M2: { title: 'Lifting too seldom', source: ARTICLE },
  M3: { title: 'The load does not progress', source: ARTICLE },
  M4: { title: 'A bodybuilding routine', source: ARTICLE },
  M5: { title: 'Mobility in place of strength', source: ARTICLE },
  M6: { title: 'Light weights, many reps', source: ARTICLE },
  M7: { title: 'Circuits in place of strength', source: ARTICLE },
} as const satisfies Readonly<Record<string, RuleEntry>>;

/** Id of a rule that a reason or finding of the engine may cite. */
export type RuleId = keyof typeof RULES;

/** A reason with the rule's own title and source. `subject` names the number that it explains. */
export function because(rule: RuleId, subject: string, sentence: string, inputs: Reason['inputs'] = {}): Reason {
  return { rule, subject, title: RULES[rule].title, sentence, inputs, source: RULES[rule].source };
}

/** What differs from one finding of a rule to the next. */
export interface FindingParts {
  readonly severity: Severity;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly sentence: string;
  readonly remedy: string;
  readonly actual?: number | null;
  readonly limit?: number | null;
  readonly title?: string;
  readonly evidence?: readonly Evidence[];
}

/** A finding with the rule's own title and source. */
export function found(rule: RuleId, parts: FindingParts): Finding {
  return {
    rule,
    severity: parts.severity,
    from: parts.from,
    to: parts.to,
    title: parts.title ?? RULES[rule].title,
    sentence: parts.sentence,
    actual: parts.actual ?? null,
    limit: parts.limit ?? null,
    source: RULES[rule].source,
    remedy: parts.remedy,
    evidence: (parts.evidence ?? []).slice(0, MOST_EVIDENCE),
    fix: null,
  };
}

/** What a rule is called on screen. */
export function ruleTitle(rule: RuleId): string {
  return RULES[rule].title;
}

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** English name of an ISO weekday, 1 Monday … 7 Sunday. */
export function weekdayName(weekday: number): string {
  return WEEKDAY_NAMES[weekday - 1] ?? '';
}

/** `1 lift`, `2 lifts`: a count with its noun. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Whole per cent of a fraction: 0.825 → `83 %`. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 100)} %`;
}
