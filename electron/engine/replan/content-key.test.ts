import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { exerciseId } from '../../../shared/domain/ids.ts';
import {
  type RunDetails,
  type RunItem,
  runDetails,
  runStep,
  type SessionDraft,
  sessionDraft,
  strengthDetails,
  strengthSet,
  zoneSeconds,
} from '../../../shared/domain/session.ts';
import { contentKey } from './content-key.ts';

const step = { kind: 'step', intensity: 'T', durationS: 480, distanceM: null, note: '' } as const;
const set = {
  exerciseId: exerciseId.parse('back-squat'),
  kind: 'work',
  reps: 5,
  loadKg: 80,
  fractionE1rm: 0.8,
  restS: 210,
  rpe: 8,
  note: '',
} as const;
const run: RunDetails = {
  type: 'threshold',
  distanceM: null,
  items: [],
  zones: null,
  heartRate: null,
  ascentM: null,
};
const draft: SessionDraft = {
  date: calendarDate('2026-03-03'),
  startTime: '07:00',
  kind: 'run',
  title: 'Session',
  durationS: 3600,
  run: { ...run, items: [step], zones: { z1: 1, z2: 2, z3: 3 } },
  strength: { block: 'heavy', sets: [set] },
  rpe: null,
  note: '',
};

/** The same thing with one field other than it was, whatever is in it. */
function altered<T extends object>(of: T, field: string): T {
  return { ...of, [field]: 'another' };
}

/** The same values with the fields the other way round, as another source may have them. */
function reversed<T>(of: T): T {
  if (Array.isArray(of)) return of.map(reversed) as T;
  if (typeof of !== 'object' || of === null) return of;
  return Object.fromEntries(
    Object.entries(of)
      .toReversed()
      .map(([key, value]) => [key, reversed(value)]),
  ) as T;
}

const withRun = (over: Partial<RunDetails>): SessionDraft => ({ ...draft, run: { ...run, ...over } });
const items = (...of: RunItem[]): SessionDraft => withRun({ items: of });

describe('the key of a session’s content', () => {
  it('is the same in whatever order its fields come', () => {
    expect(contentKey(reversed(draft))).toBe(contentKey(draft));
  });

  it.each(Object.keys(sessionDraft.shape).filter((field) => field !== 'run' && field !== 'strength'))(
    'tells %s of a session',
    (field) => {
      expect(contentKey(altered(draft, field))).not.toBe(contentKey(draft));
    },
  );

  it.each(Object.keys(runDetails.shape).filter((field) => field !== 'items' && field !== 'zones'))(
    'tells %s of a run',
    (field) => {
      expect(contentKey(withRun(altered(run, field)))).not.toBe(contentKey(withRun({})));
    },
  );

  it.each(Object.keys(zoneSeconds.shape))('tells %s of measured zones', (field) => {
    const zones = { z1: 1, z2: 2, z3: 3 };
    expect(contentKey(withRun({ zones: altered(zones, field) }))).not.toBe(contentKey(withRun({ zones })));
  });

  it.each(Object.keys(runStep.shape).filter((field) => field !== 'kind'))('tells %s of a step', (field) => {
    expect(contentKey(items(altered(step, field)))).not.toBe(contentKey(items(step)));
  });

  it('tells a step from a repeat, how often it is run and what of', () => {
    const repeat = (times: number, ...steps: RunItem[]): RunItem => ({ kind: 'repeat', times, steps });
    const all = [items(step), items(repeat(1, step)), items(repeat(2, step)), items(repeat(2, step, step))];
    expect(new Set(all.map(contentKey)).size).toBe(all.length);
  });

  it.each(Object.keys(strengthSet.shape))('tells %s of a set', (field) => {
    const lift = (of: typeof set): SessionDraft => ({ ...draft, strength: { block: 'heavy', sets: [of] } });
    expect(contentKey(lift(altered(set, field)))).not.toBe(contentKey(lift(set)));
  });

  it('tells the block and how many sets there are, and knows all that a run and a lift hold', () => {
    const of = (strength: SessionDraft['strength']): SessionDraft => ({ ...draft, strength });
    const all = [of(null), of({ block: null, sets: [] }), of({ block: 'heavy', sets: [] }), draft];
    expect(new Set(all.map(contentKey)).size).toBe(all.length);
    expect(Object.keys(strengthDetails.shape).sort()).toEqual(['block', 'sets']);
  });
});
