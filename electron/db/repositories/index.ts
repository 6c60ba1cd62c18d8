import type { ReadDb, WriteDb } from '../repository-types.ts';
import { athleteReads, athleteWrites } from './athletes.ts';
import type { Context } from './context.ts';
import { dayNoteReads, dayNoteWrites } from './day-notes.ts';
import { groupReads, groupWrites } from './groups.ts';
import { exerciseReads, exerciseWrites } from './library.ts';
import { libraryItemReads, libraryItemWrites } from './library-items.ts';
import { liftGoalReads, liftGoalWrites } from './lift-goals.ts';
import { missedReads, missedWrites, wellnessReads, wellnessWrites } from './log.ts';
import { nameReads } from './names.ts';
import { periodReads, periodWrites } from './periods.ts';
import { raceReads, raceWrites } from './races.ts';
import { rosterReads } from './roster.ts';
import { rosterViewReads, rosterViewWrites } from './roster-views.ts';
import { seasonReads, seasonWrites } from './seasons.ts';
import { sessionReads, sessionWrites } from './sessions.ts';
import { importReads, importWrites, policyReads, policyWrites, settingsReads, settingsWrites } from './settings.ts';
import { templateReads, templateWrites } from './templates.ts';
import { rollUpReads } from './weeks.ts';

/** Every read over one connection. */
export function createReadDb(context: Context): ReadDb {
  return {
    athletes: athleteReads(context),
    groups: groupReads(context),
    races: raceReads(context),
    periods: periodReads(context),
    seasons: seasonReads(context),
    templates: templateReads(context),
    sessions: sessionReads(context),
    exercises: exerciseReads(context),
    libraryItems: libraryItemReads(context),
    wellness: wellnessReads(context),
    dayNotes: dayNoteReads(context),
    missed: missedReads(context),
    settings: settingsReads(context),
    policy: policyReads(context),
    imports: importReads(context),
    liftGoals: liftGoalReads(context),
    rollUps: rollUpReads(context),
    roster: rosterReads(context),
    rosterViews: rosterViewReads(context),
    names: nameReads(context),
  };
}

/** Every write over one connection; for the unit of work alone. */
export function createWriteDb(context: Context): WriteDb {
  return {
    athletes: athleteWrites(context),
    groups: groupWrites(context),
    races: raceWrites(context),
    periods: periodWrites(context),
    seasons: seasonWrites(context),
    templates: templateWrites(context),
    sessions: sessionWrites(context),
    exercises: exerciseWrites(context),
    libraryItems: libraryItemWrites(context),
    wellness: wellnessWrites(context),
    dayNotes: dayNoteWrites(context),
    missed: missedWrites(context),
    settings: settingsWrites(context),
    policy: policyWrites(context),
    imports: importWrites(context),
    liftGoals: liftGoalWrites(context),
    rosterViews: rosterViewWrites(context),
  };
}
