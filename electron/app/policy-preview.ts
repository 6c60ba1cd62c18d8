import { setImmediate } from 'node:timers/promises';
import type { PolicySeasonEffect } from '../../shared/contract/policy.ts';
import { addDays, type CalendarDate, later, mondayOf } from '../../shared/domain/calendar-date.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { ReadDb } from '../db/index.ts';
import { contentKey, type Policy, policyWith } from '../engine/index.ts';
import type { PlannedSession } from '../engine/types.ts';
import { layersOf, type StoredLayers, storedLayers } from './athlete-policy.ts';
import { countedSessions } from './counted-sessions.ts';
import { cancelled, type Job } from './jobs.ts';
import { type OpenSeason, openSeasons } from './open-seasons.ts';
import { draftOf } from './plan-inputs.ts';
import { seasonDraftOf } from './season-draft.ts';
import { draughtSeason, lastDayOf } from './season-plan.ts';
import { auditPlan, LOOK_BACK_DAYS } from './season-view.ts';

/** How the stored layers look after a change; the athlete's own part of them is given. */
export type ChangeLayers = (layers: StoredLayers) => StoredLayers;

/**
 * What replanning by changed rules would do to each season that is not over, against replanning by the rules as they
 * stand: so only the rules make the difference. Writes nothing; lets others work between two seasons.
 */
export async function previewPolicy(
  reads: ReadDb,
  athleteId: OpenSeason['athlete']['id'] | null,
  change: ChangeLayers,
  today: CalendarDate,
  job: Job,
): Promise<Result<{ seasons: PolicySeasonEffect[] }>> {
  const open = openSeasons(reads, athleteId, today);
  const seasons: PolicySeasonEffect[] = [];
  for (const [index, each] of open.entries()) {
    job.progress(index, open.length, each.athlete.name);
    await setImmediate();
    if (job.signal.aborted) return cancelled();
    const layers = storedLayers(reads, each.athlete.id);
    seasons.push(effectOn(reads, each, [layers, change(layers)], today));
  }
  job.progress(open.length, open.length, '');
  return ok({ seasons });
}

function effectOn(
  reads: ReadDb,
  open: OpenSeason,
  layers: readonly [StoredLayers, StoredLayers],
  today: CalendarDate,
): PolicySeasonEffect {
  const { athlete, season } = open;
  const [before, after] = layers.map((each) => {
    const { policy } = policyWith(season.preset, layersOf(each));
    return measure(reads, open, policy, today);
  });
  if (before === undefined || after === undefined) throw new Error('two policies are compared');
  const changed = differing(before.sessions, after.sessions);
  return {
    athleteId: athlete.id,
    athleteName: athlete.name,
    distanceUnit: athlete.distanceUnit,
    seasonId: season.id,
    seasonName: season.name,
    sessionsChanged: changed.count,
    weeksChanged: changed.mondays.size,
    weeks: after.weeks,
    lifts: { before: before.lifts, after: after.lifts },
    biggestWeekM: { before: before.biggestWeekM, after: after.biggestWeekM },
    findings: { before: before.findings, after: after.findings },
  };
}

/** The season as a policy plans it, and what the audit by the same policy says of it. */
function measure(reads: ReadDb, { athlete, season }: OpenSeason, policy: Policy, today: CalendarDate) {
  const { plan, replaceable } = draughtSeason(reads, athlete, seasonDraftOf(season), season.id, today, { policy });
  const last = addDays(plan.firstMonday, plan.weeks.length * 7 - 1);
  const replaced = new Set(replaceable.map((session) => session.id));
  const from = addDays(plan.firstMonday, -LOOK_BACK_DAYS);
  const around = reads.sessions.between(athlete.id, from, later(last, lastDayOf(season)));
  const stays = countedSessions(
    around.filter((session) => !replaced.has(session.id)),
    today,
  );
  const sessions = plan.weeks.flatMap((week) => week.sessions);
  const audited = [
    ...stays.map((session) => ({ ...draftOf(session), load: session.load, done: session.side === 'actual' })),
    ...sessions,
  ];
  const findings = auditPlan(reads, athlete, audited, plan, policy, today);
  return {
    sessions,
    weeks: plan.weeks.length,
    lifts: plan.weeks.reduce((sum, week) => sum + week.load.lifts, 0),
    biggestWeekM: Math.max(0, ...plan.weeks.map((week) => week.load.runDistanceM)),
    findings: findings.length,
  };
}

/** Sessions that only one of two plans has: a changed session counts once. */
function differing(before: readonly PlannedSession[], after: readonly PlannedSession[]) {
  const gone = without(before, after);
  const fresh = without(after, before);
  const mondays = new Set([...gone, ...fresh].map((session) => mondayOf(session.date)));
  return { count: Math.max(gone.length, fresh.length), mondays };
}

function without(sessions: readonly PlannedSession[], others: readonly PlannedSession[]): readonly PlannedSession[] {
  const pool = new Map<string, number>();
  for (const other of others) pool.set(contentKey(other), (pool.get(contentKey(other)) ?? 0) + 1);
  return sessions.filter((session) => {
    const key = contentKey(session);
    const left = pool.get(key) ?? 0;
    pool.set(key, left - 1);
    return left <= 0;
  });
}
