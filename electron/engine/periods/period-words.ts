import { dayText } from '../../../shared/domain/calendar-date.ts';
import type { DayCause, DayStatus } from './day-status.ts';

const CLOSED: Readonly<Record<DayCause, string>> = {
  unavailable: 'away',
  injury: 'injured',
  illness: 'ill',
  camp: 'in a training camp',
  return: 'just after an illness',
  'after-injury': 'after an injury',
  'after-camp': 'after a training camp',
};

/** Why a day is closed, in a few words: `away`, `injured`. */
export function closedWord(status: Pick<DayStatus, 'cause'>): string {
  return CLOSED[status.cause];
}

/** `6 Jul 2026`, or `6 Jul 2026 to 12 Jul 2026`. */
export function spanText(from: Parameters<typeof dayText>[0], to: Parameters<typeof dayText>[0]): string {
  return from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`;
}
