import { type FormEvent, useRef, useState } from 'react';
import { folded } from '../../../../shared/domain/fold.ts';
import type { SeasonTemplate } from '../../../../shared/domain/template.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { commandEntry } from '../../app/command-entry.ts';
import { Failed } from '../../app/failed.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { runCommand, useCommandState, useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, EmptyState, Icon, Loading, Panel, showUndoToast, TextField } from '../../ui/index.ts';
import { templateWords } from '../replan/template-words.ts';
import { type ShelfCommands, shelfEntries } from './shelf-entries.ts';
import { focusShelf, onShelfSearchKey, ShelfList } from './shelf-list.tsx';

/** The season templates: the list with how many seasons each was used for, and the chosen one. */
export function TemplateShelf({ id, edit }: { readonly id: string | null; readonly edit: boolean }) {
  const templates = useChannel('template.list', {}, { keepPrevious: true });
  const uses = useChannel('template.uses', {});
  if (templates.status === 'failed') return <Failed failure={templates.failure} retry={templates.retry} />;
  if (templates.status !== 'ready') return <Loading />;
  if (templates.value.length === 0) {
    return (
      <EmptyState title={t('library.templateEmptyTitle')}>
        <p>{t('library.templateEmptyText')}</p>
      </EmptyState>
    );
  }
  const counts = new Map(
    uses.status === 'ready' ? uses.value.map((each) => [each.templateId, each.seasons] as const) : [],
  );
  return <Shelf list={templates.value} uses={counts} id={id} edit={edit} />;
}

interface ShelfProps {
  readonly list: readonly SeasonTemplate[];
  readonly uses: ReadonlyMap<SeasonTemplate['id'], number>;
  readonly id: string | null;
  readonly edit: boolean;
}

/** What can be done with a template of the shelf; nothing while one is renamed. */
function useTemplateActs(editing: boolean): (template: SeasonTemplate) => ShelfCommands {
  const { go } = usePlace();
  const duplicate = useCommand('template.duplicate');
  const remove = useCommand('template.delete');
  const undo = () => void runCommand('history.undo');
  const isEnabled = !editing && !duplicate.pending && !remove.pending;
  const runDuplicate = async ({ id, name }: SeasonTemplate) => {
    const result = await duplicate.run({ templateId: id });
    if (!result.ok) return;
    go(paths.library('templates', result.value.templateId, true));
    showUndoToast(t('library.duplicated', { name }), undo);
  };
  const runRemove = async ({ id, name }: SeasonTemplate) => {
    const result = await remove.run({ templateId: id });
    if (!result.ok) return;
    // The address stays, so that undoing chooses the template again.
    showUndoToast(t('library.deleted', { name }), undo);
    requestAnimationFrame(focusShelf);
  };
  return (template) => ({
    edit: { run: () => go(paths.library('templates', template.id, true)), isEnabled },
    duplicate: { run: () => void runDuplicate(template), isEnabled },
    remove: { run: () => void runRemove(template), isEnabled },
  });
}

function Shelf({ list, uses, id, edit }: ShelfProps) {
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const shown = list.filter((template) => folded(template.name).includes(folded(query.trim())));
  const current = list.find((template) => template.id === id) ?? shown[0];
  const commandsOf = useTemplateActs(edit);
  const acts = current === undefined ? null : commandsOf(current);
  useCommands({
    'library.search': { run: () => search.current?.focus() },
    'library.edit': acts?.edit ?? null,
    'library.duplicate': acts?.duplicate ?? null,
    'library.delete': acts?.remove ?? null,
  });
  const rows = shown.map((template) => {
    const count = uses.get(template.id) ?? 0;
    return {
      id: template.id,
      label: template.name,
      href: paths.library('templates', template.id),
      detail: count === 0 ? '' : String(count),
      detailWords: count === 0 ? t('library.unused') : t('library.templateUses', { count }),
    };
  });
  return (
    <>
      <div className="library-bar">
        <search className="library-filters">
          <TextField
            label={t('library.searchTemplates')}
            hideLabel
            placeholder={t('library.searchTemplates')}
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
          <p className="library-count">
            <span role="status">{t('library.shown', { shown: shown.length, total: list.length })}</span>
            <span aria-hidden="true">{t('library.usedFor')}</span>
          </p>
          <ShelfList
            label={t('library.templateList')}
            current={current?.id ?? null}
            entriesOf={(templateId) => {
              const template = list.find((each) => each.id === templateId);
              if (template === undefined) return [];
              const words = { edit: t('library.rename'), duplicateId: 'library.duplicate' } as const;
              const plan = commandEntry('template.open', { icon: 'calendar', label: t('library.templatePlan') });
              return [plan, ...shelfEntries(commandsOf(template), words)];
            }}
            empty={<p>{t('library.templateNoMatch')}</p>}
            sections={rows.length === 0 ? [] : [{ key: 'templates', title: t('library.templates'), rows }]}
          />
        </div>
        {current === undefined ? (
          <p />
        ) : (
          <TemplateDetail key={current.id} template={current} seasons={uses.get(current.id) ?? 0} editing={edit} />
        )}
      </div>
    </>
  );
}

function TemplateDetail({
  template,
  seasons,
  editing,
}: {
  readonly template: SeasonTemplate;
  readonly seasons: number;
  readonly editing: boolean;
}) {
  return (
    <Panel title={template.name} className="form-panel library-detail" actions={editing ? null : <Acts />}>
      {editing ? <Rename template={template} /> : null}
      <dl className="library-facts">
        <div>
          <dt>{t('library.templateShape')}</dt>
          <dd>{templateWords(template)}</dd>
        </div>
        {template.goal === '' ? null : (
          <div>
            <dt>{t('library.note')}</dt>
            <dd className="library-note">{template.goal}</dd>
          </div>
        )}
        <div>
          <dt>{t('library.templateMade')}</dt>
          <dd>{seasons === 0 ? t('library.templateMadeNone') : t('library.templateMadeCount', { count: seasons })}</dd>
        </div>
      </dl>
    </Panel>
  );
}

function Acts() {
  const plan = useCommandState('template.open');
  const edit = useCommandState('library.edit');
  const duplicate = useCommandState('library.duplicate');
  const remove = useCommandState('library.delete');
  return (
    <div className="library-acts">
      <Button small icon="calendar" onPress={plan.run} isDisabled={!plan.isEnabled}>
        {t('library.templatePlan')}
      </Button>
      <Button small icon="file" onPress={duplicate.run} isDisabled={!duplicate.isEnabled}>
        {t('library.duplicate')}
      </Button>
      <Button small icon="edit" onPress={edit.run} isDisabled={!edit.isEnabled}>
        {t('library.rename')}
      </Button>
      <Button small icon="trash" onPress={remove.run} isDisabled={!remove.isEnabled}>
        {t('library.delete')}
      </Button>
    </div>
  );
}

function Rename({ template }: { readonly template: SeasonTemplate }) {
  const { go } = usePlace();
  const [name, setName] = useState(template.name);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const rename = useCommand('template.rename', { quiet: true });
  const close = () => {
    go(paths.library('templates', template.id), { replace: true });
    requestAnimationFrame(focusShelf);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || name.trim() === template.name) return close();
    const result = await rename.run({ templateId: template.id, name });
    if (!result.ok) return setFailure(result.failure.message);
    close();
    showUndoToast(t('library.renamed', { title: name.trim() }), () => void runCommand('history.undo'));
  };
  return (
    <form className="library-rename" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('library.renameLabel')}
        value={name}
        onChange={(next) => {
          setName(next);
          setFailure(undefined);
        }}
        error={failure}
        maxLength={120}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      />
      <div className="library-rename-acts">
        <Button onPress={close}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={rename.pending}>
          {t('library.rename')}
        </Button>
      </div>
    </form>
  );
}
