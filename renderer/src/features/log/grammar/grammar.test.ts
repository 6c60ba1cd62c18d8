import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../../shared/domain/ids.ts';
import type { StrengthSet } from '../../../../../shared/domain/session.ts';
import { KG_PER_LB } from '../../../../../shared/domain/units.ts';
import { formatRunItems } from '../../week/run-text.ts';
import { type LineContext, readLine } from './read-line.ts';

const id = (text: string) => text as ExerciseId;

function exercise(name: string, aliases: readonly string[] = [], change: Partial<Exercise> = {}): Exercise {
  return {
    id: id(name.toLowerCase().replaceAll(' ', '-')),
    name,
    pattern: 'squat',
    loading: 'barbell',
    equipment: [],
    compound: true,
    upperBody: false,
    unilateral: false,
    cues: [],
    aliases: [...aliases],
    ...change,
  };
}

const LIBRARY: readonly Exercise[] = [
  exercise('Back squat', ['squat', 'squat (barbell)']),
  exercise('Front squat'),
  exercise('Deadlift'),
  exercise('Romanian deadlift', ['rdl']),
  exercise('Romanian deadlift, dumbbells', ['dumbbell rdl'], { loading: 'dumbbell' }),
  exercise('Bench press', ['bench']),
  exercise('Split squat, dumbbells', [], { unilateral: true, loading: 'dumbbell' }),
  exercise('Pull-up', ['pull up', 'pullup', 'chin'], { loading: 'bodyweight' }),
];

function context(change: Partial<LineContext['lift']> = {}, run: Partial<LineContext['run']> = {}): LineContext {
  return {
    lift: {
      exercises: LIBRARY,
      used: [id('back-squat')],
      levels: new Map([[id('back-squat'), 122]]),
      unit: 'kg',
      under: null,
      ...change,
    },
    run: { unit: 'km', paces: { E: 330, M: 285, T: 270, I: 245, R: 225 }, ...run },
    today: calendarDate('2026-11-26'),
    date: calendarDate('2026-11-26'),
  };
}

function setWords(set: StrengthSet): string {
  const load = set.loadKg === null ? '–' : String(Math.round(set.loadKg * 100) / 100);
  return [
    `${set.reps}@${load}`,
    set.kind === 'warm-up' ? 'w' : '',
    set.rpe === null ? '' : `rpe${set.rpe}`,
    set.restS === null ? '' : `r${set.restS}`,
    set.fractionE1rm === null ? '' : `${Math.round(set.fractionE1rm * 100)}%`,
    set.note === '' ? '' : `(${set.note})`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What a line of lifting means, short: the exercise, then each set. */
function lifted(text: string, change: Partial<LineContext['lift']> = {}): string {
  const line = readLine(text, context(change));
  if (!line.ok) return `${line.problem.kind} “${line.problem.found}” at ${line.problem.at}`;
  if (line.kind !== 'lift') return line.kind;
  const groups = line.lift.groups.map((group) => `${group.exerciseId}: ${group.sets.map(setWords).join(', ')}`);
  const whole = [
    line.lift.durationS === null ? '' : `${line.lift.durationS} s`,
    line.lift.rpe === null ? '' : `session rpe${line.lift.rpe}`,
  ];
  return [...groups, ...whole].filter((part) => part !== '').join('; ');
}

/** What a line of running means, short. */
function ran(text: string, run: Partial<LineContext['run']> = {}): string {
  const line = readLine(text, context({}, run));
  if (!line.ok) return `${line.problem.kind} “${line.problem.found}” at ${line.problem.at}`;
  if (line.kind === 'lift') return 'lift';
  const { type, distanceM, durationS, items, rpe, heartRate, ascentM, startTime, note } = line.run;
  return [
    line.kind === 'other' ? line.word : type,
    distanceM === null ? '' : `${distanceM} m`,
    durationS === null ? '' : `${durationS} s`,
    items.length === 0 ? '' : `[${formatRunItems(items, 'km')}]`,
    rpe === null ? '' : `rpe${rpe}`,
    heartRate === null ? '' : `hr${heartRate}`,
    ascentM === null ? '' : `+${ascentM}`,
    startTime ?? '',
    note === '' ? '' : `(${note})`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

describe('a line of lifting', () => {
  it.each([
    ['squat 5x3 100 @8 r210', 'back-squat: '.concat(Array(5).fill('3@100 rpe8 r210').join(', '))],
    ['Squat 2 x 3 100kg @8.5 r3:30', 'back-squat: 3@100 rpe8.5 r210, 3@100 rpe8.5 r210'],
    ['squat 2×3 @ 100kg', 'back-squat: 3@100, 3@100'],
    ['squat: 100x5, 102.5x3', 'back-squat: 5@100, 3@102.5'],
    ['squat 100x5,102.5x3', 'back-squat: 5@100, 3@102.5'],
    ['squat 102,5x3', 'back-squat: 3@102.5'],
    ['squat 100x5,80x5', 'back-squat: 5@100, 5@80'],
    ['squat 100x5,5,4', 'back-squat: 5@100, 5@100, 4@100'],
    ['squat 100x5 @7, x5 @8, 4 @9', 'back-squat: 5@100 rpe7, 5@100 rpe8, 4@100 rpe9'],
    ['squat 100x5, 102,5x3', 'back-squat: 5@100, 3@102.5'],
    ['squat 2x3x100', 'back-squat: 3@100, 3@100'],
    ['squat 100x3x2', 'back-squat: 3@100, 3@100'],
    ['squat 12x1 90', 'back-squat: '.concat(Array(12).fill('1@90').join(', '))],
    ['squat 5x100kg', 'back-squat: 5@100'],
    ['squat 2x3 100,80x5', 'back-squat: 3@100, 3@100, 5@80'],
    ['squat w 40x5, 60x3w, 1x3 100', 'back-squat: 5@40 w, 3@60 w, 3@100'],
    ['squat wu 40x5', 'back-squat: 5@40 w'],
    ['squat 3x5 @82%', 'back-squat: 5@100 82%, 5@100 82%, 5@100 82%'],
    ['squat 1x5 70 %', 'back-squat: 5@85 70%'],
    ['squat 1x5 100 2rir', 'back-squat: 5@100 rpe8'],
    ['squat 1x5 100 t3010', 'back-squat: 5@100 (tempo 3-0-1-0)'],
    ['squat 1x5 100 tempo 31X1 "knees in"', 'back-squat: 5@100 (tempo 3-1-X-1, knees in)'],
    ['split squat 2x8/side 24kg', 'split-squat,-dumbbells: 8@24, 8@24'],
    ['squat 1x8 /side 20', 'back-squat: 8@20 (per side)'],
    ['pullup 2x8', 'pull-up: 8@–, 8@–'],
    ['pull-up bwx8', 'pull-up: 8@0'],
    ['pull-up 2x5 bw+10', 'pull-up: 5@10, 5@10'],
    ['pull-up +10x5', 'pull-up: 5@10'],
    ['chin bw+12,5x3', 'pull-up: 3@12.5'],
    ['rdl 1x8 60', 'romanian-deadlift: 8@60'],
    ['dumb rdl 1x8 20', 'romanian-deadlift,-dumbbells: 8@20'],
    ['squat 1x3 100; bench 1x5 60', 'back-squat: 3@100; bench-press: 5@60'],
    ['session rpe7 55min', '3300 s; session rpe7'],
    ['squat 1x3 100; session 1h05 @6', 'back-squat: 3@100; 3900 s; session rpe6'],
  ])('%s', (text, meaning) => {
    expect(lifted(text)).toBe(meaning);
  });

  it('needs no name under a chosen exercise', () => {
    expect(lifted('5x3 100 @8 r210', { under: id('deadlift') })).toBe(
      `deadlift: ${Array(5).fill('3@100 rpe8 r210').join(', ')}`,
    );
    expect(lifted('w 60x5, 100x3', { under: id('deadlift') })).toBe('deadlift: 5@60 w, 3@100');
  });

  it('reads loads in the athlete’s unit, and in the other one where it is written', () => {
    expect(lifted('squat 1x3 225', { unit: 'lb' })).toBe(`back-squat: 3@${Math.round(225 * KG_PER_LB * 100) / 100}`);
    expect(lifted('squat 1x3 100kg', { unit: 'lb' })).toBe('back-squat: 3@100');
    expect(lifted('squat 1x3 225 lbs')).toBe(`back-squat: 3@${Math.round(225 * KG_PER_LB * 100) / 100}`);
  });

  it.each([
    ['5x3 100', 'no-exercise “5x3” at 0'],
    ['zercher 5x3 100', 'unknown-exercise “zercher” at 0'],
    ['squat', 'no-reps “” at 5'],
    ['squat 100', 'no-reps “100” at 6'],
    ['squat 5x3 100 foo', 'unread “foo” at 14'],
    ['squat 5x3 100 @8 @9', 'twice “@9” at 17'],
    ['squat 5x3 100 90', 'twice “90” at 14'],
    ['squat 1x3 100 rpe12', 'rpe-range “rpe12” at 14'],
    ['squat 1x300 20', 'reps-range “300” at 6'],
    ['squat 1x3 5000', 'load-range “1x3 5000” at 6'],
    ['squat 1x3 100 r3000', 'rest-range “r3000” at 14'],
    ['squat x5', 'no-load-before “x” at 6'],
    ['bench 3x5 @70%', 'no-level “Bench press” at 10'],
    ['deadlift 100x5 80x5', 'unread “80x5” at 15'],
  ])('says what is wrong with “%s”, and where', (text, problem) => {
    expect(lifted(text)).toBe(problem);
  });

  it('asks which one is meant where several begin so, and takes the one that the athlete does', () => {
    const two = readLine('rom 3x5 60', context());
    expect(two.ok ? null : two.problem).toMatchObject({
      kind: 'which-exercise',
      options: ['Romanian deadlift', 'Romanian deadlift, dumbbells'],
    });
    expect(lifted('rom 1x5 60', { used: [id('romanian-deadlift')] })).toBe('romanian-deadlift: 5@60');
  });
});

describe('a line of running', () => {
  it.each([
    ['12km 58:30 rpe4', 'easy 12000 m 3510 s rpe4'],
    ['12 58:30', 'easy 12000 m 3510 s'],
    ['12,5 km 1:02:00', 'easy 12500 m 3720 s'],
    ['45min easy', 'easy 2700 s'],
    ['easy 45min @3', 'easy 2700 s rpe3'],
    ['1h05 long', 'long 3900 s'],
    ["90' long hr 142", 'long 5400 s hr142'],
    ['8km 4:50/km hr148', 'easy 8000 m 2320 s hr148'],
    ['40min 5:00/km', 'easy 8000 m 2400 s'],
    ['6mi 8:00/mi', 'easy 9656.06 m 2880 s'],
    ['18km 1:45:00 +450m at 7:30 "wet"', 'easy 18000 m 6300 s +450 07:30 (wet)'],
    ['20min T', 'threshold 1200 s'],
    ['tempo 8km 36:00', 'threshold 8000 m 2160 s'],
    ['10x400 in 84 r90', 'repetition [10 × (400 m in 1:24 min R, 1:30 min rest)]'],
    ['5x1k in 4:05 r2min jog', 'interval [5 × (1 km in 4:05 min I, 2 min E)]'],
    ['6x1000 @4:30/km r60', 'threshold [6 × (1 km in 4:30 min T, 1 min rest)]'],
    ['10x400 I r200m', 'interval [10 × (400 m I, 200 m E)]'],
    ['6x3min', 'interval [6 × 3 min I]'],
    ['2km E, 4x(8min T, 2min E), 1km E', 'threshold [2 km E, 4 × (8 min T, 2 min E), 1 km E]'],
    ['long 20km E, 6km M', 'long [20 km E, 6 km M]'],
    ['2km easy, 20min tempo, 2km easy', 'threshold [2 km E, 20 min T, 2 km E]'],
    ['2km easy, 5x1000 in 4:05, 2km', 'interval [2 km E, 5 × 1 km in 4:05 min I, 2 km E]'],
    [
      '12km 58:30 10x400 in 84 r90',
      'repetition 12000 m 3510 s [8 km in 29:30 min E, 10 × (400 m in 1:24 min R, 1:30 min rest)]',
    ],
    ['6km, 6x20s', 'strides [6 km E, 6 × 20 s R]'],
    ['hills 8x60s', 'hills [8 × 1 min R]'],
    ['race 10km 41:30 rpe9', 'race 10000 m 2490 s rpe9'],
    ['gestern 45min locker', 'easy 2700 s'],
    ['langer Lauf 90min', 'long 5400 s'],
    ['bike 60min rpe3', 'bike 3600 s rpe3'],
    ['mobility 20min', 'mobility 1200 s'],
  ])('%s', (text, meaning) => {
    expect(ran(text)).toBe(meaning);
  });

  it('reads a bare distance in the athlete’s unit', () => {
    expect(ran('10 1:20:00', { unit: 'mi' })).toBe('easy 16093.44 m 4800 s');
  });

  it('names the intensity by length where no paces are known', () => {
    expect(ran('10x400', { paces: null })).toBe('repetition [10 × 400 m R]');
    expect(ran('5x1200', { paces: null })).toBe('interval [5 × 1.2 km I]');
    expect(ran('3x10min', { paces: null })).toBe('threshold [3 × 10 min T]');
  });

  it.each([
    ['45 easy', 'no-unit “45” at 0'],
    ['easy 45', 'no-unit “45” at 5'],
    ['easy', 'no-length “” at 0'],
    ['12km 1:05', 'too-fast “12km 1:05” at 0'],
    ['2km 1:05:00', 'too-slow “2km 1:05:00” at 0'],
    ['8km 40:00 4:30/km', 'clash “8km 40:00 4:30/km” at 0'],
    ['12km 58:30 foo', 'unread “foo” at 11'],
    ['12km 58:30 rpe4 @5', 'twice “@5” at 16'],
    ['10km 12km', 'twice “12km” at 5'],
    ['10km easy tempo', 'twice “threshold” at 10'],
    ['12km hr300', 'heart-rate-range “hr300” at 5'],
    ['3km 12:00 10x400 in 84', 'clash “3km 12:00” at 0'],
    ['easy 3x10', 'no-unit “10” at 7'],
    ['5x1000 in 4', 'too-fast “5x1000 in 4” at 0'],
    ['bike', 'no-length “” at 0'],
  ])('says what is wrong with “%s”, and where', (text, problem) => {
    expect(ran(text)).toBe(problem);
  });
});

describe('any line', () => {
  it.each([
    ['yesterday 12km 58:30', '2026-11-25'],
    ['mon: 12km 58:30', '2026-11-23'],
    ['gestern 12km 58:30', '2026-11-25'],
    ['dienstag 12km 58:30', '2026-11-24'],
    ['thursday 12km 58:30', '2026-11-26'],
    ['fri squat 1x3 100', '2026-11-20'],
    ['2026-11-19 squat 1x3 100', '2026-11-19'],
    ['12km 58:30', '2026-11-26'],
  ])('may begin with its day: %s', (text, date) => {
    const line = readLine(text, context());
    expect(line.ok ? line.date : line.problem).toBe(date);
  });

  it('counts places in the whole line, and knows days to come', () => {
    expect(lifted('mon squat 5x3 100 foo')).toBe('unread “foo” at 18');
    expect(ran('2026-12-24 12km')).toBe('date-ahead “2026-12-24” at 0');
    expect(lifted('  ')).toBe('empty “” at 0');
  });

  it('is read or refused, never an exception, and a problem lies inside the line', () => {
    const words = fc.constantFrom(
      ...['squat', '5x3', '100', '@8', 'r210', ',', ';', '12km', '58:30', 'x', '10x400', 'in 84', '%', '"', '(', ')'],
      ...['bw+', 'w', 'rpe', 'hr', '4:50/km', 'easy', 'session', '+', '/side', 't3010', '1h', '0', '999999', 'mon'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 9 }).map((each) => each.join(' ')),
          fc.string(),
        ),
        (text) => {
          const line = readLine(text, context({ under: id('deadlift') }));
          if (line.ok) {
            const sets = line.kind === 'lift' ? line.lift.groups.flatMap((group) => group.sets) : [];
            return sets.every((set) => set.reps >= 1 && set.reps <= 200 && (set.loadKg ?? 0) <= 1000);
          }
          return line.problem.at >= 0 && line.problem.at <= text.length && line.problem.length >= 1;
        },
      ),
      { numRuns: 2000 },
    );
  });
});
