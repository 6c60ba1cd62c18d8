import { type FormEvent, useState } from 'react';
import { addDays, type CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { fromMass, type MassUnit, round, toMass } from '../../../../shared/domain/units.ts';
import type { WellnessEntry } from '../../../../shared/domain/wellness.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { massText } from '../../charts/quantity-words.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, IconButton, NumberField, showUndoToast, TextField } from '../../ui/index.ts';

/** How many days back the list goes. */
const LIST_DAYS = 14;

interface PanelProps {
  readonly athleteId: AthleteId;
  readonly date: CalendarDate;
  readonly unit: MassUnit;
}

/** How the athlete was on the day, and in the two weeks before. */
export function WellnessPanel({ athleteId, date, unit }: PanelProps) {
  const days = useChannel(
    'wellness.list',
    { athleteId, from: addDays(date, -LIST_DAYS), to: date },
    { keepPrevious: true },
  );
  if (days.status !== 'ready') return null;
  const entry = days.value.find((each) => each.date === date);
  return (
    <section className="log-wellness" aria-label={t('log.wellness')}>
      <h2>{t('log.wellnessOf', { day: weekdayDate(date) })}</h2>
      <WellnessForm
        key={`${date} ${JSON.stringify(entry)}`}
        athleteId={athleteId}
        entry={entry ?? blank(date)}
        unit={unit}
      />
      <WellnessDays athleteId={athleteId} days={days.value} unit={unit} />
    </section>
  );
}

function blank(date: CalendarDate): WellnessEntry {
  return {
    date,
    bodyMassKg: null,
    restingHr: null,
    hrvMs: null,
    sleepH: null,
    fatigue: null,
    soreness: null,
    mood: null,
    note: '',
  };
}

type Figure = Exclude<keyof WellnessEntry, 'date' | 'note'>;
const SCORES = ['fatigue', 'soreness', 'mood'] as const;

function undo(): void {
  runCommand('history.undo');
}

function WellnessForm({
  athleteId,
  entry,
  unit,
}: {
  readonly athleteId: AthleteId;
  readonly entry: WellnessEntry;
  readonly unit: MassUnit;
}) {
  const [form, setForm] = useState(entry);
  const [bad, setBad] = useState<readonly Figure[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const put = useCommand('wellness.put', { quiet: true });
  const read =
    (key: Figure, stored: (value: number) => number = (value) => value) =>
    (value: number | null | undefined) => {
      setBad((old) => [...old.filter((each) => each !== key), ...(value === undefined ? [key] : [])]);
      setProblem(null);
      if (value !== undefined) setForm((old) => ({ ...old, [key]: value === null ? null : stored(value) }));
    };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (bad.length > 0) return setProblem(t('log.wellnessBad'));
    const result = await put.run({ athleteId, entry: form });
    if (!result.ok) return setProblem(result.failure.message);
    showUndoToast(t('log.wellnessSaved', { day: weekdayDate(entry.date) }), undo);
  };
  const figure = (key: 'restingHr' | 'hrvMs' | 'sleepH', label: string, fieldUnit: string, decimals: number) => (
    <NumberField label={label} unit={fieldUnit} decimals={decimals} min={0} value={form[key]} onChange={read(key)} />
  );
  return (
    <form className="log-wellness-form" onSubmit={(event) => void submit(event)} noValidate>
      <NumberField
        label={t('log.bodyMass')}
        unit={unit}
        decimals={1}
        step={0.1}
        min={0}
        value={form.bodyMassKg === null ? null : round(toMass(form.bodyMassKg, unit), 1)}
        onChange={read('bodyMassKg', (value) => fromMass(value, unit))}
      />
      {figure('restingHr', t('log.restingHr'), 'bpm', 0)}
      {figure('hrvMs', t('log.hrv'), 'ms', 0)}
      {figure('sleepH', t('log.sleep'), 'h', 1)}
      {SCORES.map((key) => (
        <NumberField
          key={key}
          label={t(`log.${key}`)}
          description={t(`log.${key}Hint`)}
          decimals={0}
          min={1}
          value={form[key]}
          onChange={read(key)}
        />
      ))}
      <TextField
        label={t('log.wellnessNote')}
        value={form.note}
        maxLength={4000}
        onChange={(note) => setForm({ ...form, note })}
        className="log-wide"
      />
      {problem === null ? null : (
        <p className="form-failure log-wide" role="alert">
          {problem}
        </p>
      )}
      <Button type="submit" isDisabled={put.pending}>
        {t('log.wellnessSave')}
      </Button>
    </form>
  );
}

function WellnessDays({
  athleteId,
  days,
  unit,
}: {
  readonly athleteId: AthleteId;
  readonly days: readonly WellnessEntry[];
  readonly unit: MassUnit;
}) {
  const remove = useCommand('wellness.delete');
  if (days.length === 0) return null;
  const onDelete = async (date: CalendarDate) => {
    const result = await remove.run({ athleteId, date });
    if (result.ok) showUndoToast(t('log.wellnessRemoved', { day: weekdayDate(date) }), undo);
  };
  const text = (day: WellnessEntry) =>
    [
      day.bodyMassKg === null ? '' : massText(round(day.bodyMassKg, 1), unit),
      day.restingHr === null ? '' : t('log.heartRate', { bpm: day.restingHr }),
      day.hrvMs === null ? '' : `${t('log.hrv')} ${day.hrvMs} ms`,
      day.sleepH === null ? '' : `${t('log.sleep')} ${day.sleepH} h`,
      ...SCORES.map((key) => (day[key] === null ? '' : `${t(`log.${key}`)} ${day[key]}`)),
      day.note,
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <ul className="log-wellness-days" aria-label={t('log.wellnessDays')}>
      {days.toReversed().map((day) => (
        <li key={day.date}>
          <b>{weekdayDate(day.date)}</b>
          <span>{text(day)}</span>
          <IconButton
            small
            icon="trash"
            label={t('log.wellnessDelete', { day: weekdayDate(day.date) })}
            onPress={() => void onDelete(day.date)}
          />
        </li>
      ))}
    </ul>
  );
}
