import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFit } from './fit.ts';

/** Folder with real recordings; they are not part of the project. */
const { COUNTERPOINT_SAMPLES: folder = '' } = process.env;

function summary(name: string) {
  const result = readFit(name, readFileSync(join(folder, name)));
  if (!result.ok) return result.failure.message;
  const { activities, warnings } = result.value;
  return {
    warnings,
    activities: activities.map(
      (each) => `${each.kind} ${each.date} ${each.startTime} ${each.durationS} ${each.distanceM}`,
    ),
  };
}

describe.skipIf(folder === '')('real recordings (needs COUNTERPOINT_SAMPLES, a folder with sample files)', () => {
  it('reads a run', () => {
    expect(summary('activity-small-fenix2-run.fit')).toEqual({
      warnings: [],
      activities: ['run 2015-08-15 16:45 2832 9008.22'],
    });
  });

  it('reads the legs of a multisport recording without its transitions', () => {
    expect(summary('activity-large-fenxi2-multisport.fit')).toEqual({
      warnings: [],
      activities: [
        'other 2015-08-29 10:00 11738 25072.07',
        'run 2015-08-29 12:36 2295 2245.23',
        'run 2015-08-29 13:14 6764 12740.37',
        'other 2015-08-29 15:11 3211 28928.27',
      ],
    });
  });

  it('takes what is whole of a recording that ends early', () => {
    const read = summary('activity-unexpected-eof.fit');
    if (typeof read === 'string') throw new Error(read);
    expect(read.warnings[0]).toContain('cut off');
    expect(read.activities).toHaveLength(1);
    expect(read.activities[0]).toMatch(/^run 2012-04-09 /);
  });

  it('calls a planned workout what it is', () => {
    expect(summary('WorkoutRepeatSteps.fit')).toContain('is a planned workout for the watch');
  });
});
