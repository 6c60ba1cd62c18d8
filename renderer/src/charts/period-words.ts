import type { Period } from '../../../shared/domain/athlete.ts';
import type { PeriodKind } from '../../../shared/domain/vocabulary.ts';
import { t } from '../text/index.ts';
import { dayMonth } from './calendar-words.ts';

/** Names of a kind of days, the longest first, for wherever the room is narrow. */
export function periodLabels(kind: PeriodKind): readonly string[] {
  const word = t(`words.${kind}`);
  return [word, word.slice(0, 2)];
}

/** `24 Jan – 1 Feb`, or one day alone. */
export function periodDays(period: Pick<Period, 'from' | 'to'>): string {
  return period.from === period.to ? dayMonth(period.from) : `${dayMonth(period.from)} – ${dayMonth(period.to)}`;
}

/** `Away, 24 Jan – 1 Feb`, with the coach's own word for it where there is one. */
export function periodText(period: Pick<Period, 'kind' | 'from' | 'to' | 'note'>): string {
  const note = period.note.trim();
  return [t(`words.${period.kind}`), periodDays(period), note].filter((part) => part !== '').join(', ');
}
