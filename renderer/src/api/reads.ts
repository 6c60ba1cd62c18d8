import type { Scope } from '../../../shared/contract/channel.ts';
import type { QueryName } from '../../../shared/contract/index.ts';

/**
 * What each query reads. The contract says the same, but it holds zod, which stays out of the window's bundle;
 * a test compares the two.
 */
export const reads: Readonly<Record<QueryName, readonly Scope[]>> = {
  'roster.list': ['athletes', 'groups', 'races', 'periods', 'seasons', 'sessions', 'policy', 'findings'],
  'roster.views': ['roster'],
  'athlete.get': ['athletes', 'groups'],
  'athlete.fitness': ['athletes', 'races'],
  'audit.athlete': ['athletes', 'races', 'periods', 'seasons', 'sessions', 'exercises'],
  'audit.squad': ['athletes', 'races', 'periods', 'seasons', 'sessions', 'exercises'],
  'race.list': ['races'],
  'race.outlook': ['athletes', 'races', 'policy'],
  'period.list': ['periods'],
  'season.list': ['seasons'],
  'season.get': ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'],
  'season.row': ['races', 'periods', 'seasons', 'sessions', 'policy'],
  'season.recent': ['sessions'],
  'season.preview': ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'],
  'season.drift': ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy', 'exercises'],
  'season.replanPreview': ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'],
  'season.shiftPreview': ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'],
  'template.list': ['templates'],
  'template.uses': ['templates', 'seasons'],
  'template.preview': ['templates', 'athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'],
  'exercise.list': ['exercises'],
  'library.exercises': ['exercises', 'sessions'],
  'library.items': ['library', 'sessions'],
  'lift.defaultScheme': ['athletes', 'seasons', 'settings', 'policy'],
  'log.get': ['athletes', 'races', 'seasons', 'sessions', 'exercises', 'policy'],
  'log.squad': ['athletes', 'groups', 'races', 'seasons', 'sessions', 'exercises', 'policy'],
  'wellness.list': ['wellness'],
  'week.get': ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'],
  'session.checkPlaces': ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy', 'exercises'],
  'athlete.loads': ['athletes', 'sessions', 'exercises', 'policy', 'seasons'],
  'session.checkMove': ['athletes', 'races', 'periods', 'seasons', 'sessions', 'policy'],
  'import.preview': ['athletes', 'sessions', 'races', 'exercises'],
  'find.named': ['athletes', 'races', 'seasons'],
  'calculator.list': [],
  'calculator.run': [],
  'policy.get': ['policy', 'settings', 'seasons'],
  'policy.count': ['policy', 'athletes', 'seasons'],
  'policy.preview': ['policy', 'settings', 'athletes', 'races', 'periods', 'seasons', 'sessions'],
  'progress.get': ['athletes', 'groups', 'races', 'periods', 'seasons', 'sessions', 'wellness', 'exercises'],
  'reason.explain': [],
  'app.info': ['backups'],
  'settings.get': ['settings'],
  'history.state': ['history'],
  'history.list': ['history'],
  'backup.list': ['backups'],
  'print.screen': ['settings'],
  'print.season': ['athletes', 'races', 'periods', 'seasons', 'sessions', 'exercises', 'settings', 'policy'],
};

/** True when a change of these scopes makes the query's cached answer stale. Every change may move the undo history. */
export function isStale(query: string, changed: readonly Scope[]): boolean {
  const scopes = Object.entries(reads).find(([name]) => name === query)?.[1];
  if (scopes === undefined) return true;
  return scopes.includes('history') || scopes.some((scope) => changed.includes(scope));
}

/**
 * What is asked anew first after a change, group by group: the answers that a coach who just acted waits for. All other
 * queries come after them, as their work would stand in the way (the whole roster, a season's drift, open previews).
 */
const FIRST: readonly (readonly QueryName[])[] = [['week.get', 'log.get', 'history.state'], ['season.get']];

/** The groups in which changed answers are asked anew, from 0; the last is asked when those before it have come. */
export const LAST_GROUP = FIRST.length;

/** The group, 0 to {@link LAST_GROUP}, that a query belongs to. */
export function groupOf(query: string): number {
  const group = FIRST.findIndex((names) => names.some((name) => name === query));
  return group < 0 ? LAST_GROUP : group;
}
