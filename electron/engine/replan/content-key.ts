import type { RunDetails, RunItem, SessionDraft, StrengthDetails } from '../../../shared/domain/session.ts';

const keys = new WeakMap<SessionDraft, string>();

/**
 * Equal for two sessions of equal content and place; what they weigh by present fitness may differ. The fields go in
 * one order, as sessions from the database hold them in another one than planned ones. Worked out once for each object,
 * as plans never change.
 */
export function contentKey(session: SessionDraft): string {
  const known = keys.get(session);
  if (known !== undefined) return known;
  const { date, startTime, kind, title, durationS, run, strength, rpe, note } = session;
  const parts = [run === null ? null : runParts(run), strength === null ? null : strengthParts(strength)];
  const key = JSON.stringify([date, startTime, kind, title, durationS, rpe, note, ...parts]);
  keys.set(session, key);
  return key;
}

function runParts({ type, distanceM, items, zones, heartRate, ascentM }: RunDetails): readonly unknown[] {
  const inZones = zones === null ? null : [zones.z1, zones.z2, zones.z3];
  return [type, distanceM, heartRate, ascentM, inZones, items.map(itemParts)];
}

function itemParts(item: RunItem): readonly unknown[] {
  if (item.kind === 'repeat') return [item.times, item.steps.map(itemParts)];
  return [item.intensity, item.durationS, item.distanceM, item.note];
}

function strengthParts({ block, sets }: StrengthDetails): readonly unknown[] {
  return [
    block,
    ...sets.map((set) => [
      ...[set.exerciseId, set.kind, set.reps, set.loadKg],
      ...[set.fractionE1rm, set.restS, set.rpe, set.note, set.tempo ?? ''],
    ]),
  ];
}
