import type { ProgressView } from '../../../../shared/contract/progress.ts';
import { dateParts } from '../../../../shared/domain/calendar-date.ts';
import { dayMonth } from '../../charts/calendar-words.ts';
import { t } from '../../text/index.ts';
import { DateField, SegmentedControl, Select } from '../../ui/index.ts';
import { againstOptions, againstValue, type ProgressChoice, SPAN_CHOICES, type SpanChoice } from './progress-choice.ts';

/** Chooses days, points and what the athlete is held against. */
export function ProgressControls({
  choice,
  view,
  onChange,
}: {
  readonly choice: ProgressChoice;
  readonly view: ProgressView;
  readonly onChange: (change: Partial<ProgressChoice>) => void;
}) {
  const options = againstOptions(view);
  const spans: Readonly<Record<SpanChoice, string>> = {
    block: t('progress.spanBlock'),
    season: t('progress.spanSeason'),
    weeks: t('progress.spanWeeks'),
    year: t('progress.spanYear'),
    all: t('progress.spanAll'),
    days: t('progress.spanDays'),
  };
  return (
    <div className="progress-controls">
      <SegmentedControl
        label={t('progress.span')}
        hideLabel
        value={choice.span}
        onChange={(span) =>
          onChange(span === 'days' ? { span, days: choice.days ?? { from: view.from, to: view.to } } : { span })
        }
        options={SPAN_CHOICES.map((value) => ({ value, label: spans[value] }))}
      />
      <Select
        label={t('progress.bin')}
        hideLabel
        className="progress-bin"
        value={choice.bin}
        onChange={(bin) => onChange({ bin })}
        options={[
          { value: 'auto', label: t('progress.binAuto') },
          { value: 'week', label: t('progress.binWeek') },
          { value: 'month', label: t('progress.binMonth') },
          { value: 'quarter', label: t('progress.binQuarter') },
        ]}
      />
      <Select
        label={t('progress.against')}
        hideLabel
        className="progress-against"
        value={againstValue(choice.against)}
        onChange={(value) => onChange({ against: options.find((each) => each.value === value)?.against ?? null })}
        options={options.map(({ value, label }) => ({ value, label }))}
      />
      <p className="progress-span" aria-live="polite">
        {t('progress.spanWords', {
          ...spanDays(view),
          points: pointsWords(view),
        })}
      </p>
      {choice.span === 'days' ? <Days choice={choice} view={view} onChange={onChange} /> : null}
    </div>
  );
}

/** First and last day; the year only where it says something. */
function spanDays({ from, to }: Pick<ProgressView, 'from' | 'to'>): { readonly from: string; readonly to: string } {
  const year = (day: typeof from) => String(dateParts(day).year);
  const whole = (day: typeof from) => t('progress.dayYear', { day: dayMonth(day), year: year(day) });
  return { from: year(from) === year(to) ? dayMonth(from) : whole(from), to: whole(to) };
}

function pointsWords(view: ProgressView): string {
  const { length: count } = view.bins;
  switch (view.bin) {
    case 'week':
      return t('progress.pointsWeek', { count });
    case 'month':
      return t('progress.pointsMonth', { count });
    case 'quarter':
      return t('progress.pointsQuarter', { count });
  }
}

function Days({
  choice,
  view,
  onChange,
}: {
  readonly choice: ProgressChoice;
  readonly view: ProgressView;
  readonly onChange: (change: Partial<ProgressChoice>) => void;
}) {
  const days = choice.days ?? { from: view.from, to: view.to };
  const set = (change: Partial<typeof days>) => {
    const next = { ...days, ...change };
    if (next.from <= next.to) onChange({ days: next });
  };
  const takeDays = (id: string) => {
    const season = view.seasons.find((each) => each.id === id);
    if (season !== undefined) onChange({ days: { from: season.from, to: season.to } });
  };
  return (
    <div className="progress-days">
      <DateField
        label={t('progress.from')}
        value={days.from}
        today={view.today}
        onChange={(from) => (from == null ? undefined : set({ from }))}
      />
      <DateField
        label={t('progress.to')}
        value={days.to}
        today={view.today}
        onChange={(to) => (to == null ? undefined : set({ to }))}
      />
      {view.seasons.length === 0 ? null : (
        <Select
          label={t('progress.daysOf')}
          className="progress-days-of"
          value={view.seasons.find((season) => season.from === days.from && season.to === days.to)?.id ?? 'none'}
          onChange={takeDays}
          options={[
            { value: 'none', label: t('progress.daysOfNone') },
            ...view.seasons.map((season) => ({
              value: season.id,
              label: season.name,
              detail: season.from.slice(0, 7),
            })),
          ]}
        />
      )}
    </div>
  );
}
