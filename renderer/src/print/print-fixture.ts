import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { Session, StrengthSet } from '../../../shared/domain/session.ts';
import type { StrengthBlock } from '../../../shared/domain/vocabulary.ts';

let count = 0;

/** Gives a test's text the brand of an id. */
function brand<T extends string>(text: string): T {
  return text as T;
}

function nextId<T extends string>(): T {
  count += 1;
  return brand(`00000000-0000-7000-8000-${String(count).padStart(12, '0')}`);
}

/** Equal work sets of one lift. For tests only. */
export function setsFixture(exerciseId: string, sets: number, part: Partial<StrengthSet> = {}): StrengthSet[] {
  const set: StrengthSet = {
    exerciseId: brand(exerciseId),
    kind: 'work',
    reps: 5,
    loadKg: 80,
    fractionE1rm: 0.82,
    restS: 210,
    rpe: 8,
    note: '',
    ...part,
  };
  return Array.from({ length: sets }, () => set);
}

/** A planned strength session, or another by `part`. For tests only. */
export function sessionFixture(
  date: string,
  block: StrengthBlock | null,
  sets: readonly StrengthSet[],
  part: Partial<Session> = {},
): Session {
  return {
    id: nextId(),
    athleteId: brand('00000000-0000-7000-8000-00000000000a'),
    seasonId: null,
    side: 'planned',
    plannedId: null,
    locked: false,
    edited: false,
    source: 'plan',
    date: calendarDate(date),
    startTime: '18:00',
    kind: 'strength',
    title: 'Heavy strength',
    durationS: 2700,
    run: null,
    strength: { block, sets: [...sets] },
    rpe: null,
    note: '',
    load: {
      runS: 0,
      runDistanceM: 0,
      points: 0,
      zones: { z1: 0, z2: 0, z3: 0 },
      keySessions: 0,
      lifts: 1,
      hardSets: sets.length,
      tonnageKg: 0,
      reps80: 0,
      contacts: 0,
      crossS: 0,
      effortAu: 0,
      method: 'none',
    },
    reasons: [],
    ...part,
  };
}

/** A library exercise. For tests only. */
export function exerciseFixture(id: string, name: string): Exercise {
  return {
    id: brand(id),
    name,
    pattern: 'squat',
    loading: 'barbell',
    equipment: [],
    compound: true,
    upperBody: false,
    unilateral: false,
    cues: [],
    aliases: [],
  };
}
