import type { replanning } from '../../../shared/contract/replanning.ts';
import { ok } from '../../../shared/domain/result.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import type { HandlersFor } from '../handler.ts';
import { seasonDrift } from '../replan/drift.ts';
import { replanMany, seasonOrGone } from '../replan/many.ts';
import { storeRaceMove, workOutRaceMove } from '../replan/move-race.ts';
import { previewReplan, tokenProblem } from '../replan/preview.ts';
import { storeShift, workOutShift } from '../replan/shift.ts';
import { seasonDraftOf } from '../season-draft.ts';
import { redraught } from '../season-draughts.ts';
import { storeReplanned } from '../season-plan.ts';

/** Planning again what is planned already: shown first, then done. */
export function replanHandlers(context: AppContext): HandlersFor<keyof typeof replanning> {
  const today = () => context.ports.clock.today();
  return {
    'season.drift': ({ seasonId }) => {
      const season = seasonOrGone(context, seasonId);
      if (!season.ok) return season;
      const reads = readsOf(context);
      const athlete = reads.athletes.get(season.value.athleteId);
      return athlete === undefined
        ? gone('athlete')
        : ok({ causes: seasonDrift(reads, athlete, season.value, today()) });
    },
    'season.replanPreview': ({ seasonId, draft: given, race }) => {
      const season = seasonOrGone(context, seasonId);
      if (!season.ok) return season;
      const reads = readsOf(context);
      const athlete = reads.athletes.get(season.value.athleteId);
      if (athlete === undefined) return gone('athlete');
      const draft = given ?? seasonDraftOf(season.value);
      if (race !== null) {
        const moved = workOutRaceMove(context, season.value, draft, race, today());
        return moved.ok ? ok(previewReplan(reads, athlete, season.value, draft, moved.value.draughted)) : moved;
      }
      const worked = redraught(context, season.value, draft, today());
      return worked.ok ? ok(previewReplan(reads, athlete, season.value, draft, worked.value)) : worked;
    },
    'season.replan': ({ seasonId, token }) => {
      const season = seasonOrGone(context, seasonId);
      if (!season.ok) return season;
      const draft = seasonDraftOf(season.value);
      const worked = redraught(context, season.value, draft, today());
      if (!worked.ok) return worked;
      const problem = tokenProblem(token, draft, worked.value);
      if (problem !== null) return problem;
      const counts = writeFor(context, 'season.replan', (db) => storeReplanned(db, season.value, draft, worked.value));
      return ok({ ...counts, findings: [...worked.value.plan.findings] });
    },
    'season.moveRace': ({ seasonId, race, token }) => {
      const season = seasonOrGone(context, seasonId);
      if (!season.ok) return season;
      const draft = seasonDraftOf(season.value);
      const moved = workOutRaceMove(context, season.value, draft, race, today());
      if (!moved.ok) return moved;
      const { draughted } = moved.value;
      const problem = tokenProblem(token, draft, draughted);
      if (problem !== null) return problem;
      const counts = writeFor(context, 'season.moveRace', (db) => storeRaceMove(db, season.value, draft, moved.value));
      return ok({ ...counts, findings: [...draughted.plan.findings] });
    },
    'season.replanMany': (input) => replanMany(context, input),
    'season.shiftPreview': ({ seasonId, ...input }) => {
      const season = seasonOrGone(context, seasonId);
      if (!season.ok) return season;
      const reads = readsOf(context);
      const athlete = reads.athletes.get(season.value.athleteId);
      if (athlete === undefined) return gone('athlete');
      const shift = workOutShift(context, season.value, input, today());
      if (!shift.ok) return shift;
      const { draft, races, moved, draughted } = shift.value;
      return ok({
        ...previewReplan(reads, athlete, season.value, draft, draughted),
        draft,
        races: races.map(({ race, to }) => ({ raceId: race.id, name: race.name, from: race.date, to })),
        ownMoved: moved.size,
      });
    },
    'season.shift': ({ seasonId, token, ...input }) => {
      const season = seasonOrGone(context, seasonId);
      if (!season.ok) return season;
      const shift = workOutShift(context, season.value, input, today());
      if (!shift.ok) return shift;
      const { draft, draughted, races } = shift.value;
      const problem = tokenProblem(token, draft, draughted);
      if (problem !== null) return problem;
      const counts = writeFor(context, 'season.shift', (db) => storeShift(db, season.value, shift.value));
      return ok({ ...counts, races: races.length, findings: [...draughted.plan.findings] });
    },
  };
}
