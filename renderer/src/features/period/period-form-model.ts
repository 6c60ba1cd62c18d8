import type { Period, PeriodDraft } from '../../../../shared/domain/athlete.ts';
import { addDays, type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date.ts';
import { type InjuredPart, SPARED_PATTERNS } from '../../../../shared/domain/injury.ts';
import { PATTERNS, type Pattern, type PeriodKind } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import type { Typed } from '../athlete/athlete-form-model.ts';

/** What the form of some days holds; the share in per cent, null as usual. */
export interface PeriodForm {
  readonly kind: PeriodKind;
  readonly from: Typed<CalendarDate>;
  readonly to: Typed<CalendarDate>;
  readonly canRun: boolean;
  readonly canLift: boolean;
  readonly sharePercent: Typed<number>;
  readonly avoidPatterns: readonly Pattern[];
  /** What is injured, as chosen in this form: it presets the movements to avoid and the note. Null until chosen. */
  readonly part: InjuredPart | null;
  readonly note: string;
}

type Defaults = Pick<PeriodForm, 'canRun' | 'canLift' | 'sharePercent' | 'avoidPatterns'>;

/** What is usual for a kind of days; the coach changes it where it does not fit. */
const DEFAULTS: Readonly<Record<PeriodKind, Defaults>> = {
  unavailable: { canRun: false, canLift: false, sharePercent: null, avoidPatterns: [] },
  injury: { canRun: true, canLift: true, sharePercent: 50, avoidPatterns: ['jump'] },
  illness: { canRun: false, canLift: false, sharePercent: null, avoidPatterns: [] },
  camp: { canRun: true, canLift: true, sharePercent: 120, avoidPatterns: [] },
};

/** Longest stretch of days that the app takes. */
const MOST_DAYS = 366;
const MOST_PERCENT = 200;

/** The first and the last of some days. */
export interface PeriodDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** An empty form for days away, but for the days where those are known. */
export function newPeriod(days: PeriodDays | null = null): PeriodForm {
  const { from, to } = days ?? { from: null, to: null };
  return { kind: 'unavailable', from, to, part: null, note: '', ...DEFAULTS.unavailable };
}

/** The form of stored days. */
export function periodFormOf({
  kind,
  from,
  to,
  canRun,
  canLift,
  avoidPatterns,
  volumeShare,
  note,
}: Period): PeriodForm {
  const sharePercent = volumeShare === null ? null : Math.round(volumeShare * 100);
  return { kind, from, to, canRun, canLift, sharePercent, avoidPatterns, part: null, note };
}

/** The form with another kind and what is usual for it; days and note stay. */
export function withKind(form: PeriodForm, kind: PeriodKind): PeriodForm {
  return { ...form, kind, part: null, ...DEFAULTS[kind] };
}

/**
 * The form with a part of the body that is injured: the movements that load it are to be avoided, and an empty note, or
 * one that named another part, names it.
 */
export function withPart(form: PeriodForm, part: InjuredPart): PeriodForm {
  const named = form.note.trim() === '' || (form.part !== null && form.note === t(`period.part_${form.part}`));
  const avoidPatterns = PATTERNS.filter((pattern) => SPARED_PATTERNS[part].includes(pattern));
  return { ...form, part, avoidPatterns, note: named ? t(`period.part_${part}`) : form.note };
}

/** Every week of the days, and their last: enough to find the season that holds some of them. */
export function daysOfPeriod({ from, to }: Pick<Period, 'from' | 'to'>): readonly CalendarDate[] {
  const weeks = Math.floor(daysBetween(from, to) / 7);
  return [...Array.from({ length: weeks + 1 }, (_, i) => addDays(from, i * 7)), to];
}

type Checked =
  | { readonly ok: true; readonly draft: PeriodDraft }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Checks the form against the limits of the contract. */
export function checkPeriod(form: PeriodForm): Checked {
  const errors: Record<string, string> = {};
  const { kind, from, to, canRun, canLift, sharePercent, avoidPatterns, note } = form;
  if (from == null) errors['from'] = t('ui.badDate');
  if (to == null) errors['to'] = t('ui.badDate');
  if (from != null && to != null) {
    if (to < from) errors['to'] = t('period.errorOrder');
    else if (daysBetween(from, to) >= MOST_DAYS) errors['to'] = t('period.errorLong');
  }
  if (
    canRun &&
    (sharePercent === undefined || (sharePercent !== null && (sharePercent < 0 || sharePercent > MOST_PERCENT)))
  )
    errors['volumeShare'] = t('period.errorShare');
  if (Object.keys(errors).length > 0 || from == null || to == null) return { ok: false, errors };
  const volumeShare = canRun && sharePercent != null ? sharePercent / 100 : null;
  return {
    ok: true,
    draft: { kind, from, to, canRun, canLift, avoidPatterns: [...avoidPatterns], volumeShare, note: note.trim() },
  };
}

/** What the days allow, in short: `no run, no lift`, `50 % of the running, without calf`. */
export function periodTerms(period: Pick<Period, 'canRun' | 'canLift' | 'volumeShare' | 'avoidPatterns'>): string {
  const { canRun, canLift, volumeShare, avoidPatterns } = period;
  const patterns = avoidPatterns.map((pattern) => t(`words.${pattern}`).toLowerCase()).join(', ');
  return [
    canRun ? '' : t('period.noRun'),
    canLift ? '' : t('period.noLift'),
    canRun && volumeShare !== null ? t('period.ofUsual', { percent: Math.round(volumeShare * 100) }) : '',
    patterns === '' ? '' : t('period.without', { patterns }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
