import { useDeferredValue, useMemo, useState } from 'react';
import type { UserCommandId } from '../../../../shared/commands.ts';
import type { Output } from '../../../../shared/contract/index.ts';
import { useChannel } from '../../api/index.ts';
import { commandEntry } from '../../app/command-entry.ts';
import { Failed } from '../../app/failed.tsx';
import { HistoryButtons } from '../../app/history.tsx';
import { useOpenAthlete } from '../../app/open-athlete.ts';
import { useAthleteMenu } from '../../app/use-athlete-menu.ts';
import { useSeasonsAhead } from '../../app/use-seasons-ahead.ts';
import { useCommandState } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import {
  Button,
  DataGrid,
  IconButton,
  type IconName,
  Loading,
  Menu,
  type MenuEntry,
  nothingChosen,
  Pill,
  type Selection,
  useMedia,
} from '../../ui/index.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { FirstStart } from './first-start.tsx';
import { rosterColumns } from './roster-cells.tsx';
import { RosterFilters } from './roster-filters.tsx';
import { changedColumn, columnsOf, ROW_HEIGHT } from './roster-layout.ts';
import { everyRow, filterRows, type ShownRow, shownRows, sortRows } from './roster-rows.ts';
import { SavedFiltersMenu } from './saved-filters.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { rememberedTriage, rememberTriage, type Triage } from './triage.ts';
import { useRosterCommands } from './use-roster-commands.ts';
import { useRosterLayout } from './use-roster-layout.ts';
import './roster.css';

/** A review starts at the top of the list: so many athletes have their season ready when it is opened. */
const LIKELY_ROWS = 3;

/** The home screen: every athlete in one row, for a weekly round through the squad. */
export function RosterScreen() {
  const [archived, setArchived] = useState(false);
  const roster = useChannel('roster.list', { archived }, { keepPrevious: true });
  if (roster.status === 'failed') return <Failed failure={roster.failure} retry={roster.retry} />;
  if (roster.status !== 'ready') return <Loading />;
  if (roster.value.rows.length === 0 && !archived) return <FirstStart onArchive={() => setArchived(true)} />;
  return (
    <ReadyRoster
      key={archived ? 'archive' : 'active'}
      roster={roster.value}
      archived={archived}
      onArchived={setArchived}
    />
  );
}

function ReadyRoster({
  roster,
  archived,
  onArchived,
}: {
  readonly roster: Output<'roster.list'>;
  readonly archived: boolean;
  readonly onArchived: (archived: boolean) => void;
}) {
  const { today, groups } = roster;
  const [triage, setTriage] = useState<Triage>(() => rememberedTriage());
  const change = (next: Partial<Triage>) => setTriage((before) => rememberTriage({ ...before, ...next }));
  const [selection, setSelection] = useState<Selection>(nothingChosen);
  const { layout, filters, setLayout } = useRosterLayout();
  const all = useMemo(() => shownRows(roster.rows, groups, today), [roster.rows, groups, today]);
  // Typing goes first, the table follows: with hundreds of athletes no key waits for it.
  const shown = useDeferredValue(triage);
  const rows = useMemo(() => sortRows(filterRows(all, shown.filter, today), shown.sort), [all, shown, today]);
  const roomy = useMedia('(min-width: 1600px)');
  const known = useMemo(() => rosterColumns(today, roomy), [today, roomy]);
  const columns = useMemo(() => columnsOf(layout, known), [layout, known]);
  useSeasonsAhead(rows.slice(0, LIKELY_ROWS));
  const openAthlete = useOpenAthlete();
  const chosen = all.filter((row) => selection.ids.has(row.id));
  useRosterCommands({ chosen, view: triage, archived, onArchived });
  const menu = useAthleteMenu(() => chosenEntries(archived));
  const samples = all.filter((row) => row.sample).length;
  const needed = all.filter((row) => row.attention.needed).length;
  return (
    <div className="roster">
      <header className="page-head">
        <div className="page-title">
          <h1>{t(archived ? 'roster.archiveTitle' : 'roster.title')}</h1>
          <p className="page-sub" aria-live="polite">
            {rows.length === all.length
              ? t('roster.summary', { count: all.length })
              : t('roster.summaryShown', { shown: rows.length, count: all.length })}
            {needed > 0 ? ` · ${t('roster.summaryNeeded', { count: needed })}` : ''}
          </p>
        </div>
        <RosterActs />
      </header>
      <RosterFilters filter={triage.filter} groups={groups} onFilter={(filter) => change({ filter })}>
        <SavedFiltersMenu filters={filters} view={triage} onTake={change} />
        <ColumnChooser layout={layout} columns={known} onChange={setLayout} />
      </RosterFilters>
      {archived ? <ArchiveNote onBack={() => onArchived(false)} /> : null}
      {samples > 0 ? <SampleNote count={samples} /> : null}
      {chosen.length > 0 ? (
        <SelectionBar
          count={chosen.length}
          hidden={chosen.filter((row) => !rows.includes(row)).length}
          archived={archived}
          onClear={() => setSelection(nothingChosen)}
        />
      ) : null}
      <div className={layout.dense ? 'panel roster-panel roster-dense' : 'panel roster-panel'}>
        <DataGrid
          label={t('roster.title')}
          className="roster-table"
          columns={columns}
          rows={rows}
          rowHeight={layout.dense ? ROW_HEIGHT.dense : ROW_HEIGHT.regular}
          rowName={nameOf}
          rowClass={classOf}
          sort={triage.sort}
          onSort={(sort) => change({ sort })}
          selection={selection}
          onSelect={setSelection}
          onMenu={(event, row) => {
            // What is done from the menu is done to the row, or to all that are chosen with it.
            if (!selection.ids.has(row.id)) setSelection({ ids: new Set([row.id]), anchor: row.id });
            menu.open(event, row);
          }}
          onOpen={openAthlete}
          onResize={(id, width) => setLayout(changedColumn(layout, id, { width }))}
          empty={
            all.length === 0 ? (
              <p className="roster-empty">{t('roster.archiveEmpty')}</p>
            ) : (
              <div className="roster-empty">
                <p>{t('roster.nothingShown')}</p>
                <Button onPress={() => change({ filter: everyRow })}>{t('roster.clearFilter')}</Button>
              </div>
            )
          }
        />
      </div>
      {menu.element}
    </div>
  );
}

const BULK = [
  { id: 'bulk.template', icon: 'folder' },
  { id: 'bulk.replan', icon: 'calendar' },
  { id: 'bulk.shift', icon: 'next' },
  { id: 'bulk.log', icon: 'check' },
  { id: 'bulk.export', icon: 'file' },
  { id: 'bulk.groups', icon: 'roster' },
  { id: 'bulk.archive', icon: 'archive' },
] as const satisfies readonly { readonly id: UserCommandId; readonly icon: IconName }[];

/** What can be done with the chosen athletes. */
function chosenEntries(archived: boolean): readonly MenuEntry[] {
  const offered = archived ? BULK.filter(({ id }) => id === 'bulk.groups' || id === 'bulk.archive') : BULK;
  return offered.map(({ id, icon }, index) => commandEntry(id, { icon, startsGroup: index === 0 }));
}

function nameOf(row: ShownRow): string {
  return row.name;
}

function classOf(row: ShownRow): string | false {
  return row.archived && 'roster-archived';
}

function RosterActs() {
  const add = useCommandState('athlete.new');
  const importFile = useCommandState('file.import');
  const squadAudit = useCommandState('view.squadAudit');
  const groups = useCommandState('roster.groups');
  const archive = useCommandState('roster.archive');
  return (
    <div className="page-acts">
      <HistoryButtons />
      <Button onPress={squadAudit.run}>{t('audit.squadOpen')}</Button>
      <Button onPress={importFile.run}>{t('roster.import')}</Button>
      <Button variant="primary" icon="add" onPress={add.run}>
        {t('roster.add')}
      </Button>
      <Menu
        label={t('roster.more')}
        trigger={<IconButton icon="more" label={t('roster.more')} />}
        entries={[
          { id: 'groups', label: groups.label, icon: 'roster', run: groups.run },
          { id: 'archive', label: archive.label, icon: 'archive', run: archive.run },
        ]}
      />
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
