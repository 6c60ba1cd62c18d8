import type { Output } from '../../../shared/contract/index.ts';
import { dayMonth } from '../charts/calendar-words.ts';
import { t } from '../text/index.ts';
import { SeverityMark } from '../ui/index.ts';
import { reasonGroups, weekList } from './reason-groups.ts';

type PrintData = Output<'print.season'>;

function Findings({ data }: { readonly data: PrintData }) {
  if (data.view.findings.length === 0) return <p className="pr-help">{t('print.noFindings')}</p>;
  return (
    <table className="pr-table">
      <thead>
        <tr>
          <th scope="col">{t('print.rule')}</th>
          <th scope="col">{t('print.when')}</th>
          <th scope="col">{t('print.findings')}</th>
          <th scope="col">{t('print.todo')}</th>
          <th scope="col">{t('print.source')}</th>
        </tr>
      </thead>
      <tbody>
        {data.view.findings.map((finding) => (
          <tr key={`${finding.rule}-${finding.from}-${finding.to}-${finding.title}`}>
            <th scope="row" className="nowrap">
              <SeverityMark severity={finding.severity} /> {finding.rule}
            </th>
            <td className="nowrap">
              {finding.from === finding.to
                ? dayMonth(finding.from)
                : `${dayMonth(finding.from)} – ${dayMonth(finding.to)}`}
            </td>
            <td>
              <b>{finding.title}.</b> {finding.sentence}
            </td>
            <td>{finding.remedy}</td>
            <td className="pr-mute">{finding.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Findings, then every reason with the weeks that it holds for. */
export function ReasonPages({ data }: { readonly data: PrintData }) {
  return (
    <section className="pr-section">
      <h2>{t('print.findings')}</h2>
      <Findings data={data} />
      <h2 className="pr-h2-next">{t('print.reasons')}</h2>
      <table className="pr-table">
        <thead>
          <tr>
            <th scope="col">{t('print.weeks')}</th>
            <th scope="col">{t('print.rule')}</th>
            <th scope="col">{t('print.reason')}</th>
            <th scope="col">{t('print.source')}</th>
          </tr>
        </thead>
        <tbody>
          {reasonGroups(data.view.weeks).map(({ reason, weeks }) => (
            <tr key={`${weeks[0]}-${reason.rule}-${reason.title}-${reason.sentence}`}>
              <th scope="row" className="pr-weeks">
                {weekList(weeks)}
              </th>
              <td className="nowrap">{reason.rule}</td>
              <td>
                <b>{reason.title}.</b> {reason.sentence}
              </td>
              <td className="pr-mute">{reason.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
