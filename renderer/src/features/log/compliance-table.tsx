import type { WeekCompliance } from '../../../../shared/contract/log.ts';
import { dayMonth } from '../../charts/calendar-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { t } from '../../text/index.ts';
import { complianceNotes, complianceRows } from './compliance-words.ts';

/** A week's figures: done, due and planned, and the share of what was due. */
export function ComplianceTable({ week, units }: { readonly week: WeekCompliance; readonly units: ShownUnits }) {
  const notes = complianceNotes(week);
  return (
    <section className="log-compliance">
      <h2>{t('log.complianceOf', { day: dayMonth(week.monday) })}</h2>
      <table className="log-figures" aria-label={t('log.complianceOf', { day: dayMonth(week.monday) })}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('log.what')}</span>
            </th>
            <th scope="col">{t('log.done')}</th>
            <th scope="col">{t('log.complianceDue')}</th>
            <th scope="col">{t('log.planned')}</th>
            <th scope="col">{t('log.percent')}</th>
          </tr>
        </thead>
        <tbody>
          {complianceRows(week, units).map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              <td>{row.done}</td>
              <td>{row.due}</td>
              <td>{row.planned}</td>
              <td>{row.percent === '' ? '–' : row.percent}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="log-quiet">{[...notes, t('log.complianceHint')].join(' · ')}</p>
    </section>
  );
}
