import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../shared/domain/exercise.ts';
import { athleteId, exerciseId, sessionId } from '../../shared/domain/ids.ts';
import type { Session } from '../../shared/domain/session.ts';
import { runText, sessionsCsv, setsCsv, weeksCsv } from './tables.ts';

const ID = '0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b';
const LIFT: Session = {
  id: sessionId.parse(ID),
  athleteId: athleteId.parse(ID),
  seasonId: null,
  side: 'actual',
  plannedId: null,
  locked: false,
  edited: false,
  source: 'coach',
  reasons: [],
  date: calendarDate('2026-05-05'),
  startTime: '18:00',
  kind: 'strength',
  title: '=HYPERLINK("x")',
  durationS: 3000,
  run: null,
  strength: {
    block: null,
    sets: [
      {
        exerciseId: exerciseId.parse('back-squat'),
        kind: 'work',
        reps: 5,
        loadKg: 82.5,
        fractionE1rm: 0.825,
        restS: 210,
        rpe: 8,
        note: '',
      },
    ],
  },
  rpe: 7,
  note: '',
  load: {
    runS: 0,
    runDistanceM: 0,
    points: 0,
    zones: { z1: 0, z2: 0, z3: 0 },
    keySessions: 0,
    lifts: 1,
    hardSets: 1,
    tonnageKg: 412.5,
    reps80: 5,
    contacts: 0,
    crossS: 0,
    effortAu: 0,
    method: 'none',
  },
};

const SQUAT: Exercise = {
  id: exerciseId.parse('back-squat'),
  name: 'Back squat',
  pattern: 'squat',
  loading: 'barbell',
  equipment: ['barbell', 'rack'],
  compound: true,
  upperBody: false,
  unilateral: false,
  cues: [],
  aliases: [],
};

const lines = (csv: string) => csv.trim().split('\r\n');

describe('tables', () => {
  it('writes a session with units in the header and no formula in the title', () => {
    const [header, row] = lines(sessionsCsv([{ athlete: 'Anna', value: LIFT }]));
    expect(header).toContain('Duration (s),Distance (m)');
    expect(row).toBe(
      `Anna,2026-05-05,18:00,actual,strength,,"'=HYPERLINK(""x"")",3000,,,,0,0,0,0,0,1,412.5,5,7,coach,no,,${ID},`,
    );
  });

  it('writes each set with the name of its exercise', () => {
    const rows = lines(setsCsv([{ athlete: 'Anna', value: LIFT }], [SQUAT]));
    expect(rows[1]).toBe(`Anna,2026-05-05,actual,"'=HYPERLINK(""x"")",1,Back squat,work,5,82.5,82.5,8,210,,${ID}`);
  });

  it('writes weekly sums with the intensity index, empty in a week without running', () => {
    const load = {
      runS: 3600,
      runDistanceM: 12_000,
      longRunM: 12_000,
      points: 18,
      z1S: 3000,
      z2S: 600,
      z3S: 0,
      keySessions: 1,
      runs: 1,
      lifts: 2,
      hardSets: 12,
      tonnageKg: 4000,
      reps80: 30,
      contacts: 0,
      crossS: 0,
      effortAu: 0,
      method: 'none',
    };
    const monday = calendarDate('2026-05-04');
    const rows = lines(
      weeksCsv([
        { athlete: 'Anna', value: { monday, side: 'planned', load } },
        { athlete: 'Anna', value: { monday, side: 'actual', load: { ...load, runS: 0, points: 0 } } },
      ]),
    );
    expect(rows[1]).toBe('Anna,2026-05-04,planned,3600,12000,12000,1,18,0.3,3000,600,0,1,2,12,4000,30');
    expect(rows[2]?.split(',')[8]).toBe('');
  });

  it('writes the steps of a run in one line', () => {
    const step = (intensity: 'E' | 'I', durationS: number | null, distanceM: number | null) =>
      ({ kind: 'step', intensity, durationS, distanceM, note: '' }) as const;
    const items = [
      step('E', 900, null),
      { kind: 'repeat', times: 4, steps: [step('I', null, 800), step('E', 120, null)] } as const,
    ];
    expect(runText(items.map((item) => (item.kind === 'repeat' ? { ...item, steps: [...item.steps] } : item)))).toBe(
      'E 15:00 + 4 × (I 800 m + E 2:00)',
    );
  });
});
