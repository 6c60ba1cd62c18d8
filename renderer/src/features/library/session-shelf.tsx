import { useEffect, useRef, useState } from 'react';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { LibraryItem } from '../../../../shared/domain/library-item.ts';
import { type DistanceUnit, formatHours } from '../../../../shared/domain/units.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { runCommand, useCommandState, useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, EmptyState, Loading, Panel, Pill, showUndoToast } from '../../ui/index.ts';
import { everySession, folderSections, folderTitle, isSessionFiltered } from './library-model.ts';
import { SessionContent } from './session-content.tsx';
import { SessionFilters } from './session-filters.tsx';
import { SessionForm } from './session-form.tsx';
import { type ShelfCommands, shelfEntries } from './shelf-entries.ts';
import { ClearFilters, focusShelf, ShelfList } from './shelf-list.tsx';

/** What was looked for, so that looking elsewhere in between loses nothing. */
let lastFilter = everySession;

/** The saved and the ready-made sessions: search and filters, the list by folder, and the chosen one. */
export function SessionShelf({ id, edit }: { readonly id: string | null; readonly edit: boolean }) {
  const items = useChannel('library.items', {}, { keepPrevious: true });
  const exercises = useChannel('exercise.list', {});
  const settings = useChannel('settings.get', {});
  if (items.status === 'failed') return <Failed failure={items.failure} retry={items.retry} />;
  if (exercises.status === 'failed') return <Failed failure={exercises.failure} retry={exercises.retry} />;
  if (items.status !== 'ready' || exercises.status !== 'ready' || settings.status === 'loading') return <Loading />;
  if (items.value.length === 0) {
    return (
      <EmptyState title={t('library.emptyTitle')}>
        <p>{t('library.emptyText')}</p>
      </EmptyState>
    );
  }
  return (
    <Shelf
      list={items.value}
      exercises={new Map(exercises.value.map((each) => [each.id, each]))}
      unit={settings.status === 'ready' ? settings.value.distanceUnit : 'km'}
      id={id}
      edit={edit}
    />
  );
}

interface ShelfProps {
  readonly list: readonly LibraryItem[];
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly unit: DistanceUnit;
  readonly id: string | null;
  readonly edit: boolean;
}

/** What can be done with a session of the shelf; nothing while one is edited. */
function useSessionActs(editing: boolean): (item: LibraryItem) => ShelfCommands {
  const { go } = usePlace();
  const duplicate = useCommand('library.duplicate');
  const remove = useCommand('library.delete');
  const undo = () => void runCommand('history.undo');
  const idle = !editing && !duplicate.pending && !remove.pending;
  const runDuplicate = async (item: LibraryItem) => {
    const result = await duplicate.run({ itemId: item.id });
    if (!result.ok) return;
    go(paths.library('sessions', result.value.itemId, true));
    showUndoToast(t('library.duplicated', { name: item.title }), undo);
  };
  const runRemove = async (item: LibraryItem) => {
    const result = await remove.run({ itemId: item.id });
    if (!result.ok) return;
    // The address stays, so that undoing chooses the session again.
    showUndoToast(t('library.deleted', { name: item.title }), undo);
    requestAnimationFrame(focusShelf);
  };
  return (item) => ({
    edit: { run: () => go(paths.library('sessions', item.id, true)), isEnabled: idle && !item.builtIn },
    duplicate: { run: () => void runDuplicate(item), isEnabled: idle },
    remove: { run: () => void runRemove(item), isEnabled: idle && !item.builtIn },
  });
}

function Shelf({ list, exercises, unit, id, edit }: ShelfProps) {
  const [filter, setFilter] = useState(lastFilter);
  useEffect(() => {
    lastFilter = filter;
  }, [filter]);
  const search = useRef<HTMLInputElement>(null);
  const sections = folderSections(list, filter);
  const shown = sections.reduce((sum, section) => sum + section.items.length, 0);
  const current = list.find((item) => item.id === id) ?? sections[0]?.items[0];
  const editing = edit && current !== undefined && !current.builtIn;
  const commandsOf = useSessionActs(editing);
  const acts = current === undefined ? null : commandsOf(current);
  useCommands({
    'library.search': { run: () => search.current?.focus() },
    'library.edit': acts?.edit ?? null,
    'library.duplicate': acts?.duplicate ?? null,
    'library.delete': acts?.remove ?? null,
  });
  return (
    <>
      <div className="library-bar">
        <SessionFilters list={list} filter={filter} onFilter={setFilter} inputRef={search} />
      </div>
      <div className="library-columns">
        <div className="library-side">
          <p className="library-count">
            <span role="status">{t('library.shown', { shown, total: list.length })}</span>
            <ClearFilters isFiltered={isSessionFiltered(filter)} onClear={() => setFilter(everySession)} />
            <span aria-hidden="true">{t('library.usedIn')}</span>
          </p>
          <ShelfList
            label={t('library.sessionList')}
            current={current?.id ?? null}
            entriesOf={(itemId) => {
              const item = list.find((each) => each.id === itemId);
              if (item === undefined) return [];
              const words = { edit: t('library.editSession'), duplicateId: 'library.duplicate' } as const;
              return shelfEntries(commandsOf(item), words);
            }}
            empty={<p>{t('library.noSessionMatch')}</p>}
            sections={sections.map((section) => ({
              key: section.key,
              title: folderTitle(section),
              rows: section.items.map((item) => ({
                id: item.id,
                label: item.title,
                href: paths.library('sessions', item.id),
                detail: item.uses === 0 ? '' : String(item.uses),
                detailWords: item.uses === 0 ? t('library.unused') : t('library.used', { count: item.uses }),
                ...(item.builtIn ? {} : { mark: t('library.ownMark') }),
              })),
            }))}
          />
        </div>
        {current === undefined ? (
          <p />
        ) : (
          <SessionDetail key={current.id} item={current} exercises={exercises} unit={unit} editing={editing} />
        )}
      </div>
    </>
  );
}

function SessionDetail({
  item,
  exercises,
  unit,
  editing,
}: {
  readonly item: LibraryItem;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly unit: DistanceUnit;
  readonly editing: boolean;
}) {
  const { content } = item;
  return (
    <Panel
      title={item.title}
      className="form-panel library-detail"
      actions={editing ? null : <Acts own={!item.builtIn} />}
    >
      {editing ? <SessionForm item={item} /> : null}
      <p className="library-kind">
        <Pill tone={item.kind === 'run' ? 'run' : 'lift'}>{t(`week.kind_${item.kind}`)}</Pill>
        {item.folder === '' ? null : <Pill>{item.folder}</Pill>}
        {item.tags.map((tag) => (
          <Pill key={tag}>{tag}</Pill>
        ))}
      </p>
      <dl className="library-facts">
        <div>
          <dt>{t('library.content')}</dt>
          <dd>
            <SessionContent item={item} unit={unit} exercises={exercises} />
          </dd>
        </div>
        {content.durationS === null ? null : (
          <div>
            <dt>{t('library.length')}</dt>
            <dd>{formatHours(content.durationS)}</dd>
          </div>
        )}
        {content.note === '' ? null : (
          <div>
            <dt>{t('library.note')}</dt>
            <dd className="library-note">{content.note}</dd>
          </div>
        )}
        <div>
          <dt>{t('library.made')}</dt>
          <dd>{item.uses === 0 ? t('library.madeNone') : t('library.madeCount', { count: item.uses })}</dd>
        </div>
      </dl>
      <p className="form-note">
        {item.builtIn ? `${t('library.readyMade')} ${t('library.insertHelp')}` : t('library.insertHelp')}
      </p>
    </Panel>
  );
}

function Acts({ own }: { readonly own: boolean }) {
  const edit = useCommandState('library.edit');
  const duplicate = useCommandState('library.duplicate');
  const remove = useCommandState('library.delete');
  return (
    <div className="library-acts">
      <Button small icon="file" onPress={duplicate.run} isDisabled={!duplicate.isEnabled}>
        {t('library.duplicate')}
      </Button>
      {own ? (
        <>
          <Button small icon="edit" onPress={edit.run} isDisabled={!edit.isEnabled}>
            {t('library.editSession')}
          </Button>
          <Button small icon="trash" onPress={remove.run} isDisabled={!remove.isEnabled}>
            {t('library.delete')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
