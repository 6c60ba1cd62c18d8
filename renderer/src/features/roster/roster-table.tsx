import { type ReactNode, useMemo } from 'react';
import type { RosterRow } from '../../../../shared/contract/athletes.ts';
import type { Group } from '../../../../shared/domain/athlete.ts';
import { type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { distanceNumber } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Button, type ColumnSpec, dateWords, PhasePill, Pill, SeverityMark, type Sort, Table } from '../../ui/index.ts';
import type { RosterColumn } from './roster-rows.ts';

/** The squad as a table; arrow keys walk it, Enter opens an athlete. */
export function RosterTable({
  rows,
  groups,
  today,
  sort,
  onSort,
  onOpen,
  onClear,
}: {
  readonly rows: readonly RosterRow[];
  readonly groups: readonly Group[];
  readonly today: CalendarDate;
  readonly sort: Sort<RosterColumn>;
  readonly onSort: (sort: Sort<RosterColumn>) => void;
  readonly onOpen: (row: RosterRow) => void;
  readonly onClear: () => void;
}) {
  const columns = useMemo(() => columnsFor(today, groups), [today, groups]);
  return (
    <Table
      label={t('roster.title')}
      className="roster-table"
      columns={columns}
      rows={rows}
      rowClass={(row) => row.archived && 'roster-archived'}
      sort={sort}
      onSort={onSort}
      onOpen={onOpen}
      empty={
        <div className="roster-empty">
          <p>{t('roster.nothingShown')}</p>
          <Button onPress={onClear}>{t('roster.clearFilter')}</Button>
        </div>
      }
    />
  );
}

function columnsFor(today: CalendarDate, groups: readonly Group[]): readonly ColumnSpec<RosterRow, RosterColumn>[] {
  const groupNames = (row: RosterRow) =>
    groups
      .filter((group) => row.groupIds.includes(group.id))
      .map((group) => group.name)
      .join(', ');
  return [
    {
      id: 'name',
      label: t('roster.athlete'),
      sortable: true,
      rowHeader: true,
      width: '24%',
      cell: (row) => <NameCell row={row} groupNames={groupNames(row)} />,
    },
    { id: 'race', label: t('roster.race'), sortable: true, width: '17%', cell: (row) => <RaceCell row={row} /> },
    {
      id: 'phase',
      label: t('roster.phase'),
      sortable: true,
      width: '9%',
      cell: (row) =>
        row.phase === null ? (
          <Quiet>{t(row.seasonId === null ? 'roster.noSeason' : 'app.seasonAhead')}</Quiet>
        ) : (
          <PhasePill value={row.phase} />
        ),
    },
    { id: 'run', label: t('roster.run'), sortable: true, width: '14%', cell: (row) => <RunCell row={row} /> },
    { id: 'lift', label: t('roster.lift'), sortable: true, width: '7%', cell: (row) => <LiftCell row={row} /> },
    {
      id: 'trend',
      label: t('roster.trend'),
      sortable: false,
      width: '11%',
      cell: (row) => (
        <Sparkline
          weeks={row.spark}
          width={96}
          height={22}
          label={t('roster.trendLabel', { weeks: row.spark.length })}
        />
      ),
    },
    {
      id: 'findings',
      label: t('roster.findings'),
      sortable: true,
      width: '10%',
      cell: (row) => <Findings row={row} />,
    },
    {
      id: 'logged',
      label: t('roster.logged'),
      sortable: true,
      align: 'end',
      width: '8%',
      cell: (row) => <Logged date={row.lastLogged} today={today} />,
    },
  ];
}

function Quiet({ children }: { readonly children: ReactNode }) {
  return <span className="quiet">{children}</span>;
}

function NameCell({ row, groupNames }: { readonly row: RosterRow; readonly groupNames: string }) {
  return (
    <div className="roster-name">
      <span className="roster-name-line">
        <span className="truncate roster-name-text" title={row.name}>
          {row.name}
        </span>
        {row.sample ? <Pill>{t('app.sample')}</Pill> : null}
        {row.archived ? <Pill>{t('roster.archived')}</Pill> : null}
      </span>
      <span className="truncate quiet roster-second" title={groupNames}>
        {[groupNames, row.seasonName ?? ''].filter((part) => part !== '').join(' · ') || '\u00a0'}
      </span>
    </div>
  );
}

function RaceCell({ row }: { readonly row: RosterRow }) {
  const race = row.nextRace;
  if (race === null) return <Quiet>{t('roster.noRace')}</Quiet>;
  return (
    <div className="roster-name">
      <span className="roster-name-line">
        <span className={`priority priority-${race.priority}`}>{race.priority}</span>
        <span className="truncate" title={race.name}>
          {race.name}
        </span>
      </span>
      <span className="quiet roster-second">
        <b>{t('roster.raceDays', { days: race.days })}</b> · {dateWords(race.date, 'short')}
      </span>
    </div>
  );
}

function RunCell({ row }: { readonly row: RosterRow }) {
  const { planned, done } = row.runDistanceM;
  if (planned === 0 && done === 0) return <Quiet>–</Quiet>;
  const unit = row.distanceUnit;
  const words = { done: distanceNumber(done, unit), planned: distanceNumber(planned, unit), unit };
  return (
    <div className="done-cell" role="img" aria-label={t('roster.runLabel', words)}>
      <span>
        {words.done} <span className="quiet">{`/ ${words.planned} ${unit}`}</span>
      </span>
      <DoneBar share={planned > 0 ? done / planned : 1} voice="run" />
    </div>
  );
}

function DoneBar({ share, voice }: { readonly share: number; readonly voice: 'run' | 'lift' }) {
  return (
    <svg className={`done-bar done-bar-${voice}`} width="72" height="4" viewBox="0 0 72 4" aria-hidden="true">
      <rect className="done-bar-all" width="72" height="4" rx="2" />
      <rect className="done-bar-part" width={Math.min(1, share) * 72} height="4" rx="2" />
    </svg>
  );
}

/** Where the marks of a week's lifting sessions stand, px. */
const MARKS: readonly number[] = [0, 11, 22, 33];

function LiftCell({ row }: { readonly row: RosterRow }) {
  const { planned, done } = row.lifts;
  if (planned === 0 && done === 0) return <Quiet>–</Quiet>;
  const marks = Math.min(MARKS.length, Math.max(planned, done));
  return (
    <div className="done-cell" role="img" aria-label={t('roster.liftsLabel', { done, planned })}>
      <span>
        {done} <span className="quiet">/ {planned}</span>
      </span>
      <svg className="lift-marks" width="44" height="6" viewBox="0 0 44 6" aria-hidden="true">
        {MARKS.slice(0, marks).map((x, i) => (
          <rect key={x} x={x + 0.5} y="0.5" width="8" height="5" rx="1" className={i < done ? 'lift-done' : ''} />
        ))}
      </svg>
    </div>
  );
}

function Findings({ row }: { readonly row: RosterRow }) {
  const { serious, warning, info } = row.findings;
  if (serious + warning + info === 0) return <Quiet>{t('roster.noFindings')}</Quiet>;
  const parts = [
    { severity: 'serious', count: serious },
    { severity: 'warning', count: warning },
    { severity: 'info', count: info },
  ] as const;
  return (
    <span className="roster-findings" role="img" aria-label={t('roster.findingsLabel', row.findings)}>
      {parts
        .filter((part) => part.count > 0)
        .map((part) => (
          <span key={part.severity} className={`roster-finding severity-${part.severity}`}>
            <SeverityMark severity={part.severity} label={false} />
            {part.count}
          </span>
        ))}
    </span>
  );
}

function Logged({ date, today }: { readonly date: CalendarDate | null; readonly today: CalendarDate }) {
  if (date === null) return <Quiet>{t('roster.never')}</Quiet>;
  const ago = daysBetween(date, today);
  const words =
    ago <= 0
      ? t('roster.loggedToday')
      : ago === 1
        ? t('roster.loggedYesterday')
        : t('roster.loggedDays', { count: ago });
  return (
    <span title={dateWords(date)} className={ago > 13 ? 'logged-old' : undefined}>
      {words}
    </span>
  );
}
