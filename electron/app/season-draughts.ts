import { addWeeks, type CalendarDate, calendarDate, daysBetween } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../shared/domain/ids.ts';
import { fail, type Result } from '../../shared/domain/result.ts';
import type { Season, SeasonDraft } from '../../shared/domain/season.ts';
import { type AppContext, gone, readsOf } from './context.ts';
import { type Assumed, type Draughted, draughtSeason, overlapProblem } from './season-plan.ts';

/** Longest season that can be stored, weeks; the engine says when one is longer than it plans well. */
const MAX_SEASON_WEEKS = 104;
const TOO_LONG = 'A season can hold 104 weeks at most; end it earlier and plan the rest as another season.';
/** Seasons start up to here, so that the longest one ends within the days that can be stored. */
const LAST_START = calendarDate('2197-12-31');
const TOO_FAR = 'Seasons can be planned until the end of 2197; start it earlier.';
const OVER = 'This season would be over already; days before today are never planned.';

/** Works out a season's plan from a draft; fails for dates that no plan can be made for. */
export function draught(
  context: AppContext,
  athleteId: AthleteId,
  draft: SeasonDraft,
  seasonId: SeasonId | null,
  today: CalendarDate,
  assumed: Assumed = {},
): Result<Draughted> {
  const reads = readsOf(context);
  const athlete = reads.athletes.get(athleteId);
  if (athlete === undefined) return gone('athlete');
  const problem = spanProblem(draft, today);
  if (problem !== null) return problem;
  const worked = draughtSeason(reads, athlete, draft, seasonId, today, assumed);
  const weeks = worked.plan.weeks.length;
  if (weeks < 1 || weeks > MAX_SEASON_WEEKS) return spanFailure(TOO_LONG);
  return { ok: true, value: worked };
}

/** The same for a season that is planned already, around what must stay of it; refuses weeks of another season. */
export function redraught(
  context: AppContext,
  season: Season,
  draft: SeasonDraft,
  today: CalendarDate,
  assumed: Assumed = {},
): Result<Draughted> {
  const worked = draught(context, season.athleteId, draft, season.id, today, assumed);
  if (!worked.ok) return worked;
  return overlapProblem(readsOf(context), season.athleteId, worked.value.plan, season.id) ?? worked;
}

/** Dates that no plan can be made for. */
function spanProblem(draft: SeasonDraft, today: CalendarDate): Result<never> | null {
  const { startDate, endDate } = draft;
  if (startDate > LAST_START) return spanFailure(TOO_FAR, 'draft.startDate');
  if (endDate === null) {
    return startDate < addWeeks(today, -MAX_SEASON_WEEKS) ? spanFailure(OVER, 'draft.startDate') : null;
  }
  if (endDate < startDate) return spanFailure('The season must not end before it starts.');
  if (endDate < today) return spanFailure(OVER);
  return daysBetween(startDate, endDate) >= MAX_SEASON_WEEKS * 7 ? spanFailure(TOO_LONG) : null;
}

function spanFailure(message: string, path = 'draft.endDate'): Result<never> {
  return fail('validation', message, { issues: [{ path, message }] });
}

/** True when both set the same phase borders and weeks, in whatever order. */
export function samePins(a: SeasonDraft, b: SeasonDraft): boolean {
  const text = (pins: readonly { readonly monday: string }[]) =>
    JSON.stringify(
      pins
        .map((pin) => Object.entries(pin).sort(([x], [y]) => (x < y ? -1 : 1)))
        .sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)),
    );
  return text(a.phasePins) === text(b.phasePins) && text(a.weekPins) === text(b.weekPins);
}

/** True when a draft differs from the season in nothing that the plan is made from. */
export function samePlan(season: Season, draft: SeasonDraft): boolean {
  return (
    season.startDate === draft.startDate &&
    season.endDate === draft.endDate &&
    season.rhythm === draft.rhythm &&
    season.volumeBasis === draft.volumeBasis &&
    season.peakDistanceM === draft.peakDistanceM &&
    season.peakDurationS === draft.peakDurationS &&
    season.preset === draft.preset &&
    samePins(season, draft)
  );
}
