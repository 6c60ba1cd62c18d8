import { z } from 'zod';
import { athlete, athleteDraft, group } from '../domain/athlete.ts';
import { athleteId, groupId, seasonId } from '../domain/ids.ts';
import { dateField, nameText } from '../domain/scalars.ts';
import { INTENSITY_CLASSES, PHASE_KINDS, PRIORITIES } from '../domain/vocabulary.ts';
import { command, query } from './channel.ts';

/** Planned and done of one figure in the current week. */
const plannedDone = z.strictObject({ planned: z.number(), done: z.number() });

/** One week of the roster's sparkline: running intensity index over hard sets; actual where logged, else planned. */
export const sparkWeek = z.strictObject({
  monday: dateField,
  intensity: z.number().nullable(),
  hardSets: z.int().min(0),
  planned: z.boolean(),
});

/** One row of the roster, read from weekly roll-ups only. */
export const rosterRow = z.strictObject({
  id: athleteId,
  name: z.string(),
  groupIds: z.array(groupId),
  archived: z.boolean(),
  sample: z.boolean(),
  distanceUnit: z.enum(['km', 'mi']),
  massUnit: z.enum(['kg', 'lb']),
  seasonId: seasonId.nullable(),
  seasonName: z.string().nullable(),
  /** Last day of that season, and whether another is planned after it. */
  seasonEnd: dateField.nullable(),
  hasNextSeason: z.boolean(),
  phase: z.enum(PHASE_KINDS).nullable(),
  nextRace: z
    .strictObject({ name: z.string(), date: dateField, priority: z.enum(PRIORITIES), days: z.int() })
    .nullable(),
  runDistanceM: plannedDone,
  lifts: plannedDone,
  /** The week before this one, whole by now. */
  lastWeek: z.strictObject({ runDistanceM: plannedDone, lifts: plannedDone }),
  weekClass: z.enum(INTENSITY_CLASSES).nullable(),
  spark: z.array(sparkWeek),
  findings: z.strictObject({ info: z.int(), warning: z.int(), serious: z.int() }),
  /** The gravest of them, as its title; null when there is none. */
  worstFinding: z.string().nullable(),
  /** `old`: from before the last change or from another day, being worked out anew; `unknown`: never counted yet. */
  findingsState: z.enum(['current', 'old', 'unknown']),
  /** What was changed since the season was planned and its plan does not know yet, in a sentence or two; else null. */
  planNews: z.string().nullable(),
  lastLogged: dateField.nullable(),
});
export type RosterRow = z.infer<typeof rosterRow>;

/** An athlete's running fitness today and what tells of it, the newest first. */
export const athleteFitness = z.strictObject({
  /** VDOT, threshold pace and threshold heart rate, each with its evidence, as sentences. */
  sentences: z.array(z.string()),
  evidence: z.array(
    z.strictObject({
      date: dateField,
      /** Where it was entered: as the recent race, as a mark, or as the result of a race. */
      from: z.enum(['benchmark', 'mark', 'race']),
      text: z.string(),
      /** Of races and threshold paces; null for heart rates and for what no runner can have run. */
      vdot: z.number().nullable(),
    }),
  ),
});
export type AthleteFitness = z.infer<typeof athleteFitness>;

export const athletes = {
  'roster.list': query(
    z.strictObject({ archived: z.boolean() }),
    z.strictObject({ today: dateField, rows: z.array(rosterRow), groups: z.array(group) }),
    { reads: ['athletes', 'groups', 'races', 'periods', 'seasons', 'sessions', 'policy', 'findings'] },
  ),
  'athlete.get': query(z.strictObject({ athleteId }), athlete, { reads: ['athletes', 'groups'] }),
  'athlete.fitness': query(z.strictObject({ athleteId }), athleteFitness, { reads: ['athletes', 'races'] }),
  'athlete.create': command(athleteDraft, z.strictObject({ athleteId }), {
    label: 'Add athlete',
    touches: ['athletes', 'groups'],
    undoable: true,
  }),
  'athlete.update': command(z.strictObject({ athleteId, draft: athleteDraft }), z.strictObject({}), {
    label: 'Edit athlete',
    touches: ['athletes', 'groups'],
    undoable: true,
  }),
  'athlete.archive': command(
    z.strictObject({ athleteIds: z.array(athleteId).min(1), archived: z.boolean() }),
    z.strictObject({}),
    {
      label: 'Archive athlete',
      touches: ['athletes'],
      undoable: true,
    },
  ),
  'athlete.delete': command(z.strictObject({ athleteIds: z.array(athleteId).min(1) }), z.strictObject({}), {
    label: 'Delete athlete',
    touches: ['athletes', 'groups', 'races', 'seasons', 'sessions'],
    undoable: true,
  }),
  'group.create': command(z.strictObject({ name: nameText }), z.strictObject({ groupId }), {
    label: 'Add group',
    touches: ['groups'],
    undoable: true,
  }),
  'group.rename': command(z.strictObject({ groupId, name: nameText }), z.strictObject({}), {
    label: 'Rename group',
    touches: ['groups'],
    undoable: true,
  }),
  'group.delete': command(z.strictObject({ groupId }), z.strictObject({}), {
    label: 'Delete group',
    touches: ['groups', 'athletes'],
    undoable: true,
  }),
  'sample.add': command(z.strictObject({}), z.strictObject({ athletes: z.int() }), {
    label: 'Add sample squad',
    touches: ['athletes', 'groups', 'races', 'seasons', 'sessions'],
    undoable: true,
  }),
  'sample.remove': command(z.strictObject({}), z.strictObject({ athletes: z.int() }), {
    label: 'Remove sample squad',
    touches: ['athletes', 'groups', 'races', 'seasons', 'sessions'],
    undoable: true,
  }),
};
