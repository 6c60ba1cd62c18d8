import type { WeekLoad } from '../../../shared/domain/season.ts';
import type { SessionDraft, SessionLoad } from '../../../shared/domain/session.ts';
import { round } from '../../../shared/domain/units.ts';

/** A session with its load, as far as a week's sum needs it. */
export interface LoadEntry {
  readonly draft: SessionDraft;
  readonly load: SessionLoad;
}

/** The week without any session. */
export const emptyWeekLoad: WeekLoad = {
  runS: 0,
  runDistanceM: 0,
  longRunM: 0,
  points: 0,
  z1S: 0,
  z2S: 0,
  z3S: 0,
  keySessions: 0,
  runs: 0,
  lifts: 0,
  hardSets: 0,
  tonnageKg: 0,
  reps80: 0,
  contacts: 0,
  crossS: 0,
  effortAu: 0,
};

/** Sum of a week's sessions. A run counts by its kind; the long run is the longest that is no race, metres. */
export function sumWeek(entries: readonly LoadEntry[]): WeekLoad {
  const sum = { ...emptyWeekLoad };
  for (const { draft, load } of entries) {
    sum.runS += load.runS;
    sum.runDistanceM += load.runDistanceM;
    sum.longRunM = Math.max(sum.longRunM, draft.run?.type === 'race' ? 0 : load.runDistanceM);
    sum.points += load.points;
    sum.z1S += load.zones.z1;
    sum.z2S += load.zones.z2;
    sum.z3S += load.zones.z3;
    sum.keySessions += load.keySessions;
    sum.runs += draft.kind === 'run' ? 1 : 0;
    sum.lifts += load.lifts;
    sum.hardSets += load.hardSets;
    sum.tonnageKg += load.tonnageKg;
    sum.reps80 += load.reps80;
    sum.contacts += load.contacts;
    sum.crossS += load.crossS;
    sum.effortAu += load.effortAu;
  }
  return { ...sum, points: round(sum.points, 1), tonnageKg: round(sum.tonnageKg, 1), effortAu: round(sum.effortAu, 1) };
}
