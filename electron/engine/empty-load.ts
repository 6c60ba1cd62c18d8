import type { SessionLoad } from '../../shared/domain/session.ts';

/** What a session adds that adds nothing. */
export const emptySessionLoad: SessionLoad = {
  runS: 0,
  runDistanceM: 0,
  points: 0,
  zones: { z1: 0, z2: 0, z3: 0 },
  keySessions: 0,
  lifts: 0,
  hardSets: 0,
  tonnageKg: 0,
  reps80: 0,
  contacts: 0,
  crossS: 0,
  effortAu: 0,
  method: 'none',
};
