import { HistoryButtons } from '../../app/history.tsx';
import { usePlace } from '../../app/navigation.ts';
import { type LibraryShelf, paths } from '../../app/routes.ts';
import { t } from '../../text/index.ts';
import { SegmentedControl } from '../../ui/index.ts';
import { ExerciseShelf } from './exercise-shelf.tsx';
import './library.css';
import { SessionShelf } from './session-shelf.tsx';
import { TemplateShelf } from './template-shelf.tsx';

/** What the coach keeps for every athlete: exercises, and sessions to use again. */
export function LibraryScreen({
  shelf,
  id,
  edit,
}: {
  readonly shelf: LibraryShelf;
  readonly id: string | null;
  readonly edit: boolean;
}) {
  const { go } = usePlace();
  return (
    <div className="library">
      <header className="page-head">
        <div className="page-title library-title">
          <h1>{t('library.title')}</h1>
          <SegmentedControl
            label={t('library.shelves')}
            hideLabel
            value={shelf}
            onChange={(next) => go(paths.library(next))}
            options={[
              { value: 'exercises', label: t('library.exercises') },
              { value: 'sessions', label: t('library.sessions') },
              { value: 'templates', label: t('library.templates') },
            ]}
          />
        </div>
        <div className="page-acts">
          <HistoryButtons />
        </div>
      </header>
      <ShelfOf shelf={shelf} id={id} edit={edit} />
    </div>
  );
}

function ShelfOf({
  shelf,
  id,
  edit,
}: {
  readonly shelf: LibraryShelf;
  readonly id: string | null;
  readonly edit: boolean;
}) {
  switch (shelf) {
    case 'exercises':
      return <ExerciseShelf id={id} edit={edit} />;
    case 'sessions':
      return <SessionShelf id={id} edit={edit} />;
    case 'templates':
      return <TemplateShelf id={id} edit={edit} />;
  }
}
