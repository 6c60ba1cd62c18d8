import { useState } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, RaceId, SeasonId } from '../../../../shared/domain/ids.ts';
import type { Failure } from '../../../../shared/domain/result.ts';
import type { SeasonDraft } from '../../../../shared/domain/season.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, Loading, showUndoToast } from '../../ui/index.ts';
import { DifferenceView } from './difference-view.tsx';

/**
 * What replanning a season changes, before it is applied; with a draft, what saving that draft changes. Applied is what
 * is shown: when the data change in between, the coach is told and sees the new difference.
 */
export function ReplanDialog({
  athleteId,
  seasonId,
  draft,
  race,
  title,
}: {
  readonly athleteId: AthleteId;
  readonly seasonId: SeasonId;
  readonly draft: SeasonDraft | null;
  readonly race: { readonly raceId: RaceId; readonly date: CalendarDate } | null;
  /** Null where the season is only planned again, or the draft comes from a form that lies below. */
  readonly title: string | null;
}) {
  const { close } = useDialogs();
  const athlete = useChannel('athlete.get', { athleteId });
  const seasons = useChannel('season.list', { athleteId });
  const preview = useChannel('season.replanPreview', { seasonId, draft, race }, { keepPrevious: true, cache: false });
  const replan = useCommand('season.replan', { quiet: true });
  const update = useCommand('season.update', { quiet: true });
  const moveRace = useCommand('season.moveRace', { quiet: true });
  const pending = replan.pending || update.pending || moveRace.pending;
  const [failure, setFailure] = useState<Failure | null>(null);
  const stored = seasons.status === 'ready' ? seasons.value.find((season) => season.id === seasonId) : undefined;
  const name = draft?.name ?? stored?.name ?? '';
  const shown = preview.status === 'ready' ? preview.value : null;
  const idle =
    shown !== null &&
    draft === null &&
    race === null &&
    shown.difference.replaced === 0 &&
    shown.difference.changedWeeks === 0;
  const apply = async () => {
    if (shown === null) return;
    const { token, difference } = shown;
    const result =
      race !== null
        ? await moveRace.run({ seasonId, race, token })
        : draft === null
          ? await replan.run({ seasonId, token })
          : await update.run({ seasonId, draft, token });
    if (!result.ok) {
      setFailure(result.failure);
      return;
    }
    close();
    // The form that the draft comes from lies below.
    if (draft !== null && title === null) close();
    const { replaced, kept } = difference;
    showUndoToast(t('replan.applied', { name, replaced, kept }), () => runCommand('history.undo'));
  };
  return (
    <Dialog
      title={title ?? (draft === null ? t('replan.title') : t('replan.editTitle'))}
      isOpen
      onClose={close}
      size="large"
      isDismissable={!pending}
      footer={
        <>
          <span className="dialog-foot-note">{name}</span>
          <Button onPress={close}>{idle ? t('replan.nothing') : t('ui.cancel')}</Button>
          {idle ? null : (
            <Button variant="primary" autoFocus isDisabled={shown === null || pending} onPress={() => void apply()}>
              {t('replan.apply')}
            </Button>
          )}
        </>
      }
    >
      {failure === null ? null : (
        <p className="form-failure" role="alert">
          {failure.message}
        </p>
      )}
      {preview.status === 'failed' ? (
        <p className="form-failure" role="alert">
          {preview.failure.message}
        </p>
      ) : null}
      {shown === null || athlete.status !== 'ready' ? (
        preview.status === 'failed' ? null : (
          <Loading label={t('replan.working')} />
        )
      ) : (
        <DifferenceView difference={shown.difference} findings={shown.findings} unit={athlete.value.distanceUnit} />
      )}
    </Dialog>
  );
}
