import type { Output } from '../../../shared/contract/index.ts';
import { dayMonth } from '../charts/calendar-words.ts';
import { t } from '../text/index.ts';
import { SeverityMark } from '../ui/index.ts';
import { type ReasonGroup, reasonGroups, weekList } from './reason-groups.ts';

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

function Group({ group }: { readonly group: ReasonGroup }) {
  return (
    <tbody>
      <tr className="pr-rule">
        <th scope="rowgroup" colSpan={3}>
          {t('print.ruleTitle', { rule: group.rule, title: group.title })}
        </th>
      </tr>
      {group.lines.map((line, i) => (
        <tr key={`${line.weeks[0]}-${line.sentence}`}>
          <th scope="row" className="pr-weeks">
            {weekList(line.weeks)}
          </th>
          <td>{line.sentence}</td>
          <td className="pr-source">{line.source === group.lines[i - 1]?.source ? '' : line.source}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** Findings, then every rule with what it said to which weeks. */
export function ReasonPages({ data }: { readonly data: PrintData }) {
  const names = data.view.races.map((race) => race.name);
  return (
    <section className="pr-section">
      <h2>
        {t('print.findings')} <span className="pr-mute">{`${data.athlete.name} · ${data.view.season.name}`}</span>
      </h2>
      <Findings data={data} />
      <h2 className="pr-h2-next">{t('print.reasons')}</h2>
      <p className="pr-help">{t('print.reasonsHelp')}</p>
      <table className="pr-table">
        <thead>
          <tr>
            <th scope="col">{t('print.weeks')}</th>
            <th scope="col">{t('print.reason')}</th>
            <th scope="col">{t('print.source')}</th>
          </tr>
        </thead>
        {reasonGroups(data.view.weeks, names).map((group) => (
          <Group key={`${group.rule}-${group.title}`} group={group} />
        ))}
      </table>
    </section>
  );
}
