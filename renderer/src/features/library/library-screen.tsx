import { HistoryButtons } from '../../app/history.tsx';
import { usePlace } from '../../app/navigation.ts';
import { type LibraryShelf, paths } from '../../app/routes.ts';
import { t } from '../../text/index.ts';
import { SegmentedControl } from '../../ui/index.ts';
import { ExerciseShelf } from './exercise-shelf.tsx';
import './library.css';
import { SessionShelf } from './session-shelf.tsx';

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
            ]}
          />
        </div>
        <div className="page-acts">
          <HistoryButtons />
        </div>
      </header>
      {shelf === 'exercises' ? <ExerciseShelf id={id} edit={edit} /> : <SessionShelf id={id} edit={edit} />}
    </div>
  );
}
