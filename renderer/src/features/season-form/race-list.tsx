import type { RaceDraft } from '../../../../shared/domain/season.ts';
import { t } from '../../text/index.ts';
import { dateWords, IconButton } from '../../ui/index.ts';

/** Races in a line each; those that `onRemove` is given for can be taken out again. */
export function RaceList<R extends RaceDraft>({
  races,
  onRemove,
}: {
  readonly races: readonly R[];
  readonly onRemove?: (race: R) => void;
}) {
  return (
    <ul className="season-races">
      {races.map((race) => (
        <li key={`${race.date} ${race.name}`}>
          <span className={`priority priority-${race.priority}`}>{race.priority}</span>
          <span className="truncate">{race.name}</span>
          <span className="quiet">{dateWords(race.date)}</span>
          {onRemove === undefined ? null : (
            <IconButton
              icon="close"
              label={t('seasonForm.removeRace', { name: race.name })}
              small
              onPress={() => onRemove(race)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
