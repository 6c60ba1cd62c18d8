import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Evidence, EvidenceUnit } from '../../../shared/domain/reason.ts';
import { round } from '../../../shared/domain/units.ts';
import { counted } from '../explain.ts';
import type { JudgedSet } from '../strength/set-class.ts';
import type { AuditSession } from './types.ts';

/** A number and what it counts. */
export type Measure = readonly [value: number, unit: EvidenceUnit];

const MOST_TEXT = 200;

/** A fact about one session. */
export function aboutSession(session: AuditSession, measure: Measure | null, what: string = session.title): Evidence {
  return {
    date: session.date,
    to: null,
    what: what.slice(0, MOST_TEXT),
    value: measure === null ? null : round(measure[0], 3),
    unit: measure?.[1] ?? null,
    sessionId: session.id ?? null,
  };
}

/** A fact about a week or a stretch of days. */
export function aboutDays(from: CalendarDate, to: CalendarDate, what: string, measure: Measure | null): Evidence {
  return {
    date: from,
    to,
    what: what.slice(0, MOST_TEXT),
    value: measure === null ? null : round(measure[0], 3),
    unit: measure?.[1] ?? null,
    sessionId: null,
  };
}

/** A fact about one day that is no session, such as a race. */
export function aboutDay(date: CalendarDate, what: string, measure: Measure | null = null): Evidence {
  return { ...aboutDays(date, date, what, measure), to: null };
}

/** By date, each fact once, and no more than `most`: what is left out is counted in a last entry. */
export function inOrder(facts: readonly Evidence[], most: number): Evidence[] {
  const seen = new Set<string>();
  const each = facts.filter((fact) => {
    const key = `${fact.date} ${fact.to ?? ''} ${fact.sessionId ?? ''} ${fact.what}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  each.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const last = each.at(-1);
  if (each.length <= most || last === undefined) return each;
  const left = each.length - most + 1;
  return [...each.slice(0, most - 1), { ...last, what: `and ${left} more like these`, value: null, unit: null }];
}

/** The work sets of a session in short: `Back squat 3 × 10 × 60 kg, Bench press 3 × 10 × 40 kg`. */
export function setsText(sets: readonly JudgedSet[]): string {
  const lines: { readonly text: string; readonly name: string; count: number }[] = [];
  for (const { set, exercise } of sets) {
    const name = exercise?.name ?? set.exerciseId;
    const text = set.loadKg === null ? `${set.reps}` : `${set.reps} × ${round(set.loadKg, 2)} kg`;
    const last = lines.at(-1);
    if (last !== undefined && last.name === name && last.text === text) last.count += 1;
    else lines.push({ name, text, count: 1 });
  }
  if (lines.length > 6) return counted(sets.length, 'work set');
  return lines.map(({ name, text, count }) => `${name} ${count} × ${text}`).join(', ');
}
