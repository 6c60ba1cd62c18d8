import { describe, expect, test } from 'vitest';
import { type LibraryExercise, libraryExercise } from '../../../shared/domain/exercise.ts';
import { EQUIPMENT, LOADINGS, PATTERNS } from '../../../shared/domain/vocabulary.ts';
import { policyFor } from '../policy.ts';
import { avoidedIds } from './exercises/avoid.ts';
import { builtInExercises } from './exercises.ts';

const byId = new Map(builtInExercises.map((each) => [each.id, each]));

/** The chain of variants from one exercise on, itself first; as long as the library where it runs in a circle. */
function chain(from: LibraryExercise, way: 'easierId' | 'harderId'): readonly LibraryExercise[] {
  const list: LibraryExercise[] = [];
  let at: LibraryExercise | undefined = from;
  while (at !== undefined && list.length < builtInExercises.length) {
    list.push(at);
    const next: LibraryExercise['easierId'] = at[way];
    at = next === null ? undefined : byId.get(next);
  }
  return list;
}

describe('the built-in library', () => {
  test('holds at least 80 exercises for runners, of every movement, each with an id of its own', () => {
    expect(builtInExercises.length).toBeGreaterThanOrEqual(80);
    expect(byId.size).toBe(builtInExercises.length);
    for (const pattern of PATTERNS) {
      expect(builtInExercises.filter((each) => each.pattern === pattern).length, pattern).toBeGreaterThanOrEqual(8);
    }
    for (const loading of LOADINGS) expect(builtInExercises.some((each) => each.loading === loading)).toBe(true);
    for (const item of EQUIPMENT) expect(builtInExercises.some((each) => each.equipment.includes(item))).toBe(true);
  });

  test.each(builtInExercises.map((each) => [each.id, each] as const))(
    '%s is valid and tells set-up, cues, faults, when to be careful, and a variant',
    (_id, each) => {
      expect(libraryExercise.parse(each)).toEqual(each);
      expect(each.builtIn).toBe(true);
      expect(each.setUp).toMatch(/\.$/);
      expect(each.cues.length).toBeGreaterThanOrEqual(2);
      expect(each.cues.length).toBeLessThanOrEqual(4);
      expect(each.faults.length).toBeGreaterThanOrEqual(2);
      expect(each.caution).toMatch(/\.$/);
      const variants = [each.easierId, each.harderId].filter((id) => id !== null);
      expect(variants.length).toBeGreaterThanOrEqual(1);
      for (const id of variants) expect(byId.has(id), id).toBe(true);
    },
  );

  test('are left out for a sore part only where they load it; calf raises stay for a sore Achilles tendon, jumps do not', () => {
    for (const each of builtInExercises) {
      for (const region of each.avoid) expect(each.regions, each.id).toContain(region);
    }
    for (const id of avoidedIds) expect(builtInExercises.map((each) => String(each.id))).toContain(id);
    const calves = builtInExercises.filter((each) => each.pattern === 'calf');
    expect(calves.filter((each) => !each.avoid.includes('ankle'))).toEqual(calves);
    const jumps = builtInExercises.filter((each) => each.pattern === 'jump' && each.regions.includes('ankle'));
    expect(jumps.filter((each) => each.avoid.includes('ankle'))).toEqual(jumps);
  });

  test('going to the easier or the harder variant again and again comes to an end', () => {
    const circles = builtInExercises.flatMap((each) =>
      (['easierId', 'harderId'] as const).filter((way) => chain(each, way).length === builtInExercises.length),
    );
    expect(circles).toEqual([]);
  });

  test('has names and aliases that each mean one exercise, aliases in lower case', () => {
    const owners = new Map<string, string>();
    for (const each of builtInExercises) {
      for (const alias of each.aliases) expect(alias).toBe(alias.toLowerCase());
      for (const name of new Set([each.name.toLowerCase(), ...each.aliases])) {
        expect(owners.get(name), name).toBeUndefined();
        owners.set(name, each.id);
      }
    }
  });

  test('S4, S5: holds every exercise that the policy names', () => {
    const { strength } = policyFor('article');
    const named = [
      ...Object.values(strength.preferred).flat(),
      ...Object.values(strength.ladders).flat(),
      ...strength.kneeFree,
      ...strength.plyometrics.jumps.map((jump) => jump.exercise),
    ];
    const known = new Set<string>(byId.keys());
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test.each([
    ['squat (barbell)', 'back-squat'],
    ['romanian deadlift (barbell)', 'romanian-deadlift'],
    ['standing calf raise (dumbbell)', 'dumbbell-calf-raise'],
    ['side plank', 'side-plank'],
  ])('logs know %s as %s', (alias, id) => {
    expect(builtInExercises.find((each) => each.aliases.includes(alias))?.id).toBe(id);
  });
});
