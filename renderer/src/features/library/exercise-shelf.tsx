import { useEffect, useRef, useState } from 'react';
import type { ExerciseCard } from '../../../../shared/contract/library.ts';
import type { BodyRegion } from '../../../../shared/domain/vocabulary.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { runCommand, useCommandState, useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, EmptyState, Loading, showUndoToast } from '../../ui/index.ts';
import { ExerciseDetail } from './exercise-detail.tsx';
import { ExerciseEditor } from './exercise-editor.tsx';
import { ExerciseFilters } from './exercise-filters.tsx';
import {
  type ExerciseFilter,
  everyExercise,
  filterExercises,
  isFiltered,
  isFoundInText,
  patternSections,
} from './library-model.ts';
import { type ShelfCommands, shelfEntries } from './shelf-entries.ts';
import { ClearFilters, focusShelf, ShelfList, type ShelfSection } from './shelf-list.tsx';

/** The address of the form of an exercise that is not there yet. */
const NEW = 'new';

/** What was looked for, so that looking elsewhere in between loses nothing. */
let lastFilter = everyExercise;

/** The exercises: search and filters, the list, and the chosen one or its form. */
export function ExerciseShelf({ id, edit }: { readonly id: string | null; readonly edit: boolean }) {
  const exercises = useChannel('library.exercises', {}, { keepPrevious: true });
  if (exercises.status === 'failed') return <Failed failure={exercises.failure} retry={exercises.retry} />;
  if (exercises.status !== 'ready') return <Loading />;
  return <Shelf list={exercises.value} id={id} edit={edit} />;
}

/** By movement what is called so; at the end what is found only in what is written about it. */
function sectionsOf(list: readonly ExerciseCard[], { query, spare }: ExerciseFilter): readonly ShelfSection[] {
  const rowsOf = (exercises: readonly ExerciseCard[]) =>
    exercises.map((each) => ({
      id: each.id,
      label: each.name,
      href: paths.library('exercises', each.id),
      detail: each.sessions === 0 ? '' : String(each.sessions),
      detailWords: each.sessions === 0 ? t('library.unused') : t('library.used', { count: each.sessions }),
      ...markOf(each, spare),
    }));
  const named = patternSections(list.filter((each) => !isFoundInText(each, query)));
  const written = list.filter((each) => isFoundInText(each, query));
  return [
    ...named.map(({ pattern, exercises }) => ({
      key: pattern,
      title: t(`words.${pattern}`),
      rows: rowsOf(exercises),
    })),
    ...(written.length === 0 ? [] : [{ key: 'text', title: t('library.inText'), rows: rowsOf(written) }]),
  ];
}

/** That the part to be spared takes it with care only; else that it is the coach's own. */
function markOf(exercise: ExerciseCard, spare: BodyRegion | null): { readonly mark?: string } {
  if (spare !== null && exercise.regions.includes(spare)) return { mark: t('library.carefulMark') };
  return exercise.builtIn ? {} : { mark: t('library.ownMark') };
}

/** What can be done with an exercise of the shelf; nothing while one is edited. */
function useExerciseActs(editing: boolean): (exercise: ExerciseCard) => ShelfCommands {
  const { go } = usePlace();
  const duplicate = useCommand('exercise.duplicate');
  const remove = useCommand('exercise.delete');
  const undo = () => void runCommand('history.undo');
  const idle = !editing && !duplicate.pending && !remove.pending;
  const runDuplicate = async ({ id, name }: ExerciseCard) => {
    const result = await duplicate.run({ exerciseId: id });
    if (!result.ok) return;
    go(paths.library('exercises', result.value.exerciseId, true));
    showUndoToast(t('library.duplicated', { name }), undo);
  };
  const runRemove = async ({ id, name }: ExerciseCard) => {
    const result = await remove.run({ exerciseId: id });
    if (!result.ok) return;
    go(paths.library('exercises'), { replace: true });
    showUndoToast(t('library.deleted', { name }), undo);
    requestAnimationFrame(focusShelf);
  };
  return (exercise) => ({
    edit: { run: () => go(paths.library('exercises', exercise.id, true)), isEnabled: idle && !exercise.builtIn },
    duplicate: { run: () => void runDuplicate(exercise), isEnabled: idle },
    remove: { run: () => void runRemove(exercise), isEnabled: idle && !exercise.builtIn },
  });
}

function Shelf({
  list,
  id,
  edit,
}: {
  readonly list: readonly ExerciseCard[];
  readonly id: string | null;
  readonly edit: boolean;
}) {
  const { go } = usePlace();
  const [filter, setFilter] = useState(lastFilter);
  useEffect(() => {
    lastFilter = filter;
  }, [filter]);
  const search = useRef<HTMLInputElement>(null);
  const shown = filterExercises(list, filter);
  const sections = sectionsOf(shown, filter);
  const chosen = id ?? sections[0]?.rows[0]?.id ?? null;
  const current = list.find((each) => each.id === chosen);
  const isNew = id === NEW;
  const editing = isNew || (edit && current !== undefined && !current.builtIn);
  const commandsOf = useExerciseActs(editing);
  const acts = current === undefined ? null : commandsOf(current);
  useCommands({
    'library.search': { run: () => search.current?.focus() },
    'exercise.new': { run: () => go(paths.library('exercises', NEW)), isEnabled: !isNew },
    'library.edit': acts?.edit ?? null,
    'exercise.duplicate': acts?.duplicate ?? null,
    'library.delete': acts?.remove ?? null,
  });
  return (
    <>
      <div className="library-bar">
        <ExerciseFilters filter={filter} onFilter={setFilter} inputRef={search} />
        <NewExercise />
      </div>
      <div className="library-columns">
        <div className="library-side">
          <p className="library-count">
            <span role="status">{t('library.shown', { shown: shown.length, total: list.length })}</span>
            <ClearFilters isFiltered={isFiltered(filter)} onClear={() => setFilter(everyExercise)} />
            <span aria-hidden="true">{t('library.usedIn')}</span>
          </p>
          <ShelfList
            label={t('library.list')}
            sections={sections}
            current={current?.id ?? null}
            entriesOf={(exerciseId) => {
              const exercise = list.find((each) => each.id === exerciseId);
              if (exercise === undefined) return [];
              const words = { edit: t('library.edit'), duplicateId: 'exercise.duplicate' } as const;
              return shelfEntries(commandsOf(exercise), words);
            }}
            empty={
              <EmptyState title={t('library.noMatchTitle')}>
                <p>{t('library.noMatch')}</p>
              </EmptyState>
            }
          />
        </div>
        {editing ? (
          <ExerciseEditor
            key={isNew ? NEW : current?.id}
            exercise={isNew ? null : (current ?? null)}
            library={list}
            onDone={(chosen) => {
              go(paths.library('exercises', chosen ?? current?.id), { replace: true });
              requestAnimationFrame(focusShelf);
            }}
          />
        ) : current === undefined ? (
          <p className="library-gone">{id === null ? '' : t('library.gone')}</p>
        ) : (
          <ExerciseDetail exercise={current} library={list} />
        )}
      </div>
    </>
  );
}

function NewExercise() {
  const add = useCommandState('exercise.new');
  return (
    <Button icon="add" onPress={add.run} isDisabled={!add.isEnabled}>
      {t('library.newExercise')}
    </Button>
  );
}
