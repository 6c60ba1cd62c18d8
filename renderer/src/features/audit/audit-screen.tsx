import { useRef, useState } from 'react';
import type { AuditView } from '../../../../shared/contract/audit.ts';
import type { AthleteId, SeasonId } from '../../../../shared/domain/ids.ts';
import { useChannel } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { AlignmentLine } from '../../charts/alignment-line.tsx';
import type { ShownUnits } from '../../charts/units.ts';
import { useCommandState } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, EmptyState, Loading, Panel } from '../../ui/index.ts';
import './audit.css';
import { type AuditChoice, AuditControls, spanOf } from './audit-controls.tsx';
import { daysWords } from './audit-words.ts';
import { FindingList } from './finding-card.tsx';
import { MistakesPanel } from './mistakes-panel.tsx';

/** What was last chosen, so that the next athlete is judged by the same days and side. */
let lastChoice: AuditChoice = { span: 'season', side: 'both' };

/** An athlete's plan and log held against the rules: the seven mistakes, then every finding with its evidence. */
export function AuditScreen({
  athleteId,
  seasonId,
}: {
  readonly athleteId: AthleteId;
  /** The season that holds today, or the one to come; null without any. */
  readonly seasonId: SeasonId | null;
}) {
  const [choice, setChoice] = useState(lastChoice);
  const shown: AuditChoice = seasonId === null && choice.span === 'season' ? { ...choice, span: 'year' } : choice;
  const audit = useChannel(
    'audit.athlete',
    { athleteId, span: spanOf(shown.span, seasonId), side: shown.side },
    { keepPrevious: true },
  );
  const athlete = useChannel('athlete.get', { athleteId });
  if (audit.status === 'failed') return <Failed failure={audit.failure} retry={audit.retry} />;
  if (athlete.status === 'failed') return <Failed failure={athlete.failure} retry={athlete.retry} />;
  if (athlete.status !== 'ready' || audit.status !== 'ready') return <Loading />;
  const { distanceUnit, massUnit } = athlete.value;
  return (
    <div className="audit">
      <div className="audit-head">
        <p aria-live="polite">{judgedWords(audit.value)}</p>
        <AuditControls
          choice={shown}
          spans={seasonId === null ? ['year', 'all'] : ['season', 'year', 'all']}
          onChange={(next) => {
            lastChoice = next;
            setChoice(next);
          }}
        />
      </div>
      <AuditContent athleteId={athleteId} view={audit.value} units={{ distance: distanceUnit, mass: massUnit }} />
    </div>
  );
}

function judgedWords({ from, to, counts }: AuditView): string {
  const parts = {
    days: daysWords(from, to),
    weeks: t('audit.weeks', { count: counts.weeks }),
    runs: t('audit.runs', { count: counts.runs }),
    lifts: t('audit.lifts', { count: counts.lifts }),
  };
  if (counts.others === 0) return t('audit.judged', parts);
  return t('audit.judgedOthers', { ...parts, others: t('audit.others', { count: counts.others }) });
}

function AuditContent({
  athleteId,
  view,
  units,
}: {
  readonly athleteId: AthleteId;
  readonly view: AuditView;
  readonly units: ShownUnits;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const show = (rule: string) => {
    const card = frame.current?.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
    card?.scrollIntoView({ block: 'center' });
    card?.focus();
  };
  if (view.counts.runs + view.counts.lifts + view.counts.others === 0) return <NothingToJudge />;
  return (
    <div ref={frame} className="audit-scroll">
      <div className="audit-content">
        <Panel title={t('audit.mistakes')} className="audit-mistakes">
          <MistakesPanel mistakes={view.mistakes} onShow={show} />
        </Panel>
        <AlignmentLine alignment={view.alignment} />
        <FindingGroups athleteId={athleteId} view={view} units={units} />
      </div>
    </div>
  );
}

const SEVERITIES = ['serious', 'warning', 'info'] as const;

function FindingGroups({
  athleteId,
  view,
  units,
}: {
  readonly athleteId: AthleteId;
  readonly view: AuditView;
  readonly units: ShownUnits;
}) {
  return (
    <section className="audit-findings" aria-label={t('audit.findings')}>
      <h2>{t('audit.findingsOf', { count: view.findings.length })}</h2>
      {view.findings.length === 0 ? <p className="quiet">{t('audit.noFindings')}</p> : null}
      {SEVERITIES.map((severity) => {
        const findings = view.findings.filter((finding) => finding.severity === severity);
        return findings.length === 0 ? null : (
          <div key={severity} className="audit-group">
            <h3>{t(`audit.${severity}`)}</h3>
            <FindingList findings={findings} athleteId={athleteId} units={units} label={t(`audit.${severity}`)} />
          </div>
        );
      })}
    </section>
  );
}

function NothingToJudge() {
  const plan = useCommandState('season.new');
  const importFile = useCommandState('file.import');
  return (
    <EmptyState
      title={t('audit.emptyTitle')}
      actions={
        <>
          <Button onPress={importFile.run}>{t('audit.emptyImport')}</Button>
          <Button variant="primary" onPress={plan.run}>
            {t('audit.emptyPlan')}
          </Button>
        </>
      }
    >
      {t('audit.emptyText')}
    </EmptyState>
  );
}
