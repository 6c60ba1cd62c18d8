import { useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { SquadLogRow } from '../../../../shared/contract/log.ts';
import type { Group } from '../../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { useChannel } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { HistoryButtons } from '../../app/history.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { useCommandState, useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, EmptyState, IconButton, KeyHint, Loading, Pill, SegmentedControl, Select } from '../../ui/index.ts';
import { DayBar } from './day-bar.tsx';
import { EntryLine } from './entry-line.tsx';
import { LineHelp } from './line-help.tsx';
import { amountText, setsLine } from './line-words.ts';
import './log.css';
import { MissMenu } from './plan-panel.tsx';
import { type DayPlan, plansOf } from './plan-rows.ts';
import { type LogActs, useLogActs } from './use-log-acts.ts';

type Who = 'planned' | 'all';

function Nothing({ nobody }: { readonly nobody: boolean }) {
  const addAthlete = useCommandState('athlete.new');
  if (!nobody) return <EmptyState title={t('log.squadEmpty')}>{t('log.squadEmptyText')}</EmptyState>;
  return (
    <EmptyState
      title={t('log.squadNobody')}
      actions={
        <Button icon="add" onPress={addAthlete.run}>
          {t('app.addAthlete')}
        </Button>
      }
    >
      {t('log.squadNobodyText')}
    </EmptyState>
  );
}

/** What the whole squad did on one day: an entry line per athlete, one below the other. */
export function SquadLogScreen({ date }: { readonly date: CalendarDate | null }) {
  const info = useChannel('app.info', {});
  const day = date ?? (info.status === 'ready' ? info.value.today : null);
  const squad = useChannel('log.squad', day === null ? null : { date: day }, { keepPrevious: true });
  const library = useChannel('exercise.list', {});
  const roster = useChannel('roster.list', { archived: false });
  if (squad.status === 'failed') return <Failed failure={squad.failure} retry={squad.retry} />;
  if (library.status === 'failed') return <Failed failure={library.failure} retry={library.retry} />;
  if (squad.status !== 'ready' || library.status !== 'ready' || day === null) return <Loading />;
  return (
    <SquadLog
      rows={squad.value.rows}
      today={squad.value.today}
      date={day}
      library={library.value}
      groups={roster.status === 'ready' ? roster.value.groups : []}
    />
  );
}

interface SquadProps {
  readonly rows: readonly SquadLogRow[];
  readonly today: CalendarDate;
  readonly date: CalendarDate;
  readonly library: readonly Exercise[];
  readonly groups: readonly Group[];
}

const EVERY_GROUP = 'all';

function isOpen(row: SquadLogRow, { planned, actual }: DayPlan): boolean {
  return actual === null && !row.missed.some((each) => each.sessionId === planned.id);
}

function SquadLog({ rows, today, date, library, groups }: SquadProps) {
  const { go } = usePlace();
  const acts = useLogActs();
  const [who, setWho] = useState<Who>('planned');
  const [group, setGroup] = useState<string>(EVERY_GROUP);
  const list = useRef<HTMLUListElement>(null);
  const ofGroup = rows.filter((row) => group === EVERY_GROUP || row.groupIds.some((id) => id === group));
  const shown = ofGroup.filter((row) => who === 'all' || row.sessions.some((session) => session.date === date));
  const plans = shown.flatMap((row) => plansOf(date, row.sessions).map((plan) => ({ row, plan })));
  const open = plans.filter(({ row, plan }) => isOpen(row, plan)).map(({ plan }) => plan.planned);
  const all = useCommandState('log.asPlanned');
  useCommands({
    'log.asPlanned': {
      run: () => void acts.asPlanned(open),
      isEnabled: open.length > 0 && date <= today && !acts.pending,
    },
  });
  const focusLine = (index: number) => {
    const lines = list.current?.querySelectorAll<HTMLInputElement>('.line-input');
    lines?.[Math.max(0, Math.min(lines.length - 1, index))]?.focus();
  };
  return (
    <div className="log log-squad">
      <header className="page-head">
        <div className="page-title">
          <h1>{t('log.squadTitle')}</h1>
          <p className="page-sub">
            {plans.length === 0
              ? t('log.squadSub')
              : t('log.squadCount', {
                  done: plans.filter(({ plan }) => plan.actual !== null).length,
                  planned: plans.length,
                })}
          </p>
        </div>
        <div className="page-acts">
          <HistoryButtons />
          <Button icon="check" onPress={all.run} isDisabled={!all.isEnabled}>
            {t('log.allAsPlanned')}
            {all.shortcut === null ? null : <KeyHint shortcut={all.shortcut} />}
          </Button>
        </div>
      </header>
      <div className="log-squad-bar">
        <DayBar date={date} today={today} onDay={(day) => go(day === today ? paths.squadLog() : paths.squadLog(day))} />
        <span className="log-space" />
        {groups.length === 0 ? null : (
          <Select
            label={t('log.group')}
            value={group}
            options={[
              { value: EVERY_GROUP, label: t('log.groupAll') },
              ...groups.map((each) => ({ value: each.id as string, label: each.name })),
            ]}
            onChange={setGroup}
          />
        )}
        {rows.length === 0 ? null : (
          <SegmentedControl
            label={t('log.who')}
            value={who}
            options={[
              { value: 'planned', label: t('log.whoPlanned') },
              { value: 'all', label: t('log.whoAll') },
            ]}
            onChange={setWho}
          />
        )}
      </div>
      {rows.length === 0 ? null : <LineHelp />}
      {shown.length === 0 ? (
        <Nothing nobody={rows.length === 0} />
      ) : (
        <ul className="log-squad-list" ref={list} aria-label={t('log.squadTitle')}>
          {shown.map((row, index) => (
            <SquadRow
              key={row.athleteId}
              row={row}
              date={date}
              today={today}
              library={library}
              acts={acts}
              onLeave={(step) => focusLine(index + step)}
              isFirst={index === 0}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface RowProps {
  readonly row: SquadLogRow;
  readonly date: CalendarDate;
  readonly today: CalendarDate;
  readonly library: readonly Exercise[];
  readonly acts: LogActs;
  readonly onLeave: (step: 1 | -1) => void;
  /** The first one shows what could be written; two hundred times over it would be noise. */
  readonly isFirst: boolean;
}

function SquadRow({ row, date, today, library, acts, onLeave, isFirst }: RowProps) {
  const units: ShownUnits = { distance: row.distanceUnit, mass: row.massUnit };
  const plans = plansOf(date, row.sessions);
  const open = plans.filter((plan) => isOpen(row, plan)).map((plan) => plan.planned);
  const names = useMemo(() => new Map(library.map((exercise) => [exercise.id, exercise])), [library]);
  const done = row.sessions.filter((session) => session.side === 'actual' && session.date === date);
  return (
    <li className="log-squad-row" aria-label={row.name} data-athlete={row.athleteId}>
      <div className="log-squad-who">
        <Link href={paths.log(row.athleteId, date)} className="log-squad-name truncate" title={row.name}>
          {row.name}
        </Link>
        {open.length === 0 || date > today ? null : (
          <IconButton
            small
            icon="check"
            label={t('log.asPlannedOf', { name: row.name })}
            onPress={() => void acts.asPlanned(open)}
          />
        )}
      </div>
      <ul className="log-squad-plans">
        {plans.map((plan) => {
          const missed = row.missed.find((each) => each.sessionId === plan.planned.id);
          return (
            <li key={plan.planned.id}>
              <span className="log-squad-plan truncate" title={plan.planned.title}>
                {plan.planned.title}
              </span>
              {missed !== undefined ? (
                <Pill tone="warning">{t(`log.reason_${missed.reason}`)}</Pill>
              ) : plan.actual !== null ? (
                <Pill tone={plan.planned.run === null ? 'lift' : 'run'}>{t('log.stateDone')}</Pill>
              ) : date > today ? null : (
                <MissMenu plan={plan} acts={acts} />
              )}
            </li>
          );
        })}
      </ul>
      <div className="log-squad-line">
        <EntryLine
          athleteId={row.athleteId}
          label={t('log.lineOf', { name: row.name })}
          hideLabel
          compact
          placeholder={isFirst ? t('log.squadHint') : ''}
          units={units}
          context={row.context}
          library={library}
          date={date}
          today={today}
          sessions={row.sessions}
          onLogged={() => onLeave(1)}
          onLeave={onLeave}
        />
        {done.length === 0 ? null : (
          <p className="log-squad-done">
            {done
              .map(({ title, run, durationS, strength }) => {
                const sets = strength?.sets ?? [];
                const lifts = [...new Set(sets.map((set) => set.exerciseId))].map((id) => {
                  const own = sets.filter((set) => set.exerciseId === id);
                  return `${names.get(id)?.name ?? id} ${setsLine(own, names.get(id), units.mass)}`;
                });
                const amount = amountText(run?.distanceM ?? null, durationS, units.distance);
                return [title, amount, ...lifts].filter((part) => part !== '').join(' · ');
              })
              .join('; ')}
          </p>
        )}
      </div>
    </li>
  );
}
