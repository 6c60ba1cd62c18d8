import { type FormEvent, useRef, useState } from 'react';
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
import { Button, EmptyState, Icon, Loading, Panel, Pill, showUndoToast, TextField } from '../../ui/index.ts';
import { kindSections } from './library-model.ts';
import { SessionContent } from './session-content.tsx';
import { focusShelf, onShelfSearchKey, ShelfList } from './shelf-list.tsx';

/** The saved sessions: search, the list, and the chosen one. */
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

function Shelf({
  list,
  exercises,
  unit,
  id,
  edit,
}: {
  readonly list: readonly LibraryItem[];
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly unit: DistanceUnit;
  readonly id: string | null;
  readonly edit: boolean;
}) {
  const { go } = usePlace();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const remove = useCommand('library.delete');
  const sections = kindSections(list, query);
  const current = list.find((item) => item.id === id) ?? sections[0]?.items[0];
  useCommands({
    'library.search': { run: () => search.current?.focus() },
    'library.edit': {
      run: () => current !== undefined && go(paths.library('sessions', current.id, true)),
      isEnabled: current !== undefined && !edit,
    },
    'library.delete': {
      isEnabled: current !== undefined && !edit && !remove.pending,
      run: async () => {
        if (current === undefined) return;
        const result = await remove.run({ itemId: current.id });
        if (!result.ok) return;
        go(paths.library('sessions'), { replace: true });
        showUndoToast(t('library.deleted', { name: current.title }), () => void runCommand('history.undo'));
        requestAnimationFrame(focusShelf);
      },
    },
  });
  return (
    <>
      <div className="library-bar">
        <search className="library-filters">
          <TextField
            label={t('library.searchSessions')}
            hideLabel
            placeholder={t('library.searchSessions')}
            className="library-search"
            value={query}
            onChange={setQuery}
            onKeyDown={(event) => onShelfSearchKey(event, query, setQuery)}
            inputMode="search"
            inputRef={search}
            suffix={<Icon name="search" size={14} />}
          />
        </search>
      </div>
      <div className="library-columns">
        <div className="library-side">
          <ShelfList
            label={t('library.sessionList')}
            current={current?.id ?? null}
            empty={<p>{t('library.noSessionMatch')}</p>}
            sections={sections.map(({ kind, items }) => ({
              key: kind,
              title: t(`library.kind_${kind}`),
              rows: items.map((item) => ({
                id: item.id,
                label: item.title,
                href: paths.library('sessions', item.id),
                detail: item.uses === 0 ? '' : String(item.uses),
                detailWords: item.uses === 0 ? t('library.unused') : t('library.used', { count: item.uses }),
              })),
            }))}
          />
        </div>
        {current === undefined ? (
          <p />
        ) : (
          <SessionDetail key={current.id} item={current} exercises={exercises} unit={unit} renaming={edit} />
        )}
      </div>
    </>
  );
}

function SessionDetail({
  item,
  exercises,
  unit,
  renaming,
}: {
  readonly item: LibraryItem;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly unit: DistanceUnit;
  readonly renaming: boolean;
}) {
  const { content } = item;
  return (
    <Panel title={item.title} className="form-panel library-detail" actions={renaming ? null : <Acts />}>
      {renaming ? <Rename item={item} /> : null}
      <p className="library-kind">
        <Pill tone={item.kind === 'run' ? 'run' : 'lift'}>{t(`week.kind_${item.kind}`)}</Pill>
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
      <p className="form-note">{t('library.insertHelp')}</p>
    </Panel>
  );
}

function Acts() {
  const edit = useCommandState('library.edit');
  const remove = useCommandState('library.delete');
  return (
    <div className="library-acts">
      <Button small icon="edit" onPress={edit.run} isDisabled={!edit.isEnabled}>
        {t('library.rename')}
      </Button>
      <Button small icon="trash" onPress={remove.run} isDisabled={!remove.isEnabled}>
        {t('library.delete')}
      </Button>
    </div>
  );
}

function Rename({ item }: { readonly item: LibraryItem }) {
  const { go } = usePlace();
  const [title, setTitle] = useState(item.title);
  const rename = useCommand('library.rename');
  const close = () => {
    go(paths.library('sessions', item.id), { replace: true });
    requestAnimationFrame(focusShelf);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '' || title.trim() === item.title) return close();
    const result = await rename.run({ itemId: item.id, title });
    if (!result.ok) return;
    close();
    showUndoToast(t('library.renamed', { title: title.trim() }), () => void runCommand('history.undo'));
  };
  return (
    <form className="library-rename" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('library.renameLabel')}
        value={title}
        onChange={setTitle}
        maxLength={120}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      />
      <Button onPress={close}>{t('ui.cancel')}</Button>
      <Button type="submit" variant="primary" isDisabled={rename.pending}>
        {t('library.rename')}
      </Button>
    </form>
  );
}
