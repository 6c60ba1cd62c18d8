import { createHash } from 'node:crypto';
import type { Athlete } from '../../../shared/domain/athlete.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { PlanCause, PlanDifference } from '../../../shared/domain/replan.ts';
import { fail, type Result } from '../../../shared/domain/result.ts';
import type { Phase, Season, SeasonDraft } from '../../../shared/domain/season.ts';
import type { ReadDb } from '../../db/index.ts';
import { causesOf, planDifference, UNEXPLAINED, type VersionWeek, type Wording } from '../../engine/index.ts';
import { type Draughted, openWeeks, phasesToKeep, replanCounts, sessionsOf } from '../season-plan.ts';
import { weekPlaces } from '../week-places.ts';

/** What replanning would do, and the token that proves it was seen. */
export interface ReplanPreview {
  readonly difference: PlanDifference;
  readonly findings: Finding[];
  readonly token: string;
}

/** What the coach sees before a worked-out plan takes the place of the stored one. Reads only. */
export function previewReplan(
  reads: ReadDb,
  athlete: Athlete,
  season: Season,
  draft: SeasonDraft,
  draughted: Draughted,
): ReplanPreview {
  const difference = differenceOf(reads, athlete, season, draughted);
  return { difference, findings: [...draughted.plan.findings], token: tokenOf(draft, draughted) };
}

/** The difference between the stored plan of a season and a worked-out one. */
export function differenceOf(reads: ReadDb, athlete: Athlete, season: Season, draughted: Draughted): PlanDifference {
  const wording: Wording = {
    distanceUnit: athlete.distanceUnit,
    massUnit: athlete.massUnit,
    exercises: new Map(draughted.exercises.map((exercise) => [exercise.id, exercise])),
  };
  const stored = storedWeeks(reads, season);
  const before = { weeks: stored, sessions: draughted.own };
  const after = {
    weeks: weeksAfter(stored, reads.seasons.phases(season.id), draughted),
    sessions: [...draughted.kept, ...sessionsOf(draughted.plan)],
  };
  const worked = planDifference({
    before,
    after,
    causes: causesSince(reads, season, draughted, wording),
    ...replanCounts(draughted),
    wording,
  });
  return worked.causes.length > 0 || worked.replaced === 0 ? worked : { ...worked, causes: [UNEXPLAINED] };
}

/** Refuses to apply what is not what the coach was shown; null where it is, or where nothing was shown. */
export function tokenProblem(token: string | null, draft: SeasonDraft, draughted: Draughted): Result<never> | null {
  if (token === null || token === tokenOf(draft, draughted)) return null;
  return fail(
    'conflict',
    'Something has changed since this difference was worked out, so nothing was planned; look at the new difference and apply that.',
  );
}

/** The same for the same outcome over the same sessions, whatever led to it. */
function tokenOf(draft: SeasonDraft, { plan, own, kept }: Draughted): string {
  const places = kept.map(({ id, date }) => [id, date]);
  return createHash('sha256')
    .update(JSON.stringify([draft, plan, own, places]))
    .digest('hex');
}

function storedWeeks(reads: ReadDb, season: Season): readonly VersionWeek[] {
  const stored = new Map(reads.seasons.weeks(season.id).map((week) => [week.monday, week]));
  return weekPlaces(season, reads.seasons.phases(season.id)).map(({ monday, number, phase }) => {
    const week = stored.get(monday);
    return {
      monday,
      number,
      phase,
      recovery: week?.recovery ?? false,
      taper: week?.taper ?? false,
      class: week?.class ?? null,
      reasons: week?.reasons ?? [],
    };
  });
}

/** The weeks as they will be stored: those that are over stay as they are. */
function weeksAfter(
  old: readonly VersionWeek[],
  stored: readonly Phase[],
  { plan, today }: Draughted,
): readonly VersionWeek[] {
  const open = new Set(openWeeks(plan, new Set(old.map((week) => week.monday)), today));
  const phases = phasesToKeep(stored, plan, today);
  const shape = { firstMonday: plan.firstMonday, weekCount: plan.weeks.length };
  const places = weekPlaces(shape, phases);
  return plan.weeks.map((week, index): VersionWeek => {
    const { monday, number, recovery, taper, class: intensity, reasons } = week;
    const phase = places[index]?.phase ?? week.phase;
    const kept = open.has(week) ? undefined : old.find((each) => each.monday === monday);
    return kept === undefined
      ? { monday, number, phase, recovery, taper, class: intensity, reasons }
      : { ...kept, number, phase };
  });
}

/** What has changed since the season was planned last: inputs, and what was done and missed. */
function causesSince(
  reads: ReadDb,
  season: Season,
  { facts, log, today }: Draughted,
  wording: Wording,
): readonly PlanCause[] {
  const before = reads.seasons.facts(season.id) ?? null;
  const since = before?.madeOn ?? season.firstMonday;
  const within = ({ date }: { readonly date: string }) => date >= since && date >= season.firstMonday && date <= today;
  const missed = log.missed.filter(within).map(({ title, date }) => ({ title, date }));
  return causesOf(before, facts, { done: log.done.filter(within).length, missed }, wording);
}
