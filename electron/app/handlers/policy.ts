import type { PolicyChange, policy } from '../../../shared/contract/policy.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import type { PolicyValue } from '../../../shared/domain/policy.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { ReadDb, WriteDb } from '../../db/index.ts';
import { policyDescriptors, policyGroups } from '../../engine/index.ts';
import { refreshVdot } from '../athlete-fitness.ts';
import { type StoredLayers, storedLayers } from '../athlete-policy.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import type { HandlersFor } from '../handler.ts';
import type { Job } from '../jobs.ts';
import { type OpenSeason, openSeasons } from '../open-seasons.ts';
import { changesProblem, layerOf, withChanges } from '../policy-changes.ts';
import { previewPolicy } from '../policy-preview.ts';
import { presetOf, storedPolicySheet } from '../policy-sheet.ts';
import { workOutInTurn } from '../replan/many.ts';
import { storeReplanned } from '../season-plan.ts';
import { reclassify } from '../week-classes.ts';

/** Rules by which weeks are classed: the stored classes follow them at once. */
const CLASS_RULES = 'running.intensity.';
/** Rules that the stored VDOT follows from. */
const FITNESS_RULES = ['running.fitness.', 'running.paces.threshold', 'running.plausibleVdot.'];

type Whose = AthleteId | null;

/** The planning rules: what they are, changing them, and what a change would do. */
export function policyHandlers(context: AppContext): HandlersFor<keyof typeof policy> {
  return {
    'policy.get': ({ athleteId }) => {
      const reads = readsOf(context);
      if (isGone(reads, athleteId)) return gone('athlete');
      const { preset, rows, problems } = storedPolicySheet(reads, athleteId, context.ports.clock.today());
      const coachPreset = reads.settings.get().preset;
      return ok({ preset, coachPreset, groups: [...policyGroups], rows: [...rows], problems: [...problems] });
    },
    'policy.count': ({ athleteId }) => {
      const reads = readsOf(context);
      const { coach, athlete } = storedLayers(reads, athleteId);
      const seasons = openSeasons(reads, athleteId, context.ports.clock.today()).length;
      return ok({ coach: Object.keys(coach).length, athlete: Object.keys(athlete).length, seasons });
    },
    'policy.preview': ({ athleteId, changes, jobId }) => {
      const reads = readsOf(context);
      const problem = problemOf(context, athleteId, changes);
      if (problem !== null) return problem;
      const change = (layers: StoredLayers) => withChanges(layers, layerOf(athleteId), changes);
      return context.jobs.run(jobId, (job) =>
        previewPolicy(reads, athleteId, change, context.ports.clock.today(), job),
      );
    },
    'policy.set': ({ athleteId, changes }) => {
      const problem = problemOf(context, athleteId, changes);
      if (problem !== null) return problem;
      return ok({ seasons: store(context, 'policy.set', athleteId, changes) });
    },
    'policy.reset': ({ athleteId, what }) => {
      const reads = readsOf(context);
      if (isGone(reads, athleteId)) return gone('athlete');
      const own = Object.keys(storedLayers(reads, athleteId)[layerOf(athleteId)]);
      const changes = own.filter(isPartOf(what)).map((path): PolicyChange => ({ path, value: null }));
      // With everything gone nothing is left that could contradict.
      const problem = what.kind === 'all' ? null : problemOf(context, athleteId, changes);
      if (problem !== null) return problem;
      const seasons = store(context, 'policy.reset', athleteId, changes);
      return ok({ reset: changes.length, seasons });
    },
    'policy.replan': ({ athleteId, jobId }) => {
      if (isGone(readsOf(context), athleteId)) return gone('athlete');
      return context.jobs.run(jobId, (job) => replanAll(context, athleteId, job));
    },
  };
}

function isGone(reads: ReadDb, athleteId: Whose): boolean {
  return athleteId !== null && reads.athletes.get(athleteId) === undefined;
}

function isPartOf(what: Parameters<HandlersFor<'policy.reset'>['policy.reset']>[0]['what']) {
  const group = (path: string) => policyDescriptors.find((each) => each.path === path)?.group;
  return (path: string): boolean => {
    switch (what.kind) {
      case 'path':
        return path === what.path;
      case 'group':
        return group(path) === what.group;
      case 'all':
        return true;
    }
  };
}

function problemOf(context: AppContext, athleteId: Whose, changes: readonly PolicyChange[]): Result<never> | null {
  const reads = readsOf(context);
  if (isGone(reads, athleteId)) return gone('athlete');
  const paths = changes.map((change) => change.path);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) return fail('validation', `“${twice}” is changed twice; say once what it shall be.`);
  const preset = presetOf(reads, athleteId, context.ports.clock.today());
  return changesProblem(storedLayers(reads, athleteId), layerOf(athleteId), changes, preset);
}

/** Writes changes as one step; answers how many seasons stand on the rules as they were. */
function store(
  context: AppContext,
  command: 'policy.set' | 'policy.reset',
  athleteId: Whose,
  changes: readonly PolicyChange[],
): number {
  const open = openSeasons(readsOf(context), athleteId, context.ports.clock.today());
  const touches = (rules: readonly string[]) => changes.some(({ path }) => rules.some((rule) => path.startsWith(rule)));
  writeFor(context, command, (db) => {
    for (const { path, value } of changes) putChange(db, athleteId, path, value);
    if (touches(FITNESS_RULES)) {
      const ids = athleteId === null ? db.athletes.list().map(({ id }) => id) : [athleteId];
      for (const id of ids) refreshVdot(db, id, context.ports.clock.today());
    }
    if (!touches([CLASS_RULES])) return;
    for (const { season } of open) reclassify(db, season);
  });
  return open.length;
}

function putChange(db: WriteDb, athleteId: Whose, path: string, value: PolicyValue | null): void {
  if (value === null) db.policy.reset(athleteId, path);
  else db.policy.set({ athleteId, path, value });
}

/** Replans every open season in one step of the history; what changed meanwhile is worked out again before writing. */
async function replanAll(
  context: AppContext,
  athleteId: Whose,
  job: Job,
): Promise<Result<{ seasons: number; kept: number; replaced: number }>> {
  const items = () => openSeasons(readsOf(context), athleteId, context.ports.clock.today());
  const turn = { items, step: ({ athlete }: OpenSeason) => athlete.name, whenChanged: 'again' } as const;
  const worked = await workOutInTurn(context, job, turn, (replan) => replan);
  if (!worked.ok) return worked;
  const { done } = worked.value;
  const counts = writeFor(context, 'policy.replan', (db) =>
    done.map(({ season, draft, draughted }) => storeReplanned(db, season, draft, draughted)),
  );
  return ok({
    seasons: done.length,
    kept: counts.reduce((sum, count) => sum + count.kept, 0),
    replaced: counts.reduce((sum, count) => sum + count.replaced, 0),
  });
}
