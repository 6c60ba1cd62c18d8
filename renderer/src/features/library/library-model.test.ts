import { describe, expect, it } from 'vitest';
import { type ExerciseCard, exerciseCard } from '../../../../shared/contract/library.ts';
import { libraryItem } from '../../../../shared/domain/library-item.ts';
import {
  everyExercise,
  everySession,
  filterExercises,
  folderSections,
  folderTitle,
  isFiltered,
  isFoundInText,
  parseTags,
  patternSections,
  tagsOf,
} from './library-model.ts';
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
    avoid: [],
    caution: '',
    sets: 0,
    sessions: 0,
    ...part,
  });
}

const squat = exercise('Back squat', {
  aliases: ['high bar squat'],
  regions: ['knee', 'low-back'],
  avoid: ['low-back'],
  caution: 'Not with a stiff ankle.',
});
const lunge = exercise('Lunge', {
  pattern: 'single-leg',
  loading: 'dumbbell',
  equipment: ['dumbbells'],
  regions: ['knee'],
  avoid: ['knee'],
  cues: ['Torso tall'],
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
    expect(names({ query: 'torso' })).toEqual(['Lunge']);
    expect(names({ query: 'stiff ankle' })).toEqual(['Back squat']);
    expect([squat, lunge].map((each) => isFoundInText(each, 'torso'))).toEqual([true, true]);
    expect([squat, lunge].map((each) => isFoundInText(each, 'squat'))).toEqual([false, true]);
    expect(isFoundInText(squat, ' ')).toBe(false);
    expect(names({ query: '  ' })).toHaveLength(3);
  });
  it('are narrowed by movement, equipment, what is to be spared, and own; filters work together', () => {
    expect(names({ pattern: 'hinge' })).toEqual(['Bridge']);
    expect(names({ equipment: 'rack' })).toEqual(['Back squat']);
    expect(names({ equipment: 'none' })).toEqual(['Bridge']);
    expect(names({ spare: 'low-back' })).toEqual(['Lunge', 'Bridge']);
    // What the knee takes with care stays; what it cannot take goes.
    expect(names({ spare: 'knee' })).toEqual(['Back squat', 'Bridge']);
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
      folder: '',
      tags: [],
      builtIn: false,
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
  it('stand by kind and folder, the coach’s own before the ready-made, and are found by title, kind, folder, tag and note', () => {
    const titles = (query: string) =>
      folderSections(list, { ...everySession, query }).map((section) => section.items.map((each) => each.title));
    expect(folderSections(list, everySession).map((section) => section.kind)).toEqual(['run', 'strength', 'mobility']);
    expect(titles('heav')).toEqual([['Heavy']]);
    expect(titles('streng')).toHaveLength(1);
    const more = [
      item(7, { title: 'Ready', folder: 'Threshold', tags: ['10 km'], builtIn: true }),
      item(6, { title: 'First of the ready', folder: 'Threshold', builtIn: true }),
      item(5, { title: 'Mine', folder: 'Zebra', content: { ...content, note: 'by the river' } }),
    ];
    const sections = folderSections(more, everySession);
    expect(sections.map((section) => [folderTitle(section), section.items.map((each) => each.title)])).toEqual([
      ['Runs · Zebra', ['Mine']],
      ['Runs · Threshold', ['First of the ready', 'Ready']],
    ]);
    const found = (part: Partial<typeof everySession>) =>
      folderSections(more, { ...everySession, ...part }).flatMap((section) => section.items.map((each) => each.title));
    expect(found({ query: 'zeb' })).toEqual(['Mine']);
    expect(found({ query: 'river' })).toEqual(['Mine']);
    expect(found({ query: '10 km' })).toEqual(['Ready']);
    expect(found({ tag: '10 km' })).toEqual(['Ready']);
    expect(found({ own: true })).toEqual(['Mine']);
    expect(found({ kind: 'strength' })).toEqual([]);
    expect(tagsOf(more)).toEqual(['10 km']);
  });
  it('take tags as they are typed', () => {
    expect(parseTags(' Half, 10 KM,, half ')).toEqual(['10 km', 'half']);
  });
  it('say in a line what they hold', () => {
    expect(list.map((each) => contentLine(each, 'km'))).toEqual(['8 km', '2 sets of 1 exercise', '25 min']);
  });
});
