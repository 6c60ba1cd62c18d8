import { dayText } from '../../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../../shared/domain/reason.ts';
import type { Pattern } from '../../../../shared/domain/vocabulary.ts';
import { counted, found } from '../../explain.ts';
import type { StrengthPolicy } from '../../strength/policy-strength.ts';
import { aboutDays, aboutSession, setsText } from '../evidence.ts';
import { judged, type Timeline } from '../timeline.ts';
import { inWindow, joinWindows, type Window } from '../windows.ts';

/** A movement that each week should hold, and the patterns that serve for it. */
interface Movement {
  readonly name: string;
  readonly patterns: readonly Pattern[];
  readonly legs: boolean;
}

const MOVEMENTS: readonly Movement[] = [
  { name: 'squat or single-leg squat', patterns: ['squat', 'single-leg'], legs: true },
  { name: 'hinge', patterns: ['hinge'], legs: true },
  { name: 'calf raise', patterns: ['calf'], legs: true },
  { name: 'push', patterns: ['push'], legs: false },
  { name: 'pull', patterns: ['pull'], legs: false },
];

/** S4: movements that four weeks of lifting never hold. Those that the athlete must not train are not asked for. */
export function auditMovements(
  windows: readonly Window[],
  timeline: Timeline,
  avoid: readonly Pattern[],
  policy: StrengthPolicy,
): Finding[] {
  // Without the library nobody can tell a squat from a row.
  if (timeline.exercises.size === 0) return [];
  const asked = MOVEMENTS.filter((movement) => movement.patterns.some((pattern) => !avoid.includes(pattern)));
  return joinWindows(windows.map((window) => missing(window, asked, policy)));
}

function missing(window: Window, asked: readonly Movement[], policy: StrengthPolicy): Finding | null {
  const lifts = window.gym.filter((g) => g.kind === 'lift' && g.session.strength?.block !== 'primer');
  if (lifts.length < policy.audit.fewestSessions || window.weeks.length < policy.audit.windowWeeks) return null;
  const trained = new Map<Pattern, number>();
  for (const { exercise } of lifts.flatMap((g) => g.sets)) {
    if (exercise !== null) trained.set(exercise.pattern, (trained.get(exercise.pattern) ?? 0) + 1);
  }
  const setsOf = (movement: Movement) => movement.patterns.reduce((sum, p) => sum + (trained.get(p) ?? 0), 0);
  const without = asked.filter((movement) => setsOf(movement) === 0);
  if (without.length === 0) return null;
  const legs = without.filter((movement) => movement.legs).length;
  const names = without.map((movement) => movement.name);
  const last = names.pop();
  const list = names.length === 0 ? `${last}` : `${names.join(', ')} and no ${last}`;
  return inWindow(window, 'S4', {
    severity: legs > 1 ? 'warning' : 'info',
    actual: without.length,
    limit: 0,
    sentence: `${counted(lifts.length, 'lift')} from ${dayText(window.from)} and no ${list}.`,
    remedy: 'A squat or single-leg squat, a hinge and a calf raise each week; push and pull once.',
    evidence: asked.map((movement) =>
      aboutDays(window.from, window.to, `Sets of ${movement.name}`, [setsOf(movement), 'sets']),
    ),
  });
}

/** S5: many jumps in one session. */
export function auditJumps(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  const { contacts, contactsWarning } = policy.audit;
  return timeline.weeks.flatMap((week) =>
    week.gym.flatMap(({ session, sets }) => {
      if (!judged(timeline, session.date)) return [];
      const jumps = sets.filter((s) => s.setClass === 'plyometric');
      const count = session.load.contacts;
      if (count <= contacts) return [];
      return found('S5', {
        severity: count > contactsWarning ? 'warning' : 'info',
        from: session.date,
        to: session.date,
        actual: count,
        limit: contacts,
        title: 'Many jumps in one session',
        sentence: `${count} ground contacts on ${dayText(session.date)}; ${contacts} are plenty beside running.`,
        remedy: 'Jump little and fast, before the lifts, and stop while each jump is crisp.',
        evidence: [aboutSession(session, [count, 'contacts'], setsText(jumps))],
      });
    }),
  );
}
