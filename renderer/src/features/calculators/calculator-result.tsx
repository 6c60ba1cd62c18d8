import type { Calculation, CalculatorSheet } from '../../../../shared/domain/calculator.ts';
import { useChannel } from '../../api/index.ts';
import { t } from '../../text/index.ts';
import { Panel } from '../../ui/index.ts';
import { shownResult, type Units } from './calculator-model.ts';

/** What the calculator says to the input as it stands, with how, by which convention, and from where. */
export function CalculatorResult({
  sheet,
  input,
  units,
}: {
  readonly sheet: CalculatorSheet;
  readonly input: Readonly<Record<string, unknown>> | null;
  readonly units: Units;
}) {
  const asked = input === null ? null : { name: sheet.name, input };
  const answer = useChannel('calculator.run', asked, { keepPrevious: true, cache: false });
  return (
    <Panel title={t('calculators.result')} className="form-panel calculator-result">
      <div role="status">
        {answer.status === 'idle' ? <p className="quiet">{t('calculators.incomplete')}</p> : null}
        {answer.status === 'failed' ? <p className="form-failure">{answer.failure.message}</p> : null}
        {answer.status === 'ready' ? <Answer sheet={sheet} calculation={answer.value} units={units} /> : null}
      </div>
    </Panel>
  );
}

function Answer({
  sheet,
  calculation,
  units,
}: {
  readonly sheet: CalculatorSheet;
  readonly calculation: Calculation;
  readonly units: Units;
}) {
  const { values, method, convention, source } = calculation;
  const lines = Object.entries(sheet.results).map(([key, field]) => ({ key, field, value: values[key] ?? null }));
  return (
    <>
      <table className="calculator-table" aria-label={t('calculators.result')}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('calculators.resultName')}</th>
            <th scope="col">{t('calculators.resultValue')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, field, value }) => (
            <tr key={key}>
              <th scope="row">{field.title}</th>
              <td>{shownResult(value, field, units)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.some(({ value }) => value === null) ? <p className="form-note">{t('calculators.dash')}</p> : null}
      <dl className="calculator-words">
        {(
          [
            ['method', method],
            ['convention', convention],
            ['source', source],
          ] as const
        ).map(([key, text]) => (
          <div key={key}>
            <dt>{t(`calculators.${key}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
