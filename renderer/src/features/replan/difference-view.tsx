import type { Finding } from '../../../../shared/domain/reason.ts';
import type { PlanDifference } from '../../../../shared/domain/replan.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import { SEVERITIES } from '../../../../shared/domain/vocabulary.ts';
import { unbroken } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { SeverityMark } from '../../ui/index.ts';
import { DifferenceChart } from './difference-chart.tsx';
import { DifferenceTable } from './difference-table.tsx';
import './replan.css';

/** What a new plan changes: the whole in a sentence, the causes, both plans as a chart, and every week. */
export function DifferenceView({
  difference,
  findings,
  unit,
}: {
  readonly difference: PlanDifference;
  readonly findings: readonly Finding[];
  readonly unit: DistanceUnit;
}) {
  const ordered = findings.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  return (
    <div className="difference">
      <p className="difference-summary" role="status">
        {difference.summary}
      </p>
      {difference.causes.length === 0 ? null : (
        <section className="difference-causes">
          <h3>{t('replan.causes')}</h3>
          <ul>
            {difference.causes.map((cause) => (
              <li key={cause.sentence}>{unbroken(cause.sentence)}</li>
            ))}
          </ul>
        </section>
      )}
      <DifferenceChart weeks={difference.weeks} />
      <DifferenceTable weeks={difference.weeks} unit={unit} />
      {ordered.length === 0 ? null : (
        <details className="difference-findings">
          <summary>{t('replan.findings', { count: ordered.length })}</summary>
          <ul className="preview-findings">
            {ordered.map((finding) => (
              <li key={`${finding.rule} ${finding.from} ${finding.to} ${finding.title}`}>
                <SeverityMark severity={finding.severity} />
                <div>
                  <b>{finding.title}.</b> <span>{finding.sentence}</span>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
