import { ImportDialog } from '../features/import/import-dialog.tsx';
import { InsertDialog } from '../features/library/insert-dialog.tsx';
import { SaveDialog } from '../features/library/save-dialog.tsx';
import { Palette } from '../features/palette/palette.tsx';
import { PeriodDialog } from '../features/period/period-dialog.tsx';
import { ReplanSeasonsDialog } from '../features/policy/replan-seasons-dialog.tsx';
import { RaceDialog } from '../features/race/race-dialog.tsx';
import { ReplanDialog } from '../features/replan/replan-dialog.tsx';
import { SaveTemplateDialog } from '../features/replan/save-template-dialog.tsx';
import { ShiftDialog } from '../features/replan/shift-dialog.tsx';
import { SquadDialog } from '../features/replan/squad-dialog.tsx';
import { TemplatesDialog } from '../features/replan/templates-dialog.tsx';
import { BulkDialog } from '../features/roster/bulk-dialog.tsx';
import { BulkExportDialog } from '../features/roster/bulk-export-dialog.tsx';
import { GroupsDialog } from '../features/roster/groups-dialog.tsx';
import { SavedFiltersDialog, SaveFilterDialog } from '../features/roster/saved-filters.tsx';
import { AllSeasonsDialog } from '../features/season/all-seasons-dialog.tsx';
import { WeekTargetDialog } from '../features/season/week-target-dialog.tsx';
import { SeasonDialog } from '../features/season-form/season-dialog.tsx';
import { t } from '../text/index.ts';
import { Button, Dialog } from '../ui/index.ts';
import { type DialogSpec, useDialogs } from './dialogs.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';

/** Draws the windows that are open over the page; one below another keeps what was typed in it. */
export function DialogHost() {
  const { stack } = useDialogs();
  return stack.map((dialog) => <OpenDialog key={JSON.stringify(dialog)} dialog={dialog} />);
}

function OpenDialog({ dialog: current }: { readonly dialog: DialogSpec }) {
  switch (current.kind) {
    case 'palette':
      return <Palette />;
    case 'shortcuts':
      return <ShortcutSheet />;
    case 'history':
      return <HistoryDialog />;
    case 'import':
      return <ImportDialog athleteId={current.athleteId} />;
    case 'race':
      return <RaceDialog athleteId={current.athleteId} raceId={current.raceId} date={current.date ?? null} />;
    case 'period':
      return <PeriodDialog athleteId={current.athleteId} periodId={current.periodId} days={current.days ?? null} />;
    case 'season':
      return <SeasonDialog athleteId={current.athleteId} seasonId={current.seasonId} />;
    case 'all-seasons':
      return <AllSeasonsDialog athleteId={current.athleteId} />;
    case 'export-pdf':
      return <ExportDialog seasonId={current.seasonId} />;
    case 'save-to-library':
      return <SaveDialog sessionId={current.sessionId} title={current.title} />;
    case 'insert-from-library':
      return <InsertDialog athleteId={current.athleteId} date={current.date} />;
    case 'replan-seasons':
      return <ReplanSeasonsDialog athleteId={current.athleteId} />;
    case 'replan':
      return (
        <ReplanDialog
          athleteId={current.athleteId}
          seasonId={current.seasonId}
          draft={current.draft}
          race={current.race ?? null}
          title={current.title ?? null}
        />
      );
    case 'week-target':
      return <WeekTargetDialog athleteId={current.athleteId} seasonId={current.seasonId} monday={current.monday} />;
    case 'shift':
      return <ShiftDialog athleteId={current.athleteId} seasonId={current.seasonId} name={current.name} />;
    case 'save-template':
      return <SaveTemplateDialog seasonId={current.seasonId} name={current.name} />;
    case 'templates':
      return <TemplatesDialog athleteId={current.athleteId} />;
    case 'squad-replan':
      return <SquadDialog />;
    case 'bulk':
      return current.act === 'export' ? (
        <BulkExportDialog athleteIds={current.athleteIds} />
      ) : (
        <BulkDialog kind={current.act} athleteIds={current.athleteIds} archived={current.archived} />
      );
    case 'groups':
      return <GroupsDialog />;
    case 'save-filter':
      return <SaveFilterDialog view={current.view} />;
    case 'saved-filters':
      return <SavedFiltersDialog />;
    case 'confirm':
      return <ConfirmDialog dialog={current} />;
  }
}

function ConfirmDialog({ dialog }: { readonly dialog: Extract<DialogSpec, { kind: 'confirm' }> }) {
  const { close } = useDialogs();
  return (
    <Dialog
      title={dialog.title}
      isOpen
      onClose={close}
      size="small"
      role="alertdialog"
      footer={
        <>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button
            variant={dialog.danger ? 'danger' : 'primary'}
            autoFocus
            onPress={() => {
              close();
              dialog.run();
            }}
          >
            {dialog.act}
          </Button>
        </>
      }
    >
      <p className="confirm-text">{dialog.text}</p>
    </Dialog>
  );
}
