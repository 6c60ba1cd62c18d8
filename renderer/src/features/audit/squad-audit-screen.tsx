import { useEffect, useMemo, useRef, useState } from 'react';
import type { SquadAuditRow } from '../../../../shared/contract/audit.ts';
import type { JobId } from '../../../../shared/domain/ids.ts';
import { call, useChannel, useCommand } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { HistoryButtons } from '../../app/history.tsx';
import { newJobId, useJob } from '../../app/job.ts';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { useAthleteMenu } from '../../app/use-athlete-menu.ts';
import { t } from '../../text/index.ts';
import {
  Button,
  type ColumnSpec,
  EmptyState,
  Icon,
  Loading,
  Pill,
  Progress,
  SeverityMark,
  type Sort,
  Table,
} from '../../ui/index.ts';
import './audit.css';
import { type AuditChoice, AuditControls } from './audit-controls.tsx';
import { otherRules, type SquadColumn, type SquadRow, sortSquad } from './squad-rows.ts';

const MISTAKE_COLUMNS = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'] as const;

function StatusCell({ row, rule }: { readonly row: SquadRow; readonly rule: string }) {
  const mistake = row.mistakes.find((each) => each.rule === rule);
  if (mistake === undefined || mistake.status === 'too-little') {
    return (
      <span className="squad-none" title={t('audit.tooLittle')}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('audit.tooLittle')}</span>
      </span>
    );
  }
  if (mistake.severity !== null) return <SeverityMark severity={mistake.severity} />;
  return (
    <span className="squad-fine" title={t('audit.fine')}>
      <Icon name="check" size={12} />
      <span className="visually-hidden">{t('audit.fine')}</span>
    </span>
  );
}

function OtherRules({ row }: { readonly row: SquadAuditRow }) {
  return (
    <span className="squad-rules">
      {otherRules(row).map((rule) => (
        <span key={rule.rule} title={rule.title} className={`squad-rule mistake-${rule.severity}`}>
          <SeverityMark severity={rule.severity} />{' '}
          {rule.count === 1 ? rule.rule : t('audit.ruleTimes', { rule: rule.rule, count: rule.count })}
        </span>
      ))}
    </span>
  );
}

const columns = (): readonly ColumnSpec<SquadRow, SquadColumn>[] => [
  {
    id: 'name',
    label: t('audit.athlete'),
    sortable: true,
    rowHeader: true,
    width: '200px',
    cell: (row) => (
      <>
        {row.name} {row.sample ? <Pill>{t('app.sample')}</Pill> : null}
      </>
    ),
  },
  ...MISTAKE_COLUMNS.map(
    (rule): ColumnSpec<SquadRow, SquadColumn> => ({
      id: rule,
      label: rule,
      sortable: true,
      width: '58px',
      cell: (row) => <StatusCell row={row} rule={rule} />,
    }),
  ),
  { id: 'others', label: t('audit.otherRules'), sortable: true, cell: (row) => <OtherRules row={row} /> },
  {
    id: 'worst',
    label: t('audit.worst'),
    sortable: true,
    width: '110px',
    cell: (row) => (
      <span className={`mistake-mark ${row.worst === null ? '' : `mistake-${row.worst}`}`}>
        {row.worst === null ? (
          t('audit.noWorst')
        ) : (
          <>
            <SeverityMark severity={row.worst} label={false} /> {t(`words.${row.worst}`)}
          </>
        )}
      </span>
    ),
  },
];

let lastChoice: AuditChoice = { span: 'season', side: 'both' };

/** Below so many athletes the audit is there before its progress could be read. */
const WORTH_TELLING = 20;

/** The audit of a choice as a job of its own; `running` is how far it is, null when there is nothing to tell. */
function useSquadAudit(choice: AuditChoice) {
  const months = choice.span === 'season' ? null : 12;
  const [job, setJob] = useState(() => ({ choice, id: newJobId() }));
  if (job.choice !== choice) setJob({ choice, id: newJobId() });
  const jobId = job.id;
  const squad = useChannel('audit.squad', { months, side: choice.side, jobId }, { keepPrevious: true });
  const progress = useJob(jobId);
  const busy = squad.status === 'loading' || (squad.status === 'ready' && squad.refreshing);
  const busyRef = useRef(busy);
  busyRef.current = busy;
  useEffect(
    () => () => {
      // Another choice, or another screen: nobody waits for this answer any more.
      if (busyRef.current) void call('job.cancel', { jobId });
    },
    [jobId],
  );
  const running = busy && progress !== null && progress.total >= WORTH_TELLING ? progress : null;
  return { squad, running, jobId };
}

function Running({ done, total, jobId }: { readonly done: number; readonly total: number; readonly jobId: JobId }) {
  const cancel = useCommand('job.cancel');
  return (
    <div className="squad-running">
      <Progress label={t('audit.squadRunning', { done, count: total })} done={done} total={total} />
      <Button onPress={() => void cancel.run({ jobId })}>{t('ui.cancel')}</Button>
    </div>
  );
}

/** A cancelled audit: what was audited is kept, so going on takes up where it stopped. */
function Stopped({ goOn }: { readonly goOn: () => void }) {
  const { go } = usePlace();
  return (
    <EmptyState
      title={t('audit.squadStopped')}
      actions={
        <>
          <Button onPress={() => go(paths.roster())}>{t('audit.backToRoster')}</Button>
          <Button variant="primary" onPress={goOn} autoFocus>
            {t('audit.squadGoOn')}
          </Button>
        </>
      }
    >
      {t('audit.squadStoppedText')}
    </EmptyState>
  );
}

/** The whole roster against the rules: athletes down, the seven mistakes across. */
export function SquadAuditScreen() {
  const [choice, setChoice] = useState(lastChoice);
  const [sort, setSort] = useState<Sort<SquadColumn>>({ column: 'worst', descending: false });
  const { squad, running, jobId } = useSquadAudit(choice);
  const { go } = usePlace();
  const menu = useAthleteMenu();
  const rows = useMemo(
    () => (squad.status === 'ready' ? squad.value.rows.map((row) => ({ ...row, id: row.athleteId })) : []),
    [squad],
  );
  const sorted = useMemo(() => sortSquad(rows, sort), [rows, sort]);
  if (squad.status === 'failed' && squad.failure.kind !== 'cancelled') {
    return <Failed failure={squad.failure} retry={squad.retry} />;
  }
  if (squad.status === 'ready' && rows.length === 0) {
    return (
      <EmptyState
        title={t('audit.nobody')}
        actions={<Button onPress={() => go(paths.roster())}>{t('audit.backToRoster')}</Button>}
      >
        {t('audit.nobodyText')}
      </EmptyState>
    );
  }
  return (
    <div className="roster squad-audit">
      <header className="page-head">
        <div className="page-title">
          <h1>{t('audit.squadTitle')}</h1>
          {squad.status === 'ready' ? <p className="page-sub">{t('audit.squadSub', { count: rows.length })}</p> : null}
        </div>
        <div className="page-acts">
          <AuditControls
            choice={choice}
            spans={['season', 'year']}
            onChange={(next) => {
              lastChoice = next;
              setChoice(next);
            }}
          />
          <HistoryButtons />
        </div>
      </header>
      {running === null ? null : <Running {...running} jobId={jobId} />}
      {squad.status === 'failed' ? <Stopped goOn={squad.retry} /> : null}
      {squad.status === 'ready' ? (
        <div className="panel roster-panel">
          <Table
            label={t('audit.squadGrid')}
            columns={columns()}
            rows={sorted}
            sort={sort}
            onSort={setSort}
            onOpen={(row) => go(paths.audit(row.athleteId))}
            onMenu={(event, { athleteId, name }) => menu.open(event, { id: athleteId, name, seasonId: null })}
          />
        </div>
      ) : running === null && squad.status === 'loading' ? (
        <Loading />
      ) : null}
      {menu.element}
    </div>
  );
}
