import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { PhasePin, Season, SeasonDraft, SeasonView, WeekPin } from '../../../../shared/domain/season.ts';
import { type DistanceUnit, fromDistance } from '../../../../shared/domain/units.ts';
import type { TargetHandle } from '../../charts/targets-model.ts';

/** What the coach entered of a stored season. */
export function draftOfSeason(season: Season): SeasonDraft {
  const { id, athleteId, firstMonday, weekCount, ...draft } = season;
  return draft;
}

/**
 * The season with a phase that begins in another week, by hand. What was set for the same border goes, and whatever was
 * set for the week that it comes to.
 */
export function withPhasePin(
  season: Season,
  kind: PhasePin['kind'],
  from: CalendarDate,
  to: CalendarDate,
): SeasonDraft {
  const others = season.phasePins.filter((pin) => pin.monday !== to && !(pin.kind === kind && pin.monday === from));
  const phasePins = [...others, { kind, monday: to }].toSorted((a, b) => a.monday.localeCompare(b.monday));
  return { ...draftOfSeason(season), phasePins };
}

/** The season with a border left to the engine again. */
export function withoutPhasePin(season: Season, pin: PhasePin): SeasonDraft {
  const phasePins = season.phasePins.filter((each) => each.kind !== pin.kind || each.monday !== pin.monday);
  return { ...draftOfSeason(season), phasePins };
}

/** What the coach has set for a week; all null where nothing is. */
export function weekPinOf(season: Pick<Season, 'weekPins'>, monday: CalendarDate): WeekPin {
  const none = { monday, distanceM: null, durationS: null, lifts: null, hardSets: null };
  return season.weekPins.find((pin) => pin.monday === monday) ?? none;
}

/** The season with a week set by hand; with nothing in it the week is left to the engine again. */
export function withWeekPin(season: Season, pin: WeekPin): SeasonDraft {
  const { monday, ...targets } = pin;
  const others = season.weekPins.filter((each) => each.monday !== monday);
  const empty = Object.values(targets).every((value) => value === null);
  const weekPins = (empty ? others : [...others, pin]).toSorted((a, b) => a.monday.localeCompare(b.monday));
  return { ...draftOfSeason(season), weekPins };
}

/**
 * What is set for a week once one of its targets is another; null leaves that one to the engine. In a season of hours the
 * running is set in time, at the pace that the week is planned at.
 */
export function withTarget(
  view: Pick<SeasonView, 'season' | 'weeks'>,
  target: Pick<TargetHandle, 'kind' | 'monday'>,
  value: number | null,
  unit: DistanceUnit,
): WeekPin {
  const pin = weekPinOf(view.season, target.monday);
  if (target.kind === 'hardSets') return { ...pin, hardSets: value };
  if (value === null) return { ...pin, distanceM: null, durationS: null };
  const metres = Math.round(fromDistance(value, unit));
  if (view.season.volumeBasis === 'distance') return { ...pin, distanceM: metres };
  const planned = view.weeks.find(({ monday }) => monday === target.monday)?.planned;
  if (planned === undefined || planned.runDistanceM === 0) return pin;
  return { ...pin, durationS: Math.round((metres * planned.runS) / planned.runDistanceM / 60) * 60 };
}
