import { useDeferredValue, useMemo, useState } from 'react';
import { useChannel } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { HistoryButtons } from '../../app/history.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { useCommandState } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, EmptyState, Icon, type IconName, Loading, Pill, type Sort } from '../../ui/index.ts';
import { RosterFilters } from './roster-filters.tsx';
import { everyRow, filterRows, type RosterColumn, type RosterFilter, sortRows } from './roster-rows.ts';
import { RosterTable } from './roster-table.tsx';
import './roster.css';
import './welcome.css';

interface Triage {
  readonly filter: RosterFilter;
  readonly sort: Sort<RosterColumn>;
  readonly archived: boolean;
}

const firstTriage: Triage = { filter: everyRow, sort: { column: 'findings', descending: false }, archived: false };
/**
 * What the coach last looked at, so that coming back from an athlete finds the list as it was; but never the archive,
 * which would look like a roster that has lost its athletes.
 */
let lastTriage: Triage = firstTriage;

/** The home screen: every athlete in one row, for a weekly round through the squad. */
export function RosterScreen() {
  const [triage, setTriage] = useState(() => ({ ...lastTriage, archived: false }));
  const change = (next: Partial<Triage>) => {
    lastTriage = { ...triage, ...next };
    setTriage(lastTriage);
  };
  const roster = useChannel('roster.list', { archived: triage.archived }, { keepPrevious: true });
  const { go } = usePlace();
  const all = roster.status === 'ready' ? roster.value.rows : [];
  // Typing goes first, the table follows: with hundreds of athletes no key waits for it.
  const shown = useDeferredValue(triage);
  const rows = useMemo(() => sortRows(filterRows(all, shown.filter), shown.sort), [all, shown]);
  if (roster.status === 'failed') return <Failed failure={roster.failure} retry={roster.retry} />;
  if (roster.status !== 'ready') return <Loading />;
  if (all.length === 0 && !triage.archived) return <FirstStart onArchive={() => change({ archived: true })} />;
  const samples = all.filter((row) => row.sample).length;
  return (
    <div className="roster">
      <header className="page-head">
        <div className="page-title">
          <h1>{t('roster.title')}</h1>
          <p className="page-sub" aria-live="polite">
            {rows.length === all.length
              ? t('roster.summary', { count: all.length })
              : t('roster.summaryShown', { shown: rows.length, count: all.length })}
          </p>
        </div>
        <RosterActs />
      </header>
      <RosterFilters
        filter={triage.filter}
        groups={roster.value.groups}
        archived={triage.archived}
        onFilter={(filter) => change({ filter })}
        onArchived={(archived) => change({ archived })}
      />
      {triage.archived ? <ArchiveNote onBack={() => change({ archived: false })} /> : null}
      {samples > 0 ? <SampleNote count={samples} /> : null}
      <div className="panel roster-panel">
        <RosterTable
          rows={rows}
          today={roster.value.today}
          groups={roster.value.groups}
          sort={triage.sort}
          onSort={(sort) => change({ sort })}
          onOpen={(row) => go(row.seasonId === null ? paths.athlete(row.id) : paths.season(row.id, row.seasonId))}
          onClear={() => change({ filter: everyRow })}
        />
      </div>
    </div>
  );
}

function RosterActs() {
  const add = useCommandState('athlete.new');
  const importFile = useCommandState('file.import');
  const squadAudit = useCommandState('view.squadAudit');
  return (
    <div className="page-acts">
      <HistoryButtons />
      <Button onPress={squadAudit.run}>{t('audit.squadOpen')}</Button>
      <Button onPress={importFile.run}>{t('roster.import')}</Button>
      <Button variant="primary" icon="add" onPress={add.run}>
        {t('roster.add')}
      </Button>
    </div>
  );
}

function ArchiveNote({ onBack }: { readonly onBack: () => void }) {
  return (
    <div className="sample-note">
      <Pill>{t('roster.archived')}</Pill>
      <span>{t('roster.archiveNote')}</span>
      <Button small variant="quiet" onPress={onBack}>
        {t('roster.archiveBack')}
      </Button>
    </div>
  );
}

function SampleNote({ count }: { readonly count: number }) {
  const remove = useCommandState('sample.remove');
  return (
    <div className="sample-note">
      <Pill>{t('app.sample')}</Pill>
      <span>{t('roster.sampleNote', { count })}</span>
      <Button small variant="quiet" isDisabled={!remove.isEnabled} onPress={remove.run}>
        {t('roster.sampleRemove')}
      </Button>
    </div>
  );
}

function FirstStart({ onArchive }: { readonly onArchive: () => void }) {
  const archived = useChannel('roster.list', { archived: true });
  const add = useCommandState('athlete.new');
  if (archived.status === 'ready' && archived.value.rows.length > 0) {
    return (
      <EmptyState
        title={t('roster.allArchivedTitle')}
        actions={
          <>
            <HistoryButtons />
            <Button onPress={onArchive}>{t('roster.showArchived')}</Button>
            <Button variant="primary" onPress={add.run}>
              {t('roster.add')}
            </Button>
          </>
        }
      >
        {t('roster.allArchivedText')}
      </EmptyState>
    );
  }
  return <Welcome />;
}

function Welcome() {
  const sample = useCommandState('sample.add');
  const add = useCommandState('athlete.new');
  const importFile = useCommandState('file.import');
  return (
    <div className="welcome">
      <Counterline />
      <h1>{t('roster.firstTitle')}</h1>
      <p>{t('roster.firstText')}</p>
      <div className="welcome-ways">
        <Way
          icon="roster"
          title={t('roster.firstSample')}
          text={t('roster.firstSampleText')}
          onPress={sample.run}
          isDisabled={!sample.isEnabled}
        />
        <Way icon="add" title={t('roster.firstAdd')} text={t('roster.firstAddText')} onPress={add.run} />
        <Way
          icon="import"
          title={t('roster.firstImport')}
          text={t('roster.firstImportText')}
          onPress={importFile.run}
        />
      </div>
      <Past />
    </div>
  );
}

/** Undo and redo on a roster that is empty because something was taken away. */
function Past() {
  const undo = useCommandState('history.undo');
  const redo = useCommandState('history.redo');
  return undo.isEnabled || redo.isEnabled ? (
    <div className="welcome-past">
      <HistoryButtons />
    </div>
  ) : null;
}

function Way({
  icon,
  title,
  text,
  onPress,
  isDisabled = false,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
}) {
  return (
    <button type="button" className="welcome-way" onClick={onPress} disabled={isDisabled}>
      <Icon name={icon} />
      <span>
        <span className="welcome-way-title">{title}</span>
        <span className="welcome-way-text">{text}</span>
      </span>
    </button>
  );
}

const BARS = [16, 18, 20, 11, 21, 22, 23, 12, 20, 15, 11, 9, 9, 6, 9, 8, 7, 6, 0, 0, 0, 4, 6];
const LINE = [12, 13, 13, 11, 15, 16, 17, 12, 20, 24, 29, 33, 33, 20, 35, 37, 38, 40, 32, 27, 46, 6, 9];

const COLUMNS = BARS.map((value, i) => ({ x: i * 14 + 1, height: value * 2 }));
const PATH = LINE.map((value, i) => `${i === 0 ? 'M' : 'L'}${i * 14 + 6} ${60 - value}`).join('');

/** The mark of the product: lifting as bars, running as a line against them. */
function Counterline() {
  return (
    <svg className="counterline" width="322" height="64" viewBox="0 0 322 64" aria-hidden="true" focusable="false">
      {COLUMNS.map(({ x, height }) => (
        <rect key={x} x={x} y={62 - height} width="10" height={height} />
      ))}
      <path d={PATH} />
    </svg>
  );
}
