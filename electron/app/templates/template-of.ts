import type { Athlete } from '../../../shared/domain/athlete.ts';
import { type CalendarDate, daysBetween, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { Season } from '../../../shared/domain/season.ts';
import type { SeasonTemplateDraft } from '../../../shared/domain/template.ts';
import { round } from '../../../shared/domain/units.ts';
import type { ReadDb } from '../../db/index.ts';
import { easyPaceOf, loadContext, type Policy, portableContent } from '../../engine/index.ts';
import { policyOf } from '../athlete-policy.ts';
import { draftOf, planAthleteOf } from '../plan-inputs.ts';
import { lastDayOf } from '../season-plan.ts';

/** Last day of a template's sessions, counted from its first Monday. */
const LAST_DAY = 727;
/** Biggest week as a part of the usual week: more or less than this is no share but a mistake. */
const SHARES = { least: 0.1, most: 20 } as const;

/** The shape of a season, to be planned again for others; with `sessions` also what the coach made or locked. */
export function templateOf(
  reads: ReadDb,
  athlete: Athlete,
  season: Season,
  name: string,
  sessions: boolean,
  today: CalendarDate,
): SeasonTemplateDraft {
  const race = reads.races
    .list(athlete.id, season.firstMonday, lastDayOf(season))
    .filter((each) => each.priority === 'A')
    .at(-1);
  return {
    name,
    weekCount: season.weekCount,
    leadWeeks: race === undefined ? null : daysBetween(season.firstMonday, mondayOf(race.date)) / 7,
    raceDistanceM: race?.distanceM ?? null,
    openEnd: season.endDate === null,
    rhythm: season.rhythm,
    volumeBasis: season.volumeBasis,
    peakShare: peakShare(athlete, season, policyOf(reads, athlete.id, season.preset)),
    preset: season.preset,
    goal: season.goal,
    phases: reads.seasons.phases(season.id).map(({ kind, weekCount }) => ({ kind, weekCount })),
    sessions: sessions ? ownSessions(reads, athlete, season, today) : [],
  };
}

/** The season's biggest week as a part of the athlete's own; null where the engine chose it or nothing is known. */
function peakShare(athlete: Athlete, season: Season, policy: Policy): number | null {
  const wanted =
    season.volumeBasis === 'distance'
      ? season.peakDistanceM
      : (season.peakDurationS ?? 0) / secondsPerMetre(athlete, policy);
  if (wanted === null || wanted <= 0 || athlete.weeklyDistanceM <= 0) return null;
  return Math.min(SHARES.most, Math.max(SHARES.least, round(wanted / athlete.weeklyDistanceM, 3)));
}

/** Easy running of the athlete, seconds a metre. */
export function secondsPerMetre(athlete: Pick<Athlete, 'vdot'>, policy: Policy): number {
  return easyPaceOf(athlete.vdot, policy.running) / 1000;
}

function ownSessions(
  reads: ReadDb,
  athlete: Athlete,
  season: Season,
  today: CalendarDate,
): SeasonTemplateDraft['sessions'] {
  const policy = policyOf(reads, athlete.id, season.preset);
  const context = loadContext(planAthleteOf(reads, athlete, today), reads.exercises.list(), today, policy);
  return reads.sessions
    .ofSeason(season.id, 'planned')
    .filter((session) => session.locked || session.edited || session.source === 'coach')
    .map((session) => ({ session, day: daysBetween(season.firstMonday, session.date) }))
    .filter(({ day }) => day >= 0 && day <= Math.min(LAST_DAY, season.weekCount * 7 - 1))
    .map(({ session, day }) => {
      const draft = draftOf(session);
      const { date, ...rest } = draft;
      return { day, session: { ...rest, ...portableContent(draft, context) } };
    });
}
