import type { PhasePin, SeasonView } from '../../../../shared/domain/season.ts';
import { t } from '../../text/index.ts';
import { dateWords, IconButton } from '../../ui/index.ts';
import './pins-line.css';

/** The phase borders that the coach has set, each to be let go of; with the reason where one could not be kept. */
export function PinsLine({
  view,
  onRelease,
}: {
  readonly view: SeasonView;
  readonly onRelease: (pin: PhasePin) => void;
}) {
  const { phasePins } = view.season;
  if (phasePins.length === 0) return null;
  return (
    <div className="pins-line">
      <span className="pins-label">{t('season.pins')}</span>
      <ul>
        {phasePins.map((pin) => {
          const problem = view.pinProblems.find((each) => each.kind === pin.kind && each.monday === pin.monday);
          const phase = t(`words.${pin.kind}`);
          const date = dateWords(pin.monday, 'short');
          return (
            <li key={pin.monday} className={problem === undefined ? undefined : 'pins-lost'}>
              {problem === undefined
                ? t('season.pinStart', { phase, date })
                : t('season.pinLost', { phase, date, why: problem.sentence })}
              <IconButton icon="close" small label={t('season.pinRelease', { phase })} onPress={() => onRelease(pin)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
