import { useState } from 'react';
import type { RosterRow } from '../../../../shared/contract/athletes.ts';
import type { Output } from '../../../../shared/contract/index.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, JobId } from '../../../../shared/domain/ids.ts';
import type { SeasonTemplate, SquadAnchor } from '../../../../shared/domain/template.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { newJobId, useJob } from '../../app/job.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, DateField, dateWords, Loading, Progress, SegmentedControl, showUndoToast } from '../../ui/index.ts';
import { AthleteChecklist, JobOutcome } from './athlete-checklist.tsx';

function detailOf({ nextRace }: RosterRow): string {
  if (nextRace === null || nextRace.priority !== 'A') return '';
  return `${nextRace.name}, ${dateWords(nextRace.date)}`;
}

/** Plans a season from a template for several athletes as one job and one step to undo. */
export function ApplyToMany({ template }: { readonly template: SeasonTemplate }) {
  const roster = useChannel('roster.list', { archived: false });
  const [chosen, setChosen] = useState<ReadonlySet<AthleteId>>(new Set());
  const [kind, setKind] = useState<SquadAnchor['kind']>('next-race');
  const [date, setDate] = useState<CalendarDate | null | undefined>(undefined);
  const [job, setJob] = useState<JobId | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Output<'template.applyMany'> | null>(null);
  const apply = useCommand('template.applyMany', { quiet: true });
  const cancel = useCommand('job.cancel');
  const progress = useJob(job);
  if (roster.status !== 'ready') return <Loading />;
  const { rows, today } = roster.value;
  const start = date === undefined ? today : date;
  const anchor: SquadAnchor | null =
    kind === 'next-race' ? { kind } : start === null ? null : { kind: 'start', date: start };
  const run = async () => {
    if (anchor === null) return;
    const jobId = newJobId();
    setJob(jobId);
    setFailure(null);
    const result = await apply.run({ templateId: template.id, athleteIds: [...chosen], anchor, jobId });
    setJob(null);
    if (!result.ok) return setFailure(result.failure.message);
    setOutcome(result.value);
    const count = result.value.planned.length;
    if (count > 0) showUndoToast(t('replan.doneTitle', { count }), () => runCommand('history.undo'));
  };
  if (outcome !== null) {
    const planned = outcome.planned.map((row) => ({
      id: row.seasonId,
      name: row.athlete,
      sentence: t('replan.sessionsCount', { count: row.sessions }),
    }));
    return <JobOutcome planned={planned} leftOut={outcome.leftOut} />;
  }
  return (
    <div className="form-stack">
      <SegmentedControl
        label={t('replan.anchor')}
        value={kind}
        onChange={setKind}
        isDisabled={job !== null}
        options={[
          { value: 'next-race', label: t('replan.anchorNextRace') },
          { value: 'start', label: t('replan.anchorStart') },
        ]}
      />
      {kind === 'start' ? (
        <DateField label={t('replan.firstDay')} today={today} ahead value={start} onChange={setDate} />
      ) : null}
      <AthleteChecklist
        rows={rows.map((row) => ({ id: row.id, name: row.name, detail: detailOf(row) }))}
        chosen={chosen}
        onChange={setChosen}
        isDisabled={job !== null}
      />
      {failure === null ? null : (
        <p className="form-failure" role="alert">
          {failure}
        </p>
      )}
      <div className="export-progress" aria-live="polite">
        {job === null ? null : (
          <Progress
            label={progress?.step ?? t('replan.running')}
            done={progress?.done ?? 0}
            total={progress?.total ?? 0}
          />
        )}
      </div>
      <div className="template-run">
        {job === null ? null : <Button onPress={() => void cancel.run({ jobId: job })}>{t('ui.cancel')}</Button>}
        <Button
          variant="primary"
          isDisabled={job !== null || chosen.size === 0 || anchor === null}
          onPress={() => void run()}
        >
          {t('replan.planManyAct', { count: chosen.size })}
        </Button>
      </div>
    </div>
  );
}
