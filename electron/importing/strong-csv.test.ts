import { describe, expect, it } from 'vitest';
import { proposeMapping } from './columns.ts';
import { readStrong, STRONG_FIELDS } from './strong-csv.ts';
import { readTable } from './table.ts';

function read(text: string, massUnit: 'kg' | 'lb' | null = null) {
  const table = readTable('strong.csv', text);
  if (!table.ok) throw new Error(table.failure.message);
  return readStrong(table.value, proposeMapping(STRONG_FIELDS, table.value.header), { dateOrder: null, massUnit });
}

const SQUAT = { exercise: 'Squat (Barbell)', kind: 'work', reps: 5, restS: null, note: '' };

describe('Strong, the four layouts', () => {
  it('first: kilograms in the header', () => {
    const { entries, questions } = read(
      'Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes\n' +
        '2019-03-04 18:05:33,Legs,Squat (Barbell),1,82.5,5,0,0,\n' +
        '2019-03-04 18:05:33,Legs,Squat (Barbell),2,85,5,0,0,tough\n',
    );
    expect(questions).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ name: 'Legs', date: '2019-03-04', startTime: '18:05', durationS: null });
    expect(entries[0]?.sets).toMatchObject([
      { ...SQUAT, load: 82.5, line: 2 },
      { ...SQUAT, load: 85, note: 'tough', line: 3 },
    ]);
  });

  it('second: no unit, so the unit is asked once; durations in words', () => {
    const text =
      'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n' +
      '2024-02-05 07:10:00,"Morning",1h 5m,"Deadlift (Barbell)",1,225.0,5,0,0,"","felt good",8.5\n' +
      '2024-02-07 07:10:00,"Short",21min,"Deadlift (Barbell)",1,225.0,3,0,0,"","",\n';
    expect(read(text).questions).toEqual([{ kind: 'mass-unit' }]);
    const { entries, questions } = read(text, 'lb');
    expect(questions).toEqual([]);
    expect(entries.map((entry) => entry.durationS)).toEqual([3900, 1260]);
    expect(entries[0]).toMatchObject({ note: 'felt good' });
    expect(entries[0]?.sets[0]).toMatchObject({ load: 102.058, rpe: 8.5 });
  });

  it('third: semicolons and a unit in each row', () => {
    const { entries, questions } = read(
      'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration\n' +
        '2022-08-01 18:00:00;Pull;Row;1;62,5;kg;8;8,5;;;0;;;45m\n' +
        '2022-08-01 18:00:00;Pull;Row;2;100;lbs;8;;;;0;;;45m\n',
    );
    expect(questions).toEqual([]);
    expect(entries[0]?.durationS).toBe(2700);
    expect(entries[0]?.sets.map((set) => [set.load, set.rpe])).toEqual([
      [62.5, 8.5],
      [45.359, null],
    ]);
  });

  it('fourth: workout number, seconds, rest timer rows that become the rest of the set before', () => {
    const { entries, problems } = read(
      'Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes\n' +
        '1;2025-01-06 18:00:00;Legs;3600;Squat (Barbell);W;60;5;;;0;;\n' +
        '1;2025-01-06 18:00:00;Legs;3600;Squat (Barbell);1;100;5;8;;0;;\n' +
        '1;2025-01-06 18:00:00;Legs;3600;Squat (Barbell);Rest Timer;0;0;;;210;;\n' +
        '1;2025-01-06 18:00:00;Legs;3600;Squat (Barbell);D;80;8;;;0;;\n' +
        '1;2025-01-06 18:00:00;Legs;3600;Squat (Barbell);F;100;4;10;;0;;\n' +
        '2;2025-01-06 18:00:00;Legs;600;Squat (Barbell);1;90;3;;;0;;\n',
    );
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(2);
    expect(entries[0]?.durationS).toBe(3600);
    expect(entries[0]?.sets.map((set) => [set.kind, set.load, set.reps, set.restS, set.note])).toEqual([
      ['warm-up', 60, 5, null, ''],
      ['work', 100, 5, 210, ''],
      ['work', 80, 8, null, 'drop set'],
      ['work', 100, 4, null, 'to failure'],
    ]);
  });
});

describe('Strong, the traps', () => {
  const head = 'Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes\n';

  it('reads a narrow no-break space before AM and PM', () => {
    const { entries } = read(`${head}"Mar 4, 2024 at 6:05\u202FPM",Legs,Squat,1,80,5,0,0,\n`);
    expect(entries[0]).toMatchObject({ date: '2024-03-04', startTime: '18:05' });
  });

  it('keeps unusable rows out with their lines and takes the rest', () => {
    const { entries, problems } = read(
      `${head}2024-03-04,Legs,Squat,1,80,5,0,0,\n2024-03-04,Legs,Plank,1,0,0,0,60,\n9999-99-99,Legs,Squat,1,80,5,0,0,\n2024-03-04,Legs,Squat,2,99999,5,0,0,\n2024-03-04,Legs,Squat,3,80,5000,0,0,\n2024-03-04,Legs,Squat,X,80,5,0,0,\n2024-03-04,Legs,Squat,5,heavy,5,0,0,\n2024-03-04,Legs,,6,80,5,0,0,\n`,
    );
    expect(entries[0]?.sets).toHaveLength(1);
    expect(problems.map((problem) => problem.line)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(problems[0]?.message).toBe(
      'Line 3: the set has no repetitions (a hold, a distance, or not done): it was kept out.',
    );
  });

  it('counts a weight of nought as no load, without asking for a unit', () => {
    const { entries, questions } = read(
      'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n2024-03-04,Legs,20m,Pull Up,1,0,5,0,0,,,\n',
    );
    expect(questions).toEqual([]);
    expect(entries[0]?.sets[0]?.load).toBeNull();
  });
});
