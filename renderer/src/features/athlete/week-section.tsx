import { WEEKDAYS, type Weekday } from '../../../../shared/domain/calendar-date.ts';
import { t } from '../../text/index.ts';
import { Checkbox, NumberField, Panel, Select, TimeField } from '../../ui/index.ts';
import type { DayForm } from './athlete-form-model.ts';
import type { SectionProps } from './athlete-sections.tsx';

const LONG = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const SHORT = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The weekday's name, long or short. */
export function weekdayWords(weekday: Weekday, style: 'long' | 'short' = 'long'): string {
  return style === 'long' ? t(`words.${LONG[weekday - 1] ?? 'monday'}`) : t(`words.${SHORT[weekday - 1] ?? 'mon'}`);
}

/** On which days the athlete can run and lift, and when. */
export function WeekSection({ form, errors, change }: SectionProps) {
  const changeDay = (weekday: Weekday, part: Partial<DayForm>) =>
    change({ days: form.days.map((day) => (day.weekday === weekday ? { ...day, ...part } : day)) });
  return (
    <Panel title={t('athlete.week')} className="form-panel">
      <p className="form-note">{t('athlete.weekHint')}</p>
      <table className="days-table">
        <thead>
          <tr>
            <td />
            {form.days.map((day) => (
              <th key={day.weekday} scope="col">
                <abbr title={weekdayWords(day.weekday)}>{weekdayWords(day.weekday, 'short')}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <DayRow days={form.days} voice="run" changeDay={changeDay} errors={errors} />
          <DayRow days={form.days} voice="lift" changeDay={changeDay} errors={errors} />
        </tbody>
        <tbody className="days-limits">
          <LongestRow days={form.days} changeDay={changeDay} errors={errors} />
          <DoubleRow days={form.days} changeDay={changeDay} />
          <UntilRow days={form.days} changeDay={changeDay} errors={errors} />
        </tbody>
      </table>
      <p className="form-note">{t('athlete.limitsHint')}</p>
      {errors['days'] === undefined ? null : (
        <p className="field-error" role="alert">
          {errors['days']}
        </p>
      )}
      <Select
        className="long-run-day"
        label={t('athlete.longRunDay')}
        value={String(form.longRunDay)}
        options={WEEKDAYS.map((weekday) => ({ value: String(weekday), label: weekdayWords(weekday) }))}
        onChange={(value) =>
          change({ longRunDay: WEEKDAYS.find((weekday) => String(weekday) === value) ?? form.longRunDay })
        }
        error={errors['longRunDay']}
      />
    </Panel>
  );
}

interface RowProps {
  readonly days: readonly DayForm[];
  readonly changeDay: (weekday: Weekday, part: Partial<DayForm>) => void;
  readonly errors: Readonly<Record<string, string>>;
}

/** The longest run that fits each day, minutes. */
function LongestRow({ days, changeDay, errors }: RowProps) {
  return (
    <tr>
      <th scope="row">{t('athlete.longestOnDay')}</th>
      {days.map((day) => (
        <td key={day.weekday}>
          <NumberField
            label={t('athlete.longestRunOn', { day: weekdayWords(day.weekday) })}
            hideLabel
            decimals={0}
            step={5}
            min={0}
            example="60"
            placeholder="–"
            isDisabled={!day.canRun}
            value={day.runMaxS == null ? null : day.runMaxS / 60}
            onChange={(minutes) =>
              changeDay(day.weekday, { runMaxS: typeof minutes === 'number' ? Math.round(minutes) * 60 : minutes })
            }
            error={errors[`days.${day.weekday}.runMaxS`]}
          />
        </td>
      ))}
    </tr>
  );
}

/** The days with room for a second, easy run. */
function DoubleRow({ days, changeDay }: Pick<RowProps, 'days' | 'changeDay'>) {
  return (
    <tr className="days-run">
      <th scope="row">{t('athlete.double')}</th>
      {days.map((day) => (
        <td key={day.weekday}>
          <Checkbox
            hideLabel
            className="day-box"
            isSelected={day.canRun && day.double}
            isDisabled={!day.canRun}
            onChange={(double) => changeDay(day.weekday, { double })}
          >
            {t('athlete.doubleOn', { day: weekdayWords(day.weekday) })}
          </Checkbox>
        </td>
      ))}
    </tr>
  );
}

/** When lifting must be over on each day. */
function UntilRow({ days, changeDay, errors }: RowProps) {
  return (
    <tr>
      <th scope="row">{t('athlete.liftUntil')}</th>
      {days.map((day) => (
        <td key={day.weekday}>
          <TimeField
            label={t('athlete.liftUntilOn', { day: weekdayWords(day.weekday) })}
            hideLabel
            isDisabled={!day.canLift}
            value={day.liftUntil ?? null}
            onChange={(liftUntil) => changeDay(day.weekday, { liftUntil })}
            error={errors[`days.${day.weekday}.liftUntil`]}
          />
        </td>
      ))}
    </tr>
  );
}

function DayRow({
  days,
  voice,
  changeDay,
  errors,
}: {
  readonly days: readonly DayForm[];
  readonly voice: 'run' | 'lift';
  readonly changeDay: (weekday: Weekday, part: Partial<DayForm>) => void;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const running = voice === 'run';
  return (
    <tr className={`days-${voice}`}>
      <th scope="row">{running ? t('athlete.canRun') : t('athlete.canLift')}</th>
      {days.map((day) => {
        const name = weekdayWords(day.weekday);
        const selected = running ? day.canRun : day.canLift;
        return (
          <td key={day.weekday}>
            <Checkbox
              hideLabel
              className="day-box"
              isSelected={selected}
              onChange={(on) => changeDay(day.weekday, running ? { canRun: on } : { canLift: on })}
            >
              {running ? t('athlete.canRunOn', { day: name }) : t('athlete.canLiftOn', { day: name })}
            </Checkbox>
            <TimeField
              label={running ? t('athlete.runTimeOn', { day: name }) : t('athlete.liftTimeOn', { day: name })}
              hideLabel
              isDisabled={!selected}
              value={(running ? day.runTime : day.liftTime) ?? null}
              onChange={(time) => changeDay(day.weekday, running ? { runTime: time } : { liftTime: time })}
              error={errors[`days.${day.weekday}.${voice}Time`]}
            />
          </td>
        );
      })}
    </tr>
  );
}
