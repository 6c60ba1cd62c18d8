import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import { type DistanceUnit, fromDistance, fromMass, toDistance, toMass } from '../../../../shared/domain/units.ts';
import { numberWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import {
  ClockField,
  DateField,
  NumberField,
  Panel,
  SegmentedControl,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { type AthleteErrors, type AthleteForm, withMassUnit } from './athlete-form-model.ts';
import { DistanceField } from './distance-field.tsx';
import { GroupsField } from './groups-field.tsx';

/** What every section of the form gets. */
export interface SectionProps {
  readonly form: AthleteForm;
  readonly errors: AthleteErrors;
  readonly today: CalendarDate;
  readonly change: (part: Partial<AthleteForm>) => void;
}

/** Who the athlete is. */
export function PersonSection({ form, errors, today, change, isNew }: SectionProps & { readonly isNew: boolean }) {
  return (
    <Panel title={t('athlete.person')} className="form-panel">
      <div className="form-grid">
        <TextField
          className="span-8"
          label={t('athlete.name')}
          value={form.name}
          onChange={(name) => change({ name })}
          error={errors['name']}
          autoFocus={isNew}
          isRequired
          name="name"
        />
        <Select
          className="span-4"
          label={t('athlete.sex')}
          value={form.sex}
          onChange={(sex) => change({ sex })}
          error={errors['sex']}
          options={[
            { value: 'none', label: t('athlete.sexNone') },
            { value: 'female', label: t('words.female') },
            { value: 'male', label: t('words.male') },
            { value: 'other', label: t('words.other') },
          ]}
        />
        <DateField
          className="span-4"
          label={t('athlete.birthDate')}
          today={today}
          value={form.birthDate ?? null}
          onChange={(birthDate) => change({ birthDate })}
          error={errors['birthDate']}
        />
        <MassField
          className="span-4"
          label={t('athlete.bodyMass')}
          form={form}
          value={form.bodyMassKg}
          onChange={(bodyMassKg) => change({ bodyMassKg })}
          error={errors['bodyMassKg']}
        />
        <div className="span-4 units-field">
          <SegmentedControl
            label={t('athlete.units')}
            value={form.distanceUnit}
            onChange={(distanceUnit) => change({ distanceUnit })}
            options={[
              { value: 'km', label: 'km' },
              { value: 'mi', label: 'mi' },
            ]}
          />
          <SegmentedControl
            label={t('settings.massUnit')}
            hideLabel
            value={form.massUnit}
            onChange={(unit) => change(withMassUnit(form, unit))}
            options={[
              { value: 'kg', label: 'kg' },
              { value: 'lb', label: 'lb' },
            ]}
          />
        </div>
        <GroupsField className="span-12" value={form.groupIds} onChange={(groupIds) => change({ groupIds })} />
        <TextArea
          className="span-12"
          label={t('athlete.note')}
          description={t('athlete.noteHint')}
          value={form.note}
          onChange={(note) => change({ note })}
          rows={2}
          maxLength={4000}
          error={errors['note']}
        />
      </div>
    </Panel>
  );
}

/** A mass in the athlete's unit; the value is kg. */
export function MassField({
  form,
  value,
  onChange,
  ...props
}: {
  readonly form: Pick<AthleteForm, 'massUnit'>;
  readonly label: string;
  readonly value: number | null | undefined;
  readonly onChange: (kg: number | null | undefined) => void;
  readonly error?: string | undefined;
  readonly className?: string;
  readonly hideLabel?: boolean;
}) {
  return (
    <NumberField
      {...props}
      unit={form.massUnit}
      decimals={1}
      step={form.massUnit === 'kg' ? 0.5 : 1}
      min={0}
      value={value == null ? null : toMass(value, form.massUnit)}
      onChange={(next) => onChange(typeof next === 'number' ? fromMass(next, form.massUnit) : next)}
    />
  );
}

/** A distance run, in the unit; the value is metres. */
export function RunDistanceField({
  unit,
  value,
  onChange,
  ...props
}: {
  readonly unit: DistanceUnit;
  readonly label: string;
  readonly description: string;
  readonly value: number | null | undefined;
  readonly onChange: (metres: number | null | undefined) => void;
  readonly error: string | undefined;
  readonly className: string;
}) {
  return (
    <NumberField
      {...props}
      unit={unit}
      decimals={1}
      min={0}
      value={value == null ? null : toDistance(value, unit)}
      onChange={(next) => onChange(typeof next === 'number' ? fromDistance(next, unit) : next)}
    />
  );
}

/** Where the athlete's running stands. */
export function RunningSection({ form, errors, today, change, vdot }: SectionProps & { readonly vdot: number | null }) {
  return (
    <Panel
      title={t('athlete.running')}
      className="form-panel"
      actions={
        vdot === null ? null : <span className="quiet">{t('athlete.vdot', { vdot: numberWords(vdot, 1) })}</span>
      }
    >
      <div className="form-grid">
        <DistanceField
          className="span-4"
          label={t('athlete.benchmark')}
          unit={form.distanceUnit}
          value={form.benchmarkDistanceM}
          onChange={(benchmarkDistanceM) => change({ benchmarkDistanceM })}
          error={errors['benchmark.distanceM']}
        />
        <ClockField
          className="span-4"
          label={t('athlete.time')}
          value={form.benchmarkTimeS ?? null}
          onChange={(benchmarkTimeS) => change({ benchmarkTimeS })}
          error={errors['benchmark.timeS'] ?? errors['benchmark']}
        />
        <DateField
          className="span-4"
          label={t('athlete.date')}
          today={today}
          value={form.benchmarkDate ?? null}
          onChange={(benchmarkDate) => change({ benchmarkDate })}
          error={errors['benchmark.date']}
        />
        <p className="span-12 form-note">{t('athlete.benchmarkHint')}</p>
        <RunDistanceField
          className="span-3"
          label={t('athlete.weekly')}
          description={t('athlete.weeklyHint')}
          unit={form.distanceUnit}
          value={form.weeklyDistanceM}
          onChange={(weeklyDistanceM) => change({ weeklyDistanceM })}
          error={errors['weeklyDistanceM']}
        />
        <RunDistanceField
          className="span-3"
          label={t('athlete.longest')}
          description={t('athlete.longestHint')}
          unit={form.distanceUnit}
          value={form.longestRunM}
          onChange={(longestRunM) => change({ longestRunM })}
          error={errors['longestRunM']}
        />
        <NumberField
          className="span-3"
          label={t('athlete.hrMax')}
          unit={t('athlete.bpm')}
          decimals={0}
          example="188"
          value={form.hrMax ?? null}
          onChange={(hrMax) => change({ hrMax })}
          error={errors['hrMax']}
        />
        <NumberField
          className="span-3"
          label={t('athlete.hrRest')}
          unit={t('athlete.bpm')}
          decimals={0}
          example="48"
          value={form.hrRest ?? null}
          onChange={(hrRest) => change({ hrRest })}
          error={errors['hrRest']}
        />
      </div>
    </Panel>
  );
}
