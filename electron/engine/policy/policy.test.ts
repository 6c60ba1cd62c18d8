import { describe, expect, it } from 'vitest';
import { valueWords } from '../../../shared/domain/policy-words.ts';
import { POLICY_PRESETS } from '../../../shared/domain/vocabulary.ts';
import { contested } from '../explain/contested.ts';
import { policyFor } from '../policy.ts';
import { descriptorOf, notEditableReason, policyDescriptors, policyGroups, policyParts } from './catalogue.ts';
import { firstContradiction } from './consistency.ts';
import { fits, type Leaf, leavesOf, valueAt, withValueAt } from './paths.ts';
import { overrideProblem, policyWith } from './policy-with.ts';

const PART_FILES: Readonly<Record<string, string>> = {
  season: 'season/describe-season.ts',
  running:
    'running/describe-load.ts, describe-volume.ts, describe-long-run.ts, describe-quality.ts or describe-workouts.ts',
  strength: 'strength/describe-lifting.ts, describe-progression.ts or describe-together.ts',
  periods: 'periods/describe-periods.ts',
};

/** What somebody who added a field must write, as it can be pasted. */
function howToDescribe({ path, value }: Leaf): string {
  const pattern = path.replace(/\.\d+(?=\.|$)/g, '.*');
  const what = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'flag' : 'choice';
  const line =
    what === 'number'
      ? `'${pattern}': number('Plain words', 'days', [min, max, step], 'D', 'One sentence: what it does.', 'Source'),`
      : `'${pattern}': ${what}('Plain words', …, 'D', 'One sentence: what it does.'),`;
  const file = PART_FILES[path.split('.')[0] ?? ''] ?? 'the part’s describe-….ts';
  return `${pattern}: add to the items of a group in electron/engine/${file}:\n    ${line}\n  or to its notEditable: '${pattern}': 'why no coach may change it',`;
}

describe('the catalogue of the policy', () => {
  it.each(POLICY_PRESETS)('describes every value of the preset %s, or says why it is not editable', (preset) => {
    const forgotten = leavesOf(policyFor(preset))
      .filter((leaf) => descriptorOf(leaf.path) === undefined && notEditableReason(leaf) === undefined)
      .map(howToDescribe);
    expect([...new Set(forgotten)].join('\n'), 'values of the policy that no descriptor names').toBe('');
  });

  it('describes nothing that is not there', () => {
    const paths = leavesOf(policyFor('article')).map((leaf) => leaf.path);
    const patterns = policyParts.flatMap((part) => [
      ...part.groups.flatMap((group) => Object.keys(group.items)),
      ...Object.keys(part.notEditable),
      ...part.rising,
      ...part.falling,
      ...part.inOrder.flatMap(({ low, high }) => [low, high]),
    ]);
    const stale = patterns.filter((pattern) => !paths.some((path) => fits(path, pattern)));
    expect(stale, 'described, but gone from the policy: take them out of their describe-….ts').toEqual([]);
  });

  it('describes each value once, in a group of its own list', () => {
    const paths = policyDescriptors.map((each) => each.path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
    const groups = policyGroups.map((group) => group.id);
    expect(new Set(groups).size).toBe(groups.length);
    expect(policyDescriptors.filter((each) => !groups.includes(each.group))).toEqual([]);
  });

  it.each(POLICY_PRESETS)('allows every default of the preset %s', (preset) => {
    const policy = policyFor(preset);
    const refused = policyDescriptors.flatMap(({ path }) => {
      const value = valueAt(policy, path);
      if (typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'string') return [path];
      return overrideProblem(path, value) ?? [];
    });
    expect(refused).toEqual([]);
    expect(firstContradiction(policy)).toBeNull();
  });

  it('names every contested point with its evidence where the rule can be changed', () => {
    const named = policyGroups.flatMap((group) => group.contested.map(({ point }) => point));
    expect(contested.map(({ point }) => point).filter((point) => !named.includes(point))).toEqual([]);
    expect(policyGroups.find((group) => group.id === 'taper')?.contested).toEqual([]);
  });

  it('speaks plainly: short labels, one sentence, a source behind every [L]', () => {
    for (const each of policyDescriptors) {
      expect(each.label.length, each.path).toBeLessThanOrEqual(80);
      expect(each.explanation, each.path).toMatch(/^[A-Z][^.]*(\.\d[^.]*)*\.$/);
      if (each.tag === 'L') expect(each.source, each.path).not.toBe('');
    }
    const keys = policyDescriptors.map((each) => `${each.group}: ${each.label} ${unitOf(each.path)}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

function unitOf(path: string): string {
  const domain = descriptorOf(path)?.domain;
  return domain?.kind === 'number' ? domain.unit : '';
}

describe('policyWith', () => {
  const coach = (overrides: Record<string, number | boolean | string>) => ({ name: 'coach', overrides }) as const;
  const athlete = (overrides: Record<string, number | boolean | string>) => ({ name: 'athlete', overrides }) as const;

  it('is the preset itself without overrides', () => {
    expect(policyWith('article', []).policy).toBe(policyFor('article'));
    expect(policyWith('article-primer', [coach({}), athlete({})]).policy).toBe(policyFor('article-primer'));
  });

  it('lets the athlete’s value win over the coach’s, and the coach’s over the preset', () => {
    const { policy, problems } = policyWith('article', [
      coach({ 'strength.heavy.restS': 240, 'season.buildWeeks': 6 }),
      athlete({ 'strength.heavy.restS': 300 }),
    ]);
    expect(problems).toEqual([]);
    expect(policy.strength.heavy.restS).toBe(300);
    expect(policy.season.buildWeeks).toBe(6);
    expect(policy.running).toBe(policyFor('article').running);
  });

  it('changes one row of a table and leaves the others', () => {
    const { policy } = policyWith('article', [coach({ 'season.raceShapes.3.taperDays': 21 })]);
    expect(policy.season.raceShapes.map((shape) => shape.taperDays)).toEqual([7, 8, 12, 21, 18]);
    expect(policy.season.raceShapes.at(-1)?.upToM).toBe(Number.POSITIVE_INFINITY);
  });

  it.each<readonly [string, string, number | boolean | string, string]>([
    ['is unknown', 'strength.heavy.speed', 3, 'There is no planning rule named “strength.heavy.speed”.'],
    ['is a part, not a value', 'strength.heavy', 3, 'There is no planning rule named “strength.heavy”.'],
    ['is inherited', 'strength.heavy.constructor', 3, 'There is no planning rule named “strength.heavy.constructor”.'],
    [
      'is the open end of a table',
      'season.raceShapes.4.upToM',
      3,
      'There is no planning rule named “season.raceShapes.4.upToM”.',
    ],
    ['is too low', 'season.taperMeanCut', 0.1, '“Mean cut of volume in the taper” must be from 20 % to 75 %.'],
    ['is too high', 'running.volume.minRunM', 50_000, '“Smallest easy run” must be from 0.5 km to 15 km.'],
    ['is no number', 'season.buildWeeks', Number.NaN, '“Longest build” must be a number.'],
    ['is text for a number', 'season.buildWeeks', '8', '“Longest build” must be a number.'],
    ['is not whole', 'season.buildWeeks', 7.5, '“Longest build” must be a whole number.'],
    ['is no truth value', 'strength.primer.enabled', 1, '“Primer before an A race” must be on or off.'],
    [
      'is no such word',
      'strength.e1rm.formula',
      'rts',
      '“Formula without RPE” must be one of: epley, brzycki, lombardi, mayhew, wathan, oconner, lander.',
    ],
  ])('leaves out what %s, with a sentence', (_what, path, value, sentence) => {
    const outcome = policyWith('article', [coach({ [path]: value })]);
    expect(outcome.policy).toBe(policyFor('article'));
    expect(outcome.problems).toEqual([{ layer: 'coach', path, sentence }]);
  });

  it('leaves out what contradicts a default', () => {
    const { policy, problems } = policyWith('article', [coach({ 'strength.heavy.minReps': 6 })]);
    expect(policy.strength.heavy.minReps).toBe(3);
    expect(problems).toEqual([
      {
        layer: 'coach',
        path: 'strength.heavy.minReps',
        sentence: '“Fewest reps” (6 reps) must not be above “Reps to start with” (3 reps).',
      },
    ]);
  });

  it('takes two that go together only together', () => {
    const both = { 'strength.heavy.minReps': 4, 'strength.heavy.reps': 4 };
    expect(policyWith('article', [coach(both)]).problems).toEqual([]);
    expect(policyWith('article', [coach(both)]).policy.strength.heavy).toMatchObject({ minReps: 4, reps: 4 });
  });

  it('keeps the coach’s where the athlete’s contradicts it', () => {
    const { policy, problems } = policyWith('article', [
      coach({ 'strength.heavy.maxSets': 4 }),
      athlete({ 'strength.heavy.sets': 5 }),
    ]);
    expect(policy.strength.heavy).toMatchObject({ maxSets: 4, sets: 4 });
    expect(problems).toMatchObject([{ layer: 'athlete', path: 'strength.heavy.sets' }]);
  });

  it('keeps tables in order', () => {
    const { problems } = policyWith('article', [coach({ 'running.volume.suggestedPeak.1.x': 30_000 })]);
    expect(problems.map((problem) => problem.sentence)).toEqual([
      '“Biggest week by race, 5 km: Race” (30 km) must be below “Biggest week by race, 10 km: Race” (10 km).',
    ]);
    const falling = policyWith('article', [coach({ 'running.workouts.intervalM.2': 1000 })]);
    expect(falling.problems.map((problem) => problem.sentence)).toEqual([
      '“Interval: row 3” (1000 m) must be below “Interval: row 2” (1000 m).',
    ]);
  });

  it('does not depend on the order in which overrides are given', () => {
    const overrides = { 'strength.heavy.minSets': 5, 'strength.heavy.maxSets': 2, 'season.buildWeeks': 6, nowhere: 1 };
    const reversed = Object.fromEntries(Object.entries(overrides).reverse());
    expect(JSON.stringify(policyWith('article', [coach(reversed)]))).toBe(
      JSON.stringify(policyWith('article', [coach(overrides)])),
    );
  });

  it('does not change the preset', () => {
    const before = JSON.stringify(policyFor('article'));
    policyWith('article', [coach({ 'strength.onboarding.steps.fives.0.sets': 4, 'strength.primer.enabled': true })]);
    expect(JSON.stringify(policyFor('article'))).toBe(before);
  });
});

describe('paths', () => {
  it('read and replace one value', () => {
    const value = { a: [{ b: 1 }, { b: 2 }], c: true };
    expect(leavesOf(value).map((leaf) => leaf.path)).toEqual(['a.0.b', 'a.1.b', 'c']);
    expect(withValueAt(value, 'a.1.b', 5)).toEqual({ a: [{ b: 1 }, { b: 5 }], c: true });
    expect(valueAt(value, 'a.1.b')).toBe(2);
    expect(valueAt(value, 'a.toString')).toBeUndefined();
  });

  it('say values in words', () => {
    expect(valueWords(0.45, 'share')).toBe('45 %');
    expect(valueWords(21_097.5, 'distance')).toBe('21.0975 km');
    expect(valueWords(5400, 'duration')).toBe('1:30:00');
    expect(valueWords(360, 'timeOfDay')).toBe('6:00');
    expect(valueWords(1, 'days')).toBe('1 day');
  });
});
