import type { SeasonId } from '../../../../shared/domain/ids.ts';
import { useChannel } from '../../api/index.ts';
import { useCommandState } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import './drift-strip.css';

/** Changes that are said in the strip; the rest is counted, and all of them are in the difference. */
const SAID = 2;

/**
 * Says, as long as it is so, what was changed since the season was planned and is not in its plan yet, with the way to
 * the difference. Draws nothing while the plan knows everything.
 */
export function DriftStrip({ seasonId }: { readonly seasonId: SeasonId }) {
  const drift = useChannel('season.drift', { seasonId }, { keepPrevious: true });
  const replan = useCommandState('season.replan');
  const causes = drift.status === 'ready' ? drift.value.causes : [];
  if (causes.length === 0) return null;
  const sentences = causes.map((cause) => cause.sentence);
  const said = sentences.slice(0, SAID).join(' ');
  const rest = sentences.length - SAID;
  return (
    <section className="drift-strip" aria-label={t('season.drift')}>
      <p role="status" className="drift-text" title={sentences.join('\n')}>
        <b>{t('season.drift')}</b> {said}
        {rest > 0 ? ` ${t('season.driftMore', { count: rest })}` : ''}
      </p>
      {replan.isEnabled ? (
        <Button small onPress={replan.run}>
          {t('season.driftAct')}
        </Button>
      ) : null}
    </section>
  );
}
