import { type CalendarDate, dayText, earlier, later, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import { round } from '../../../shared/domain/units.ts';
import { counted, type FindingParts, found, percent, type RuleId } from '../explain.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import { isLifting, type JudgedSet } from '../strength/set-class.ts';
import type { GymSession, Timeline, WeekFacts } from './timeline.ts';

interface Window {
  readonly weeks: readonly WeekFacts[];
  readonly gym: readonly GymSession[];
  readonly sets: readonly JudgedSet[];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** M4–M7: what the gym work of each four weeks really is. Neighbouring windows with the same fault become one finding. */
export function auditGymWork(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  const windows = windowsOf(timeline, policy.audit.windowWeeks);
  const rules = [bodybuilding, mobilityInstead, enduranceWork, circuits];
  return rules.flatMap((rule) => merge(windows.map((window) => rule(window, policy))));
}

function windowsOf(timeline: Timeline, length: number): Window[] {
  const weeks = timeline.weeks.filter((w) => w.sunday >= timeline.from && w.monday <= timeline.to);
  const windows: Window[] = [];
  for (let i = 0; i < weeks.length; i += length) {
    const part = weeks.slice(i, i + length);
    const first = part[0];
    const last = part.at(-1);
    if (first === undefined || last === undefined) continue;
    const gym = part.flatMap((w) => w.gym);
    windows.push({ weeks: part, gym, sets: gym.flatMap((g) => g.sets), from: first.monday, to: last.sunday });
  }
  return windows;
}

/** Joins findings of windows that follow each other; the sentence of the worst one stays. */
function merge(findings: readonly (Finding | null)[]): Finding[] {
  const out: Finding[] = [];
  let open: Finding | null = null;
  for (const finding of findings) {
    if (finding === null) {
      if (open !== null) out.push(open);
      open = null;
    } else if (open === null) open = finding;
    else open = { ...(worse(finding, open) ? finding : open), from: open.from, to: finding.to };
  }
  return open === null ? out : [...out, open];
}

function worse(a: Finding, b: Finding): boolean {
  return (a.actual ?? 0) > (b.actual ?? 0);
}

function inWindow(window: Window, rule: RuleId, parts: Omit<FindingParts, 'from' | 'to'>): Finding {
  return found(rule, { from: window.from, to: window.to, ...parts });
}

/** M4: mostly 6–12 reps, a five-day split, many exercises, or rests too short for heavy sets. */
function bodybuilding(window: Window, policy: StrengthPolicy): Finding | null {
  const { splitSessions, classShare, manyExercises } = policy.audit;
  const most = Math.max(0, ...window.weeks.map((w) => w.lifts));
  const remedy = 'Fewer exercises, three to five reps at 80–88 %, three minutes of rest, two days a week.';
  if (most >= splitSessions) {
    const sentence = `${most} lifting days in a week is a bodybuilder’s split; a runner needs two.`;
    return inWindow(window, 'M4', { severity: 'warning', sentence, remedy, actual: most, limit: splitSessions - 1 });
  }
  const lifting = window.sets.filter((s) => isLifting(s.setClass));
  if (lifting.length < policy.audit.fewestSets) return null;
  const share = lifting.filter((s) => s.setClass === 'hypertrophy').length / lifting.length;
  if (share >= classShare) {
    const sentence = `${percent(share)} of the sets are 6–12 reps at moderate load: built for size, not for strength.`;
    return inWindow(window, 'M4', {
      severity: 'warning',
      sentence,
      remedy,
      actual: round(share, 2),
      limit: classShare,
    });
  }
  const short = lifting.filter(
    (s) =>
      s.set.reps <= policy.classes.strengthMaxReps &&
      s.set.restS !== null &&
      s.set.restS < policy.classes.strengthRestS,
  );
  if (short.length / lifting.length >= classShare) {
    const sentence = `${short.length} of ${lifting.length} low-rep sets rest less than ${policy.classes.strengthRestS} s, too short to lift heavy again.`;
    const limit = policy.classes.strengthRestS;
    return inWindow(window, 'M4', {
      severity: 'info',
      sentence,
      remedy: 'Rest three minutes and more.',
      actual: short.length,
      limit,
    });
  }
  const lifts = window.gym.filter((g) => g.kind === 'lift');
  const wide = lifts.filter((g) => liftsIn(g) >= manyExercises).length;
  if (lifts.length === 0 || wide * 2 <= lifts.length) return null;
  const sentence = `${wide} of ${counted(lifts.length, 'session')} hold ${manyExercises} exercises or more; two to four big lifts do the work.`;
  return inWindow(window, 'M4', { severity: 'info', sentence, remedy, actual: wide, limit: manyExercises - 1 });
}

/** Exercises of a session, jumps and mobility apart. */
function liftsIn(gym: GymSession): number {
  return new Set(gym.sets.filter((s) => isLifting(s.setClass)).map((s) => s.set.exerciseId)).size;
}

/** M5: mobility and stability work where strength should be. */
function mobilityInstead(window: Window, policy: StrengthPolicy): Finding | null {
  const mobility = window.gym.filter((g) => g.kind === 'mobility').length;
  const lifts = window.gym.filter((g) => g.kind === 'lift').length;
  if (mobility < policy.audit.fewestSessions || mobility <= 2 * lifts) return null;
  return inWindow(window, 'M5', {
    severity: lifts === 0 ? 'warning' : 'info',
    actual: mobility,
    limit: Math.max(1, 2 * lifts),
    sentence: `${counted(mobility, 'mobility or stability session')} from ${dayText(window.from)} and ${lifts === 0 ? 'no lift' : counted(lifts, 'lift')}: good to have, but no strength.`,
    remedy: 'Keep the mobility short and give its time to two heavy sessions.',
  });
}

/** M6: light weights and many reps. */
function enduranceWork(window: Window, policy: StrengthPolicy): Finding | null {
  const loaded = window.sets.filter((s) => isLifting(s.setClass) || s.setClass === 'strength-endurance');
  if (loaded.length < policy.audit.fewestSets) return null;
  const light = loaded.filter((s) => s.setClass === 'strength-endurance').length;
  const share = light / loaded.length;
  if (share < policy.audit.classShare) return null;
  return inWindow(window, 'M6', {
    severity: 'warning',
    actual: round(share, 2),
    limit: policy.audit.classShare,
    sentence: `${light} of ${loaded.length} sets from ${dayText(window.from)} are 15 reps and more or below 60 % of e1RM: endurance, which running trains better.`,
    remedy: 'Take a weight that allows five reps, and stop with two in reserve.',
  });
}

/** M7: circuits with short rest. */
function circuits(window: Window, policy: StrengthPolicy): Finding | null {
  const rounds = window.gym.filter((g) => g.kind === 'circuit').length;
  const lifts = window.gym.filter((g) => g.kind === 'lift').length;
  if (rounds < policy.audit.fewestSessions || rounds <= lifts) return null;
  return inWindow(window, 'M7', {
    severity: lifts === 0 ? 'warning' : 'info',
    actual: rounds,
    limit: Math.max(1, lifts),
    sentence: `${counted(rounds, 'circuit session')} from ${dayText(window.from)} and ${lifts === 0 ? 'no lift' : counted(lifts, 'lift')}: hard work, but conditioning.`,
    remedy: 'Do the same movements one after the other, heavy, with three minutes between sets.',
  });
}

/** Lifts named in one finding. */
const MOST_NAMED = 4;

/** One lift that stood still. */
interface Stall {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Training weeks of it. */
  readonly weeks: number;
  readonly text: string;
}

interface Exposure {
  readonly date: CalendarDate;
  readonly loadKg: number;
  readonly reps: number;
  readonly rpe: number | null;
}

/**
 * M3: the same weight for the same reps, week after week, while it does not get easier. HIGH weeks, tapers and
 * transitions hold the load on purpose and are passed over.
 */
export function auditProgress(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  const runs = new Map<ExerciseId, Exposure[]>();
  const stalls: Stall[] = [];
  const close = (id: ExerciseId, exposures: readonly Exposure[]) => {
    const stall = stalled(id, exposures, timeline, policy);
    if (stall !== null) stalls.push(stall);
  };
  for (const week of timeline.weeks) {
    if (week.class === 'HIGH' || week.taper || week.phase === 'taper' || week.phase === 'transition') continue;
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
  const groups: Stall[][] = [];
  for (const stall of [...stalls].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const group = groups.at(-1);
    const end = group?.reduce((last, s) => later(last, s.to), stall.from);
    if (group !== undefined && end !== undefined && stall.from < end) group.push(stall);
    else groups.push([stall]);
  }
  return groups.flatMap((group) => {
    const longest = [...group].sort((a, b) => b.weeks - a.weeks || (a.text < b.text ? -1 : 1));
    const first = longest[0];
    if (first === undefined) return [];
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
    });
  });
}

function topSets(gym: GymSession): Map<ExerciseId, Exposure> {
  const best = new Map<ExerciseId, Exposure>();
  for (const { set, setClass } of gym.sets) {
    if (!isLifting(setClass) || set.loadKg === null || set.loadKg <= 0) continue;
    const known = best.get(set.exerciseId);
    if (known !== undefined && (known.loadKg > set.loadKg || (known.loadKg === set.loadKg && known.reps >= set.reps)))
      continue;
    best.set(set.exerciseId, { date: gym.session.date, loadKg: set.loadKg, reps: set.reps, rpe: set.rpe });
  }
  return best;
}

function stalled(id: ExerciseId, run: readonly Exposure[], timeline: Timeline, policy: StrengthPolicy): Stall | null {
  const first = run[0];
  const last = run.at(-1);
  const weeks = new Set(run.map((exposure) => mondayOf(exposure.date))).size;
  if (first === undefined || last === undefined || weeks < policy.audit.sameLoadWeeks) return null;
  if (first.rpe !== null && last.rpe !== null && last.rpe < first.rpe) return null;
  if (last.date < timeline.from || first.date > timeline.to) return null;
  const name = timeline.exercises.get(id)?.name ?? id;
  return { from: first.date, to: last.date, weeks, text: `${name} ${first.reps} × ${round(first.loadKg, 2)} kg` };
}
