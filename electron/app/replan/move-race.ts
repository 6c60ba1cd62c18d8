import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import { dayText } from '../../../shared/domain/calendar-date.ts';
import type { RaceId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { Race, Season, SeasonDraft } from '../../../shared/domain/season.ts';
import type { ReadDb, WriteDb } from '../../db/index.ts';
import { type AppContext, gone, readsOf } from '../context.ts';
import { redraught } from '../season-draughts.ts';
import { type Draughted, type Replanned, storeReplanned } from '../season-plan.ts';

/** A race and the day that it is to be on. */
export interface RaceMove {
  readonly raceId: RaceId;
  readonly date: CalendarDate;
}

/** A race's move worked out, before anything is written. */
export interface MovedRacePlan {
  readonly race: Race;
  readonly date: CalendarDate;
  readonly draughted: Draughted;
}

/** Works out a season with one of its races on another day; fails with a sentence where it cannot be there. */
export function workOutRaceMove(
  context: AppContext,
  season: Season,
  draft: SeasonDraft,
  { raceId, date }: RaceMove,
  today: CalendarDate,
): Result<MovedRacePlan> {
  const reads = readsOf(context);
  const race = reads.races.get(raceId);
  if (race === undefined || race.athleteId !== season.athleteId) return gone('race');
  const problem = moveProblem(reads, season, race, date, today);
  if (problem !== null) return fail('conflict', problem);
  const races = reads.races.list(season.athleteId).map((each) => (each.id === raceId ? { ...each, date } : each));
  const worked = redraught(context, season, draft, today, { races });
  return worked.ok ? ok({ race, date, draughted: worked.value }) : worked;
}

/** Why a race cannot be on a day; null where it can. */
function moveProblem(
  reads: ReadDb,
  season: Season,
  race: Race,
  date: CalendarDate,
  today: CalendarDate,
): string | null {
  if (race.resultTimeS !== null || race.date < today) return `${race.name} is over; what is over stays on its day.`;
  if (date < today) return `${race.name} would be on ${dayText(date)}, before today; choose a later day.`;
  if (date < season.startDate) {
    return `The season starts on ${dayText(season.startDate)}; a race before it would not be in the season.`;
  }
  if (season.endDate !== null && date > season.endDate) {
    return `The season ends on ${dayText(season.endDate)}; end it later first, or the race would fall out of it.`;
  }
  const name = race.name.toLowerCase();
  const twin = reads.races
    .list(season.athleteId, date, date)
    .find((each) => each.id !== race.id && each.name.toLowerCase() === name);
  return twin === undefined ? null : `“${twin.name}” on ${dayText(date)} is already in the calendar.`;
}

/** Writes it: the race on its new day, and the plan built again. */
export function storeRaceMove(db: WriteDb, season: Season, draft: SeasonDraft, move: MovedRacePlan): Replanned {
  const { id, athleteId, ...race } = move.race;
  db.races.update(id, { ...race, date: move.date });
  return storeReplanned(db, season, draft, move.draughted);
}
