import { SAMPLE_SQUAD, storeAthlete, type ToldAthlete, tellAthlete } from '../../electron/app/sample-squad/index.ts';
import type { Habit, SampleAthlete, SampleRace, SampleSeason } from '../../electron/app/sample-squad/sample-athlete.ts';
import { fillDatabase } from '../../electron/db/fill.ts';
import type { WriteDb } from '../../electron/db/index.ts';
import { builtInExercises } from '../../electron/engine/index.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';

/** How large a squad is to be made. */
export interface SquadSize {
  readonly athletes: number;
  readonly years: number;
  readonly today: CalendarDate;
}

/** Different histories that are told; more athletes than these share them, each under a name of their own. */
const VARIANTS = 3;

/** Two seasons a year: so many weeks from one A race to the next, and from the start of a season to its race. */
const RACE_EVERY = 26;
const LEAD = 20;

const GROUPS = ['Road', 'Track', 'Masters', 'Trail', 'Newcomers'] as const;

const FIRST = [
  'Ada',
  'Bruno',
  'Chloé',
  'Dmitri',
  'Elif',
  'Farid',
  'Greta',
  'Hana',
  'Ivo',
  'Jun',
  'Kofi',
  'Lena',
  'Mateo',
  'Nora',
  'Omar',
  'Petra',
  'Quentin',
  'Rosa',
  'Søren',
  'Tamar',
  'Uma',
  'Viktor',
  'Wanda',
  'Ximena',
  'Yusuf',
] as const;
const LAST = [
  'Adler',
  'Bakker',
  'Costa',
  'Dubois',
  'Eriksen',
  'Ferrari',
  'Gruber',
  'Haddad',
  'Ito',
  'Jansen',
  'Kowalski',
  'Lindqvist',
  'Moreau',
  'Novák',
  'O’Brien',
  'Petrov',
  'Quist',
  'Rossi',
  'Schmidt',
  'Tanaka',
  'Urban',
  'Vogel',
  'Weiss',
] as const;

/** The name of athlete number `index`: 575 different ones before a number is added. */
export function nameOf(index: number): string {
  const first = FIRST[index % FIRST.length] ?? '';
  const last = LAST[(index * 7 + Math.floor(index / FIRST.length)) % LAST.length] ?? '';
  const again = Math.floor(index / (FIRST.length * LAST.length));
  return again === 0 ? `${first} ${last}` : `${first} ${last} ${again + 1}`;
}

/** Makes a database of so many athletes with so many years of plans and logs. The same for the same size and day. */
export function makeSquad(path: string, size: SquadSize): void {
  const { athletes, today } = size;
  const stories = storiesOf(size);
  const fill = (db: WriteDb): void => {
    for (let index = 0; index < athletes; index += 1) {
      const story = stories[index % stories.length];
      if (story === undefined) throw new Error('no story to tell');
      const groups = groupsOf(index);
      const profile = { ...story.profile, name: nameOf(index), note: '' };
      storeAthlete(db, { ...story, profile, groups }, today, false);
    }
  };
  fillDatabase({ path, now: `${today}T05:00:00.000Z`, newId: countedIds(), exercises: builtInExercises }, fill);
}

/** Everybody is in one group, every fourth in a second one, every tenth in none. */
function groupsOf(index: number): readonly string[] {
  if (index % 10 === 9) return [];
  const first = GROUPS[index % GROUPS.length] ?? GROUPS[0];
  const second = GROUPS[(index + 2) % GROUPS.length] ?? GROUPS[0];
  return index % 4 === 3 ? [first, second] : [first];
}

function storiesOf({ athletes, years, today }: SquadSize): readonly ToldAthlete[] {
  const kinds = SAMPLE_SQUAD.flatMap((sample, kind) =>
    Array.from({ length: VARIANTS }, (_, variant) => longLived(sample, kind + variant * 3, years)),
  );
  return kinds.slice(0, athletes).map((sample) => tellAthlete(sample, builtInExercises, today));
}

/** A sample athlete with two seasons in each of so many years; the last one holds today. */
function longLived(sample: SampleAthlete, shift: number, years: number): SampleAthlete {
  const next = 2 + ((shift * 5) % (LEAD - 4));
  const model = sample.seasons.at(-1)?.races[0];
  const count = Math.max(1, Math.ceil((years * 52 + next) / RACE_EVERY));
  const seasons = Array.from({ length: count }, (_, ago): SampleSeason => {
    const week = next - ago * RACE_EVERY;
    return { startWeek: week - LEAD, races: [raceIn(week, ago, model)], goal: 'A good race.' };
  }).toReversed();
  const [first, ...rest] = seasons;
  if (first === undefined) throw new Error('an athlete needs a season');
  return { ...sample, seasons: [first, ...rest], habits: sample.habits.map(recent) };
}

function raceIn(week: number, ago: number, model: SampleRace | undefined): SampleRace {
  const distanceM = model?.distanceM ?? 21_097.5;
  return {
    name: ago % 2 === 0 ? 'City Race' : 'Spring Race',
    week,
    weekday: 7,
    distanceM: Math.min(distanceM, 42_195),
    priority: 'A',
    targetTimeS: null,
  };
}

/** Habits of the sample squad last at most as long as its own two years. */
function recent(habit: Habit): Habit {
  return { ...habit, fromWeek: Math.max(habit.fromWeek, -60) };
}

/** Ids that count up: valid UUIDs of version 7, the same in each run. */
function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    const tail = count.toString(16).padStart(12, '0');
    return `01900000-0000-7000-8000-${tail}`;
  };
}
