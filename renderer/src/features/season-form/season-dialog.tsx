import { type FormEvent, useId, useState } from 'react';
import type { Athlete } from '../../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../../../shared/domain/ids.ts';
import type { Race, Season, SeasonDraft } from '../../../../shared/domain/season.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { t } from '../../text/index.ts';
import { Button, Dialog, Loading, showToast } from '../../ui/index.ts';
import { errorsOfIssues } from '../athlete/athlete-form-model.ts';
import { ChangePreview } from '../replan/change-preview.tsx';
import { GuideWindow } from './guide-window.tsx';
import { RaceList } from './race-list.tsx';
import { SeasonFields } from './season-fields.tsx';
import { checkSeason, onlyOrder, racesIn, type SeasonForm, samePlan, seasonFormOf } from './season-form-model.ts';
import './season-form.css';
import { useRested } from './use-rested.ts';

/** The window in which a season is planned (null) or changed, with the plan beside the fields before it is saved. */
export function SeasonDialog({
  athleteId,
  seasonId,
}: {
  readonly athleteId: AthleteId;
  readonly seasonId: SeasonId | null;
}) {
  const { close } = useDialogs();
  const athlete = useChannel('athlete.get', { athleteId });
  const races = useChannel('race.list', { athleteId });
  const seasons = useChannel('season.list', { athleteId });
  const settings = useChannel('settings.get', {});
  const info = useChannel('app.info', {});
  const recent = useChannel('season.recent', { athleteId });
  const title = seasonId === null ? t('seasonForm.newTitle') : t('seasonForm.editTitle');
  if (
    athlete.status !== 'ready' ||
    races.status !== 'ready' ||
    seasons.status !== 'ready' ||
    settings.status !== 'ready' ||
    info.status !== 'ready' ||
    recent.status !== 'ready'
  ) {
    return (
      <Dialog title={title} isOpen onClose={close} size="large">
        <Loading />
      </Dialog>
    );
  }
  const shown = { athlete: athlete.value, races: races.value, today: info.value.today };
  const season = seasons.value.find((each) => each.id === seasonId);
  if (season !== undefined) return <SeasonWindow {...shown} season={season} />;
  return <GuideWindow {...shown} seasons={seasons.value} preset={settings.value.preset} recent={recent.value} />;
}

interface SeasonWindowProps {
  readonly athlete: Athlete;
  readonly season: Season;
  readonly races: readonly Race[];
  readonly today: CalendarDate;
}

function SeasonWindow({ athlete, season, races, today }: SeasonWindowProps) {
  const dialogs = useDialogs();
  const { close } = dialogs;
  const formId = useId();
  const [initial] = useState(() => seasonFormOf(season));
  const [form, setForm] = useState(initial);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const update = useCommand('season.update', { quiet: true });
  const checked = checkSeason(form, athlete.distanceUnit);
  const draft: SeasonDraft | null = useRested(checked.ok ? checked.draft : null, 250);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!checked.ok) return setErrors(checked.errors);
    if (!samePlan(season, checked.draft)) {
      // What this changes is shown first; applying it closes this window too.
      dialogs.open({ kind: 'replan', athleteId: athlete.id, seasonId: season.id, draft: checked.draft });
      return;
    }
    const result = await update.run({ seasonId: season.id, draft: checked.draft });
    if (!result.ok) return fail(result.failure);
    close();
    showToast({ tone: 'info', text: t('seasonForm.savedDone', { name: checked.draft.name }) });
  };
  const fail = (failed: { readonly message: string; readonly issues?: Parameters<typeof errorsOfIssues>[0] }) => {
    setFailure(failed.message);
    setErrors(errorsOfIssues(failed.issues ?? []));
  };
  const change = (part: Partial<SeasonForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setErrors({});
    setFailure(null);
  };
  return (
    <Dialog
      title={t('seasonForm.editTitle')}
      isOpen
      onClose={close}
      size="large"
      isDismissable={form === initial}
      footer={
        <>
          <span className="dialog-foot-note" />
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isDisabled={update.pending}>
            {saveWords(season, checked.ok ? checked.draft : null)}
          </Button>
        </>
      }
    >
      <div className="season-dialog">
        <form id={formId} className="form-stack" onSubmit={(event) => void submit(event)} noValidate>
          {failure === null ? null : (
            <p className="form-failure" role="alert">
              {failure}
            </p>
          )}
          <SeasonFields
            form={form}
            errors={{ ...(checked.ok ? {} : onlyOrder(checked.errors)), ...errors }}
            athlete={athlete}
            races={races}
            today={today}
            begun={season.startDate < today}
            change={change}
          />
          <SeasonRaces races={racesIn(races, form)} athleteId={athlete.id} />
        </form>
        <ChangePreview seasonId={season.id} draft={draft} />
      </div>
    </Dialog>
  );
}

/** Saving what changes the plan leads to what it changes first. */
function saveWords(season: Season, draft: SeasonDraft | null): string {
  return draft === null || samePlan(season, draft) ? t('ui.save') : t('seasonForm.saveChanges');
}

function SeasonRaces({ races, athleteId }: { readonly races: readonly Race[]; readonly athleteId: AthleteId }) {
  const dialogs = useDialogs();
  return (
    <section>
      <h3 className="field-label">{t('seasonForm.races')}</h3>
      {races.length === 0 ? <p className="form-note">{t('seasonForm.noRaces')}</p> : null}
      <RaceList races={races} />
      {races.some((race) => race.priority === 'A') ? null : (
        <Button small icon="flag" onPress={() => dialogs.open({ kind: 'race', athleteId, raceId: null })}>
          {t('seasonForm.addRace')}
        </Button>
      )}
    </section>
  );
}
