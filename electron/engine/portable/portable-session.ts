import type { LibraryContent } from '../../../shared/domain/library-item.ts';
import type { RunDetails, RunItem, SessionDraft, StrengthSet } from '../../../shared/domain/session.ts';
import { round } from '../../../shared/domain/units.ts';
import { PACE_NOTE, racePaceNote } from '../running/pace-note.ts';
import type { LoadContext } from '../types.ts';

/** What stands for somebody's pace until the session has an athlete. */
export const OWN_PACE = 'own pace';
/** Highest fraction of e1RM that a set may name. */
const MOST_FRACTION = 1.2;

/**
 * What of a session holds for anybody. Loads become fractions of the one-rep maximum that its athlete had; paces become
 * "own pace", those of a race its name, without the time that the steps took at them; measured values go, and so does a length that follows from steps or distance, because it follows anew for
 * another.
 */
export function portableContent(session: SessionDraft, context: LoadContext): LibraryContent {
  const { run, strength } = session;
  const follows = run !== null && (run.items.length > 0 || (run.distanceM ?? 0) > 0);
  return {
    durationS: follows ? null : session.durationS,
    run: run === null ? null : portableRun(run),
    strength: strength === null ? null : { ...strength, sets: strength.sets.map((set) => portableSet(set, context)) },
    rpe: null,
    note: session.note,
  };
}

function portableRun(run: RunDetails): RunDetails {
  const distanceM = run.items.length > 0 ? null : run.distanceM;
  return { ...run, distanceM, items: run.items.map(withoutPace), zones: null, heartRate: null };
}

function withoutPace(item: RunItem): RunItem {
  if (item.kind === 'repeat') return { ...item, steps: item.steps.map(withoutPace) };
  if (PACE_NOTE.test(item.note)) return { ...item, note: OWN_PACE };
  const race = racePaceNote(item.note);
  if (race === null || item.distanceM === null) return item;
  return { ...item, note: race.name, durationS: null };
}

function portableSet(set: StrengthSet, { e1rmKg, exercises }: LoadContext): StrengthSet {
  const open = { ...set, loadKg: null };
  if (exercises.get(set.exerciseId)?.loading === 'bodyweight') return { ...open, fractionE1rm: null };
  const level = e1rmKg.get(set.exerciseId);
  if (set.fractionE1rm !== null || set.loadKg === null || level === undefined || level <= 0) return open;
  return { ...open, fractionE1rm: Math.min(MOST_FRACTION, round(set.loadKg / level, 3)) };
}
