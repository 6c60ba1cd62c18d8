import type { Athlete } from '../../../shared/domain/athlete.ts';
import {
  addDays,
  addWeeks,
  type CalendarDate,
  daysBetween,
  dayText,
  later,
  mondayOf,
} from '../../../shared/domain/calendar-date.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { Race, SeasonDraft } from '../../../shared/domain/season.ts';
import { BIGGEST_WEEK } from '../../../shared/domain/season-limits.ts';
import type { SeasonTemplate, TemplateAnchor } from '../../../shared/domain/template.ts';
import type { ReadDb } from '../../db/index.ts';
import { fitSession, loadContext, type Policy, sessionLoad } from '../../engine/index.ts';
import type { KeptSession } from '../../engine/types.ts';
import { policyOf } from '../athlete-policy.ts';
import { planAthleteOf } from '../plan-inputs.ts';
import { withLength } from '../session-fit.ts';
import { secondsPerMetre } from './template-of.ts';

/** A template laid on an athlete's calendar. */
export interface LaidTemplate {
  readonly draft: SeasonDraft;
  /** Its own sessions, for this athlete; the plan is built around them. */
  readonly sessions: readonly KeptSession[];
  readonly notes: readonly string[];
}

/** Weeks of a template before the week of its A race; all but the last one where it has none. */
function leadOf({ leadWeeks, weekCount }: SeasonTemplate): number {
  return leadWeeks ?? weekCount - 1;
}

/** Lays a template on the calendar of an athlete, with their volume, equipment and strength. */
export function layTemplate(
  reads: ReadDb,
  athlete: Athlete,
  template: SeasonTemplate,
  anchor: TemplateAnchor,
  name: string,
  today: CalendarDate,
): Result<LaidTemplate> {
  const race = anchor.kind === 'race' ? reads.races.get(anchor.raceId) : null;
  if (race === undefined || (race !== null && race.athleteId !== athlete.id)) {
    return fail('not-found', 'This race is not there any more; choose another one.');
  }
  if (race !== null && race.date < today) return fail('validation', `${race.name} is over; choose a race to come.`);
  if (race !== null && race.priority !== 'A') {
    return fail('validation', `${race.name} is no A race; a season is built backwards from an A race.`);
  }
  const start = anchor.kind === 'start' ? anchor.date : addWeeks(mondayOf(race?.date ?? today), -leadOf(template));
  const monday = mondayOf(start);
  const lastDay = addDays(addWeeks(monday, template.weekCount), -1);
  if (lastDay < today) {
    return fail('validation', `The season would end on ${dayText(lastDay)}, before today; start it later.`);
  }
  const startDate = race === null ? start : later(start, today);
  const draft: SeasonDraft = {
    name,
    startDate,
    endDate: endsOpen(reads, athlete, template, race, startDate, lastDay) ? null : lastDay,
    rhythm: template.rhythm,
    volumeBasis: template.volumeBasis,
    ...peakOf(template, athlete, policyOf(reads, athlete.id, template.preset)),
    preset: template.preset,
    goal: template.goal,
    phasePins: [],
    weekPins: [],
  };
  const fitted = fitSessions(reads, athlete, template, monday, { from: later(startDate, today), to: lastDay }, today);
  return ok({
    draft,
    sessions: fitted.sessions,
    notes: [
      ...shortNote(template, race, start, today),
      ...(race === null ? goalNote(reads, athlete, template, startDate, lastDay) : raceNote(template, race)),
      ...fitted.notes,
    ],
  });
}

/** An open end is right where the plan then ends after the race that the template is laid on, and no later one. */
function endsOpen(
  reads: ReadDb,
  athlete: Athlete,
  template: SeasonTemplate,
  race: Race | null,
  startDate: CalendarDate,
  lastDay: CalendarDate,
): boolean {
  const last = reads.races
    .list(athlete.id, startDate)
    .filter((each) => each.priority === 'A')
    .at(-1);
  if (!template.openEnd || last === undefined) return false;
  return race === null ? last.date <= lastDay : last.id === race.id;
}

function peakOf(
  { volumeBasis, peakShare }: SeasonTemplate,
  athlete: Athlete,
  policy: Policy,
): Pick<SeasonDraft, 'peakDistanceM' | 'peakDurationS'> {
  const none = { peakDistanceM: null, peakDurationS: null };
  if (peakShare === null || athlete.weeklyDistanceM <= 0) return none;
  const metres = peakShare * athlete.weeklyDistanceM;
  const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  if (volumeBasis === 'distance') {
    return {
      ...none,
      peakDistanceM: within(Math.round(metres / 1000) * 1000, BIGGEST_WEEK.leastM, BIGGEST_WEEK.mostM),
    };
  }
  const seconds = Math.round((metres * secondsPerMetre(athlete, policy)) / 900) * 900;
  return { ...none, peakDurationS: within(seconds, BIGGEST_WEEK.leastS, BIGGEST_WEEK.mostS) };
}

function shortNote(
  template: SeasonTemplate,
  race: Race | null,
  start: CalendarDate,
  today: CalendarDate,
): readonly string[] {
  if (race === null || start >= mondayOf(today)) return [];
  const left = daysBetween(mondayOf(today), mondayOf(race.date)) / 7;
  const weeks = left === 1 ? '1 week is' : `${left} weeks are`;
  return [`Only ${weeks} left before ${race.name}; the template has ${leadOf(template)}, so the season starts today.`];
}

/** What becomes of a template for a race where the athlete has none to lay it on. */
function goalNote(
  reads: ReadDb,
  athlete: Athlete,
  { raceDistanceM }: SeasonTemplate,
  from: CalendarDate,
  to: CalendarDate,
): readonly string[] {
  const goal = reads.races.list(athlete.id, from).some((each) => each.priority === 'A' && each.date <= to);
  if (raceDistanceM === null || goal) return [];
  return [
    `The template leads to a race, and ${athlete.name} has no A race in these weeks: base and build come in cycles, without peak and taper. Add the race and replan, and the phases are built backwards from it.`,
  ];
}

function raceNote({ raceDistanceM }: SeasonTemplate, race: Race): readonly string[] {
  if (raceDistanceM === null || Math.abs(race.distanceM - raceDistanceM) < raceDistanceM / 50) return [];
  const km = (metres: number) => `${Math.round(metres / 100) / 10} km`;
  return [
    `The template is from a season for ${km(raceDistanceM)}; ${race.name} is ${km(race.distanceM)} long, so phases and taper follow that.`,
  ];
}

interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

function fitSessions(
  reads: ReadDb,
  athlete: Athlete,
  template: SeasonTemplate,
  monday: CalendarDate,
  { from, to }: Span,
  today: CalendarDate,
): { readonly sessions: readonly KeptSession[]; readonly notes: readonly string[] } {
  const planAthlete = planAthleteOf(reads, athlete, today);
  const policy = policyOf(reads, athlete.id, template.preset);
  const context = loadContext(planAthlete, reads.exercises.list(), today, policy);
  const placed = template.sessions
    .map(({ day, session }) => ({ day, ...fitSession(session, planAthlete, context, policy) }))
    .map(({ day, content, notes }) => ({ draft: { ...content, date: addDays(monday, day) }, notes }))
    .filter(({ draft }) => draft.date >= from && draft.date <= to);
  const missing = new Set(
    placed.flatMap(({ notes }) =>
      notes.flatMap(({ kind, exerciseId }) =>
        kind === 'no-equipment' ? (context.exercises.get(exerciseId)?.name ?? []) : [],
      ),
    ),
  );
  const early = template.sessions.length - placed.length;
  const notes = [
    ...(early === 0 ? [] : [`${early} of the template’s own sessions lie before the first day and are left out.`]),
    ...(missing.size === 0
      ? []
      : [`Equipment is missing for ${[...missing].join(', ')} in the template’s own sessions.`]),
  ];
  return {
    sessions: placed.map(({ draft }) => withLength({ ...draft, load: sessionLoad(draft, context, policy) })),
    notes,
  };
}
