import { ImportDialog } from '../features/import/import-dialog.tsx';
import { InsertDialog } from '../features/library/insert-dialog.tsx';
import { SaveDialog } from '../features/library/save-dialog.tsx';
import { ReplanSeasonsDialog } from '../features/policy/replan-seasons-dialog.tsx';
import { RaceDialog } from '../features/race/race-dialog.tsx';
import { SeasonDialog } from '../features/season-form/season-dialog.tsx';
import { t } from '../text/index.ts';
import { Button, Dialog } from '../ui/index.ts';
import { type DialogSpec, useDialogs } from './dialogs.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { Palette } from './palette.tsx';
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
    case 'import':
      return <ImportDialog athleteId={current.athleteId} />;
    case 'race':
      return <RaceDialog athleteId={current.athleteId} raceId={current.raceId} />;
    case 'season':
      return <SeasonDialog athleteId={current.athleteId} seasonId={current.seasonId} />;
    case 'export-pdf':
      return <ExportDialog seasonId={current.seasonId} />;
    case 'save-to-library':
      return <SaveDialog sessionId={current.sessionId} title={current.title} />;
    case 'insert-from-library':
      return <InsertDialog athleteId={current.athleteId} date={current.date} />;
    case 'replan-seasons':
      return <ReplanSeasonsDialog athleteId={current.athleteId} />;
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
