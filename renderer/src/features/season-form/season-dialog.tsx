import { type FormEvent, useEffect, useId, useState } from 'react';
import type { Athlete } from '../../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../../../shared/domain/ids.ts';
import type { Race, Season, SeasonDraft } from '../../../../shared/domain/season.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, dateWords, Loading, showToast } from '../../ui/index.ts';
import { errorsOfIssues } from '../athlete/athlete-form-model.ts';
import { ChangePreview } from '../replan/change-preview.tsx';
import { SeasonFields } from './season-fields.tsx';
import { checkSeason, newSeason, racesIn, type SeasonForm, samePlan, seasonFormOf } from './season-form-model.ts';
import { SeasonPreview } from './season-preview.tsx';
import './season-form.css';

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
  const title = seasonId === null ? t('seasonForm.newTitle') : t('seasonForm.editTitle');
  if (
    athlete.status !== 'ready' ||
    races.status !== 'ready' ||
    seasons.status !== 'ready' ||
    settings.status !== 'ready' ||
    info.status !== 'ready'
  ) {
    return (
      <Dialog title={title} isOpen onClose={close} size="large">
        <Loading />
      </Dialog>
    );
  }
  const season = seasons.value.find((each) => each.id === seasonId) ?? null;
  const initial =
    season === null
      ? newSeason(races.value, seasons.value, info.value.today, settings.value.preset)
      : seasonFormOf(season);
  return (
    <SeasonWindow
      title={title}
      athlete={athlete.value}
      season={season}
      races={races.value}
      first={initial}
      today={info.value.today}
    />
  );
}

interface SeasonWindowProps {
  readonly title: string;
  readonly athlete: Athlete;
  readonly season: Season | null;
  readonly races: readonly Race[];
  readonly first: SeasonForm;
  readonly today: CalendarDate;
}

/** The draft as it is once typing rests, so that not every key plans a season. */
function useRested<T>(value: T, restMs: number): T {
  const [rested, setRested] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(text)), restMs);
    return () => clearTimeout(timer);
  }, [text, restMs]);
  return rested;
}

function SeasonWindow({ title, athlete, season, races, first, today }: SeasonWindowProps) {
  const dialogs = useDialogs();
  const { close } = dialogs;
  const { go } = usePlace();
  const formId = useId();
  const [initial] = useState(first);
  const [form, setForm] = useState(initial);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const create = useCommand('season.create', { quiet: true });
  const update = useCommand('season.update', { quiet: true });
  const checked = checkSeason(form, athlete.distanceUnit);
  const draft: SeasonDraft | null = useRested(checked.ok ? checked.draft : null, 250);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!checked.ok) return setErrors(checked.errors);
    if (season === null) {
      const result = await create.run({ athleteId: athlete.id, draft: checked.draft });
      if (!result.ok) return fail(result.failure);
      close();
      go(paths.season(athlete.id, result.value.seasonId));
      const { sessions } = result.value;
      showToast({ tone: 'info', text: t('seasonForm.createdDone', { name: checked.draft.name, count: sessions }) });
      return;
    }
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
      title={title}
      isOpen
      onClose={close}
      size="large"
      isDismissable={form === initial}
      footer={
        <>
          <span className="dialog-foot-note" />
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isDisabled={create.pending || update.pending}>
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
            begun={season !== null && season.startDate < today}
            change={change}
          />
          <SeasonRaces races={racesIn(races, form)} athleteId={athlete.id} />
        </form>
        {season === null ? (
          <SeasonPreview athleteId={athlete.id} draft={draft} unit={athlete.distanceUnit} />
        ) : (
          <ChangePreview seasonId={season.id} draft={draft} />
        )}
      </div>
    </Dialog>
  );
}

/** Saving what changes the plan leads to what it changes first. */
function saveWords(season: Season | null, draft: SeasonDraft | null): string {
  if (season === null) return t('seasonForm.create');
  return draft === null || samePlan(season, draft) ? t('ui.save') : t('seasonForm.saveChanges');
}

/** Errors worth showing while the coach still types: those between two fields that are both filled in. */
function onlyOrder(errors: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { endDate } = errors;
  return endDate === undefined || endDate !== t('seasonForm.errorOrder') ? {} : { endDate };
}

function SeasonRaces({ races, athleteId }: { readonly races: readonly Race[]; readonly athleteId: AthleteId }) {
  const dialogs = useDialogs();
  return (
    <section>
      <h3 className="field-label">{t('seasonForm.races')}</h3>
      {races.length === 0 ? <p className="form-note">{t('seasonForm.noRaces')}</p> : null}
      <ul className="season-races">
        {races.map((race) => (
          <li key={race.id}>
            <span className={`priority priority-${race.priority}`}>{race.priority}</span>
            <span className="truncate">{race.name}</span>
            <span className="quiet">{dateWords(race.date)}</span>
          </li>
        ))}
      </ul>
      {races.some((race) => race.priority === 'A') ? null : (
        <Button small icon="flag" onPress={() => dialogs.open({ kind: 'race', athleteId, raceId: null })}>
          {t('seasonForm.addRace')}
        </Button>
      )}
    </section>
  );
}
