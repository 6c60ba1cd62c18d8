import { describe, expect, it } from 'vitest';
import type { Output } from '../../../shared/contract/index.ts';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { seasonFixture } from '../charts/season-fixture.ts';
import { printedWeeks } from './day-model.ts';
import { exerciseFixture, sessionFixture, setsFixture } from './print-fixture.ts';
import { inGroups } from './row-groups.ts';
import { loadCount } from './week-summary.ts';

type PrintData = Output<'print.season'>;

const step = (intensity: 'E' | 'T', durationS: number) => ({
  kind: 'step' as const,
  intensity,
  durationS,
  distanceM: null,
  note: '',
});

const threshold = sessionFixture('2026-04-21', null, [], {
  kind: 'run',
  title: 'Threshold 3 × 8 min',
  strength: null,
  run: {
    type: 'threshold',
    distanceM: 12_000,
    items: [step('E', 900), { kind: 'repeat', times: 3, steps: [step('T', 480), step('E', 120)] }],
    zones: null,
    heartRate: null,
    ascentM: null,
  },
});
const lift = sessionFixture('2026-04-21', 'heavy', setsFixture('squat', 4, { reps: 5 }));

const data: Pick<PrintData, 'view' | 'sessions' | 'exercises' | 'paces' | 'printedOn'> & { readonly athlete: object } =
  {
    view: {
      ...seasonFixture(
        [
          ['base', 3],
          ['build', 2],
        ],
        [['River 10', '2026-05-10', 'B']],
      ),
      periods: [],
    },
    athlete: { distanceUnit: 'km' },
    sessions: [lift, threshold],
    exercises: [exerciseFixture('squat', 'Back squat')],
    paces: { vdot: 50, E: { slow: 340, fast: 300 }, M: 270, T: 255, I: 235, R: 215, evidence: 'VDOT 50.0.' },
    printedOn: calendarDate('2026-04-22'),
  };

describe('days of a printed season', () => {
  it('stand in seven columns, with the lift by name and the paces of what is run', () => {
    const weeks = printedWeeks(data as PrintData, 'all');
    expect(weeks.map((week) => [week.week.number, week.past, week.days.length])).toEqual([
      [1, true, 7],
      [2, true, 7],
      [3, false, 7],
      [4, false, 7],
      [5, false, 7],
    ]);
    expect(weeks[2]?.days[1]?.lines.map(({ kind, title, details }) => ({ kind, title, details }))).toEqual([
      { kind: 'lift', title: 'Heavy strength', details: ['Back squat 4 × 5'] },
      {
        kind: 'run',
        title: 'Threshold 3 × 8 min 12 km',
        details: ['15 min E, 3 × (8 min T, 2 min E)', 'T 4:15'],
      },
    ]);
    expect(weeks[4]?.days[6]?.races.map((race) => race.name)).toEqual(['River 10']);
  });

  it('are those from this week on, or none', () => {
    expect(printedWeeks(data as PrintData, 'coming').map((week) => week.week.number)).toEqual([3, 4, 5]);
    expect(printedWeeks(data as PrintData, 'none')).toEqual([]);
  });
});

it('the last rows stay together', () => {
  expect(inGroups([1, 2, 3, 4, 5], 3)).toEqual([[1], [2], [3, 4, 5]]);
  expect(inGroups([1, 2], 3)).toEqual([[1, 2]]);
  expect(inGroups([], 3)).toEqual([]);
});

it('lifts with a load are counted out of those that take one', () => {
  const exercises = new Map([
    ['squat', exerciseFixture('squat', 'Back squat')],
    ['row', exerciseFixture('row', 'Row')],
    ['pull', { ...exerciseFixture('pull', 'Pull-up'), loading: 'bodyweight' as const }],
    ['hop', { ...exerciseFixture('hop', 'Hop'), pattern: 'jump' as const }],
  ]);
  const sets = [
    ...setsFixture('squat', 2),
    ...setsFixture('row', 2, { loadKg: null }),
    ...setsFixture('pull', 2, { loadKg: null }),
    ...setsFixture('hop', 2, { loadKg: null }),
  ];
  expect(loadCount([sessionFixture('2026-04-21', 'heavy', sets)], exercises as never)).toEqual({ lifts: 2, loaded: 1 });
});
