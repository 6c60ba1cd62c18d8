import { useState } from 'react';
import type { Group } from '../../../../shared/domain/athlete.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, showUndoToast, TextField } from '../../ui/index.ts';
import { NameLine } from './saved-filters.tsx';

const undo = () => void runCommand('history.undo');

/** The groups: add, rename, delete. Who is in them is chosen in the roster or on an athlete's page. */
export function GroupsDialog() {
  const { close } = useDialogs();
  const roster = useChannel('roster.list', { archived: false });
  const groups = roster.status === 'ready' ? roster.value.groups : [];
  return (
    <Dialog title={t('roster.groups')} isOpen onClose={close}>
      <div className="form-stack">
        <p className="form-note">{t('roster.groupsHint')}</p>
        <NewGroup />
        <ul className="name-list">
          {groups.map((group) => (
            <GroupLine key={group.id} group={group} />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

/** A field for a new group's name. `onCreated` hears its id. */
export function NewGroup({ onCreated }: { readonly onCreated?: (id: Group['id']) => void }) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const create = useCommand('group.create', { quiet: true });
  const add = async () => {
    if (name.trim() === '') return setError(t('roster.groupNameMissing'));
    const result = await create.run({ name: name.trim() });
    if (!result.ok) return setError(result.failure.message);
    setName('');
    onCreated?.(result.value.groupId);
  };
  return (
    <form
      className="name-line"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('roster.newGroup')}
        hideLabel
        placeholder={t('roster.newGroup')}
        value={name}
        error={error}
        maxLength={120}
        onChange={(next) => {
          setName(next);
          setError(undefined);
        }}
      />
      <Button type="submit" icon="add" isDisabled={create.pending}>
        {t('roster.addGroup')}
      </Button>
    </form>
  );
}

function GroupLine({ group }: { readonly group: Group }) {
  const rename = useCommand('group.rename', { quiet: true });
  const remove = useCommand('group.delete');
  return (
    <NameLine
      name={group.name}
      detail={t('app.athletes', { count: group.athleteCount })}
      onRename={async (name) => {
        const result = await rename.run({ groupId: group.id, name });
        if (!result.ok) return result.failure.message;
        showUndoToast(t('roster.renamed', { name }), undo);
        return null;
      }}
      onDelete={async () => {
        const result = await remove.run({ groupId: group.id });
        if (result.ok) showUndoToast(t('roster.deleted', { name: group.name }), undo);
      }}
    />
  );
}
