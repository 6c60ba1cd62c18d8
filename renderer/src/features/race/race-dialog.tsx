import { type FormEvent, useId, useState } from 'react';
import { type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, RaceId } from '../../../../shared/domain/ids.ts';
import type { Failure } from '../../../../shared/domain/result.ts';
import type { Race } from '../../../../shared/domain/season.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import { PRIORITIES, TERRAINS } from '../../../../shared/domain/vocabulary.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { useReplanOffer } from '../../app/use-replan-offer.ts';
import { t } from '../../text/index.ts';
import {
  Button,
  ClockField,
  DateField,
  Dialog,
  dateWords,
  Loading,
  NumberField,
  SegmentedControl,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { errorsOfIssues } from '../athlete/athlete-form-model.ts';
import { DistanceField } from '../athlete/distance-field.tsx';
import { checkRace, courseOf, newRace, type RaceForm, raceFormOf } from './race-form-model.ts';
import { RaceOutlook } from './race-outlook.tsx';
import { useRaceActs } from './use-race-acts.ts';

/** The window of a new race (null) or of a stored one. */
export function RaceDialog({
  athleteId,
  raceId,
  date,
}: {
  readonly athleteId: AthleteId;
  readonly raceId: RaceId | null;
  /** The day that a new race begins with; null leaves it open. */
  readonly date: CalendarDate | null;
}) {
  const { close } = useDialogs();
  const races = useChannel('race.list', { athleteId });
  const athlete = useChannel('athlete.get', { athleteId });
  const info = useChannel('app.info', {});
  const title = raceId === null ? t('race.newTitle') : t('race.editTitle');
  if (races.status !== 'ready' || athlete.status !== 'ready' || info.status !== 'ready') {
    return (
      <Dialog title={title} isOpen onClose={close}>
        <Loading />
      </Dialog>
    );
  }
  const race = races.value.find((each) => each.id === raceId) ?? null;
  const hasGoal = races.value.some((each) => each.priority === 'A' && each.date >= info.value.today);
  return (
    <RaceWindow
      title={title}
      athleteId={athleteId}
      race={race}
      initial={race === null ? newRace(hasGoal ? 'B' : 'A', date) : raceFormOf(race)}
      unit={athlete.value.distanceUnit}
      today={info.value.today}
    />
  );
}

interface RaceWindowProps {
  readonly title: string;
  readonly athleteId: AthleteId;
  readonly race: Race | null;
  readonly initial: RaceForm;
  readonly unit: DistanceUnit;
  readonly today: CalendarDate;
}

function RaceWindow({ title, athleteId, race, initial, unit, today }: RaceWindowProps) {
  const { close } = useDialogs();
  const formId = useId();
  const [form, setForm] = useState(initial);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const create = useCommand('race.create', { quiet: true });
  const update = useCommand('race.update', { quiet: true });
  const { remove } = useRaceActs(athleteId);
  const offerReplan = useReplanOffer(athleteId, today);
  const fail = (failed: Failure) => {
    setFailure(failed.message);
    setErrors(errorsOfIssues(failed.issues ?? []));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const checked = checkRace(form, unit);
    if (!checked.ok) return setErrors(checked.errors);
    const { draft } = checked;
    const result =
      race === null ? await create.run({ athleteId, draft }) : await update.run({ raceId: race.id, draft });
    if (!result.ok) return fail(result.failure);
    close();
    const text =
      race === null ? t('race.createdDone', { name: draft.name }) : t('race.savedDone', { name: draft.name });
    offerReplan(text, race === null ? [draft.date] : [race.date, draft.date]);
  };
  const onDelete = async (stored: Race) => {
    if (await remove(stored)) close();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={close}
      isDismissable={form === initial}
      footer={
        <>
          {race === null ? null : (
            <Button variant="danger" onPress={() => void onDelete(race)}>
              {t('race.delete')}
            </Button>
          )}
          <span className="dialog-foot-note" />
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isDisabled={create.pending || update.pending}>
            {race === null ? t('race.create') : t('ui.save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} noValidate>
        {failure === null ? null : (
          <p className="form-failure" role="alert">
            {failure}
          </p>
        )}
        <RaceFields
          athleteId={athleteId}
          form={form}
          errors={errors}
          unit={unit}
          today={today}
          change={(part) => {
            setForm((before) => ({ ...before, ...part }));
            setErrors({});
            setFailure(null);
          }}
        />
      </form>
    </Dialog>
  );
}

function RaceFields({
  athleteId,
  form,
  errors,
  unit,
  today,
  change,
}: {
  readonly athleteId: AthleteId;
  readonly form: RaceForm;
  readonly errors: Readonly<Record<string, string>>;
  readonly unit: DistanceUnit;
  readonly today: CalendarDate;
  readonly change: (part: Partial<RaceForm>) => void;
}) {
  const days = form.date == null ? null : daysBetween(today, form.date);
  const course = days !== null && days >= 0 ? courseOf(form) : null;
  return (
    <div className="form-grid">
      <TextField
        className="span-12"
        label={t('race.name')}
        placeholder={t('race.namePlaceholder')}
        value={form.name}
        onChange={(name) => change({ name })}
        error={errors['name']}
        autoFocus
        isRequired
      />
      <DateField
        className="span-6"
        label={t('race.date')}
        today={today}
        ahead
        value={form.date ?? null}
        onChange={(date) => change({ date })}
        error={errors['date']}
        description={
          form.date == null || days === null
            ? undefined
            : `${dateWords(form.date)}${days >= 0 ? ` · ${t('race.countdown', { count: days })}` : ''}`
        }
      />
      <DistanceField
        className="span-6"
        label={t('race.distance')}
        unit={unit}
        value={form.distanceM}
        onChange={(distanceM) => change({ distanceM })}
        error={errors['distanceM']}
      />
      <SegmentedControl
        className="span-12"
        label={t('race.priority')}
        description={t(`race.priority${form.priority}`)}
        value={form.priority}
        onChange={(priority) => change({ priority })}
        options={PRIORITIES.map((priority) => ({ value: priority, label: priority }))}
      />
      <SegmentedControl
        className={form.terrain === 'track' ? 'span-12' : 'span-8'}
        label={t('race.terrain')}
        value={form.terrain}
        onChange={(terrain) => change({ terrain })}
        options={TERRAINS.map((terrain) => ({ value: terrain, label: t(`race.terrain_${terrain}`) }))}
      />
      {form.terrain === 'track' ? null : (
        <NumberField
          className="span-4"
          label={t('race.climb')}
          unit="m"
          decimals={0}
          step={50}
          min={0}
          example="850"
          value={form.ascentM ?? null}
          onChange={(ascentM) => change({ ascentM })}
          error={errors['ascentM']}
        />
      )}
      <ClockField
        className="span-6"
        label={t('race.target')}
        value={form.targetTimeS ?? null}
        onChange={(targetTimeS) => change({ targetTimeS })}
        error={errors['targetTimeS']}
      />
      {days !== null && days <= 0 ? (
        <ClockField
          className="span-6"
          label={t('race.result')}
          value={form.resultTimeS ?? null}
          onChange={(resultTimeS) => change({ resultTimeS })}
          error={errors['resultTimeS']}
        />
      ) : null}
      {course === null ? null : (
        <div className="span-12">
          <RaceOutlook athleteId={athleteId} race={course} />
        </div>
      )}
      <TextArea
        className="span-12"
        label={t('race.note')}
        rows={2}
        value={form.note}
        onChange={(note) => change({ note })}
        error={errors['note']}
        maxLength={4000}
      />
      <p className="span-12 form-note">{t('race.replanHint')}</p>
    </div>
  );
}
