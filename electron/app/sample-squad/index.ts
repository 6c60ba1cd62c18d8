import type { AthleteDraft } from '../../../shared/domain/athlete.ts';
import { addWeeks, type CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { AthleteId, GroupId, SeasonId, SessionId } from '../../../shared/domain/ids.ts';
import type { PlanFacts } from '../../../shared/domain/plan-facts.ts';
import type { RaceDraft, SeasonDraft } from '../../../shared/domain/season.ts';
import type { NewSession, WriteDb } from '../../db/index.ts';
import { planFacts, planSeason, policyFor } from '../../engine/index.ts';
import type { SeasonPlan } from '../../engine/types.ts';
import { refreshVdot } from '../athlete-fitness.ts';
import { type AppContext, readsOf, writeFor } from '../context.ts';
import { type SessionScale, sessionScale } from '../plan-inputs.ts';
import { storePlan } from '../season-plan.ts';
import { tellBetween } from './between.ts';
import { type Done, type Telling, tellHistory } from './history.ts';
import { liftingLog } from './lifting-log.ts';
import { randomFrom } from './random.ts';
import type { SampleAthlete } from './sample-athlete.ts';
import { dwayne, ines, marguerite, priya, tom } from './squad-road.ts';
import { amara, jonas, kari } from './squad-specials.ts';
import { athleteInWeek, raceDraftFor, seasonDraftFor } from './timeline.ts';

/** The sample squad, in roster order of joining. */
export const SAMPLE_SQUAD: readonly SampleAthlete[] = [ines, tom, marguerite, dwayne, priya, jonas, amara, kari];

/** One season of the history: as planned then, and what was done of it. */
export interface ToldSeason {
  readonly draft: SeasonDraft;
  readonly races: readonly RaceDraft[];
  readonly plan: SeasonPlan;
  readonly facts: PlanFacts;
  readonly done: readonly Done[];
  readonly scale: SessionScale;
}

/** One athlete's two years, ready to be stored. */
export interface ToldAthlete {
  readonly profile: Omit<AthleteDraft, 'groupIds'>;
  readonly groups: readonly string[];
  readonly seasons: readonly ToldSeason[];
}

/** Tells an athlete's two years up to the day before today; the same for the same today. */
export function tellAthlete(sample: SampleAthlete, exercises: readonly Exercise[], today: CalendarDate): ToldAthlete {
  const profile = sample.profile(today);
  const random = randomFrom(profile.name);
  const library = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const seasons = sample.seasons.map((season, index): ToldSeason => {
    const athlete = athleteInWeek(profile, sample, season.startWeek);
    const draft = seasonDraftFor(season, today);
    const races = season.races.map((race) =>
      raceDraftFor(race, athleteInWeek(profile, sample, race.week), today, random),
    );
    const upcoming = races.map((race) => ({ ...race, resultTimeS: null }));
    const input = { today: draft.startDate, athlete, season: draft, races: upcoming, exercises, kept: [], periods: [] };
    const plan = planSeason(input, policyFor(draft.preset));
    const telling: Telling = {
      sample,
      today,
      hrMax: profile.hrMax,
      results: new Map(races.flatMap((race) => (race.resultTimeS === null ? [] : [[race.date, race.resultTimeS]]))),
      random,
      lifting: liftingLog(athlete, library, random),
    };
    const done = tellHistory(sessionsOf(plan), telling);
    const next = sample.seasons[index + 1];
    const after =
      next === undefined
        ? []
        : tellBetween(
            {
              from: addWeeks(plan.firstMonday, plan.weeks.length),
              to: seasonDraftFor(next, today).startDate,
              athlete: athleteInWeek(profile, sample, next.startWeek),
              before: sessionsOf(plan),
            },
            telling,
          );
    // The profile is told as it is today, so the plan is said to be made from that: nothing of it was entered since.
    const facts = planFacts({ ...input, athlete: profile });
    return {
      draft,
      races,
      plan,
      facts,
      done: [...done, ...after],
      scale: sessionScale(athlete, exercises, draft.startDate),
    };
  });
  return { profile, groups: sample.groups, seasons };
}

function sessionsOf(plan: SeasonPlan) {
  return plan.weeks.flatMap((week) => week.sessions);
}

/** Adds those of a sample squad who are not there yet, as one step of the history. Answers how many. */
export function addSampleSquad(context: AppContext, squad: readonly SampleAthlete[] = SAMPLE_SQUAD): number {
  const reads = readsOf(context);
  const today = context.ports.clock.today();
  const exercises = reads.exercises.list();
  const present = new Set(reads.athletes.list({ sample: true }).map((athlete) => athlete.name));
  const missing = squad.filter((sample) => !present.has(sample.profile(today).name));
  if (missing.length === 0) return 0;
  const stories = missing.map((sample) => tellAthlete(sample, exercises, today));
  writeFor(context, 'sample.add', (db) => {
    for (const story of stories) storeAthlete(db, story, today);
  });
  return stories.length;
}

/** Removes every sample athlete, and the sample's groups where nobody of the coach's own is in them. Answers how many. */
export function removeSampleSquad(context: AppContext): number {
  const reads = readsOf(context);
  const samples = reads.athletes.list({ sample: true });
  if (samples.length === 0) return 0;
  const own = reads.athletes.list({ sample: false });
  const inUse = new Set(own.flatMap((athlete) => athlete.groupIds));
  const names = new Set(SAMPLE_SQUAD.flatMap((sample) => sample.groups));
  const groups = reads.groups.list().filter((group) => names.has(group.name) && !inUse.has(group.id));
  return writeFor(context, 'sample.remove', (db) => {
    const removed = db.athletes.remove(samples.map((athlete) => athlete.id));
    for (const group of groups) db.groups.remove(group.id);
    return removed;
  });
}

/** Writes a told athlete with all seasons and what was done of them. */
export function storeAthlete(db: WriteDb, story: ToldAthlete, today: CalendarDate, sample = true): AthleteId {
  const { profile } = story;
  const draft: AthleteDraft = { ...profile, groupIds: story.groups.map((name) => groupNamed(db, name)) };
  const athleteId = db.athletes.create(draft, { vdot: null, sample });
  for (const [index, season] of story.seasons.entries()) {
    for (const race of season.races) db.races.create(athleteId, race);
    const plan = index === story.seasons.length - 1 ? season.plan : withoutSessionReasons(season.plan);
    const { seasonId, sessionIds } = storePlan(db, athleteId, season.draft, plan, season.facts);
    db.sessions.insertMany(season.done.map((done) => doneSession(done, athleteId, seasonId, sessionIds, season.scale)));
  }
  refreshVdot(db, athleteId, today);
  return athleteId;
}

/** Of seasons that are over the weeks' reasons are enough: thousands of rows fewer to write on one click. */
function withoutSessionReasons(plan: SeasonPlan): SeasonPlan {
  const weeks = plan.weeks.map((week) => ({
    ...week,
    sessions: week.sessions.map((session) => ({ ...session, reasons: [] })),
  }));
  return { ...plan, weeks };
}

function doneSession(
  { draft, planIndex }: Done,
  athleteId: AthleteId,
  seasonId: SeasonId,
  planned: readonly SessionId[],
  scale: SessionScale,
): NewSession {
  return {
    ...draft,
    athleteId,
    seasonId: planIndex === null ? null : seasonId,
    side: 'actual',
    plannedId: planIndex === null ? null : (planned[planIndex] ?? null),
    locked: false,
    edited: false,
    source: 'sample',
    load: scale.load(draft),
    reasons: [],
    lifts: scale.lifts(draft),
  };
}

function groupNamed(db: WriteDb, name: string): GroupId {
  return db.groups.findByName(name)?.id ?? db.groups.create(name);
}
