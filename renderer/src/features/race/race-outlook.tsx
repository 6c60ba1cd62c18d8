import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { RaceDraft } from '../../../../shared/domain/season.ts';
import { useChannel } from '../../api/index.ts';
import { t } from '../../text/index.ts';
import './race-outlook.css';

/** What a race is judged by. */
export type RaceCourse = Pick<RaceDraft, 'date' | 'distanceM' | 'targetTimeS' | 'terrain' | 'ascentM'>;

/**
 * What today's fitness promises over a race, and how far its target is from that; nothing where no evidence of fitness is
 * there. Read out when it changes, as it follows what is typed.
 */
export function RaceOutlook({ athleteId, race }: { readonly athleteId: AthleteId; readonly race: RaceCourse }) {
  const { date, distanceM, targetTimeS, terrain, ascentM } = race;
  const course = { date, distanceM, targetTimeS, terrain, ascentM };
  const outlook = useChannel('race.outlook', { athleteId, race: course }, { keepPrevious: true });
  if (outlook.status !== 'ready' || outlook.value === null) return null;
  return (
    <p className={`race-outlook race-outlook-${outlook.value.verdict ?? 'there'}`} aria-live="polite">
      <b>{t('race.outlook')}</b> {outlook.value.sentence}
    </p>
  );
}
