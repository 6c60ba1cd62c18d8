import type { SeasonGround } from '../../shared/contract/seasons.ts';
import { addDays, type CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import { fail, type Result } from '../../shared/domain/result.ts';
import type { ReadDb, WriteDb } from '../db/index.ts';
import { refreshVdot, vdotOn } from './athlete-fitness.ts';
import { athleteProblem } from './athlete-problem.ts';
import { sameRace } from './same-race.ts';
import type { Assumed } from './season-plan.ts';
import { reclassifyAround } from './week-classes.ts';

/** Days before today whose log says how much an athlete trains now. */
const RECENT_DAYS = 28;

/** What of a profile or of new races cannot be stored; null where all can. */
export function groundProblem(reads: ReadDb, athleteId: AthleteId, ground: SeasonGround): Result<never> | null {
  const wrong = ground.profile === null ? null : athleteProblem(reads, ground.profile);
  if (wrong !== null) return wrong;
  for (const [i, race] of ground.races.entries()) {
    const twin = sameRace(reads, athleteId, race, null);
    if (twin !== null) return twin;
    const name = race.name.toLowerCase();
    if (ground.races.slice(0, i).some((other) => other.date === race.date && other.name.toLowerCase() === name)) {
      return fail('conflict', `“${race.name}” is entered twice for the same day.`);
    }
  }
  return null;
}

/** What a plan is to take for granted before the profile and the races are stored. */
export function assumedOf({ profile, races }: SeasonGround): Assumed {
  return { moreRaces: races, ...(profile === null ? {} : { profile }) };
}

/** Stores the profile and the races that a season is planned from. */
export function storeGround(db: WriteDb, athleteId: AthleteId, ground: SeasonGround, today: CalendarDate): void {
  const { profile, races } = ground;
  for (const race of races) db.races.create(athleteId, race);
  if (races.length > 0) {
    reclassifyAround(
      db,
      athleteId,
      races.map(({ date }) => date),
    );
  }
  if (profile !== null) db.athletes.update(athleteId, profile, { vdot: vdotOn(db, athleteId, profile, today) });
  else if (races.length > 0) refreshVdot(db, athleteId, today);
}

/** What the log of the last four weeks says of how much the athlete trains. */
export function recentTraining(reads: ReadDb, athleteId: AthleteId, today: CalendarDate) {
  const done = reads.sessions
    .between(athleteId, addDays(today, -RECENT_DAYS), addDays(today, -1))
    .filter((session) => session.side === 'actual');
  const runs = done.map(({ load }) => load.runDistanceM).filter((metres) => metres > 0);
  const total = runs.reduce((sum, metres) => sum + metres, 0);
  return {
    weeklyDistanceM: runs.length === 0 ? null : total / (RECENT_DAYS / 7),
    longestRunM: runs.length === 0 ? null : Math.max(...runs),
    lifts: done.reduce((sum, { load }) => sum + load.lifts, 0),
  };
}
