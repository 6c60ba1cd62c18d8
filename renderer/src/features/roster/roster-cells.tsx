import type { ReactNode } from 'react';
import { type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { Sparkline } from '../../charts/sparkline.tsx';
import { distanceNumber } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import {
  classNames,
  dateWords,
  type GridColumn,
  Icon,
  PhasePill,
  Pill,
  SeverityMark,
  TextButton,
} from '../../ui/index.ts';
import type { RosterColumn, ShownRow } from './roster-rows.ts';

/**
 * Everything the roster can show, in columns by their names; widths are those before the coach has chosen any, px. In a
 * roomy window the names of races and findings get room to be read whole.
 */
export function rosterColumns(
  today: CalendarDate,
  roomy: boolean,
): Readonly<Record<RosterColumn, GridColumn<ShownRow, RosterColumn>>> {
  const column = (
    id: RosterColumn,
    label: string,
    width: number | null,
    cell: (row: ShownRow) => ReactNode,
    more: Partial<GridColumn<ShownRow, RosterColumn>> = {},
  ) => ({ id, label, width, least: 150, cell, ...more });
  return {
    name: column('name', t('roster.athlete'), null, (row) => <NameCell row={row} />, { rowHeader: true }),
    attention: column('attention', t('roster.attention'), null, (row) => <AttentionCell row={row} />),
    race: column('race', t('roster.race'), roomy ? 240 : 128, (row) => <RaceCell row={row} />),
    phase: column('phase', t('roster.phase'), 78, (row) => <PhaseCell row={row} />),
    run: column('run', t('roster.run'), 100, (row) => <RunCell row={row} />),
    lift: column('lift', t('roster.lift'), 56, (row) => <LiftCell row={row} />),
    trend: column('trend', t('roster.trend'), 110, (row) => <TrendCell row={row} />),
    findings: column('findings', t('roster.findings'), roomy ? 230 : 108, (row) => <Findings row={row} />),
    logged: column('logged', t('roster.logged'), 84, (row) => <Logged date={row.lastLogged} today={today} />, {
      align: 'end',
    }),
    groups: column('groups', t('roster.groups'), roomy ? 200 : 130, (row) => <GroupsCell row={row} />),
  };
}

function Quiet({ children }: { readonly children: ReactNode }) {
  return <span className="quiet">{children}</span>;
}

function NameCell({ row }: { readonly row: ShownRow }) {
  const second = [row.groupNames.join(', '), row.seasonName ?? ''].filter((part) => part !== '').join(' · ');
  return (
    <div className="roster-name">
      <span className="truncate roster-name-text" title={row.name}>
        {row.name}
      </span>
      <span className="roster-name-line">
        {row.sample ? <Pill>{t('app.sample')}</Pill> : null}
        {row.archived ? <Pill>{t('roster.archived')}</Pill> : null}
        <span className="truncate quiet roster-second" title={second}>
          {second || '\u00a0'}
        </span>
      </span>
    </div>
  );
}

function AttentionCell({ row }: { readonly row: ShownRow }) {
  const [first, ...others] = row.attention.reasons;
  if (first === undefined) return <Quiet>{t('roster.noAttention')}</Quiet>;
  return (
    <div className="roster-why" title={row.attention.reasons.map(({ text }) => text).join('\n')}>
      <span className={row.attention.needed ? 'roster-needed' : undefined}>{first.text}</span>
      {others.map(({ text }) => (
        <span key={text} className="quiet">
          {' · '}
          {text}
        </span>
      ))}
    </div>
  );
}

function PhaseCell({ row }: { readonly row: ShownRow }) {
  if (row.phase !== null) {
    return (
      <span className="roster-phase">
        <PhasePill value={row.phase} />
        {row.planNews === null ? null : (
          <span className="roster-drift" role="img" aria-label={t('roster.planOld')} title={row.planNews}>
            <Icon name="warning" size={14} />
          </span>
        )}
      </span>
    );
  }
  return row.seasonId === null && !row.archived ? (
    <PlanButton row={row} />
  ) : (
    <Quiet>{t(row.seasonId === null ? 'roster.noSeason' : 'app.seasonAhead')}</Quiet>
  );
}

/** The way to a season for who has none. */
function PlanButton({ row }: { readonly row: ShownRow }) {
  const { open } = useDialogs();
  return (
    <TextButton
      aria-label={t('roster.planSeasonFor', { name: row.name })}
      onPress={() => open({ kind: 'season', athleteId: row.id, seasonId: null })}
    >
      {t('roster.planSeason')}
    </TextButton>
  );
}

function TrendCell({ row }: { readonly row: ShownRow }) {
  return (
    <Sparkline weeks={row.spark} width={96} height={22} label={t('roster.trendLabel', { weeks: row.spark.length })} />
  );
}

function GroupsCell({ row }: { readonly row: ShownRow }) {
  const names = row.groupNames.join(', ');
  return names === '' ? (
    <Quiet>–</Quiet>
  ) : (
    <span className="truncate roster-block" title={names}>
      {names}
    </span>
  );
}

function RaceCell({ row }: { readonly row: ShownRow }) {
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

function RunCell({ row }: { readonly row: ShownRow }) {
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

function LiftCell({ row }: { readonly row: ShownRow }) {
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

function Findings({ row }: { readonly row: ShownRow }) {
  const { serious, warning, info } = row.findings;
  if (row.findingsState === 'unknown')
    return <span className="quiet roster-counting">{t('roster.findingsUnknown')}</span>;
  const old = row.findingsState === 'old';
  if (serious + warning + info === 0) return <Quiet>{t(old ? 'roster.noFindingsBefore' : 'roster.noFindings')}</Quiet>;
  const parts = [
    { severity: 'serious', count: serious },
    { severity: 'warning', count: warning },
    { severity: 'info', count: info },
  ] as const;
  const words = t('roster.findingsLabel', row.findings);
  return (
    <div className={classNames('roster-name', old && 'roster-old')} title={old ? t('roster.findingsOld') : undefined}>
      <span className="roster-findings" role="img" aria-label={old ? `${words}, ${t('roster.findingsOld')}` : words}>
        {parts
          .filter((part) => part.count > 0)
          .map((part) => (
            <span key={part.severity} className={`roster-finding severity-${part.severity}`}>
              <SeverityMark severity={part.severity} label={false} />
              {part.count}
            </span>
          ))}
        {old ? <span className="roster-counting">…</span> : null}
      </span>
      {row.worstFinding === null ? null : (
        <span className="truncate quiet roster-second" title={row.worstFinding}>
          {row.worstFinding}
        </span>
      )}
    </div>
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
