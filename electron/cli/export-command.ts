import { join } from 'node:path';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { readsOf } from '../app/context.ts';
import { racesCsv, rosterCsv, sessionsCsv, setsCsv, weeksCsv } from '../exporting/tables.ts';
import { ATHLETE_OPTION, chosenAthletes } from './chosen-athletes.ts';
import { type Command, UsageError } from './command.ts';
import { exportOf } from './export.ts';
import { writeNew } from './files.ts';
import { DATA_OPTION, withData } from './headless.ts';

const ALWAYS = { from: calendarDate('1900-01-01'), to: calendarDate('2199-12-31') };

/** `export`: everything as one JSON file, or as tables. */
export const exportCommand: Command = {
  name: 'export',
  positionals: [],
  about: 'Write athletes, races, seasons and sessions as JSON or CSV.',
  details:
    'Prints the data as JSON (see `schema export-output`), or writes it to a new file with --out, or writes roster, races, sessions, sets and weeks as CSV into a folder with --csv. Units: metres, seconds, kilograms; dates ISO. Text that a spreadsheet would run as a formula gets an apostrophe. Roster and races can be imported again.',
  options: {
    ...DATA_OPTION,
    ...ATHLETE_OPTION,
    out: { value: 'FILE.json', about: 'Write the JSON to a new file.' },
    csv: { value: 'DIR', about: 'Write CSV tables as new files into this folder instead.' },
  },
  run: (args, io) => {
    const [out, folder] = [args.get('out'), args.get('csv')];
    if (out !== undefined && folder !== undefined) throw new UsageError('export takes --out or --csv, not both.');
    return withData<unknown>(args, io, async (workstation) => {
      const athletes = chosenAthletes(workstation, args.get('athlete'));
      if (!athletes.ok) return athletes;
      const data = exportOf(workstation.context, athletes.value);
      if (folder !== undefined) {
        const { rollUps } = readsOf(workstation.context);
        const weeks = athletes.value.flatMap(({ id, name }) =>
          rollUps.weeks(id, ALWAYS.from, ALWAYS.to).map((value) => ({ athlete: name, value })),
        );
        return writeAll(folder, tablesOf(data, weeks));
      }
      if (out === undefined) return ok(data);
      const written = await writeNew(out, `${JSON.stringify(data, null, 2)}\n`);
      return written.ok ? ok({ path: written.value, athletes: data.athletes.length }) : written;
    });
  },
};

/** File name → content. */
function tablesOf(
  data: ReturnType<typeof exportOf>,
  weeks: Parameters<typeof weeksCsv>[0],
): ReadonlyMap<string, string> {
  const races = data.athletes.flatMap(({ athlete, races: own }) =>
    own.map((value) => ({ athlete: athlete.name, value })),
  );
  const sessions = data.athletes.flatMap(({ athlete, sessions: own }) =>
    own.map((value) => ({ athlete: athlete.name, value })),
  );
  const everybody = data.athletes.map(({ athlete }) => athlete);
  return new Map([
    ['roster.csv', rosterCsv(everybody, data.groups)],
    ['races.csv', racesCsv(races)],
    ['sessions.csv', sessionsCsv(sessions)],
    ['sets.csv', setsCsv(sessions, data.exercises)],
    ['weeks.csv', weeksCsv(weeks)],
  ]);
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<Result<unknown>> {
  const paths: string[] = [];
  for (const [name, content] of files) {
    const written = await writeNew(join(folder, name), content);
    if (!written.ok) return written;
    paths.push(written.value);
  }
  return ok({ paths });
}
