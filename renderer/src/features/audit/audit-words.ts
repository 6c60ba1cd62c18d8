import { type CalendarDate, dateParts } from '../../../../shared/domain/calendar-date.ts';
import type { Evidence, EvidenceUnit } from '../../../../shared/domain/reason.ts';
import { formatHours, round } from '../../../../shared/domain/units.ts';
import { dayMonth } from '../../charts/calendar-words.ts';
import { distanceNumber, massText, percentText } from '../../charts/quantity-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { t } from '../../text/index.ts';

/** A stretch of days: `4 May 2026`, `4 – 10 May 2026`, `28 Dec 2025 – 3 Jan 2026`. */
export function daysWords(from: CalendarDate, to: CalendarDate | null): string {
  const start = dateParts(from);
  if (to === null || to === from) return `${dayMonth(from)} ${start.year}`;
  const end = dateParts(to);
  const last = `${dayMonth(to)} ${end.year}`;
  if (start.year !== end.year) return `${dayMonth(from)} ${start.year} – ${last}`;
  return start.month === end.month ? `${start.day} – ${last}` : `${dayMonth(from)} – ${last}`;
}

/** The number of a piece of evidence in the athlete's units; empty where it has none. */
export function evidenceValue({ value, unit }: Pick<Evidence, 'value' | 'unit'>, units: ShownUnits): string {
  return value === null || unit === null ? '' : amount(value, unit, units);
}

function amount(value: number, unit: EvidenceUnit, units: ShownUnits): string {
  const count = round(value);
  switch (unit) {
    case 'lifts':
      return t('audit.unitLifts', { count });
    case 'sessions':
      return t('audit.unitSessions', { count });
    case 'sets':
      return t('audit.unitSets', { count });
    case 'reps':
      return t('audit.unitReps', { count });
    case 'contacts':
      return t('audit.unitContacts', { count });
    case 'weeks':
      return t('audit.unitWeeks', { count });
    case 'days':
      return t('audit.unitDays', { count });
    case 'hours':
      return t('audit.unitHours', { value: round(value, 1) });
    case 'kg':
      return massText(value, units.mass);
    case 'm':
      return `${distanceNumber(value, units.distance, 1)} ${units.distance}`;
    case 's':
      return formatHours(value);
    case 'share':
      return percentText(value);
    case 'points-per-minute':
      return t('audit.unitPoints', { value: round(value, 2) });
    case 'rpe':
      return t('audit.unitRpe', { value });
  }
}
