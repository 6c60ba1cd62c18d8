import type { DayAvailability } from '../../../shared/domain/athlete.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { PlanFacts } from '../../../shared/domain/plan-facts.ts';
import type { PlanCause } from '../../../shared/domain/replan.ts';
import { weekdayName } from '../explain.ts';
import { canonical } from './canonical.ts';
import { change, distanceValue, liftName, listed, massValue, type Wording } from './words.ts';

type AthleteFacts = PlanFacts['athlete'];

/** VDOT below this difference reads the same. */
const VDOT_STEP = 0.05;
/** And a lift's level below this one, kg. */
const LEVEL_STEP_KG = 0.5;

/** What has changed about the athlete: fitness, strength, days, and the rest of the profile. */
export function athleteCauses(before: PlanFacts, after: PlanFacts, wording: Wording): readonly PlanCause[] {
  return [
    ...fitnessCauses(before.athlete, after.athlete),
    ...strengthCauses(before.levels, after.levels, wording),
    ...dayCauses(before.athlete, after.athlete),
    ...profileCauses(before.athlete, after.athlete, wording),
  ];
}

function fitnessCauses(before: AthleteFacts, after: AthleteFacts): readonly PlanCause[] {
  const causes: PlanCause[] = [];
  const text = (vdot: number | null) => (vdot === null ? 'not known' : vdot.toFixed(1));
  const differs =
    before.vdot === null || after.vdot === null
      ? before.vdot !== after.vdot
      : Math.abs(before.vdot - after.vdot) >= VDOT_STEP;
  if (differs) causes.push({ kind: 'fitness', sentence: `VDOT ${change(text(before.vdot), text(after.vdot), '')}.` });
  if (!same(before.marks, after.marks)) {
    causes.push({ kind: 'fitness', sentence: 'Dated marks of running fitness were added or changed.' });
  }
  if (before.hrMax !== after.hrMax || before.hrRest !== after.hrRest) {
    causes.push({ kind: 'fitness', sentence: 'Maximum or resting heart rate has changed.' });
  }
  return causes;
}

function strengthCauses(
  before: PlanFacts['levels'],
  after: PlanFacts['levels'],
  wording: Wording,
): readonly PlanCause[] {
  const [old, now] = [levelMap(before), levelMap(after)];
  const text = (kg: number | undefined) => (kg === undefined ? 'not known' : massValue(kg, wording));
  const differs = (id: ExerciseId) => {
    const [from, to] = [old.get(id), now.get(id)];
    return from === undefined || to === undefined ? from !== to : Math.abs(to - from) >= LEVEL_STEP_KG;
  };
  const ids = [...new Set([...now.keys(), ...old.keys()])].filter(differs);
  if (ids.length === 0) return [];
  const parts = ids.map((id) => {
    const [from, to] = [text(old.get(id)), text(now.get(id))];
    return `${liftName(id, wording)} ${change(from, to, now.has(id) ? wording.massUnit : '')}`;
  });
  return [{ kind: 'strength', sentence: `e1RM: ${parts.join(', ')}.`.slice(0, 600) }];
}

function levelMap(levels: PlanFacts['levels']): ReadonlyMap<ExerciseId, number> {
  return new Map(levels.map(({ exerciseId, e1rmKg }) => [exerciseId, e1rmKg]));
}

function dayCauses(before: AthleteFacts, after: AthleteFacts): readonly PlanCause[] {
  const parts = after.days.flatMap((day) => {
    const was = before.days.find((each) => each.weekday === day.weekday);
    return was === undefined ? [] : dayParts(was, day);
  });
  if (before.longRunDay !== after.longRunDay) {
    parts.push(`long run on ${weekdayName(after.longRunDay)}, not ${weekdayName(before.longRunDay)}`);
  }
  return parts.length === 0 ? [] : [{ kind: 'days', sentence: `Days: ${parts.join(', ')}.`.slice(0, 600) }];
}

function dayParts(before: DayAvailability, after: DayAvailability): readonly string[] {
  const name = `${weekdayName(after.weekday)}s`;
  const parts: string[] = [];
  const can = (what: string, was: boolean, is: boolean) => {
    if (was !== is) parts.push(is ? `${what} on ${name}` : `no ${what} on ${name}`);
  };
  can('run', before.canRun, after.canRun);
  can('lift', before.canLift, after.canLift);
  can('second run', before.double, after.double);
  const limits = (day: DayAvailability) => [day.runTime, day.liftTime, day.runMaxS, day.liftUntil];
  if (parts.length === 0 && !same(limits(before), limits(after))) parts.push(`other times on ${name}`);
  return parts;
}

function profileCauses(before: AthleteFacts, after: AthleteFacts, wording: Wording): readonly PlanCause[] {
  const parts: string[] = [];
  const km = (metres: number) => distanceValue(metres, wording);
  const distance = (what: string, from: number, to: number) => {
    if (km(from) !== km(to)) parts.push(`${what} ${change(km(from), km(to), wording.distanceUnit)}`);
  };
  distance('weekly running', before.weeklyDistanceM, after.weeklyDistanceM);
  distance('longest run', before.longestRunM, after.longestRunM);
  if (before.liftingHistory !== after.liftingHistory) {
    parts.push(`lifting history ${change(before.liftingHistory, after.liftingHistory, '')}`);
  }
  if (!same(gymKey(before.gym), gymKey(after.gym))) parts.push('other equipment or weights');
  if (!same([...before.avoidPatterns].sort(), [...after.avoidPatterns].sort())) {
    const avoided = after.avoidPatterns.length === 0 ? 'nothing' : listed(after.avoidPatterns);
    parts.push(`movements to avoid now: ${avoided}`);
  }
  if (!same(before.liftSchemes, after.liftSchemes)) parts.push('another progression of a lift');
  return parts.length === 0 ? [] : [{ kind: 'profile', sentence: `Profile: ${parts.join(', ')}.`.slice(0, 600) }];
}

/** A gym without the order in which things are listed. */
function gymKey(gym: AthleteFacts['gym']): AthleteFacts['gym'] {
  const sorted = (weights: readonly number[]) => [...weights].sort((a, b) => a - b);
  return {
    ...gym,
    equipment: [...gym.equipment].sort(),
    platesKg: sorted(gym.platesKg),
    dumbbellsKg: sorted(gym.dumbbellsKg),
    kettlebellsKg: sorted(gym.kettlebellsKg),
  };
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}
