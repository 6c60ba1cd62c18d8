import { contract, type Output } from '../../shared/contract/index.ts';
import type { Athlete } from '../../shared/domain/athlete.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { Season } from '../../shared/domain/season.ts';
import { readsOf } from '../app/context.ts';
import type { Workstation } from '../app/create-app.ts';
import { lastDayOf } from '../app/season-plan.ts';
import { ATHLETE_OPTION, chosenAthletes } from './chosen-athletes.ts';
import type { Command } from './command.ts';
import { DATA_OPTION, withData } from './headless.ts';

/** `replan`: what planning again from today on would change; with `--apply` it is done. */
export const replanCommand: Command = {
  name: 'replan',
  positionals: [],
  about: 'Show what replanning from today on changes, season by season; with --apply, do it.',
  details:
    'For each athlete the season that holds today, else the next one. Prints [{ athlete, season, applied, difference, findings }], the difference as in `schema season.replanPreview.output`: causes, totals, and for every week the sessions that move, change, come and go. Past days, locked and edited sessions stay. Applied, each season is one step to undo in the window.',
  options: {
    ...DATA_OPTION,
    ...ATHLETE_OPTION,
    apply: { value: null, about: 'Apply exactly what is printed.' },
  },
  run: (args, io) =>
    withData(args, io, async (workstation) => {
      const athletes = chosenAthletes(workstation, args.get('athlete'));
      if (!athletes.ok) return athletes;
      const rows: Row[] = [];
      for (const athlete of athletes.value) {
        const season = seasonOf(workstation, athlete);
        if (season === undefined) continue;
        const row = await replanOne(workstation, athlete, season, args.has('apply'));
        if (!row.ok) return row;
        rows.push(row.value);
      }
      if (rows.length === 0) return fail('not-found', 'There is no season from today on to replan.');
      return ok(rows);
    }),
};

interface Row extends Pick<Output<'season.replanPreview'>, 'difference' | 'findings'> {
  readonly athlete: string;
  readonly season: string;
  readonly applied: boolean;
}

const preview = contract['season.replanPreview'].output;

function seasonOf({ context }: Workstation, athlete: Athlete): Season | undefined {
  const { seasons } = readsOf(context);
  const today = context.ports.clock.today();
  return seasons.covering(athlete.id, today) ?? seasons.list(athlete.id).find((season) => lastDayOf(season) >= today);
}

async function replanOne({ app }: Workstation, athlete: Athlete, season: Season, apply: boolean): Promise<Result<Row>> {
  const shown = await app.dispatch('season.replanPreview', { seasonId: season.id });
  if (!shown.ok) return shown;
  const { difference, findings, token } = preview.parse(shown.value);
  if (apply) {
    const done = await app.dispatch('season.replan', { seasonId: season.id, token });
    if (!done.ok) return done;
  }
  return ok({ athlete: athlete.name, season: season.name, applied: apply, difference, findings });
}
