import { addDays, type CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { Severity } from '../../../shared/domain/vocabulary.ts';
import { counted, found, type RuleId } from '../explain.ts';

/** One thing that the plan could not have, week by week. */
interface Note {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Sentence for a number of weeks. */
  readonly sentence: (weeks: number) => string;
  readonly remedy: string;
  readonly mondays: CalendarDate[];
}

/** Gathers what a plan had to give up, and says it once for the season instead of once a week. */
export interface NoteBook {
  add(key: string, monday: CalendarDate, note: Omit<Note, 'mondays'>): void;
  findings(): Finding[];
}

/** An empty note book. */
export function noteBook(): NoteBook {
  const notes = new Map<string, Note>();
  return {
    add: (key, monday, note) => {
      const known = notes.get(key);
      if (known === undefined) notes.set(key, { ...note, mondays: [monday] });
      else if (!known.mondays.includes(monday)) known.mondays.push(monday);
    },
    findings: () =>
      [...notes.values()].flatMap((note) => {
        const first = note.mondays[0];
        const last = note.mondays.at(-1);
        if (first === undefined || last === undefined) return [];
        return found(note.rule, {
          severity: note.severity,
          from: first,
          to: addDays(last, 6),
          sentence: note.sentence(note.mondays.length),
          remedy: note.remedy,
          actual: note.mondays.length,
        });
      }),
  };
}

/** `in 1 week`, `in 14 weeks`. */
export function inWeeks(weeks: number): string {
  return `in ${counted(weeks, 'week')}`;
}
