import type { RosterRow } from '../../../../shared/contract/athletes.ts';
import type { Output } from '../../../../shared/contract/index.ts';
import { mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { paths } from '../../app/routes.ts';
import { shortDate } from '../../text/dates.ts';
import { t } from '../../text/index.ts';
import { dateWords } from '../../ui/index.ts';
import type { GoTo } from './fixed-sources.ts';
import type { Findable, Source } from './palette-model.ts';
import { daysMeant, seasonAt, seasonWeekOf, type WeekGround } from './week-search.ts';

/** Most of each kind that the palette shows; more are counted. */
export const MOST_NAMED = 6;
const ATHLETES = 8;
const RECENT = 6;
const PAGE = '#content';

/** The heading of a day in a week. */
const dayAt = (date: string) => `[data-date="${date}"] .wk-day-title button`;

function athleteItem(row: RosterRow, goTo: GoTo): Findable {
  return {
    id: row.id,
    label: row.name,
    detail:
      row.phase !== null ? t(`words.${row.phase}`) : t(row.seasonId === null ? 'app.noSeason' : 'app.seasonAhead'),
    run: () => goTo(paths.home(row.id, row.seasonId), PAGE),
  };
}

/** The athletes of the roster. */
export function athleteSource(rows: readonly RosterRow[], goTo: GoTo): Source {
  const items = rows.map((row) => athleteItem(row, goTo));
  return { title: t('palette.athletes'), items, limit: ATHLETES, byLetters: true };
}

/** Who was looked at last, and as many others as there is room for; not whose screens are open. */
export function recentSources(
  rows: readonly RosterRow[],
  recent: readonly string[],
  open: AthleteId | null,
  goTo: GoTo,
): readonly Source[] {
  const last = recent.flatMap((id) => (id === open ? [] : rows.filter((row) => row.id === id))).slice(0, RECENT);
  const others = rows.filter((row) => row.id !== open && !last.includes(row));
  const items = (some: readonly RosterRow[]) => some.map((row) => athleteItem(row, goTo));
  return [
    { title: t('palette.recent'), items: items(last), limit: RECENT },
    { title: t('palette.athletes'), items: items(others), limit: RECENT - last.length },
  ];
}

/** The weeks of the open athlete that the text means. */
export function weekSource(
  query: string,
  ground: WeekGround,
  athlete: { readonly id: AthleteId; readonly name: string },
  goTo: GoTo,
): Source {
  const items = daysMeant(query, ground).map(({ date, race }): Findable => {
    const monday = mondayOf(date);
    const season = seasonAt(ground.seasons, date);
    const week =
      season === undefined
        ? t('palette.noSeasonWeek')
        : t('palette.seasonWeek', { season: season.name, week: seasonWeekOf(season, date) });
    return {
      id: `week ${date}`,
      label: t('palette.weekOf', { date: dateWords(monday) }),
      detail: race === null ? week : `${race} · ${week}`,
      meant: true,
      run: () => goTo(paths.week(athlete.id, monday), dayAt(date)),
    };
  });
  return { title: t('palette.weeks', { name: athlete.name }), items, limit: MOST_NAMED };
}

/** Where no athlete is open: the day that the text means, in the log of the squad. */
export function daySource(query: string, ground: WeekGround, goTo: GoTo): Source {
  const items = daysMeant(query, ground).map(
    ({ date }): Findable => ({
      id: `day ${date}`,
      label: t('palette.squadLog', { date: dateWords(date) }),
      meant: true,
      run: () => goTo(paths.squadLog(date), PAGE),
    }),
  );
  return { title: t('palette.days'), items, limit: MOST_NAMED };
}

/** Races and seasons of all athletes, and who is in the archive. */
export function namedSources(found: Output<'find.named'>, goTo: GoTo): readonly Source[] {
  const races = found.races.items.map(
    (race): Findable => ({
      id: `race ${race.raceId}`,
      label: race.name,
      detail: t('palette.raceDetail', {
        name: race.athleteName,
        priority: race.priority,
        date: dateWords(race.date),
      }),
      around: `${race.athleteName} ${race.date.slice(0, 4)}`,
      run: () => goTo(paths.week(race.athleteId, mondayOf(race.date)), dayAt(race.date)),
    }),
  );
  const seasons = found.seasons.items.map(
    (season): Findable => ({
      id: `season ${season.seasonId}`,
      label: season.name,
      detail: t('palette.seasonDetail', {
        name: season.athleteName,
        from: shortDate(season.firstMonday),
        to: shortDate(season.lastDay),
      }),
      around: `${season.athleteName} ${season.firstMonday.slice(0, 4)} ${season.lastDay.slice(0, 4)}`,
      run: () => goTo(paths.season(season.athleteId, season.seasonId), PAGE),
    }),
  );
  const archived = found.archived.items.map(
    (athlete): Findable => ({
      id: `archived ${athlete.athleteId}`,
      label: athlete.athleteName,
      run: () => goTo(paths.athlete(athlete.athleteId), PAGE),
    }),
  );
  return [
    { title: t('palette.races'), items: races, limit: MOST_NAMED, total: found.races.total },
    { title: t('palette.seasons'), items: seasons, limit: MOST_NAMED, total: found.seasons.total },
    { title: t('palette.archived'), items: archived, limit: MOST_NAMED, total: found.archived.total },
  ];
}
