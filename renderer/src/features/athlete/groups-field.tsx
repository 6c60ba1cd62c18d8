import { useState } from 'react';
import { useChannel, useCommand } from '../../api/index.ts';
import { t } from '../../text/index.ts';
import { Button, Checkbox, TextField } from '../../ui/index.ts';

/** The athlete's groups, with a way to make a new one on the spot. */
export function GroupsField({
  value,
  onChange,
  className,
}: {
  readonly value: readonly string[];
  readonly onChange: (groupIds: readonly string[]) => void;
  readonly className?: string;
}) {
  const roster = useChannel('roster.list', { archived: false });
  const create = useCommand('group.create');
  const [name, setName] = useState('');
  const groups = roster.status === 'ready' ? roster.value.groups : [];
  const add = async () => {
    const trimmed = name.trim();
    if (trimmed === '') return;
    const existing = groups.find((group) => group.name.toLowerCase() === trimmed.toLowerCase());
    if (existing !== undefined) {
      setName('');
      if (!value.includes(existing.id)) onChange([...value, existing.id]);
      return;
    }
    const result = await create.run({ name: trimmed });
    if (!result.ok) return;
    setName('');
    onChange([...value, result.value.groupId]);
  };
  return (
    <fieldset className={className}>
      <legend className="field-label">{t('athlete.groups')}</legend>
      <div className="choices">
        {groups.map((group) => (
          <Checkbox
            key={group.id}
            isSelected={value.includes(group.id)}
            onChange={(selected) => onChange(selected ? [...value, group.id] : value.filter((id) => id !== group.id))}
          >
            {group.name}
          </Checkbox>
        ))}
        <div className="new-group">
          <TextField
            label={t('athlete.newGroup')}
            hideLabel
            placeholder={t('athlete.newGroup')}
            value={name}
            onChange={setName}
            maxLength={120}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && name.trim() !== '') {
                event.preventDefault();
                void add();
              }
            }}
          />
          <Button small isDisabled={name.trim() === '' || create.pending} onPress={() => void add()}>
            {t('athlete.addGroup')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
