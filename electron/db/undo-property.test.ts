import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, addWeeks, calendarDate } from '../../shared/domain/calendar-date.ts';
import type { LibraryExercise } from '../../shared/domain/exercise.ts';
import { athleteId as toAthleteId } from '../../shared/domain/ids.ts';
import { dump } from './dump-support.ts';
import type { Database, WriteDb } from './index.ts';
import { planFacts, templateDraft } from './replan-samples.ts';
import {
  athleteDraft,
  exerciseDraft,
  liftSession,
  load,
  openTemp,
  PULL_UP,
  raceDraft,
  runSession,
  SQUAT,
  seasonDraft,
} from './test-support.ts';

const MONDAY = calendarDate('2026-06-01');

/** Numbers that choose what a command acts on; taken modulo what there is. */
interface Choice {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly x: number;
}

const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.nat(1000),
  a: fc.nat(1000),
  b: fc.nat(1000),
  x: fc.double({ min: 0, max: 900, noNaN: true }),
});

function pick<T>(list: readonly T[], index: number): T | undefined {
  return list[index % Math.max(1, list.length)];
}

type Command = (w: WriteDb, choice: Choice) => void;

function athleteOf(w: WriteDb, { a }: Choice) {
  return pick(w.athletes.list(), a)?.id;
}

function sessionOf(w: WriteDb, c: Choice) {
  const athleteId = athleteOf(w, c);
  return athleteId && pick(w.sessions.between(athleteId, MONDAY, addDays(MONDAY, 60)), c.b);
}

function seasonOf(w: WriteDb, c: Choice) {
  const athleteId = athleteOf(w, c);
  return athleteId && pick(w.seasons.list(athleteId), c.b);
}

const addAthlete: Command = (w, { a, x }) => {
  const groupIds = w.groups
    .list()
    .slice(0, a % 3)
    .map((group) => group.id);
  const draft = athleteDraft({ name: `Athlete ${a}`, weeklyDistanceM: x, groupIds });
  w.athletes.create(draft, { vdot: x + 1, sample: a % 2 === 0 });
};

const editAthlete: Command = (w, c) => {
  const id = athleteOf(w, c);
  if (id === undefined) return;
  const gym = { ...athleteDraft().gym, platesKg: [c.x, 10].slice(c.b % 3), equipment: [] };
  w.athletes.update(id, athleteDraft({ name: `Edited ${c.b}`, gym, liftMaxes: [] }), { vdot: null });
};

const setGoal: Command = (w, c) => {
  const id = athleteOf(w, c);
  if (id === undefined) return;
  const exerciseId = c.b % 2 === 0 ? SQUAT : PULL_UP;
  if (c.b % 5 === 0) w.liftGoals.remove(id, exerciseId);
  else w.liftGoals.set(id, { exerciseId, e1rmKg: (c.x % 500) + 1, by: c.a % 2 === 0 ? MONDAY : null });
};

const ANYBODY = '01976a00-0000-7000-8000-000000000001';

function ownExercises(w: WriteDb): readonly LibraryExercise[] {
  return w.exercises.library().filter((exercise) => !exercise.builtIn);
}

const addSession: Command = (w, c) => {
  const athleteId = athleteOf(w, c);
  if (!athleteId) return;
  const date = addDays(MONDAY, c.b % 40);
  const side = c.a % 3 === 0 ? ('actual' as const) : ('planned' as const);
  const key = { side, sourceKey: side === 'actual' ? `k${c.b}` : null, seasonId: seasonOf(w, c)?.id ?? null };
  if (key.sourceKey !== null && w.sessions.bySourceKeys(athleteId, [key.sourceKey]).size > 0) return;
  const figures = load({ points: c.x, tonnageKg: c.x / 3, hardSets: c.b % 9 });
  w.sessions.insert(
    c.a % 2 === 0
      ? runSession(athleteId, date, { ...key, load: figures })
      : liftSession(athleteId, date, { ...key, load: figures, lifts: [{ exerciseId: SQUAT, e1rmKg: c.x + 1 }] }),
  );
};

const planSeason: Command = (w, c) => {
  const athleteId = athleteOf(w, c);
  if (!athleteId) return;
  const weekCount = 2 + (c.b % 6);
  const id = w.seasons.create(athleteId, seasonDraft({ name: `S${c.b}` }), { firstMonday: MONDAY, weekCount });
  w.seasons.replacePhases(id, [{ kind: 'base', firstMonday: MONDAY, weekCount }]);
  const target = { distanceM: c.x, durationS: c.x, longRunM: c.x, lifts: c.a % 3 };
  for (let week = 0; week < weekCount; week += 1) {
    const monday = addWeeks(MONDAY, week);
    const { reasons } = runSession(athleteId, monday);
    w.seasons.putWeeks(id, [{ monday, recovery: week % 4 === 3, taper: false, class: 'LOW', target, reasons }]);
    w.sessions.insert(runSession(athleteId, addDays(monday, c.a % 7), { seasonId: id }));
  }
};

const replan: Command = (w, c) => {
  const season = seasonOf(w, c);
  if (!season) return;
  const weekCount = 1 + (c.a % 8);
  w.seasons.update(season.id, seasonDraft({ name: `R${c.a}` }), { firstMonday: MONDAY, weekCount });
  w.seasons.trimWeeks(season.id);
  w.seasons.replacePhases(season.id, [
    { kind: 'base', firstMonday: MONDAY, weekCount: 1 },
    { kind: 'build', firstMonday: addWeeks(MONDAY, 1), weekCount },
  ]);
  const planned = w.sessions.ofSeason(season.id, 'planned').filter((session) => session.date > addDays(MONDAY, 7));
  w.sessions.remove(planned.map((session) => session.id));
  w.sessions.insert(runSession(season.athleteId, addDays(MONDAY, c.b % 20), { seasonId: season.id }));
};

const editSession: Command = (w, c) => {
  const session = sessionOf(w, c);
  if (!session) return;
  const target = c.b % 2 === 0 ? runSession : liftSession;
  const { athleteId: _owner, ...content } = target(session.athleteId, addDays(session.date, (c.a % 9) - 4));
  const run = content.run === null ? null : { ...content.run, items: content.run.items.slice(0, c.a % 4) };
  w.sessions.update(session.id, {
    draft: { ...content, run },
    load: load({ points: c.x }),
    lifts: c.a % 2 === 0 ? [] : [{ exerciseId: PULL_UP, e1rmKg: 1 + c.x }],
    edited: true,
  });
};

const link: Command = (w, c) => {
  const athleteId = athleteOf(w, c);
  if (!athleteId) return;
  const end = addDays(MONDAY, 60);
  const actual = pick(w.sessions.between(athleteId, MONDAY, end, 'actual'), c.a);
  const planned = pick(w.sessions.between(athleteId, MONDAY, end, 'planned'), c.b);
  if (actual && planned) w.sessions.update(actual.id, { plannedId: planned.id });
};

const template: Command = (w, c) => {
  const known = w.templates.list();
  const old = pick(known, c.a);
  if (old !== undefined && c.b % 3 === 0) return w.templates.remove(old.id);
  if (old !== undefined && c.b % 3 === 1 && w.templates.findByName(`N${c.a % 7}`) === undefined) {
    return w.templates.rename(old.id, `N${c.a % 7}`);
  }
  if (w.templates.findByName(`T${c.a % 9}`) === undefined) w.templates.create(templateDraft(`T${c.a % 9}`));
};

const noteTemplateUse: Command = (w, c) => {
  const old = pick(w.templates.list(), c.a);
  const season = seasonOf(w, c);
  if (old === undefined || !season || (w.templates.uses().get(old.id) ?? 0) > 0) return;
  w.seasons.remove(season.id);
  const shape = { firstMonday: MONDAY, weekCount: 3 };
  w.templates.noteUse(old.id, w.seasons.create(season.athleteId, seasonDraft({ name: `T${c.b}` }), shape));
};

const keepFacts: Command = (w, c) => {
  const season = seasonOf(w, c);
  if (season) w.seasons.putFacts(season.id, planFacts(addDays(MONDAY, c.a % 50)));
};

const addExercise: Command = (w, c) => {
  const easierId = pick(w.exercises.list(), c.b)?.id ?? null;
  w.exercises.create(exerciseDraft({ name: `Exercise ${c.a}`, easierId, faults: ['One', 'Two'].slice(c.a % 3) }));
};

const editExercise: Command = (w, c) => {
  const own = pick(ownExercises(w), c.a);
  if (own === undefined) return;
  const harderId = pick(w.exercises.list(), c.b)?.id ?? null;
  w.exercises.update(own.id, exerciseDraft({ name: `Edited ${c.b}`, harderId, regions: ['hip', 'knee'] }));
};

const removeExercise: Command = (w, c) => {
  const own = pick(ownExercises(w), c.b);
  if (own !== undefined) w.exercises.remove(own.id);
};

const keepSession: Command = (w, c) => {
  const { durationS, run, strength, rpe, note } = liftSession(toAthleteId.parse(ANYBODY), MONDAY);
  w.libraryItems.create({ kind: 'strength', title: `Kept ${c.a}`, content: { durationS, run, strength, rpe, note } });
};

const useKept: Command = (w, c) => {
  const item = pick(w.libraryItems.list(), c.a);
  const athlete = athleteOf(w, c);
  if (item === undefined || athlete === undefined) return;
  w.libraryItems.noteUse(item.id, w.sessions.insert(liftSession(athlete, addDays(MONDAY, c.b % 40))));
};

const changeKept: Command = (w, c) => {
  const item = pick(w.libraryItems.list(), c.b);
  if (item === undefined) return;
  if (c.a % 3 === 0) w.libraryItems.remove(item.id);
  else if (c.a % 3 === 1)
    w.libraryItems.file(item.id, `Folder ${c.a % 4}`, ['half', `t${c.x}`.slice(0, 9)].slice(c.b % 2));
  else w.libraryItems.rename(item.id, `Renamed ${c.a}`);
};

const tellWellness: Command = (w, c) => {
  const id = athleteOf(w, c);
  if (id === undefined) return;
  const date = addDays(MONDAY, c.b % 5);
  if (c.a % 4 === 0) return w.wellness.remove(id, date);
  const none = { restingHr: null, hrvMs: null, sleepH: null, soreness: null, mood: null };
  const fatigue = c.a % 3 === 0 ? null : 1 + (c.b % 5);
  w.wellness.put(id, { ...none, date, bodyMassKg: c.a % 3 === 1 ? 20 + c.x / 4 : null, fatigue, note: '' });
};

const noteDay: Command = (w, c) => {
  const id = athleteOf(w, c);
  if (id !== undefined) w.dayNotes.put(id, addDays(MONDAY, c.b % 5), c.a % 3 === 0 ? '' : `Note ${c.a}`);
};

const miss: Command = (w, c) => {
  const session = sessionOf(w, c);
  if (session?.side !== 'planned') return;
  if (w.missed.has(session.id)) w.missed.remove([session.id]);
  else w.missed.put({ sessionId: session.id, reason: c.a % 2 === 0 ? 'illness' : 'other', note: `${c.b}` });
};

const COMMANDS: readonly Command[] = [
  tellWellness,
  noteDay,
  miss,
  miss,
  addExercise,
  editExercise,
  removeExercise,
  keepSession,
  useKept,
  changeKept,
  template,
  noteTemplateUse,
  keepFacts,
  addAthlete,
  addAthlete,
  editAthlete,
  setGoal,
  (w, c) => {
    const id = athleteOf(w, c);
    if (id && c.b % 4 === 0) w.athletes.remove([id]);
  },
  (w, c) => {
    const id = athleteOf(w, c);
    if (id) w.athletes.setArchived([id], c.b % 2 === 0);
  },
  (w, c) => {
    if (w.groups.findByName(`G${c.a % 5}`) === undefined) w.groups.create(`G${c.a % 5}`);
  },
  (w, c) => {
    const group = pick(w.groups.list(), c.a);
    if (group !== undefined) w.groups.remove(group.id);
  },
  (w, c) => {
    const id = athleteOf(w, c);
    if (id) w.races.create(id, raceDraft({ name: `Race ${c.a}`, date: addDays(MONDAY, c.b % 100) }));
  },
  (w, c) => {
    const id = athleteOf(w, c);
    const race = id && pick(w.races.list(id), c.b);
    if (race) w.races.update(race.id, raceDraft({ targetTimeS: 30 + c.x }));
  },
  (w, c) => {
    const id = athleteOf(w, c);
    if (id)
      w.races.remove(
        w.races
          .list(id)
          .slice(0, 1)
          .map((race) => race.id),
      );
  },
  planSeason,
  planSeason,
  replan,
  (w, c) => {
    const season = seasonOf(w, c);
    if (season && c.a % 3 === 0) w.seasons.remove(season.id);
  },
  (w, c) => {
    const season = seasonOf(w, c);
    const week = season && pick(w.seasons.weeks(season.id), c.a);
    if (season && week) w.seasons.setWeekNote(season.id, week.monday, `note ${c.b}`);
  },
  addSession,
  addSession,
  addSession,
  editSession,
  editSession,
  (w, c) => {
    const session = sessionOf(w, c);
    if (session) w.sessions.remove([session.id]);
  },
  link,
  (w, c) => {
    w.settings.update({ coachName: `C${c.a}` });
    w.policy.set({ athleteId: null, path: `p${c.b % 4}`, value: c.x });
    w.exercises.rememberName(`n${c.a % 6}`, c.b % 2 === 0 ? SQUAT : null);
  },
  (w, c) => {
    const athleteId = athleteOf(w, c) ?? null;
    const counts = { added: c.a, updated: 0, same: 0, failed: 0 };
    w.imports.record({ contentHash: 'c'.repeat(64), format: 'f', fileName: 'n', athleteId, ...counts });
    w.policy.reset(null, `p${c.b % 4}`);
  },
];

function run(db: Database, choices: readonly Choice[]): void {
  for (const c of choices) {
    const command = pick(COMMANDS, c.kind);
    if (command !== undefined) db.unitOfWork.write(`Command ${c.kind}`, ['sessions'], (w) => command(w, c));
  }
}

function repeat(step: () => unknown): number {
  let count = 0;
  while (step() !== null) count += 1;
  return count;
}

it('undoing everything gives exactly the first database, redoing everything exactly the last', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.array(choice, { minLength: 20, maxLength: 60, size: 'max' }), (choices) => {
      const db = openTemp();
      const start = dump(db.path);
      run(db, choices);
      const end = dump(db.path);
      expect(db.check().problems).toEqual([]);
      const undone = repeat(() => db.unitOfWork.undo());
      expect(dump(db.path)).toEqual(start);
      expect(repeat(() => db.unitOfWork.redo())).toBe(undone);
      expect(dump(db.path)).toEqual(end);
      expect(db.check().problems).toEqual([]);
      db.close();
    }),
    { numRuns: 12 },
  );
});

it('any number of undos gives the database as it was at that point, roll-ups included', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(choice, { minLength: 25, maxLength: 40, size: 'max' }), (choices) => {
      const db = openTemp();
      const states = [dump(db.path)];
      for (const each of choices) {
        const before = db.unitOfWork.historyState().undo;
        run(db, [each]);
        const after = dump(db.path);
        if (before !== null || db.unitOfWork.historyState().undo !== null) {
          if (JSON.stringify(after) !== JSON.stringify(states.at(-1))) states.push(after);
        }
      }
      for (const state of states.slice(0, -1).toReversed()) {
        db.unitOfWork.undo();
        expect(dump(db.path)).toEqual(state);
      }
      expect(db.unitOfWork.historyState().undo).toBeNull();
      db.close();
    }),
    { numRuns: 4 },
  );
});
