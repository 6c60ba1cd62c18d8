import type { Output } from '../../../shared/contract/index.ts';
import { formatClock, metresPer } from '../../../shared/domain/units.ts';
import { t } from '../text/index.ts';

type PrintData = Output<'print.season'>;

const LETTERS = ['M', 'T', 'I', 'R'] as const;

/** Seconds per kilometre as a pace in the athlete's unit, without the unit: `4:15`. */
export function paceNumber(secondsPerKm: number, unit: PrintData['athlete']['distanceUnit']): string {
  return formatClock((secondsPerKm * metresPer(unit)) / 1000);
}

/** Training paces and the pace of each race with a target, with what they rest on, and what the letters mean. */
export function PaceStrip({ data }: { readonly data: PrintData }) {
  const { paces, athlete, view } = data;
  const unit = athlete.distanceUnit;
  const targets = view.races.flatMap((race) =>
    race.targetTimeS === null
      ? []
      : [{ race, pace: race.targetTimeS / (race.distanceM / 1000), timeS: race.targetTimeS }],
  );
  return (
    <div className="pr-paces">
      {paces === null ? (
        <p>{t('print.noPaces')}</p>
      ) : (
        <dl>
          <div>
            <dt>{t('print.pace_E')}</dt>
            <dd>{`${paceNumber(paces.E.fast, unit)}–${paceNumber(paces.E.slow, unit)}`}</dd>
          </div>
          {LETTERS.map((letter) => (
            <div key={letter}>
              <dt>{t(`print.pace_${letter}`)}</dt>
              <dd>{paceNumber(paces[letter], unit)}</dd>
            </div>
          ))}
          {targets.slice(0, 3).map(({ race, pace, timeS }) => (
            <div key={race.id}>
              <dt>{t('print.paceRace', { race: race.name, time: formatClock(timeS) })}</dt>
              <dd>{paceNumber(pace, unit)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="pr-mute">
        {paces === null ? null : `${t('print.pacesPer', { unit, evidence: paces.evidence })} `}
        {t('print.legend')}
      </p>
    </div>
  );
}
