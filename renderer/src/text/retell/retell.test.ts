import { describe, expect, it } from 'vitest';
import { withProseRetold } from './answers.ts';
import { reteller } from './retell.ts';

const tell = reteller([
  {
    'Back squat': 'Kniebeuge',
    'Bench press': 'Bankdrücken',
    'Easy {1}': '{1} locker',
    'Heavy strength {1}': 'Schwere Kraft {1}',
    '{1} of {2}': '{1} von {2}',
    'the long run of {1}': 'der lange Lauf am {1}',
    '{1} stands on the day before {2}.': 'Einen Tag vor {2} steht {1}.',
    '{1} moves {2} → {3}': '{1} wechselt {2} → {3}',
    'one lift': 'ein Krafttraining',
    '{1} lifts': '{1} Krafttrainings',
    'no running': 'kein Laufen',
    'Week {1} of {2} of {3}': 'Woche {1} von {2} ({3})',
    base: 'Grundlage',
    'week {1}': 'Woche {1}',
  },
]);

describe('retelling', () => {
  it.each([
    ['Back squat', 'Kniebeuge'],
    [' Back squat. ', ' Kniebeuge. '],
    ['Easy 7.5 km', '7,5 km locker'],
    ['Week 2 of 6 of base', 'Woche 2 von 6 (Grundlage)'],
    [
      'One lift stands on the day before the long run of Sun 4 Oct.',
      'Einen Tag vor der lange Lauf am So, 4. Okt. steht ein Krafttraining.',
    ],
    ['Heavy strength A moves Tue → Wed', 'Schwere Kraft A wechselt Di → Mi'],
    ['2 lifts, 1,250 m and no running', '2 Krafttrainings, 1.250 m und kein Laufen'],
    ['Back squat 80 → 82.5 kg; Bench press', 'Kniebeuge 80 → 82,5 kg; Bankdrücken'],
    ['12.5 km: One lift: Easy 5 km', '12,5 km: Ein Krafttraining: 5 km locker'],
    ['“Bench press” and bench press', '„Bankdrücken“ und Bankdrücken'],
    ['Easy 5 km. One lift.', '5 km locker. Ein Krafttraining.'],
  ])('puts %j into German as %j', (english, german) => {
    expect(tell(english).text).toBe(german);
  });

  it('counts the letters that nothing fits, and leaves names as they are', () => {
    expect(tell('the long run of Lena Vogel')).toEqual({ text: 'der lange Lauf am Lena Vogel', left: 9 });
    expect(tell('1 May 2026 18:00').text).toBe('1. Mai 2026, 18:00');
    expect(tell('12 Jan 2026')).toEqual({ text: '12. Jan. 2026', left: 0 });
  });

  it('takes of two entries that fit the one that leaves less, then the one that says more', () => {
    expect(tell('Week 3 of 4 of base').text).toBe('Woche 3 von 4 (Grundlage)');
    expect(tell('week 3 of 4').text).toBe('Woche 3 von 4');
  });
});

describe('answers of the program', () => {
  it('have their own texts retold and keep names, ids, and what a coach has made', () => {
    const answer = {
      name: 'Lena Easy',
      title: 'Easy 5.5 km',
      kind: 'Easy 5 km',
      source: 'plan',
      load: { runS: 12 },
      details: ['Back squat', 'My own words about it'],
      note: 'Easy going, said Anna',
      exercises: [
        { id: 'back-squat', pattern: 'squat', name: 'Back squat' },
        { id: '01970000-0000-7000-8000-000000000001', pattern: 'squat', name: 'Back squat' },
        { builtIn: false, id: 'x', pattern: 'squat', name: 'Back squat', cues: ['Back squat'] },
        { kind: 'exercise', name: 'Back squat' },
      ],
      charts: [{ exerciseId: 'back-squat', name: 'Back squat' }],
    };
    expect(withProseRetold(answer, tell)).toEqual({
      ...answer,
      title: '5,5 km locker',
      details: ['Kniebeuge', 'My own words about it'],
      exercises: [{ ...answer.exercises[0], name: 'Kniebeuge' }, ...answer.exercises.slice(1)],
      charts: [{ exerciseId: 'back-squat', name: 'Kniebeuge' }],
    });
  });

  it('come back as the same object where nothing is retold', () => {
    const answer = { title: 'Sunday with the club', rows: [{ id: 'a', sentence: 'Nothing known here' }] };
    expect(withProseRetold(answer, tell)).toBe(answer);
  });
});
