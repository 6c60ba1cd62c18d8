import { type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date.ts';
import { INJURED_PARTS } from '../../../../shared/domain/injury.ts';
import { PATTERNS, PERIOD_KINDS } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import { Checkbox, DateField, NumberField, SegmentedControl, Select, TextField } from '../../ui/index.ts';
import { type PeriodForm, withKind, withPart } from './period-form-model.ts';

/** The fields of some days on the calendar. */
export function PeriodFields({
  form,
  errors,
  today,
  change,
}: {
  readonly form: PeriodForm;
  readonly errors: Readonly<Record<string, string>>;
  readonly today: CalendarDate;
  readonly change: (form: PeriodForm) => void;
}) {
  const days = form.from == null || form.to == null ? 0 : daysBetween(form.from, form.to) + 1;
  return (
    <div className="form-grid">
      <SegmentedControl
        className="span-12"
        label={t('period.kind')}
        description={t(`period.kind${form.kind}`)}
        value={form.kind}
        onChange={(kind) => change(withKind(form, kind))}
        options={PERIOD_KINDS.map((kind) => ({ value: kind, label: t(`words.${kind}`) }))}
      />
      <DateField
        className="span-6"
        label={t('period.from')}
        today={today}
        ahead
        value={form.from ?? null}
        onChange={(from) => change({ ...form, from, ...(form.to === null && from != null ? { to: from } : {}) })}
        error={errors['from']}
        autoFocus
      />
      <DateField
        className="span-6"
        label={t('period.to')}
        today={today}
        ahead
        value={form.to ?? null}
        onChange={(to) => change({ ...form, to })}
        error={errors['to']}
        description={days > 0 ? t('period.days', { count: days }) : undefined}
      />
      <div className="span-6 choices">
        <Checkbox isSelected={form.canRun} onChange={(canRun) => change({ ...form, canRun })}>
          {t('period.canRun')}
        </Checkbox>
        <Checkbox isSelected={form.canLift} onChange={(canLift) => change({ ...form, canLift })}>
          {t('period.canLift')}
        </Checkbox>
      </div>
      {form.canRun ? (
        <NumberField
          className="span-6"
          label={t('period.share')}
          description={t('period.shareHint')}
          unit={t('period.percent')}
          step={5}
          decimals={0}
          example="50"
          min={0}
          value={form.sharePercent ?? null}
          onChange={(sharePercent) => change({ ...form, sharePercent })}
          error={errors['volumeShare']}
        />
      ) : null}
      {form.kind === 'injury' ? (
        <Select
          className="span-6"
          label={t('period.part')}
          description={t('period.partHint')}
          placeholder={t('period.partNone')}
          value={form.part}
          onChange={(part) => change(withPart(form, part))}
          options={INJURED_PARTS.map((part) => ({ value: part, label: t(`period.part_${part}`) }))}
        />
      ) : null}
      {form.canLift ? (
        <fieldset className="span-12">
          <legend className="field-label">{t('period.avoid')}</legend>
          <div className="choices">
            {PATTERNS.map((each) => (
              <Checkbox
                key={each}
                isSelected={form.avoidPatterns.includes(each)}
                onChange={(on) => {
                  const rest = form.avoidPatterns.filter((pattern) => pattern !== each);
                  change({ ...form, avoidPatterns: on ? [...rest, each] : rest });
                }}
              >
                {t(`words.${each}`)}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      ) : null}
      <TextField
        className="span-12"
        label={t('period.note')}
        placeholder={t('period.notePlaceholder')}
        value={form.note}
        onChange={(note) => change({ ...form, note })}
        error={errors['note']}
      />
      <p className="span-12 form-note">{t('period.replanHint')}</p>
    </div>
  );
}
