import { type FormEvent, useState } from 'react';
import type { LibraryItem } from '../../../../shared/domain/library-item.ts';
import { useCommand } from '../../api/index.ts';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, showUndoToast, TextField } from '../../ui/index.ts';
import { parseTags } from './library-model.ts';
import { focusShelf } from './shelf-list.tsx';

const MOST_TAGS = 12;
const LONGEST_TAG = 30;

/** Name, folder and tags of a saved session. */
export function SessionForm({ item }: { readonly item: LibraryItem }) {
  const { go } = usePlace();
  const [title, setTitle] = useState(item.title);
  const [folder, setFolder] = useState(item.folder);
  const [tags, setTags] = useState(item.tags.join(', '));
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const file = useCommand('library.file', { quiet: true });
  const parsed = parseTags(tags);
  const tooMany = parsed.length > MOST_TAGS || parsed.some((tag) => tag.length > LONGEST_TAG);
  const close = () => {
    go(paths.library('sessions', item.id), { replace: true });
    requestAnimationFrame(focusShelf);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (tooMany) return;
    const result = await file.run({ itemId: item.id, title, folder, tags: parsed });
    if (!result.ok) return setFailure(result.failure.message);
    close();
    showUndoToast(t('library.sessionSaved', { title: title.trim() }), () => void runCommand('history.undo'));
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <form className="library-rename" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('library.renameLabel')}
        value={title}
        onChange={(next) => {
          setTitle(next);
          setFailure(undefined);
        }}
        error={failure}
        maxLength={120}
        autoFocus
        onKeyDown={onKeyDown}
      />
      <TextField label={t('library.folder')} value={folder} onChange={setFolder} maxLength={60} onKeyDown={onKeyDown} />
      <TextField
        label={t('library.tags')}
        description={t('library.tagsHint')}
        value={tags}
        onChange={setTags}
        error={tooMany ? t('library.tagsTooMany') : undefined}
        maxLength={400}
        onKeyDown={onKeyDown}
      />
      <div className="library-rename-acts">
        <Button onPress={close}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={file.pending || title.trim() === ''}>
          {t('ui.save')}
        </Button>
      </div>
    </form>
  );
}
