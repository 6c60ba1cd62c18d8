import type { Parsed } from '../../../shared/contract/index.ts';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  dayText,
  isCalendarDate,
  mondayOf,
} from '../../../shared/domain/calendar-date.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { Race, Season, SeasonDraft } from '../../../shared/domain/season.ts';
import type { ReadDb, StoredSeasonWeek, WriteDb } from '../../db/index.ts';
import { type AppContext, readsOf } from '../context.ts';
import { draftOf } from '../plan-inputs.ts';
import { seasonDraftOf } from '../season-draft.ts';
import { redraught } from '../season-draughts.ts';
import { type Draughted, lastDayOf, type Replanned, storeReplanned } from '../season-plan.ts';

/** How far a season is to be shifted, and what goes with it. */
export type ShiftInput = Pick<Parsed<'season.shiftPreview'>, 'days' | 'moveRaces' | 'moveOwn'>;

/** A race and the day that it moves to. */
export interface MovedRace {
  readonly race: Race;
  readonly to: CalendarDate;
}

/** A shift worked out, before anything is written. */
export interface Shift {
  readonly days: number;
  readonly draft: SeasonDraft;
  readonly races: readonly MovedRace[];
  readonly moved: ReadonlyMap<SessionId, CalendarDate>;
  readonly draughted: Draughted;
}

/**
 * Works out a season some days later or earlier. A season that has begun keeps its first day and the weeks that are
 * over: what is to come moves. Fails with a sentence where it would run into today, another season or another race.
 */
export function workOutShift(
  context: AppContext,
  season: Season,
  input: ShiftInput,
  today: CalendarDate,
): Result<Shift> {
  const reads = readsOf(context);
  const draft = shiftedDraft(season, input, today);
  if (!draft.ok) return draft;
  const races = input.moveRaces ? racesToCome(reads, season, today).map((race) => moveRace(race, input.days)) : [];
  const problem = raceProblem(reads, season, races, today);
  if (problem !== null) return problem;
  const moved = input.moveOwn ? ownToCome(reads, season, input.days, today) : new Map<SessionId, CalendarDate>();
  const movedTo = new Map(races.map(({ race, to }) => [race.id, to]));
  const assumedRaces = reads.races.list(season.athleteId).map((race): Race => {
    const date = movedTo.get(race.id);
    return date === undefined ? race : { ...race, date };
  });
  const worked = redraught(context, season, draft.value, today, { races: assumedRaces, moved });
  return worked.ok ? ok({ days: input.days, draft: draft.value, races, moved, draughted: worked.value }) : worked;
}

/** Writes a shift: races, the coach's own sessions, and the plan built again around them. */
export function storeShift(db: WriteDb, season: Season, shift: Shift): Replanned {
  for (const { race, to } of shift.races) {
    const { id, athleteId, ...draft } = race;
    db.races.update(id, { ...draft, date: to });
  }
  for (const session of shift.draughted.kept) {
    if (shift.moved.has(session.id)) db.sessions.update(session.id, { draft: draftOf(session) });
  }
  const notes = db.seasons
    .weeks(season.id)
    .filter(({ note, monday }) => note !== '' && monday >= mondayOf(shift.draughted.today));
  const stored = storeReplanned(db, season, shift.draft, shift.draughted);
  moveNotes(db, season, notes, shift.days);
  return stored;
}

/** Takes the coach's notes of the weeks to come along; one that falls outside the season goes to the nearest week. */
function moveNotes(db: WriteDb, season: Season, notes: readonly StoredSeasonWeek[], days: number): void {
  const weeks = db.seasons.mondays(season.id);
  for (const { monday } of notes) if (weeks.includes(monday)) db.seasons.setWeekNote(season.id, monday, '');
  const gathered = new Map<CalendarDate, string>();
  for (const { monday, note } of notes) {
    const wanted = mondayOf(addDays(monday, days));
    const to = weeks.toSorted((a, b) => Math.abs(daysBetween(a, wanted)) - Math.abs(daysBetween(b, wanted)))[0];
    if (to !== undefined) gathered.set(to, [gathered.get(to), note].filter(Boolean).join('\n'));
  }
  for (const [monday, note] of gathered) db.seasons.setWeekNote(season.id, monday, note.slice(0, 4000));
}

/** Days from which the next week is the nearer one. */
const HALF_WEEK = 3;

function refuse(message: string): Result<never> {
  return fail('conflict', message);
}

function shiftedDraft(season: Season, { days, moveRaces }: ShiftInput, today: CalendarDate): Result<SeasonDraft> {
  const draft = seasonDraftOf(season);
  if (days === 0) return fail('validation', 'Choose how far the season is to move: at least a day.');
  if (lastDayOf(season) < today) return refuse('This season is over; weeks that are over stay as they are.');
  const begun = season.startDate < today;
  const startDate = begun ? season.startDate : addDays(season.startDate, days);
  const endDate = season.endDate === null ? null : addDays(season.endDate, days);
  if (!isCalendarDate(startDate) || (endDate !== null && !isCalendarDate(endDate))) {
    return refuse('Seasons lie between 1900 and 2199; move it less far.');
  }
  if (startDate < today && !begun) {
    const most = daysBetween(today, season.startDate);
    const room =
      most === 0 ? 'it cannot come forward' : `it can come forward by ${most === 1 ? 'a day' : `${most} days`} at most`;
    return refuse(`The season would start on ${dayText(startDate)}, before today; ${room}.`);
  }
  if (endDate !== null && endDate < today) {
    return refuse(`The season would end on ${dayText(endDate)}, before today; move it less far.`);
  }
  if (begun && endDate === null && !moveRaces) {
    return refuse(
      'This season has begun and ends with its last A race, so nothing would move; move the races as well.',
    );
  }
  return ok({ ...draft, startDate, endDate, ...shiftedPins(draft, days, today) });
}

/** The season's races that are still to be run. */
export function racesToCome(reads: ReadDb, season: Season, today: CalendarDate): readonly Race[] {
  const from = season.startDate > today ? season.startDate : today;
  return reads.races
    .list(season.athleteId, from, season.endDate ?? lastDayOf(season))
    .filter((race) => race.resultTimeS === null);
}

/** What the coach has set for weeks to come moves along, to the nearest week; of two in one week the later one stays. */
function shiftedPins(
  { phasePins, weekPins }: SeasonDraft,
  days: number,
  today: CalendarDate,
): Pick<SeasonDraft, 'phasePins' | 'weekPins'> {
  const shifted = <T extends { readonly monday: CalendarDate }>(pins: readonly T[]): T[] => {
    const placed = pins.map((pin) => {
      const open = pin.monday >= mondayOf(today);
      return [open ? mondayOf(addDays(pin.monday, days + HALF_WEEK)) : pin.monday, pin] as const;
    });
    return [...new Map(placed)].map(([monday, pin]) => ({ ...pin, monday }));
  };
  return { phasePins: shifted(phasePins), weekPins: shifted(weekPins) };
}

function moveRace(race: Race, days: number): MovedRace {
  return { race, to: addDays(race.date, days) };
}

function raceProblem(
  reads: ReadDb,
  season: Season,
  moved: readonly MovedRace[],
  today: CalendarDate,
): Result<never> | null {
  const early = moved.find(({ to }) => to < today);
  if (early !== undefined) {
    return refuse(`${early.race.name} would be on ${dayText(early.to)}, before today; move the season less far.`);
  }
  if (moved.some(({ to }) => !isCalendarDate(to)))
    return refuse('Races lie between 1900 and 2199; move them less far.');
  const moving = new Set(moved.map(({ race }) => race.id));
  const staying = reads.races.list(season.athleteId).filter((race) => !moving.has(race.id));
  const same = ({ race, to }: MovedRace, other: Race) =>
    other.date === to && other.name.toLowerCase() === race.name.toLowerCase();
  const twin = moved.find((each) => staying.some((other) => same(each, other)));
  return twin === undefined
    ? null
    : refuse(`“${twin.race.name}” on ${dayText(twin.to)} is already in the calendar; delete or move that one first.`);
}

/** The coach's own planned sessions from today on that are not done, where their new day is not over. */
function ownToCome(
  reads: ReadDb,
  season: Season,
  days: number,
  today: CalendarDate,
): ReadonlyMap<SessionId, CalendarDate> {
  const own = reads.sessions
    .ofSeason(season.id, 'planned')
    .filter((session) => session.date >= today && (session.locked || session.edited || session.source !== 'plan'));
  const done = reads.sessions.fulfilled(own.map((session) => session.id));
  return new Map(
    own
      .map(({ id, date }) => [id, addDays(date, days)] as const)
      .filter(([id, date]) => date >= today && !done.has(id)),
  );
}
