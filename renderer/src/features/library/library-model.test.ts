import { describe, expect, it } from 'vitest';
import { type ExerciseCard, exerciseCard } from '../../../../shared/contract/library.ts';
import { libraryItem } from '../../../../shared/domain/library-item.ts';
import { everyExercise, filterExercises, isFiltered, kindSections, patternSections } from './library-model.ts';
import { contentLine } from './session-content.tsx';

function exercise(id: string, part: Partial<ExerciseCard> = {}): ExerciseCard {
  return exerciseCard.parse({
    id,
    name: id,
    pattern: 'squat',
    loading: 'barbell',
    equipment: ['barbell', 'rack'],
    compound: true,
    upperBody: false,
    unilateral: false,
    cues: [],
    aliases: [],
    builtIn: true,
    setUp: '',
    faults: [],
    easierId: null,
    harderId: null,
    regions: [],
    caution: '',
    sets: 0,
    sessions: 0,
    ...part,
  });
}

const squat = exercise('Back squat', { aliases: ['high bar squat'], regions: ['knee', 'low-back'] });
const lunge = exercise('Lunge', {
  pattern: 'single-leg',
  loading: 'dumbbell',
  equipment: ['dumbbells'],
  regions: ['knee'],
});
const bridge = exercise('Bridge', { pattern: 'hinge', loading: 'bodyweight', equipment: [], builtIn: false });
const all = [squat, lunge, bridge];
const names = (part: Partial<typeof everyExercise>) =>
  filterExercises(all, { ...everyExercise, ...part }).map((each) => each.name);

describe('the exercises shown', () => {
  it('are found by the beginnings of words: of the name, other names, movement and equipment', () => {
    expect(names({ query: 'squ ba' })).toEqual(['Back squat']);
    expect(names({ query: 'high bar' })).toEqual(['Back squat']);
    expect(names({ query: 'single leg' })).toEqual(['Lunge']);
    expect(names({ query: 'dumb' })).toEqual(['Lunge']);
    expect(names({ query: 'quat' })).toEqual([]);
    expect(names({ query: '  ' })).toHaveLength(3);
  });
  it('are narrowed by movement, equipment, what is to be spared, and own; filters work together', () => {
    expect(names({ pattern: 'hinge' })).toEqual(['Bridge']);
    expect(names({ equipment: 'rack' })).toEqual(['Back squat']);
    expect(names({ equipment: 'none' })).toEqual(['Bridge']);
    expect(names({ spare: 'low-back' })).toEqual(['Lunge', 'Bridge']);
    expect(names({ spare: 'knee', own: true })).toEqual(['Bridge']);
    expect(names({ own: true, pattern: 'squat' })).toEqual([]);
  });
  it('are said to be filtered only where something is left out', () => {
    expect(isFiltered(everyExercise)).toBe(false);
    expect(isFiltered({ ...everyExercise, query: ' ' })).toBe(false);
    expect(isFiltered({ ...everyExercise, spare: 'hip' })).toBe(true);
  });
  it('stand by movement in the order of the vocabulary', () => {
    expect(patternSections([bridge, lunge, squat]).map((section) => section.pattern)).toEqual([
      'squat',
      'single-leg',
      'hinge',
    ]);
  });
});

describe('saved sessions', () => {
  const content = { durationS: null, run: null, strength: null, rpe: null, note: '' };
  const item = (number: number, part: object) =>
    libraryItem.parse({
      id: `01976a00-0000-7000-8000-00000000000${number}`,
      kind: 'run',
      title: 'Cruise',
      content,
      uses: 0,
      ...part,
    });
  const run = { type: 'easy', distanceM: 8000, items: [], zones: null, heartRate: null, ascentM: null };
  const set = {
    exerciseId: 'back-squat',
    kind: 'work',
    reps: 4,
    loadKg: null,
    fractionE1rm: 0.8,
    restS: 210,
    rpe: 8,
    note: '',
  };
  const list = [
    item(1, { content: { ...content, run } }),
    item(2, { kind: 'strength', title: 'Heavy', content: { ...content, strength: { block: null, sets: [set, set] } } }),
    item(3, { kind: 'mobility', title: 'Hips', content: { ...content, durationS: 1500 } }),
  ];
  it('stand by kind and are found by title or kind', () => {
    expect(kindSections(list, '').map((section) => section.kind)).toEqual(['run', 'strength', 'mobility']);
    expect(kindSections(list, 'heav').map((section) => section.items.map((each) => each.title))).toEqual([['Heavy']]);
    expect(kindSections(list, 'streng')).toHaveLength(1);
  });
  it('say in a line what they hold', () => {
    expect(list.map((each) => contentLine(each, 'km'))).toEqual(['8 km', '2 sets of 1 exercise', '25 min']);
  });
});
