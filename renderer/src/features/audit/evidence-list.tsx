import { Link } from 'wouter';
import { mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Finding } from '../../../../shared/domain/reason.ts';
import { paths } from '../../app/routes.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { t } from '../../text/index.ts';
import { daysWords, evidenceValue } from './audit-words.ts';

/** The facts behind a finding, each with the way to its week. */
export function EvidenceList({
  id,
  finding,
  athleteId,
  units,
}: {
  readonly id: string;
  readonly finding: Finding;
  readonly athleteId: AthleteId;
  readonly units: ShownUnits;
}) {
  return (
    <div id={id} className="evidence">
      <table>
        <caption className="visually-hidden">
          {t('audit.evidenceTable', { rule: finding.rule, title: finding.title })}
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('audit.when')}</th>
            <th scope="col">{t('audit.what')}</th>
            <th scope="col">{t('audit.value')}</th>
          </tr>
        </thead>
        <tbody>
          {finding.evidence.map((fact) => (
            <tr key={`${fact.date} ${fact.to} ${fact.what} ${fact.sessionId}`}>
              <td>
                <Link href={paths.week(athleteId, mondayOf(fact.date))}>{daysWords(fact.date, fact.to)}</Link>
              </td>
              <td>{fact.what}</td>
              <td>{evidenceValue(fact, units)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
