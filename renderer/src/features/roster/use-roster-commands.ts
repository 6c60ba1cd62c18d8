import type { RosterRow } from '../../../../shared/contract/athletes.ts';
import type { RosterView } from '../../../../shared/domain/roster.ts';
import { type DialogSpec, useDialogs } from '../../app/dialogs.tsx';
import { useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';

type BulkKind = Extract<DialogSpec, { kind: 'bulk' }>['act'];

/** Offers the commands of the roster while it is on screen. */
export function useRosterCommands({
  chosen,
  view,
  archived,
  onArchived,
}: {
  readonly chosen: readonly RosterRow[];
  readonly view: RosterView;
  readonly archived: boolean;
  readonly onArchived: (archived: boolean) => void;
}): void {
  const { open } = useDialogs();
  const athleteIds = chosen.map((row) => row.id);
  const bulk = (act: BulkKind) => ({
    isEnabled: athleteIds.length > 0 && (!archived || act === 'groups' || act === 'archive'),
    run: () => open({ kind: 'bulk', act, athleteIds, archived }),
  });
  useCommands({
    'roster.search': { run: focusSearch },
    'roster.saveFilter': { run: () => open({ kind: 'save-filter', view }) },
    'roster.groups': { run: () => open({ kind: 'groups' }) },
    'roster.archive': {
      ...(archived ? { label: t('roster.archiveLeave') } : {}),
      run: () => onArchived(!archived),
    },
    'bulk.template': bulk('template'),
    'bulk.replan': bulk('replan'),
    'bulk.shift': bulk('shift'),
    'bulk.log': bulk('log'),
    'bulk.export': bulk('export'),
    'bulk.groups': bulk('groups'),
    'bulk.archive': {
      ...bulk('archive'),
      label: t(archived ? 'roster.unarchiveChosen' : 'roster.archiveChosen'),
    },
  });
}

function focusSearch(): void {
  const field = document.querySelector('.roster-search input');
  if (field instanceof HTMLInputElement) field.select();
}
