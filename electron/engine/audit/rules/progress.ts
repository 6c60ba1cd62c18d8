import { type CalendarDate, dayText, earlier, later, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { Evidence, Finding } from '../../../../shared/domain/reason.ts';
import { round } from '../../../../shared/domain/units.ts';
import { counted, found } from '../../explain.ts';
import type { StrengthPolicy } from '../../strength/policy-strength.ts';
import { isLifting } from '../../strength/set-class.ts';
import { aboutSession } from '../evidence.ts';
import type { GymSession, Timeline, WeekFacts } from '../timeline.ts';
import type { AuditSession } from '../types.ts';

/** Lifts named in one finding. */
const MOST_NAMED = 4;

/** One lift that stood still. */
interface Stall {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Training weeks of it. */
  readonly weeks: number;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** The top set of one lift in one session. */
export interface Exposure {
  readonly session: AuditSession;
  readonly loadKg: number;
  readonly reps: number;
  readonly rpe: number | null;
}

/** HIGH weeks, tapers, transitions and weeks of injury or illness hold the load on purpose. */
export function mayProgress(week: WeekFacts): boolean {
  return week.class !== 'HIGH' && !week.eased && !week.taper && week.phase !== 'taper' && week.phase !== 'transition';
}

/** M3: the same weight for the same reps, week after week, while it does not get easier. */
export function auditProgress(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  const runs = new Map<ExerciseId, Exposure[]>();
  const stalls: Stall[] = [];
  const close = (id: ExerciseId, exposures: readonly Exposure[]) => {
    const stall = stalled(id, exposures, timeline, policy);
    if (stall !== null) stalls.push(stall);
  };
  for (const week of timeline.weeks) {
    if (!mayProgress(week)) continue;
    for (const gym of week.gym) {
      for (const [id, exposure] of topSets(gym)) {
        const run = runs.get(id);
        const last = run?.at(-1);
        if (run !== undefined && last?.loadKg === exposure.loadKg && last.reps === exposure.reps) run.push(exposure);
        else {
          if (run !== undefined) close(id, run);
          runs.set(id, [exposure]);
        }
      }
    }
  }
  for (const [id, run] of runs) close(id, run);
  return together(stalls, policy);
}

/** Lifts that stood still at the same time are one finding; the longest stand comes first. */
function together(stalls: readonly Stall[], policy: StrengthPolicy): Finding[] {
  const groups: { readonly stalls: Stall[]; end: CalendarDate }[] = [];
  for (const stall of [...stalls].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const group = groups.at(-1);
    if (group !== undefined && stall.from < group.end) {
      group.stalls.push(stall);
      group.end = later(group.end, stall.to);
    } else groups.push({ stalls: [stall], end: stall.to });
  }
  return groups.flatMap((group) => stallFinding(group.stalls, policy) ?? []);
}

function stallFinding(group: readonly Stall[], policy: StrengthPolicy): Finding | null {
  const longest = [...group].sort((a, b) => b.weeks - a.weeks || (a.text < b.text ? -1 : 1));
  const first = longest[0];
  if (first === undefined) return null;
  const from = group.reduce((day, s) => earlier(day, s.from), first.from);
  const to = group.reduce((day, s) => later(day, s.to), first.to);
  const names = longest.slice(0, MOST_NAMED).map((s) => s.text);
  const more = longest.length - names.length;
  const list = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const span = `${dayText(from)} to ${dayText(to)}`;
  const sentence =
    longest.length === 1
      ? `${list} for ${counted(first.weeks, 'training week')}, ${span}.`
      : `${longest.length} lifts stood still for up to ${counted(first.weeks, 'training week')}, ${span}: ${list}.`;
  return found('M3', {
    severity: first.weeks >= 2 * policy.audit.sameLoadWeeks ? 'warning' : 'info',
    from,
    to,
    actual: first.weeks,
    limit: policy.audit.sameLoadWeeks - 1,
    sentence,
    remedy: 'Add a rep until five, then 2.5–5 % and start again at three.',
    evidence: longest.flatMap((stall) => stall.evidence),
  });
}

/** The heaviest work set of each loaded lift of a session. */
export function topSets(gym: GymSession): Map<ExerciseId, Exposure> {
  const best = new Map<ExerciseId, Exposure>();
  for (const { set, setClass } of gym.sets) {
    if (!isLifting(setClass) || set.loadKg === null || set.loadKg <= 0) continue;
    const known = best.get(set.exerciseId);
    if (known !== undefined && (known.loadKg > set.loadKg || (known.loadKg === set.loadKg && known.reps >= set.reps)))
      continue;
    best.set(set.exerciseId, { session: gym.session, loadKg: set.loadKg, reps: set.reps, rpe: set.rpe });
  }
  return best;
}

function stalled(id: ExerciseId, run: readonly Exposure[], timeline: Timeline, policy: StrengthPolicy): Stall | null {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < policy.audit.sameLoadWeeks) return null;
  const weeks = new Set(run.map((exposure) => mondayOf(exposure.session.date))).size;
  if (weeks < policy.audit.sameLoadWeeks) return null;
  if (first.rpe !== null && last.rpe !== null && last.rpe < first.rpe) return null;
  if (last.session.date < timeline.from || first.session.date > timeline.to) return null;
  const name = timeline.exercises.get(id)?.name ?? id;
  const text = `${name} ${first.reps} × ${round(first.loadKg, 2)} kg`;
  return {
    from: first.session.date,
    to: last.session.date,
    weeks,
    text,
    evidence: run.map(({ session, loadKg, reps, rpe }) =>
      aboutSession(
        session,
        [loadKg, 'kg'],
        `${name}, top set of ${counted(reps, 'rep')}${rpe === null ? '' : ` at RPE ${rpe}`}`,
      ),
    ),
  };
}
