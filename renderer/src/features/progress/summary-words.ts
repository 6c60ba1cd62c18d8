import type { ProgressChange, ProgressView } from '../../../../shared/contract/progress.ts';
import { shownValue, unitOf } from '../../charts/progress/kinds.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { distanceWords, numberWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';

/** One fact of the summary row, and the chart that it is about. */
export interface SummaryFact {
  readonly chart: string;
  readonly title: string;
  /** `+4.2 %`; a dash without both ends. */
  readonly change: string;
  readonly detail: string;
  readonly verdict: ProgressChange['verdict'];
}

type FactKind = 'e1rm' | 'longRun' | 'distance' | 'hardSets' | 'tonnage';

/** Decimals that fit a fact; the chart has them all. */
const FACT_DECIMALS: Readonly<Record<FactKind, number>> = { e1rm: 1, longRun: 0, distance: 0, hardSets: 1, tonnage: 0 };

/** The change in percent of the start, with a sign: `+4.2 %`, `−1.0 %`, `±0 %`. */
export function percentChange({ from, to }: Pick<ProgressChange, 'from' | 'to'>): string {
  if (from === null || to === null || from === 0) return '–';
  const percent = (to / from - 1) * 100;
  const decimals = Math.abs(percent) < 9.95 ? 1 : 0;
  const text = numberWords(Math.abs(percent), decimals);
  if (Number(Math.abs(percent).toFixed(decimals)) === 0) return '±0 %';
  return `${percent > 0 ? '+' : '−'}${text} %`;
}

/** Facts of the row: each lift with enough to judge, then long run, distance, hard sets and tonnage. */
export function summaryFacts(view: ProgressView, units: ShownUnits): readonly SummaryFact[] {
  const { lifts, longRun, distance, hardSets, tonnage, planned } = view.summary;
  const fact = (chart: string, kind: FactKind, title: string, change: ProgressChange, ...notes: readonly string[]) => ({
    chart,
    title,
    change: percentChange(change),
    verdict: change.verdict,
    detail: [fromTo(kind, change, units), ...notes].filter((part) => part !== '').join(' · '),
  });
  const loads = [
    { kind: 'longRun', change: longRun },
    { kind: 'distance', change: distance },
    { kind: 'hardSets', change: hardSets },
    { kind: 'tonnage', change: tonnage },
  ] as const;
  return [
    ...lifts
      .filter((lift) => lift.change.verdict !== 'too-few')
      .map((lift) =>
        fact(`e1rm:${lift.exerciseId}`, 'e1rm', lift.name, lift.change, t('progress.n', { count: lift.change.n })),
      ),
    ...loads
      .filter(({ change }) => change.n > 0 && (change.from ?? 0) + (change.to ?? 0) > 0)
      .map(({ kind, change }) => fact(kind, kind, t(`progress.${kind}`), change, planWords(planned[kind]))),
  ];
}

/** How the plan changed over the same weeks; empty without a plan. */
function planWords(change: ProgressChange): string {
  return (change.from ?? 0) === 0 || change.to === null ? '' : t('progress.planWas', { change: percentChange(change) });
}

function fromTo(kind: FactKind, { from, to }: ProgressChange, units: ShownUnits): string {
  if (from === null || to === null) return '';
  const number = (value: number) => numberWords(shownValue(kind, value, units), FACT_DECIMALS[kind]);
  const unit = kind === 'hardSets' || kind === 'tonnage' ? '' : ` ${unitOf(kind, units)}`;
  return t('progress.fromTo', { from: number(from), to: `${number(to)}${unit}` });
}

/** Is it progressing, and if not where: one or two sentences. */
export function summarySentence(view: ProgressView, units: ShownUnits): string {
  const { lifts, longRun, compliance } = view.summary;
  const named = (verdict: ProgressChange['verdict']) =>
    lifts
      .filter((lift) => lift.change.verdict === verdict)
      .map((lift) =>
        verdict === 'too-few'
          ? lift.name
          : t('progress.liftFact', { name: lift.name, change: percentChange(lift.change), count: lift.change.n }),
      )
      .join(', ');
  const judged = lifts.filter((lift) => lift.change.verdict !== 'too-few');
  const rising = judged.filter((lift) => lift.change.verdict === 'up').length;
  const parts = [
    judged.length === 0 ? '' : t('progress.liftsRise', { count: rising, total: judged.length }),
    named('level') === '' ? '' : t('progress.liftsLevel', { lifts: named('level') }),
    named('down') === '' ? '' : t('progress.liftsFall', { lifts: named('down') }),
    lifts.length === 0 ? t('progress.liftsNone') : '',
    judged.length === 0 && lifts.length > 0 ? t('progress.liftsFew', { lifts: named('too-few') }) : '',
    longRun.from === null || longRun.to === null || longRun.verdict === 'too-few'
      ? ''
      : t('progress.longRunWords', {
          from: distanceWords(longRun.from, units.distance),
          to: distanceWords(longRun.to, units.distance),
        }),
    complianceSentence(compliance),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A share of what was planned in whole percent; a dash where nothing was. */
export function shareWords(done: number, planned: number): string {
  return planned === 0 ? '–' : `${numberWords((done / planned) * 100)} %`;
}

function complianceSentence({ weeks, done, planned }: ProgressView['summary']['compliance']): string {
  if (weeks === 0) return t('progress.noCompliance');
  return t('progress.doneOf', {
    distance: shareWords(done.distanceM, planned.distanceM),
    lifts: shareWords(done.lifts, planned.lifts),
    weeks: t('progress.weeks', { count: weeks }),
  });
}
