import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import { type FindingParts, found, type RuleId } from '../explain.ts';
import type { JudgedSet } from '../strength/set-class.ts';
import { type GymSession, reaches, type Timeline, type WeekFacts } from './timeline.ts';

/** Some weeks that are judged together: what a single week shows by chance is no habit. */
export interface Window {
  readonly weeks: readonly WeekFacts[];
  readonly gym: readonly GymSession[];
  readonly sets: readonly JudgedSet[];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The audited weeks cut into windows of `length` weeks; the last one may be shorter. */
export function windowsOf(timeline: Timeline, length: number): Window[] {
  const weeks = timeline.weeks.filter((week) => reaches(timeline, week));
  const windows: Window[] = [];
  for (let i = 0; i < weeks.length; i += length) {
    const part = weeks.slice(i, i + length);
    const first = part[0];
    const last = part.at(-1);
    if (first === undefined || last === undefined) continue;
    const gym = part.flatMap((week) => week.gym);
    windows.push({ weeks: part, gym, sets: gym.flatMap((g) => g.sets), from: first.monday, to: last.sunday });
  }
  return windows;
}

/** A finding about a window as a whole. */
export function inWindow(window: Window, rule: RuleId, parts: Omit<FindingParts, 'from' | 'to'>): Finding {
  return found(rule, { from: window.from, to: window.to, ...parts });
}

/** Joins findings of windows that follow each other: the words of the worst one stay, the evidence is of them all. */
export function joinWindows(findings: readonly (Finding | null)[]): Finding[] {
  const out: Finding[] = [];
  let open: Finding | null = null;
  for (const finding of findings) {
    if (finding === null) {
      if (open !== null) out.push(open);
      open = null;
    } else if (open === null) open = finding;
    else {
      const worst: Finding = (finding.actual ?? 0) > (open.actual ?? 0) ? finding : open;
      open = { ...worst, from: open.from, to: finding.to, evidence: [...open.evidence, ...finding.evidence] };
    }
  }
  return open === null ? out : [...out, open];
}
