import type { Finding } from '../../../../shared/domain/reason.ts';
import { dayMonth } from '../../charts/calendar-words.ts';
import { t } from '../../text/index.ts';
import { SeverityMark } from '../../ui/index.ts';

/** What the audit found, worst first as given, each with its evidence and what to do. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className="in-findings">
      {findings.map((finding) => (
        <li
          key={`${finding.rule}-${finding.from}-${finding.to}-${finding.title}-${finding.sentence}`}
          className={`in-finding in-finding-${finding.severity}`}
        >
          <h4>
            <SeverityMark severity={finding.severity} /> {finding.rule} · {finding.title}
          </h4>
          <p>{finding.sentence}</p>
          {finding.remedy === '' ? null : (
            <p className="in-remedy">{t('inspector.remedy', { remedy: finding.remedy })}</p>
          )}
          <small>
            {finding.from === finding.to
              ? dayMonth(finding.from)
              : `${dayMonth(finding.from)} – ${dayMonth(finding.to)}`}
            {finding.source === '' ? '' : ` · ${finding.source}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
