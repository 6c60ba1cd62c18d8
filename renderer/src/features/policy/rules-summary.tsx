import { Link } from 'wouter';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { useChannel } from '../../api/index.ts';
import { paths } from '../../app/routes.ts';
import { t } from '../../text/index.ts';
import { Icon, Panel } from '../../ui/index.ts';

/** How many planning rules are changed, with the way to all of them. */
export function RulesSummary({ athleteId }: { readonly athleteId: AthleteId | null }) {
  return (
    <Panel title={t('rules.title')} className="form-panel">
      <RulesLine athleteId={athleteId} />
    </Panel>
  );
}

/** The same without a panel around it. */
export function RulesLine({ athleteId }: { readonly athleteId: AthleteId | null }) {
  const count = useChannel('policy.count', { athleteId });
  const own = count.status === 'ready' ? (athleteId === null ? count.value.coach : count.value.athlete) : 0;
  const none = athleteId === null ? t('rules.panelNone') : t('rules.panelAthleteNone');
  const some = athleteId === null ? t('rules.panelCoach', { count: own }) : t('rules.panelAthlete', { count: own });
  return (
    <p className="rules-line">
      <span>{own === 0 ? none : some}</span>
      <Link href={athleteId === null ? paths.rules() : paths.athleteRules(athleteId)} className="rules-open">
        {t('rules.open')}
        <Icon name="next" size={12} />
      </Link>
    </p>
  );
}
