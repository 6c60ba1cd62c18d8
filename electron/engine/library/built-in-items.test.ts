import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { libraryItem } from '../../../shared/domain/library-item.ts';
import type { RunItem, RunStep } from '../../../shared/domain/session.ts';
import { RUN_TYPES } from '../../../shared/domain/vocabulary.ts';
import { FULL_GYM, fixtureAthlete } from '../combine/season-fixture.ts';
import { loadContext } from '../load-context.ts';
import { policyFor } from '../policy.ts';
import { fitSession } from '../portable/fit-session.ts';
import { sessionLoad } from '../session-load.ts';
import { builtInExercises } from '../strength/exercises.ts';
import { builtInItems } from './built-in-items.ts';

const TODAY = calendarDate('2026-03-02');
const policy = policyFor('article');
const runs = builtInItems.filter((item) => item.kind === 'run');
const lifts = builtInItems.filter((item) => item.kind === 'strength');

function steps(items: readonly RunItem[]): readonly RunStep[] {
  return items.flatMap((item) => (item.kind === 'step' ? [item] : steps(item.steps)));
}

/** A run made this athlete's, with what it would add to the week. */
function fitted(item: (typeof runs)[number], timeS: number) {
  const athlete = fixtureAthlete({ gym: FULL_GYM, benchmark: { distanceM: 10_000, timeS, date: TODAY } });
  const context = loadContext(athlete, builtInExercises, TODAY, policy);
  const { content, notes } = fitSession(item.content, athlete, context, policy);
  const draft = { ...content, kind: item.kind, title: item.title, date: TODAY, startTime: null };
  return { content, notes, load: sessionLoad(draft, context, policy) };
}

describe('the ready-made sessions', () => {
  it('are at least 40 runs of every type but a race, and at least 12 for the gym, each with an id and title of its own', () => {
    expect(runs.length).toBeGreaterThanOrEqual(40);
    expect(lifts.length).toBeGreaterThanOrEqual(12);
    expect(new Set(builtInItems.map((item) => item.id)).size).toBe(builtInItems.length);
    expect(new Set(builtInItems.map((item) => item.title.toLowerCase())).size).toBe(builtInItems.length);
    const types = new Set(runs.map((item) => item.content.run?.type));
    for (const type of RUN_TYPES.filter((each) => each !== 'race')) expect(types, type).toContain(type);
  });

  it.each(builtInItems.map((item) => [item.title, item] as const))('%s is valid and stands in a folder', (_t, item) => {
    expect(libraryItem.parse({ ...item, uses: 0 })).toEqual({ ...item, uses: 0 });
    expect(item.folder).not.toBe('');
    expect(item.builtIn).toBe(true);
  });

  it.each(runs.map((item) => [item.title, item] as const))(
    '%s takes 20 min to 3 h 20, says what its type says, and gets the athlete’s own paces',
    (_t, item) => {
      const quick = fitted(item, 2100);
      const slow = fitted(item, 3300);
      for (const { load } of [quick, slow]) {
        expect(load.runS).toBeGreaterThanOrEqual(20 * 60);
        expect(load.runS).toBeLessThanOrEqual(200 * 60);
        expect(load.method).toBe('steps');
      }
      expect(JSON.stringify(quick.content)).not.toContain('own pace');
      const type = item.content.run?.type;
      const wanted =
        type === 'threshold'
          ? 'T'
          : type === 'interval'
            ? 'I'
            : type === 'repetition'
              ? 'R'
              : type === 'marathon'
                ? 'M'
                : 'E';
      expect(steps(item.content.run?.items ?? []).map((step) => step.intensity)).toContain(wanted);
      const paces = (each: typeof quick) =>
        steps(each.content.run?.items ?? [])
          .map((step) => step.note)
          .join();
      if (item.content.run?.items.some((each) => JSON.stringify(each).includes('own pace'))) {
        expect(paces(quick)).not.toBe(paces(slow));
      }
    },
  );

  it('holds no more than about an hour above easy; easy runs are no key sessions, threshold and intervals are', () => {
    for (const item of runs) {
      const { load } = fitted(item, 2550);
      const hard = load.zones.z2 + load.zones.z3;
      expect(hard / 60, item.title).toBeLessThanOrEqual(62);
      if (item.folder === 'Easy') expect(load.keySessions, item.title).toBe(0);
      if (['Threshold', 'Intervals'].includes(item.folder)) expect(load.keySessions, item.title).toBe(1);
    }
  });

  it.each(lifts.map((item) => [item.title, item] as const))('%s names exercises of the library only', (_t, item) => {
    const known = new Set(builtInExercises.map((exercise) => exercise.id));
    const sets = item.content.strength?.sets ?? [];
    expect(sets.length).toBeGreaterThanOrEqual(4);
    for (const set of sets) expect(known, set.exerciseId).toContain(set.exerciseId);
  });

  it('spares the Achilles tendon where it says so: calf raises, but no jump', () => {
    const achilles = lifts.find((item) => item.tags.includes('achilles'));
    const patterns = (achilles?.content.strength?.sets ?? []).map(
      (set) => builtInExercises.find((exercise) => exercise.id === set.exerciseId)?.pattern,
    );
    expect(patterns).toContain('calf');
    expect(patterns).not.toContain('jump');
  });
});
