import { type Finding, MISTAKES, type Mistake, type MistakeStatus } from '../../../shared/domain/reason.ts';
import type { Alignment } from '../../../shared/domain/season.ts';
import type { Severity } from '../../../shared/domain/vocabulary.ts';
import { counted, percent, ruleTitle } from '../explain.ts';
import type { Policy } from '../policy.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import { isLifting, type JudgedSet } from '../strength/set-class.ts';
import { auditTimeline } from './audit-sessions.ts';
import { trainedWeeks, wantedLifts } from './rules/frequency.ts';
import { mayProgress, topSets } from './rules/progress.ts';
import { timelineAlignment } from './rules/weeks-together.ts';
import { reaches, type Timeline, timelineOf, type WeekFacts } from './timeline.ts';
import type { AuditInput } from './types.ts';

/** What an audit says, and how each of the seven mistakes stands. */
export interface AuditReport {
  readonly findings: readonly Finding[];
  readonly mistakes: readonly MistakeStatus[];
  readonly alignment: Alignment;
  /** What was judged: weeks of the range, and their sessions. */
  readonly counts: { readonly weeks: number; readonly runs: number; readonly lifts: number; readonly others: number };
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 1, warning: 2, serious: 3 };

/** The findings of an audit together with the seven mistakes at a glance, the fine ones with what speaks for them. */
export function auditReport(input: AuditInput, policy: Policy): AuditReport {
  if (input.from > input.to) return emptyReport;
  const timeline = timelineOf(input, policy);
  const findings = auditTimeline(timeline, input, policy);
  const weeks = timeline.weeks.filter((week) => reaches(timeline, week));
  const span = { timeline, weeks, policy: policy.strength };
  return {
    findings,
    alignment: timelineAlignment(timeline, policy.strength),
    counts: {
      weeks: weeks.length,
      runs: sumOf(weeks, (week) => week.runs),
      lifts: sumOf(weeks, (week) => week.lifts),
      others: sumOf(weeks, (week) => week.gym.length - week.lifts),
    },
    mistakes: MISTAKES.map((rule) => {
      const own = findings.filter((finding) => finding.rule === rule);
      const worst = [...own].sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity])[0];
      if (worst === undefined) return whenSilent(rule, span, findings);
      const more = own.length - 1;
      const sentence = more === 0 ? worst.sentence : `${worst.sentence.slice(0, 560)} (and ${more} more)`;
      return { rule, title: ruleTitle(rule), status: 'finding', severity: worst.severity, sentence };
    }),
  };
}

/** The report of no days at all. */
const emptyReport: AuditReport = {
  findings: [],
  mistakes: MISTAKES.map((rule) => tooLittle(rule, 'There are no days to judge.')),
  alignment: { rho: null, weeks: 0, verdict: 'too-few-weeks' },
  counts: { weeks: 0, runs: 0, lifts: 0, others: 0 },
};

function sumOf(weeks: readonly WeekFacts[], value: (week: WeekFacts) => number): number {
  return weeks.reduce((sum, week) => sum + value(week), 0);
}

interface Span {
  readonly timeline: Timeline;
  readonly weeks: readonly WeekFacts[];
  readonly policy: StrengthPolicy;
}

function tooLittle(rule: Mistake, sentence: string): MistakeStatus {
  return { rule, title: ruleTitle(rule), status: 'too-little', severity: null, sentence };
}

function fine(rule: Mistake, sentence: string): MistakeStatus {
  return { rule, title: ruleTitle(rule), status: 'fine', severity: null, sentence };
}

/** How a mistake stands that no finding names. */
function whenSilent(rule: Mistake, span: Span, findings: readonly Finding[]): MistakeStatus {
  switch (rule) {
    case 'M1':
      return someStrength(span, findings);
    case 'M2':
      return oftenEnough(span);
    case 'M3':
      return progress(span);
    case 'M4':
    case 'M6':
      return kindOfSets(rule, span);
    case 'M5':
    case 'M7':
      return kindOfSessions(rule, span);
  }
}

function someStrength({ weeks, policy }: Span, findings: readonly Finding[]): MistakeStatus {
  const active = weeks.filter((week) => week.runs > 0);
  const lifted = active.filter((week) => week.lifts > 0).length;
  if (lifted > 0) return fine('M1', `Strength in ${lifted} of ${counted(active.length, 'week')} with running.`);
  const instead = findings.find((f) => f.rule === 'M5' || f.rule === 'M6' || f.rule === 'M7');
  if (instead !== undefined) return fine('M1', `There is gym work, though not for strength: see ${instead.rule}.`);
  const least = policy.audit.noStrengthWeeks;
  return tooLittle('M1', `Fewer than ${least} whole weeks of running to judge by.`);
}

function oftenEnough({ timeline, weeks, policy }: Span): MistakeStatus {
  const inSpan = new Set(weeks);
  const trained = trainedWeeks(timeline, policy).filter((week) => inSpan.has(week));
  if (trained.length < policy.audit.windowWeeks)
    return tooLittle('M2', `Fewer than ${policy.audit.windowWeeks} weeks of training with lifts to judge by.`);
  const done = trained.reduce((sum, week) => sum + week.lifts, 0);
  const asked = trained.reduce((sum, week) => sum + wantedLifts(week, policy), 0);
  return fine(
    'M2',
    `${counted(done, 'lift')} in ${counted(trained.length, 'training week')}; running left room for ${asked}.`,
  );
}

/** How many lifts rose, and the one that was trained most often among them. */
function progress({ timeline, weeks, policy }: Span): MistakeStatus {
  const byLift = new Map<string, { readonly name: string; readonly loads: number[] }>();
  for (const gym of weeks.filter(mayProgress).flatMap((week) => week.gym)) {
    for (const [id, { loadKg }] of topSets(gym)) {
      const known = byLift.get(id);
      if (known === undefined) byLift.set(id, { name: timeline.exercises.get(id)?.name ?? id, loads: [loadKg] });
      else known.loads.push(loadKg);
    }
  }
  const lifts = [...byLift.values()].filter(({ loads }) => loads.length >= policy.audit.sameLoadWeeks);
  const rose = lifts
    .filter(({ loads }) => Math.max(...loads) > (loads[0] ?? 0))
    .sort((a, b) => b.loads.length - a.loads.length || (a.name < b.name ? -1 : 1));
  if (lifts.length === 0)
    return tooLittle('M3', `No lift with a load in ${policy.audit.sameLoadWeeks} sessions to judge by.`);
  const [most] = rose;
  const example =
    most === undefined ? '' : ` ${most.name}: top sets from ${most.loads[0]} to ${Math.max(...most.loads)} kg.`;
  return fine('M3', `The top set grew heavier in ${rose.length} of ${counted(lifts.length, 'lift')}.${example}`);
}

function kindOfSets(rule: 'M4' | 'M6', { weeks, policy }: Span): MistakeStatus {
  const sets = weeks.flatMap((week) => week.gym).flatMap((gym) => gym.sets);
  const loaded = sets.filter((s) => isLifting(s.setClass) || s.setClass === 'strength-endurance');
  if (loaded.length < policy.audit.fewestSets)
    return tooLittle(rule, `Fewer than ${policy.audit.fewestSets} sets with load to judge by.`);
  const share = (holds: (set: JudgedSet) => boolean) => percent(loaded.filter(holds).length / loaded.length);
  return rule === 'M4'
    ? fine('M4', `${share((s) => s.setClass === 'strength')} of ${loaded.length} loaded sets are heavy and short.`)
    : fine(
        'M6',
        `${share((s) => s.setClass === 'strength-endurance')} of ${loaded.length} loaded sets are light ones of many reps.`,
      );
}

function kindOfSessions(rule: 'M5' | 'M7', { weeks }: Span): MistakeStatus {
  const gym = weeks.flatMap((week) => week.gym).filter((g) => g.kind !== 'none');
  const count = (kind: (typeof gym)[number]['kind']) => gym.filter((g) => g.kind === kind).length;
  if (gym.length === 0) return tooLittle(rule, 'No gym work to judge.');
  const lifts = counted(count('lift'), 'lift');
  return rule === 'M5'
    ? fine('M5', `${counted(count('mobility'), 'mobility session')} beside ${lifts}.`)
    : fine('M7', `${counted(count('circuit'), 'circuit session')} beside ${lifts}.`);
}
