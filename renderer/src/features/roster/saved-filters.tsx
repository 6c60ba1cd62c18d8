import { useState } from 'react';
import type { RosterView, SavedFilter } from '../../../../shared/domain/roster.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, Menu, showUndoToast, TextField } from '../../ui/index.ts';

const undo = () => void runCommand('history.undo');

/** The saved filters as a menu: take one, save what is set now, manage them. */
export function SavedFiltersMenu({
  filters,
  view,
  onTake,
}: {
  readonly filters: readonly SavedFilter[];
  readonly view: RosterView;
  readonly onTake: (view: RosterView) => void;
}) {
  const { open } = useDialogs();
  const now = JSON.stringify(view);
  return (
    <Menu
      label={t('roster.savedFilters')}
      trigger={
        <Button variant="quiet" icon="folder">
          {filters.find((each) => JSON.stringify(each.view) === now)?.name ?? t('roster.savedShort')}
        </Button>
      }
      entries={[
        ...filters.map((filter) => ({ id: filter.id, label: filter.name, run: () => onTake(filter.view) })),
        {
          id: 'save',
          label: t('roster.saveFilter'),
          icon: 'add',
          run: () => open({ kind: 'save-filter', view }),
        },
        ...(filters.length === 0
          ? []
          : [
              {
                id: 'manage',
                label: t('roster.manageFilters'),
                icon: 'edit' as const,
                run: () => open({ kind: 'saved-filters' }),
              },
            ]),
      ]}
    />
  );
}

/** Asks for the name under which the filter and the order are kept. A name that is there already is replaced. */
export function SaveFilterDialog({ view }: { readonly view: RosterView }) {
  const { close } = useDialogs();
  const views = useChannel('roster.views', {});
  const [name, setName] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const save = useCommand('roster.saveFilter', { quiet: true });
  const update = useCommand('roster.updateFilter', { quiet: true });
  const filters = views.status === 'ready' ? views.value.filters : [];
  const known = filters.find((filter) => filter.name.toLowerCase() === name.trim().toLowerCase());
  const onSave = async () => {
    if (name.trim() === '') return setError(t('roster.filterNameMissing'));
    const result =
      known === undefined ? await save.run({ name, view }) : await update.run({ filterId: known.id, name, view });
    if (!result.ok) return setError(result.failure.message);
    close();
    showUndoToast(t('roster.filterSaved', { name: name.trim() }), undo);
  };
  return (
    <Dialog
      title={t('roster.saveFilterTitle')}
      isOpen
      size="small"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button variant="primary" onPress={() => void onSave()} isDisabled={save.pending || update.pending}>
            {t(known === undefined ? 'roster.saveFilterAct' : 'roster.replaceFilterAct')}
          </Button>
        </>
      }
    >
      <form
        className="form-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void onSave();
        }}
      >
        <TextField
          label={t('roster.filterName')}
          description={t('roster.filterNameHint')}
          value={name}
          error={error}
          maxLength={120}
          autoFocus
          onChange={(next) => {
            setName(next);
            setError(undefined);
          }}
        />
      </form>
    </Dialog>
  );
}

/** The saved filters, to be renamed and deleted. */
export function SavedFiltersDialog() {
  const { close } = useDialogs();
  const views = useChannel('roster.views', {});
  const filters = views.status === 'ready' ? views.value.filters : [];
  return (
    <Dialog title={t('roster.savedFilters')} isOpen onClose={close}>
      {filters.length === 0 ? <p className="form-note">{t('roster.noSavedFilters')}</p> : null}
      <ul className="name-list">
        {filters.map((filter) => (
          <FilterLine key={filter.id} filter={filter} />
        ))}
      </ul>
    </Dialog>
  );
}

function FilterLine({ filter }: { readonly filter: SavedFilter }) {
  const update = useCommand('roster.updateFilter', { quiet: true });
  const remove = useCommand('roster.deleteFilter');
  return (
    <NameLine
      name={filter.name}
      onRename={async (name) => {
        const result = await update.run({ filterId: filter.id, name, view: filter.view });
        if (!result.ok) return result.failure.message;
        showUndoToast(t('roster.renamed', { name }), undo);
        return null;
      }}
      onDelete={async () => {
        const result = await remove.run({ filterId: filter.id });
        if (result.ok) showUndoToast(t('roster.deleted', { name: filter.name }), undo);
      }}
    />
  );
}

/** A name that can be changed or deleted. `onRename` answers with what is wrong, or null. */
export function NameLine({
  name,
  detail,
  onRename,
  onDelete,
}: {
  readonly name: string;
  readonly detail?: string;
  readonly onRename: (name: string) => Promise<string | null>;
  readonly onDelete: () => Promise<void>;
}) {
  const [text, setText] = useState(name);
  const [error, setError] = useState<string | undefined>(undefined);
  const rename = async () => {
    if (text.trim() === '' || text.trim() === name) return;
    const problem = await onRename(text.trim());
    setError(problem ?? undefined);
  };
  return (
    <li>
      <form
        className="name-line"
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <TextField
          label={t('roster.nameOf', { name })}
          hideLabel
          value={text}
          error={error}
          maxLength={120}
          onChange={(next) => {
            setText(next);
            setError(undefined);
          }}
        />
        {detail === undefined ? null : <span className="quiet name-detail">{detail}</span>}
        <Button type="submit" isDisabled={text.trim() === '' || text.trim() === name}>
          {t('roster.rename')}
        </Button>
        <Button variant="danger" aria-label={t('roster.deleteNamed', { name })} onPress={() => void onDelete()}>
          {t('roster.delete')}
        </Button>
      </form>
    </li>
  );
}
