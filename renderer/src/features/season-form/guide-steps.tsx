import type { Output } from '../../../../shared/contract/index.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Race, RaceDraft } from '../../../../shared/domain/season.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import { PRIORITIES } from '../../../../shared/domain/vocabulary.ts';
import { distanceWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Button, ClockField, DateField, SegmentedControl, TextField } from '../../ui/index.ts';
import { RunDistanceField, type SectionProps } from '../athlete/athlete-sections.tsx';
import { DistanceField } from '../athlete/distance-field.tsx';
import { WeekSection } from '../athlete/week-section.tsx';
import type { RaceForm } from '../race/race-form-model.ts';
import { RaceList } from './race-list.tsx';

/** Which races the season is for: those of the calendar, those added here, and a line for another. */
export function RacesStep({
  stored,
  added,
  entry,
  errors,
  unit,
  today,
  onEntry,
  onAdd,
  onRemove,
}: {
  readonly stored: readonly Race[];
  readonly added: readonly RaceDraft[];
  readonly entry: RaceForm;
  readonly errors: Readonly<Record<string, string>>;
  readonly unit: DistanceUnit;
  readonly today: CalendarDate;
  readonly onEntry: (part: Partial<RaceForm>) => void;
  readonly onAdd: () => void;
  readonly onRemove: (race: RaceDraft) => void;
}) {
  return (
    <div className="form-stack">
      <p className="form-note">
        {stored.length + added.length === 0 ? t('seasonForm.racesNone') : t('seasonForm.racesHint')}
      </p>
      {stored.length === 0 ? null : <RaceList races={stored} />}
      {added.length === 0 ? null : <RaceList races={added} onRemove={onRemove} />}
      <fieldset className="guide-race form-grid">
        <legend className="field-label">{t('seasonForm.raceEntry')}</legend>
        <TextField
          className="span-12"
          label={t('race.name')}
          placeholder={t('race.namePlaceholder')}
          value={entry.name}
          onChange={(name) => onEntry({ name })}
          error={errors['name']}
          autoFocus
        />
        <DateField
          className="span-6"
          label={t('race.date')}
          today={today}
          ahead
          value={entry.date ?? null}
          onChange={(date) => onEntry({ date })}
          error={errors['date']}
        />
        <DistanceField
          className="span-6"
          label={t('race.distance')}
          unit={unit}
          value={entry.distanceM}
          onChange={(distanceM) => onEntry({ distanceM })}
          error={errors['distanceM']}
        />
        <SegmentedControl
          className="span-6"
          label={t('race.priority')}
          description={t(`race.priority${entry.priority}`)}
          value={entry.priority}
          onChange={(priority) => onEntry({ priority })}
          options={PRIORITIES.map((priority) => ({ value: priority, label: priority }))}
        />
        <ClockField
          className="span-6"
          label={t('race.target')}
          value={entry.targetTimeS ?? null}
          onChange={(targetTimeS) => onEntry({ targetTimeS })}
          error={errors['targetTimeS']}
        />
        <div className="span-12">
          <Button small icon="add" onPress={onAdd}>
            {t('seasonForm.anotherRace')}
          </Button>
        </div>
      </fieldset>
    </div>
  );
}

/** How much and on which days the athlete runs and lifts; the log's word stands where it has one. */
export function RunningStep(props: SectionProps & { readonly recent: Output<'season.recent'> }) {
  const { form, errors, change, recent } = props;
  const said = (metres: number | null, hint: string) =>
    metres === null ? hint : t('seasonForm.fromLog', { value: distanceWords(metres, form.distanceUnit) });
  return (
    <div className="form-stack">
      <div className="form-grid">
        <RunDistanceField
          className="span-6"
          label={t('athlete.weekly')}
          description={said(recent.weeklyDistanceM, t('athlete.weeklyHint'))}
          unit={form.distanceUnit}
          value={form.weeklyDistanceM}
          onChange={(weeklyDistanceM) => change({ weeklyDistanceM })}
          error={errors['weeklyDistanceM']}
        />
        <RunDistanceField
          className="span-6"
          label={t('athlete.longest')}
          description={said(recent.longestRunM, t('athlete.longestHint'))}
          unit={form.distanceUnit}
          value={form.longestRunM}
          onChange={(longestRunM) => change({ longestRunM })}
          error={errors['longestRunM']}
        />
      </div>
      <WeekSection {...props} />
    </div>
  );
}
