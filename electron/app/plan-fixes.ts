import type { Athlete } from '../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Finding } from '../../shared/domain/reason.ts';
import type { Season } from '../../shared/domain/season.ts';
import type { ReadDb } from '../db/index.ts';
import { type AuditInput, auditSessions, withFixes } from '../engine/index.ts';
import { policyOf } from './athlete-policy.ts';
import { scaleOn } from './plan-inputs.ts';
import { seasonDraftOf } from './season-draft.ts';
import { draughtSeason } from './season-plan.ts';

/** Rules about lifts that are missing: a new plan puts them where running leaves room. */
const MISSING: ReadonlySet<string> = new Set(['M1', 'M2', 'C5']);

/**
 * The findings with what the program can do about each: changes of sessions, or, where lifts are missing and there is
 * none to put in another like it, planning the season anew; that too only where trying it makes the finding go.
 */
export function withPlanFixes(
  reads: ReadDb,
  athlete: Athlete,
  season: Season | null,
  findings: readonly Finding[],
  input: AuditInput,
): readonly Finding[] {
  const policy = policyOf(reads, athlete.id, season?.preset);
  const fixed = withFixes(findings, input, policy, scaleOn(reads, athlete, input.today, input.today).load);
  const open = fixed.filter((each) => each.fix === null && MISSING.has(each.rule) && each.to >= input.today);
  if (season === null || open.length === 0) return fixed;
  const after = auditSessions({ ...input, sessions: replanned(reads, athlete, season, input) }, policy);
  return fixed.map((each) => {
    if (!open.includes(each) || after.some((later) => stillThere(later, each, input.today))) return each;
    const sentence = `Plan “${season.name.slice(0, 80)}” anew from today: lifts come where running leaves room.`;
    return { ...each, fix: { sentence, steps: [{ kind: 'replan', seasonId: season.id }] } };
  });
}

/** The audit's sessions with the season planned anew. */
function replanned(reads: ReadDb, athlete: Athlete, season: Season, input: AuditInput): AuditInput['sessions'] {
  const { plan, replaceable } = draughtSeason(reads, athlete, seasonDraftOf(season), season.id, input.today);
  const gone = new Set(replaceable.map((session) => session.id));
  const stay = input.sessions.filter((session) => session.id === undefined || !gone.has(session.id));
  return [...stay, ...plan.weeks.flatMap((week) => week.sessions)];
}

function stillThere(later: Finding, finding: Finding, today: CalendarDate): boolean {
  return later.rule === finding.rule && later.to >= today && later.from <= finding.to && later.to >= finding.from;
}
