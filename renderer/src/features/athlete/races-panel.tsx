import { type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { type DistanceUnit, formatClock } from '../../../../shared/domain/units.ts';
import { useChannel } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { raceDistanceWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Button, dateWords, Panel, useContextMenu } from '../../ui/index.ts';
import { useRaceActs } from '../race/use-race-acts.ts';

/** The athlete's races, the coming ones first; each opens to be edited. */
export function RacesPanel({
  athleteId,
  unit,
  today,
}: {
  readonly athleteId: AthleteId;
  readonly unit: DistanceUnit;
  readonly today: CalendarDate;
}) {
  const races = useChannel('race.list', { athleteId });
  const dialogs = useDialogs();
  const menu = useContextMenu();
  const acts = useRaceActs(athleteId);
  const all = races.status === 'ready' ? races.value : [];
  const coming = all.filter((race) => race.date >= today).toSorted((a, b) => a.date.localeCompare(b.date));
  const past = all.filter((race) => race.date < today).toSorted((a, b) => b.date.localeCompare(a.date));
  return (
    <Panel
      title={t('athlete.races')}
      className="form-panel races-panel"
      actions={
        <Button small icon="add" onPress={() => dialogs.open({ kind: 'race', athleteId, raceId: null })}>
          {t('athlete.addRace')}
        </Button>
      }
    >
      {all.length === 0 && races.status === 'ready' ? <p className="form-note">{t('athlete.noRaces')}</p> : null}
      <ul className="race-list">
        {[...coming, ...past].map((race) => {
          const days = daysBetween(today, race.date);
          return (
            <li key={race.id}>
              <button
                type="button"
                className="race-line"
                title={t('athlete.editRace', { name: race.name })}
                onClick={() => dialogs.open({ kind: 'race', athleteId, raceId: race.id })}
                onContextMenu={(event) => menu.open(event, race.name, acts.entriesOf(race))}
              >
                <span className={`priority priority-${race.priority}`}>{race.priority}</span>
                <span className="race-line-name truncate">{race.name}</span>
                <span className="quiet">{raceDistanceWords(race.distanceM, unit)}</span>
                <span className="quiet">{dateWords(race.date)}</span>
                <span className="race-line-days">
                  {days < 0
                    ? race.resultTimeS === null
                      ? t('athlete.past')
                      : formatClock(race.resultTimeS)
                    : t('app.daysShort', { count: days })}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {menu.element}
    </Panel>
  );
}
