import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { exerciseId } from '../../../shared/domain/ids.ts';
import type { SessionDraft } from '../../../shared/domain/session.ts';
import { addActivity, addFileId, addRun, runFile, TestFit } from '../../importing/testing/fit-encoder.ts';
import { openDesk, plannedRun } from './test-support.ts';

const STRONG =
  'Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes\n' +
  '1;2026-05-05 18:00:00;Legs;3600;Squat (Barbell);1;100;5;8;;0;;\n' +
  '1;2026-05-05 18:00:00;Legs;3600;Squat (Barbell);Rest Timer;;;;;210;;\n' +
  '1;2026-05-05 18:00:00;Legs;3600;Squat (Barbell);2;100;5;8,5;;0;;\n' +
  '1;2026-05-05 18:00:00;Legs;3600;Sissy Thing;1;20;8;;;0;;\n' +
  '2;2026-05-08 18:00:00;Pull;1800;Deadlift (Barbell);1;120;5;8;;0;;\n';

const SQUAT = exerciseId.parse('back-squat');

function plannedLift(date: string): SessionDraft {
  return {
    date: calendarDate(date),
    startTime: null,
    kind: 'strength',
    title: 'Heavy A',
    durationS: 3000,
    run: null,
    strength: { block: 'heavy', sets: [] },
    rpe: null,
    note: '',
  };
}

describe('lifting log import', () => {
  it('keeps out what lies in the future and takes the rest', () => {
    const desk = openDesk();
    const athleteId = desk.addAthlete('Anna');
    const log =
      'Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes\n' +
      '2026-05-05 18:00:00,Legs,Squat (Barbell),1,100,5,,,\n' +
      '2027-05-05 18:00:00,Legs,Squat (Barbell),1,100,5,,,\n';
    const { rows } = desk.apply(log, { athleteId });
    expect(rows.map((row) => row.status)).toEqual(['add', 'error']);
    expect(rows[1]?.detail).toContain('5 May 2027 is still to come');
    expect(desk.actuals(athleteId)).toHaveLength(1);
  });

  it('asks whose log it is and which exercise an unknown name means, then remembers the answer', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    expect(desk.preview(STRONG).questions.map((question) => question.kind)).toEqual(['athlete', 'exercise']);
    const open = desk.preview(STRONG, { athleteId: anna });
    expect(open.questions).toEqual([{ kind: 'exercise', name: 'Sissy Thing', suggestion: null }]);
    expect(desk.refusal(STRONG, { athleteId: anna })).toBe(
      'Nothing was imported yet: say which exercise “Sissy Thing” is, or skip it.',
    );
    const choices = { athleteId: anna, exercises: { 'Sissy Thing': SQUAT } };
    expect(desk.apply(STRONG, choices).counts).toEqual({ add: 2, match: 0, update: 0, same: 0, error: 0 });
    const other = desk.addAthlete('Ben');
    expect(desk.preview(STRONG, { athleteId: other }).questions).toEqual([]);
  });

  it('previews a proposed exercise as it would be imported once it is accepted', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    const text = STRONG.replaceAll('Sissy Thing', 'Zercher Squat (Barbell)');
    const open = desk.preview(text, { athleteId: anna });
    expect(open.questions).toEqual([{ kind: 'exercise', name: 'Zercher Squat (Barbell)', suggestion: SQUAT }]);
    const accepted = desk.apply(text, { athleteId: anna, exercises: { 'Zercher Squat (Barbell)': SQUAT } });
    expect(accepted.rows).toEqual(open.rows);
  });

  it('stores sets with load, RPE and rest, weighs them, and shows strength', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    const choices = { athleteId: anna, exercises: { 'Sissy Thing': null } };
    const preview = desk.apply(STRONG, choices);
    expect(preview.rows[0]?.detail).toBe('1 set of “Sissy Thing” left out.');
    const [legs] = desk.actuals(anna);
    expect(legs).toMatchObject({
      title: 'Legs',
      date: '2026-05-05',
      startTime: '18:00',
      durationS: 3600,
      source: 'strong',
    });
    expect(legs?.strength?.sets).toMatchObject([
      { exerciseId: SQUAT, reps: 5, loadKg: 100, rpe: 8, restS: 210, kind: 'work' },
      { exerciseId: SQUAT, reps: 5, loadKg: 100, rpe: 8.5, restS: null, kind: 'work' },
    ]);
    expect(legs?.load).toMatchObject({ lifts: 1, hardSets: 2, tonnageKg: 1000, reps80: 10 });
    const lifts = desk.database.read.rollUps.bestLifts(anna, calendarDate('2026-05-04'), calendarDate('2026-05-04'));
    expect(lifts.map((lift) => lift.exerciseId)).toEqual([SQUAT, 'deadlift']);
    expect(lifts[0]?.e1rmKg).toBeCloseTo(100 / 0.811, 1);
  });

  it('adds nothing the second time, and is undone in one step', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    const choices = { athleteId: anna, exercises: { 'Sissy Thing': null } };
    const preview = desk.preview(STRONG, choices);
    expect(desk.apply(STRONG, choices)).toEqual(preview);
    const again = desk.apply(STRONG, choices);
    expect(again.counts).toEqual({ add: 0, match: 0, update: 0, same: 2, error: 0 });
    expect(again.warnings[0]).toContain('imported before');
    expect(desk.actuals(anna)).toHaveLength(2);
    desk.database.unitOfWork.undo();
    expect(desk.actuals(anna)).toHaveLength(0);
    expect(desk.preview(STRONG, { athleteId: anna }).questions).toHaveLength(1);
  });

  it('links a workout to the planned session of the day, or of the next day when only one is alike', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    desk.addPlanned(anna, plannedLift('2026-05-05'));
    desk.addPlanned(anna, plannedLift('2026-05-09'));
    const choices = { athleteId: anna, exercises: { 'Sissy Thing': null } };
    const preview = desk.apply(STRONG.replace(';1800;', ';2900;'), choices);
    expect(preview.rows.map((row) => row.status)).toEqual(['match', 'match']);
    expect(preview.rows[1]?.detail).toBe('Fulfils the planned “Heavy A” of 9 May 2026.');
    const planned = desk.database.read.sessions.between(
      anna,
      calendarDate('2026-05-01'),
      calendarDate('2026-05-31'),
      'planned',
    );
    expect(desk.actuals(anna).map((session) => session.plannedId)).toEqual(planned.map((session) => session.id));
  });

  it('brings a corrected workout up to date, but not one that the coach has edited', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    const choices = { athleteId: anna, exercises: { 'Sissy Thing': null } };
    desk.apply(STRONG, choices);
    const corrected = STRONG.replace(';1;100;5;8;', ';1;105;5;8;').replace(';1;120;5;8;', ';1;130;5;8;');
    const pull = desk.actuals(anna)[1];
    if (pull === undefined) throw new Error('no second workout');
    desk.database.unitOfWork.write('edit', ['sessions'], (db) => db.sessions.update(pull.id, { edited: true }));
    expect(desk.apply(corrected, choices).rows.map((row) => row.status)).toEqual(['update', 'same']);
    expect(desk.actuals(anna)[0]?.strength?.sets[0]?.loadKg).toBe(105);
    expect(desk.actuals(anna)[1]?.strength?.sets[0]?.loadKg).toBe(120);
  });

  it('asks for the unit of a log that has none', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    const text =
      'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n2026-05-05 18:00:00,Legs,1h,Squat (Barbell),1,225,5,0,0,,,\n';
    const open = desk.preview(text, { athleteId: anna });
    expect(open.questions).toEqual([{ kind: 'mass-unit' }]);
    expect(open.rows[0]?.summary).toBe('5 May 2026 18:00 Legs: 1 set of 1 exercise');
    expect(desk.preview(text, { athleteId: anna, massUnit: 'lb' }).rows[0]?.summary).toContain('top set 102.1 kg');
    expect(desk.refusal(text, { athleteId: anna })).toContain('say whether its weights are in kg or lb');
    desk.apply(text, { athleteId: anna, massUnit: 'lb' });
    expect(desk.actuals(anna)[0]?.strength?.sets[0]?.loadKg).toBeCloseTo(102.058, 3);
  });
});

const RUN = { start: '2026-05-06T16:00:00Z', seconds: 2400, metres: 9000, heartRate: 160, zone: 2 } as const;

describe('recording import', () => {
  it('adds a run with its measures, linked to the plan, once', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    desk.addPlanned(anna, plannedRun(calendarDate('2026-05-06'), 'Threshold 2 x 15', 9500));
    const file = runFile(RUN);
    const preview = desk.preview(file, { athleteId: anna });
    expect(preview.rows).toEqual([
      {
        line: 0,
        status: 'match',
        summary: '6 May 2026 18:00 Running: 40:00, 9.00 km',
        detail: 'Fulfils the planned “Threshold 2 x 15” of that day.',
      },
    ]);
    expect(desk.apply(file, { athleteId: anna })).toEqual(preview);
    const [run] = desk.actuals(anna);
    expect(run).toMatchObject({ title: 'Threshold 2 x 15', durationS: 2400, startTime: '18:00', source: 'fit' });
    expect(run?.run).toMatchObject({ type: 'threshold', distanceM: 9000, heartRate: 160, ascentM: null });
    // 4:27/km by a 40-minute 10 km runner lies between marathon and easy pace, nearer to marathon pace.
    expect(run?.run?.items).toMatchObject([{ kind: 'step', intensity: 'M', durationS: 2400, distanceM: 9000 }]);
    expect(run?.run?.zones).toEqual({ z1: 0, z2: 2400, z3: 0 });
    expect(run?.load).toMatchObject({ runS: 2400, runDistanceM: 9000 });
    expect(desk.apply(file, { athleteId: anna }).counts).toEqual({ add: 0, match: 0, update: 0, same: 1, error: 0 });
    expect(desk.actuals(anna)).toHaveLength(1);
  });

  it('does not take a short jog for a planned long run', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    desk.addPlanned(anna, plannedRun(calendarDate('2026-05-06'), 'Long run', 24_000));
    expect(desk.apply(runFile(RUN), { athleteId: anna }).rows[0]?.status).toBe('add');
    expect(desk.actuals(anna)[0]?.plannedId).toBeNull();
  });

  it('names a race on its day after the race', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    desk.apply('Race,Date,Distance\nCity 9,2026-05-06,9 km\n', { athleteId: anna });
    desk.apply(runFile(RUN), { athleteId: anna });
    expect(desk.actuals(anna)[0]).toMatchObject({ title: 'City 9', run: { type: 'race' }, load: { keySessions: 1 } });
  });

  it('does not double a run that the coach has logged by hand', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    const draft = { ...plannedRun(calendarDate('2026-05-06'), 'By hand', 9100), startTime: null };
    const load = {
      runS: 2400,
      runDistanceM: 9100,
      points: 10,
      zones: { z1: 0, z2: 0, z3: 0 },
      keySessions: 0,
      lifts: 0,
      hardSets: 0,
      tonnageKg: 0,
      reps80: 0,
      contacts: 0,
      crossS: 0,
      effortAu: 0,
      method: 'none' as const,
    };
    desk.database.unitOfWork.write('log', ['sessions'], (db) => {
      db.sessions.insert({
        ...draft,
        athleteId: anna,
        seasonId: null,
        side: 'actual',
        plannedId: null,
        locked: false,
        edited: false,
        source: 'coach',
        load,
        reasons: [],
      });
    });
    const preview = desk.apply(runFile(RUN), { athleteId: anna });
    expect(preview.rows[0]).toMatchObject({
      status: 'same',
      detail: 'The log already has “By hand” at that time: it was not added again.',
    });
    expect(desk.actuals(anna)).toHaveLength(1);
  });

  it('takes what is whole of a truncated recording and says so', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    const file = runFile(RUN);
    const preview = desk.apply(file.subarray(0, 20_000), { athleteId: anna });
    expect(preview.counts.add).toBe(1);
    expect(preview.warnings[0]).toContain('cut off');
  });

  it('adds another sport as what it is, and a lifting log fills the bare recording of the watch', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    const ride = addActivity(addRun(addFileId(new TestFit()), { ...RUN, sport: 2, metres: 20_000 }), RUN.start, 2);
    desk.apply(ride.finish(), { athleteId: anna });
    const gym = { ...RUN, start: '2026-05-05T16:05:00Z', metres: 0, sport: 10, subSport: 20 };
    desk.apply(addActivity(addRun(addFileId(new TestFit()), gym), gym.start, 2).finish(), { athleteId: anna });
    const choices = { athleteId: anna, exercises: { 'Sissy Thing': null } };
    expect(desk.apply(STRONG, choices).rows.map((row) => row.status)).toEqual(['update', 'add']);
    expect(desk.apply(STRONG, choices).counts.same).toBe(2);
    expect(
      desk.actuals(anna).map((session) => [session.date, session.kind, session.strength?.sets.length ?? 0]),
    ).toEqual([
      ['2026-05-05', 'strength', 2],
      ['2026-05-06', 'cross', 0],
      ['2026-05-08', 'strength', 1],
    ]);
  });
});

describe('files that cannot be imported', () => {
  it.each([
    ['nothing', new Uint8Array(), 'is empty'],
    [
      'noise named .csv',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 97 + (i >> 2) * 31) & 255),
      'is neither a table of text nor a FIT recording',
    ],
    ['other columns', new TextEncoder().encode('Product,Price\nShoe,1\n'), 'say which column holds the name'],
    ['a workout for the watch', addFileId(new TestFit(), 5).finish(), 'planned workout'],
  ])('%s: one sentence, nothing changed', (_, bytes, part) => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna');
    const before = desk.database.unitOfWork.historyState();
    expect(desk.refusal(bytes, { athleteId: anna })).toContain(part);
    expect(desk.database.unitOfWork.historyState()).toEqual(before);
  });
});
