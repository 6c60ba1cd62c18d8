import { useState } from 'react';
import type { AthleteId, TemplateId } from '../../../../shared/domain/ids.ts';
import type { SeasonTemplate } from '../../../../shared/domain/template.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, Loading, SegmentedControl, Select, showUndoToast, TextField } from '../../ui/index.ts';
import { ApplyToMany } from './apply-to-many.tsx';
import { ApplyToOne } from './apply-to-one.tsx';
import { templateWords } from './template-words.ts';
import './replan.css';

/** The season templates: what they are, and planning a season from one for an athlete or for several. */
export function TemplatesDialog({ athleteId }: { readonly athleteId: AthleteId | null }) {
  const { close } = useDialogs();
  const list = useChannel('template.list', {});
  const [chosen, setChosen] = useState<TemplateId | null>(null);
  const [who, setWho] = useState<'one' | 'many'>('one');
  const templates = list.status === 'ready' ? list.value : [];
  const template = templates.find((each) => each.id === chosen) ?? templates[0];
  return (
    <Dialog title={t('replan.templatesTitle')} isOpen onClose={close} size="large">
      {list.status !== 'ready' ? <Loading /> : null}
      {list.status === 'ready' && template === undefined ? (
        <p className="form-note">{t('replan.templatesNone')}</p>
      ) : null}
      {template === undefined ? null : (
        <div className="templates">
          <div className="templates-head">
            <Select
              label={t('replan.templatesList')}
              value={template.id}
              options={templates.map((each) => ({
                value: each.id,
                label: each.name,
                detail: t('replan.templateShape', { count: each.weekCount }),
              }))}
              onChange={setChosen}
            />
            <SegmentedControl
              label={t('replan.applyTo')}
              value={who}
              onChange={setWho}
              options={[
                { value: 'one', label: t('replan.applyOne') },
                { value: 'many', label: t('replan.applyMany') },
              ]}
            />
          </div>
          <p className="form-note">{templateWords(template)}</p>
          <TemplateActs key={template.id} template={template} />
          {who === 'one' ? (
            <ApplyToOne key={`one ${template.id}`} template={template} athleteId={athleteId} />
          ) : (
            <ApplyToMany key={`many ${template.id}`} template={template} />
          )}
        </div>
      )}
    </Dialog>
  );
}

function TemplateActs({ template }: { readonly template: SeasonTemplate }) {
  const [name, setName] = useState(template.name);
  const [error, setError] = useState<string | undefined>(undefined);
  const rename = useCommand('template.rename', { quiet: true });
  const remove = useCommand('template.delete');
  const undo = () => runCommand('history.undo');
  const onRename = async () => {
    if (name.trim() === '') return setError(t('replan.errorName'));
    const result = await rename.run({ templateId: template.id, name: name.trim() });
    if (!result.ok) return setError(result.failure.message);
    showUndoToast(t('replan.renameDone', { name: name.trim() }), undo);
  };
  const onDelete = async () => {
    const result = await remove.run({ templateId: template.id });
    if (result.ok) showUndoToast(t('replan.deleteDone', { name: template.name }), undo);
  };
  return (
    <div className="template-acts">
      <TextField
        label={t('replan.saveName')}
        value={name}
        error={error}
        maxLength={120}
        onChange={(next) => {
          setName(next);
          setError(undefined);
        }}
      />
      <Button isDisabled={name.trim() === template.name || rename.pending} onPress={() => void onRename()}>
        {t('replan.rename')}
      </Button>
      <Button variant="danger" isDisabled={remove.pending} onPress={() => void onDelete()}>
        {t('replan.delete')}
      </Button>
    </div>
  );
}
