import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import { t } from '../../text/index.ts';
import { PACED, type Paces, paceNumber } from './pace-words.ts';

/** What the letters of the steps mean for this athlete: E, M, T, I and R with their paces. */
export function PaceLegend({ paces, unit }: { readonly paces: Paces | null; readonly unit: DistanceUnit }) {
  if (paces === null) return <p className="wk-legend">{t('week.noPaces')}</p>;
  return (
    <div className="wk-legend">
      <dl aria-label={t('week.legend', { unit })}>
        {PACED.map((intensity) => (
          <div key={intensity}>
            <dt>
              <b>{intensity}</b> {t(`week.pace_${intensity}`)}
            </dt>
            <dd>{paceNumber(paces, intensity, unit)}</dd>
          </div>
        ))}
      </dl>
      <span aria-hidden="true">{t('week.perUnit', { unit })}</span>
    </div>
  );
}
