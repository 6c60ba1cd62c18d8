import type { AthleteDraft } from '../../../../shared/domain/athlete.ts';

/** What of an athlete a plan is made from; the rest is about the person or how things are shown. */
const PLAN_FIELDS = [
  'benchmark',
  'marks',
  'weeklyDistanceM',
  'longestRunM',
  'days',
  'longRunDay',
  'liftingHistory',
  'gym',
  'avoidPatterns',
  'liftMaxes',
  'liftSchemes',
] as const satisfies readonly (keyof AthleteDraft)[];

type PlanPart = Readonly<Record<(typeof PLAN_FIELDS)[number], unknown>>;

/** True where a season planned from the one would be planned otherwise from the other. */
export function changesPlan(before: PlanPart, after: PlanPart): boolean {
  return PLAN_FIELDS.some((field) => sortedJson(before[field]) !== sortedJson(after[field]));
}

/** JSON with the keys of each object in order, so that equal content gives equal text. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
