import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { SessionDraft, StrengthSet } from '../../../shared/domain/session.ts';
import { formatClock, round } from '../../../shared/domain/units.ts';
import { canonical } from './canonical.ts';
import { change, distanceValue, liftName, massValue, type Wording } from './words.ts';

/**
 * Every difference between two contents of one session, for the coach, its day aside: `20 → 22 km`,
 * `Back squat 80 → 82.5 kg, 3 × 5 → 3 × 3`. Empty when they read the same.
 */
export function contentDetails(before: SessionDraft, after: SessionDraft, wording: Wording): readonly string[] {
  const details = [
    ...runDetails(before, after, wording),
    ...liftDetails(before, after, wording),
    ...(before.startTime === after.startTime ? [] : [timeDetail(before.startTime, after.startTime)]),
  ];
  if (details.length > 0) return details;
  if (canonical([before.run, before.strength]) !== canonical([after.run, after.strength])) {
    return ['Other steps or sets'];
  }
  return before.note === after.note ? [] : ['Another note'];
}

function timeDetail(before: string | null, after: string | null): string {
  if (before === null) return `At ${after ?? ''}`;
  return after === null ? 'No fixed time' : change(before, after, '');
}

function runDetails(before: SessionDraft, after: SessionDraft, wording: Wording): readonly string[] {
  if (before.run === null && after.run === null) return [];
  const details: string[] = [];
  const metres = [before.run?.distanceM ?? null, after.run?.distanceM ?? null] as const;
  const km = metres.map((each) => (each === null ? '–' : distanceValue(each, wording)));
  if (km[0] !== km[1]) details.push(change(km[0] ?? '–', km[1] ?? '–', wording.distanceUnit));
  const minutes = [before.durationS, after.durationS].map((each) => (each === null ? '–' : String(round(each / 60))));
  if (minutes[0] !== minutes[1]) details.push(change(minutes[0] ?? '–', minutes[1] ?? '–', 'min'));
  const climb = [before.run?.ascentM ?? 0, after.run?.ascentM ?? 0].map((each) => String(round(each)));
  if (climb[0] !== climb[1]) details.push(change(climb[0] ?? '0', climb[1] ?? '0', 'm climb'));
  return details;
}

/** All sets of one lift, as one line of a plan says them. */
interface LiftLine {
  readonly id: ExerciseId;
  readonly dose: string;
  readonly loadKg: number | null;
  readonly rest: string;
  readonly rpe: string;
}

function lineOf(id: ExerciseId, sets: readonly StrengthSet[]): LiftLine {
  const [first] = sets;
  const reps = [...new Set(sets.map((set) => set.reps))].join('/');
  const load = sets.reduce<number | null>(
    (most, { loadKg }) => (loadKg === null ? most : Math.max(most ?? 0, loadKg)),
    null,
  );
  return {
    id,
    dose: `${sets.length} × ${reps}`,
    loadKg: load,
    rest: first?.restS == null ? '' : formatClock(first.restS),
    rpe: first?.rpe == null ? '' : String(first.rpe),
  };
}

function linesOf(draft: SessionDraft): readonly LiftLine[] {
  const byLift = new Map<ExerciseId, StrengthSet[]>();
  for (const set of draft.strength?.sets ?? []) {
    if (set.kind !== 'work') continue;
    const list = byLift.get(set.exerciseId);
    if (list === undefined) byLift.set(set.exerciseId, [set]);
    else list.push(set);
  }
  return [...byLift].map(([id, sets]) => lineOf(id, sets));
}

function liftDetails(before: SessionDraft, after: SessionDraft, wording: Wording): readonly string[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const gone = old.filter((line) => !now.some((each) => each.id === line.id));
  return [
    ...now.flatMap((line) => {
      const was = old.find((each) => each.id === line.id);
      if (was === undefined) return [`${liftName(line.id, wording)} ${fullDose(line, wording)} is new`];
      const parts = lineChanges(was, line, wording);
      return parts.length === 0 ? [] : [`${liftName(line.id, wording)} ${parts.join(', ')}`];
    }),
    ...gone.map((line) => `${liftName(line.id, wording)} is out`),
  ];
}

function fullDose({ dose, loadKg }: LiftLine, wording: Wording): string {
  return loadKg === null ? dose : `${dose} at ${massValue(loadKg, wording)} ${wording.massUnit}`;
}

function lineChanges(before: LiftLine, after: LiftLine, wording: Wording): readonly string[] {
  const mass = ({ loadKg }: LiftLine) => (loadKg === null ? 'by feel' : massValue(loadKg, wording));
  const parts: string[] = [];
  if (mass(before) !== mass(after)) {
    parts.push(change(mass(before), mass(after), after.loadKg === null ? '' : wording.massUnit));
  }
  if (before.dose !== after.dose) parts.push(change(before.dose, after.dose, ''));
  if (before.rest !== after.rest) parts.push(`rest ${change(before.rest || '–', after.rest || '–', '')}`);
  if (before.rpe !== after.rpe) parts.push(`RPE ${change(before.rpe || '–', after.rpe || '–', '')}`);
  return parts;
}
