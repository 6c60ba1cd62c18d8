import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '../../shared/contract/index.ts';
import { fieldIssues, fieldLabel, plainWording, summaryOf } from './field-sentences.ts';

function issuesOf(schema: z.ZodType, input: unknown) {
  const parsed = z.safeParse(schema, input, { error: plainWording });
  return parsed.success ? [] : fieldIssues(parsed.error);
}

describe('field sentences', () => {
  it('name the field in plain words', () => {
    expect(fieldLabel(['draft', 'weeklyDistanceM'])).toBe('weekly distance');
    expect(fieldLabel(['draft', 'days', 2, 'runTime'])).toBe('run time (entry 3)');
    expect(fieldLabel([])).toBe('the input');
  });

  it('say what a race lacks', () => {
    const issues = issuesOf(contract['race.create'].input, {
      athleteId: 'x',
      draft: { name: ' ', date: '2026-02-30', distanceM: 3, priority: 'D', targetTimeS: null, note: '' },
    });
    expect(Object.fromEntries(issues.map((i) => [i.path, i.message]))).toEqual({
      athleteId: 'Athlete must be an id made by Counterpoint.',
      'draft.name': 'Name must not be empty.',
      'draft.date': 'Date must be a date like 2026-06-29.',
      'draft.distanceM': 'Race distance must be at least 400.',
      'draft.priority': 'Priority must be one of: A, B, C.',
      'draft.resultTimeS': 'Result time is missing.',
      'draft.terrain': 'Terrain must be one of: road, track, trail.',
      'draft.ascentM': 'Ascent is missing.',
    });
    expect(summaryOf(issues)).toBe('Athlete must be an id made by Counterpoint; and 7 more fields need a look.');
  });

  it('name fields that do not belong', () => {
    expect(issuesOf(contract['settings.get'].input, { colour: 'red' })).toEqual([
      { path: '', message: 'The input has a field that is not known: “colour”.' },
    ]);
  });
});
