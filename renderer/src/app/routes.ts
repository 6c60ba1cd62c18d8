import { type CalendarDate, isCalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../../shared/domain/ids.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function isAthleteId(text: string): text is AthleteId {
  return UUID.test(text);
}

function isSeasonId(text: string): text is SeasonId {
  return UUID.test(text);
}

/** Which part of the library is looked at. */
export type LibraryShelf = 'exercises' | 'sessions' | 'templates';

/** A place in the window. */
export type Place =
  | { readonly kind: 'roster' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'gallery' }
  | { readonly kind: 'rules'; readonly group: string | null; readonly item: string | null }
  | { readonly kind: 'calculators'; readonly name: string | null }
  | { readonly kind: 'library'; readonly shelf: LibraryShelf; readonly id: string | null; readonly edit: boolean }
  | { readonly kind: 'new-athlete' }
  | { readonly kind: 'athlete'; readonly athleteId: AthleteId }
  | { readonly kind: 'season'; readonly athleteId: AthleteId; readonly seasonId: SeasonId }
  /** `besideId`: another athlete whose week stands below it. */
  | {
      readonly kind: 'week';
      readonly athleteId: AthleteId;
      readonly monday: CalendarDate;
      readonly besideId: AthleteId | null;
    }
  | { readonly kind: 'progress'; readonly athleteId: AthleteId }
  | { readonly kind: 'audit'; readonly athleteId: AthleteId }
  | { readonly kind: 'log'; readonly athleteId: AthleteId; readonly date: CalendarDate | null }
  | { readonly kind: 'squad-log'; readonly date: CalendarDate | null }
  | { readonly kind: 'squad-audit' }
  | { readonly kind: 'profile'; readonly athleteId: AthleteId }
  | { readonly kind: 'athlete-rules'; readonly athleteId: AthleteId; readonly group: string | null }
  | { readonly kind: 'unknown' };

/** Reads a hash path such as `/athletes/ID/week/2026-06-29`. */
export function placeOf(path: string): Place {
  const [area = '', id = '', view, detail = '', ...rest] = path.split('?')[0]?.split('/').slice(1) ?? [];
  if (rest.length > 0) return weekBeside(area, id, view, detail, rest);
  if (area === '' && id === '') return { kind: 'roster' };
  if (area === 'gallery' && id === '') return { kind: 'gallery' };
  if (area === 'settings' && id === '') return { kind: 'settings' };
  if (area === 'audit' && id === '') return { kind: 'squad-audit' };
  if (area === 'settings' && id === 'rules') {
    return { kind: 'rules', group: view ?? null, item: detail === '' ? null : detail };
  }
  if (area === 'calculators' && view === undefined) return { kind: 'calculators', name: id === '' ? null : id };
  if (area === 'library') return libraryPlace(id, view ?? '', detail);
  if (area === 'log' && view === undefined) return squadLogPlace(id);
  if (area !== 'athletes') return { kind: 'unknown' };
  if (id === 'new' && view === undefined) return { kind: 'new-athlete' };
  if (!isAthleteId(id)) return { kind: 'unknown' };
  if (view === undefined) return { kind: 'athlete', athleteId: id };
  if (view === 'progress' && detail === '') return { kind: 'progress', athleteId: id };
  if (view === 'audit' && detail === '') return { kind: 'audit', athleteId: id };
  if (view === 'rules') return { kind: 'athlete-rules', athleteId: id, group: detail === '' ? null : detail };
  if (view === 'profile' && detail === '') return { kind: 'profile', athleteId: id };
  if (view === 'season' && isSeasonId(detail)) return { kind: 'season', athleteId: id, seasonId: detail };
  if (view === 'log' && detail === '') return { kind: 'log', athleteId: id, date: null };
  if (view === 'log' && isCalendarDate(detail)) return { kind: 'log', athleteId: id, date: detail };
  if (view === 'week' && isCalendarDate(detail)) return { kind: 'week', athleteId: id, monday: detail, besideId: null };
  return { kind: 'unknown' };
}

function squadLogPlace(day: string): Place {
  if (day === '') return { kind: 'squad-log', date: null };
  return isCalendarDate(day) ? { kind: 'squad-log', date: day } : { kind: 'unknown' };
}

/** `/athletes/A/week/2026-06-29/with/B`. */
function weekBeside(area: string, id: string, view = '', detail: string, rest: readonly string[]): Place {
  const [word, other = '', ...more] = rest;
  const known = area === 'athletes' && view === 'week' && word === 'with' && more.length === 0;
  if (!known || !isAthleteId(id) || !isAthleteId(other) || !isCalendarDate(detail) || id === other) {
    return { kind: 'unknown' };
  }
  return { kind: 'week', athleteId: id, monday: detail, besideId: other };
}

function libraryPlace(shelf: string, id: string, detail: string): Place {
  if (shelf === '' && id === '') return { kind: 'library', shelf: 'exercises', id: null, edit: false };
  if (shelf !== 'exercises' && shelf !== 'sessions' && shelf !== 'templates') return { kind: 'unknown' };
  if (detail !== '' && detail !== 'edit') return { kind: 'unknown' };
  return { kind: 'library', shelf, id: id === '' ? null : id, edit: detail === 'edit' };
}

/** The hash path of each place, the inverse of {@link placeOf}. */
export const paths = {
  roster: () => '/',
  settings: () => '/settings',
  gallery: () => '/gallery',
  /** `item`: the path of one rule of the group. */
  rules: (group?: string, item?: string) =>
    ['/settings/rules', group, item].filter((part) => part !== undefined).join('/'),
  calculators: (name?: string) => (name === undefined ? '/calculators' : `/calculators/${name}`),
  library: (shelf: LibraryShelf = 'exercises', id?: string, edit = false) =>
    id === undefined ? `/library/${shelf}` : `/library/${shelf}/${id}${edit ? '/edit' : ''}`,
  newAthlete: () => '/athletes/new',
  athlete: (athleteId: AthleteId) => `/athletes/${athleteId}`,
  season: (athleteId: AthleteId, seasonId: SeasonId) => `/athletes/${athleteId}/season/${seasonId}`,
  /** Where an athlete opens: at the season, where there is one. */
  home: (athleteId: AthleteId, seasonId: SeasonId | null) =>
    seasonId === null ? paths.athlete(athleteId) : paths.season(athleteId, seasonId),
  week: (athleteId: AthleteId, monday: CalendarDate, besideId: AthleteId | null = null) =>
    `/athletes/${athleteId}/week/${monday}${besideId === null ? '' : `/with/${besideId}`}`,
  progress: (athleteId: AthleteId) => `/athletes/${athleteId}/progress`,
  audit: (athleteId: AthleteId) => `/athletes/${athleteId}/audit`,
  /** Without a day: today. */
  log: (athleteId: AthleteId, date?: CalendarDate) =>
    date === undefined ? `/athletes/${athleteId}/log` : `/athletes/${athleteId}/log/${date}`,
  squadLog: (date?: CalendarDate) => (date === undefined ? '/log' : `/log/${date}`),
  squadAudit: () => '/audit',
  profile: (athleteId: AthleteId) => `/athletes/${athleteId}/profile`,
  athleteRules: (athleteId: AthleteId, group?: string) =>
    group === undefined ? `/athletes/${athleteId}/rules` : `/athletes/${athleteId}/rules/${group}`,
} as const;
