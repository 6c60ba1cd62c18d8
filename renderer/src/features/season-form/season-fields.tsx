import type { Athlete } from '../../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Race } from '../../../../shared/domain/season.ts';
import { fromDistance, toDistance } from '../../../../shared/domain/units.ts';
import { RHYTHMS } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import { DateField, dateWords, NumberField, SegmentedControl, Select, TextArea, TextField } from '../../ui/index.ts';
import { presetOptions, presetWords } from '../policy/preset-options.ts';
import { racesToBuildFrom, type SeasonForm, usualWeeks, withBackwards } from './season-form-model.ts';

const HOUR_S = 3600;

interface FieldsProps {
  readonly form: SeasonForm;
  readonly errors: Readonly<Record<string, string>>;
  readonly athlete: Athlete;
  readonly races: readonly Race[];
  readonly today: CalendarDate;
  /** The season is under way. */
  readonly begun: boolean;
  readonly change: (part: Partial<SeasonForm>) => void;
}

/** Every field of the season form. */
export function SeasonFields(props: FieldsProps) {
  const { form, errors, change } = props;
  return (
    <div className="form-grid">
      <TextField
        className="span-12"
        label={t('seasonForm.name')}
        value={form.name}
        onChange={(name) => change({ name })}
        error={errors['name']}
        autoFocus
        isRequired
      />
      <DaysFields {...props} />
      <VolumeFields {...props} />
      <SegmentedControl
        className="span-12"
        label={t('seasonForm.preset')}
        value={form.preset}
        onChange={(preset) => change({ preset })}
        description={presetWords(form.preset)}
        options={presetOptions()}
      />
      <TextArea
        className="span-12"
        label={t('seasonForm.goal')}
        rows={2}
        value={form.goal}
        onChange={(goal) => change({ goal })}
        maxLength={4000}
        error={errors['goal']}
      />
    </div>
  );
}

/** First and last day; the first one also by weeks before a race. */
function DaysFields({ form, errors, races, today, begun, change }: FieldsProps) {
  // What has begun is not begun again: building backwards is for a season to come.
  const targets = begun ? [] : racesToBuildFrom(races, today);
  const first = targets[0];
  const choose = (backwards: SeasonForm['backwards']) => change(withBackwards(form, backwards, races));
  return (
    <>
      {first === undefined ? null : (
        <SegmentedControl
          className="span-12"
          label={t('seasonForm.startBy')}
          value={form.backwards === null ? 'day' : 'race'}
          onChange={(by) => choose(by === 'day' ? null : { raceId: first.id, weeks: usualWeeks(first, today) })}
          options={[
            { value: 'day', label: t('seasonForm.startByDay') },
            { value: 'race', label: t('seasonForm.startByRace') },
          ]}
        />
      )}
      {form.backwards === null ? null : (
        <BackwardsFields form={form} errors={errors} targets={targets} today={today} choose={choose} />
      )}
      <DateField
        className="span-6"
        label={t('seasonForm.start')}
        today={today}
        value={form.startDate ?? null}
        onChange={(startDate) => change({ startDate, backwards: null })}
        error={errors['startDate']}
      />
      <DateField
        className="span-6"
        label={t('seasonForm.end')}
        today={today}
        value={form.endDate ?? null}
        onChange={(endDate) => change({ endDate })}
        error={errors['endDate']}
        description={form.endDate == null ? t('seasonForm.endHint') : undefined}
      />
    </>
  );
}

function BackwardsFields({
  form,
  errors,
  targets,
  today,
  choose,
}: Pick<FieldsProps, 'form' | 'errors' | 'today'> & {
  readonly targets: readonly Race[];
  readonly choose: (backwards: SeasonForm['backwards']) => void;
}) {
  const { backwards, startDate } = form;
  if (backwards === null) return null;
  const late = startDate != null && startDate < today;
  return (
    <>
      <NumberField
        className="span-4"
        label={t('seasonForm.weeks')}
        decimals={0}
        min={1}
        value={backwards.weeks ?? null}
        onChange={(weeks) => choose({ ...backwards, weeks })}
        error={errors['weeks']}
      />
      <Select
        className="span-8"
        label={t('seasonForm.before')}
        value={backwards.raceId}
        onChange={(raceId) => choose({ ...backwards, raceId })}
        description={late ? t('seasonForm.startsLate') : undefined}
        options={targets.map((race) => ({ value: race.id, label: race.name, detail: dateWords(race.date) }))}
      />
    </>
  );
}

/** Recovery rhythm, and how big the biggest week gets: in distance or in time. */
function VolumeFields({ form, errors, athlete, change }: FieldsProps) {
  const unit = athlete.distanceUnit;
  return (
    <>
      <Select
        className="span-4"
        label={t('seasonForm.rhythm')}
        value={form.rhythm}
        onChange={(rhythm) => change({ rhythm })}
        options={RHYTHMS.map((rhythm) => ({ value: rhythm, label: t(`seasonForm.rhythm-${rhythm}`) }))}
      />
      <SegmentedControl
        className="span-4"
        label={t('seasonForm.basis')}
        value={form.volumeBasis}
        onChange={(volumeBasis) => change({ volumeBasis })}
        options={[
          { value: 'distance', label: t('seasonForm.basisDistance') },
          { value: 'time', label: t('seasonForm.basisTime') },
        ]}
      />
      {form.volumeBasis === 'distance' ? (
        <NumberField
          key="distance"
          className="span-4"
          label={t('seasonForm.peak')}
          unit={unit}
          decimals={1}
          step={5}
          min={0}
          value={form.peakDistanceM == null ? null : toDistance(form.peakDistanceM, unit)}
          onChange={(value) => change({ peakDistanceM: typeof value === 'number' ? fromDistance(value, unit) : value })}
          error={errors['peakDistanceM']}
          description={t('seasonForm.peakHint')}
        />
      ) : (
        <NumberField
          key="time"
          className="span-4"
          label={t('seasonForm.peak')}
          unit="h"
          decimals={2}
          step={0.5}
          min={0}
          value={form.peakDurationS == null ? null : form.peakDurationS / HOUR_S}
          onChange={(value) =>
            change({ peakDurationS: typeof value === 'number' ? Math.round(value * HOUR_S) : value })
          }
          error={errors['peakDurationS']}
          description={t('seasonForm.peakHint')}
        />
      )}
    </>
  );
}
