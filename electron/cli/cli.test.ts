import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { auditView } from '../../shared/contract/audit.ts';
import { contract } from '../../shared/contract/index.ts';
import { CALCULATOR_NAMES } from '../../shared/domain/calculator.ts';
import { openWorkstation } from '../app/create-app.ts';
import { anAthlete, aRace, aSeason } from '../app/test-workstation.ts';
import { exportFile } from '../exporting/schemas.ts';
import { headlessPorts } from './headless.ts';
import { planOutput } from './plan-file.ts';
import { runCli } from './run.ts';
import { schemasByName } from './schema.ts';

const CLI = join(import.meta.dirname, '../cli.ts');
const TODAY = '2026-03-02';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;
let data: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-cli-'));
  data = join(folder, 'data');
  const io = { env: { COUNTERPOINT_TODAY: TODAY }, out: () => undefined, err: () => undefined };
  const { app } = openWorkstation({ dataFolder: data, ports: headlessPorts(io) });
  const created = await app.dispatch('athlete.create', anAthlete());
  const { athleteId } = z.object({ athleteId: z.string() }).parse(created.ok ? created.value : null);
  await app.dispatch('race.create', { athleteId, draft: aRace() });
  await app.dispatch('season.create', { athleteId, draft: aSeason() });
  await app.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command line inside this program. */
async function run(...args: string[]): Promise<Outcome> {
  const env = { COUNTERPOINT_DATA: data, COUNTERPOINT_TODAY: TODAY };
  let [out, err] = ['', ''];
  const code = await runCli(args, {
    env,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** Runs the command line as its own program. */
function spawn(...args: string[]): Promise<Outcome> {
  const env = { ...process.env, COUNTERPOINT_DATA: data, COUNTERPOINT_TODAY: TODAY };
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { env, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err });
    });
  });
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const planInput = () => {
  const { groupIds, note, name, ...athlete } = anAthlete();
  return { athlete, season: aSeason(), races: [aRace()] };
};

function expectOneSentence(outcome: Outcome): void {
  expect(outcome.out).toBe('');
  expect(outcome.err).toMatch(/^[^\n]+[.`]\n$/);
  expect(outcome.err).not.toMatch(/\bat .*\.ts:\d+/);
}

describe('as its own program', () => {
  it.each([
    ['help', 0],
    ['check', 0],
    ['audit --athlete Nobody', 1],
    ['frobnicate', 2],
    ['plan', 2],
  ])('`%s` ends with %i', async (line, code) => {
    const outcome = await spawn(...line.split(' '));
    expect(outcome).toEqual(await run(...line.split(' ')));
    expect(outcome.code).toBe(code);
    if (code > 0) expectOneSentence(outcome);
  });
});

describe('usage', () => {
  it('shows the help on standard output, with every command and the exit codes', async () => {
    const { code, out, err } = await run();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of [
      'demo',
      'plan',
      'policy',
      'replan',
      'audit',
      'calc',
      'import',
      'export',
      'backup',
      'restore',
      'check',
      'schema',
      'help',
    ]) {
      expect(out).toContain(`\n  ${name}`);
    }
    expect(out).toContain('Exit codes');
  });

  it('shows one command in full', async () => {
    const [asked, flagged] = await Promise.all([run('help', 'plan'), run('plan', '--help')]);
    expect(asked.out).toContain('--input FILE.json');
    expect(flagged).toEqual(asked);
  });

  it.each([
    [['frobnicate'], 'There is no command “frobnicate”'],
    [['plan'], '--input FILE.json is needed.'],
    [['plan', '--inptu', 'x'], "Unknown option '--inptu'."],
    [['plan', '--input'], '--input'],
    [['restore'], 'restore needs FILE.'],
    [['check', 'extra'], '“extra” is one argument too many.'],
    [['import', 'x.csv', '--mass-unit', 'stone'], '--mass-unit must be one of: kg, lb.'],
  ])('ends with 2 and one sentence for %j', async (args, sentence) => {
    const path = file('x.csv', 'Name\n');
    const outcome = await run(...args.map((arg) => (arg === 'x.csv' ? path : arg)));
    expect(outcome.code).toBe(2);
    expectOneSentence(outcome);
    expect(outcome.err).toContain(sentence);
  });
});

describe('plan', () => {
  it('prints a plan that fits its published schema, the same each time', async () => {
    const input = file('plan.json', JSON.stringify(planInput()));
    const [first, second] = await Promise.all([run('plan', '--input', input), run('plan', '--input', input)]);
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
    expect(second.out).toBe(first.out);
    const plan = planOutput.parse(JSON.parse(first.out));
    expect(plan.firstMonday).toBe('2026-03-02');
    expect(plan.weeks.flatMap((week) => week.sessions).some((session) => session.date === '2026-08-30')).toBe(true);
  });

  it('writes a new file and never overwrites one', async () => {
    const input = file('plan.json', JSON.stringify(planInput()));
    const out = join(folder, 'new', 'season.json');
    expect(JSON.parse((await run('plan', '--input', input, '--out', out)).out)).toEqual({ path: out });
    expect(planOutput.safeParse(JSON.parse(readFileSync(out, 'utf8'))).success).toBe(true);
    const again = await run('plan', '--input', input, '--out', out);
    expect(again.code).toBe(1);
    expectOneSentence(again);
  });

  it('names the field at fault', async () => {
    const { season, ...rest } = planInput();
    const broken = file('broken.json', JSON.stringify({ ...rest, season: { ...season, rhythm: '7:1' } }));
    const outcome = await run('plan', '--input', broken);
    expect(outcome.code).toBe(1);
    expectOneSentence(outcome);
    expect(outcome.err).toContain('season.rhythm: Rhythm must be one of: 1:1, 2:1, 3:1, 4:1, 5:1, 6:1, none.');
  });

  it.each([
    ['no JSON', '{', 'is not JSON'],
    ['an empty file', '', 'is not JSON'],
    ['a list', '[]', 'does not fit'],
  ])('ends with 1 for %s', async (name, content, sentence) => {
    const outcome = await run('plan', '--input', file(`${name}.json`, content));
    expect(outcome.code).toBe(1);
    expectOneSentence(outcome);
    expect(outcome.err).toContain(sentence);
  });

  it('ends with 1 for a file that is not there', async () => {
    const outcome = await run('plan', '--input', join(folder, 'absent.json'));
    expect(outcome.code).toBe(1);
    expectOneSentence(outcome);
    expect(outcome.err).toContain('there is no such file');
  });
});

describe('the data', () => {
  it('are audited, exported and checked', async () => {
    const [audit, exported, check] = await Promise.all([run('audit'), run('export'), run('check')]);
    expect([audit.code, exported.code, check.code]).toEqual([0, 0, 0]);
    expect(JSON.parse(audit.out)).toMatchObject([{ athlete: 'Ana Test', season: 'Autumn 2026' }]);
    expect(exportFile.parse(JSON.parse(exported.out))).toMatchObject({
      format: 'counterpoint-export',
      athletes: [{ athlete: { name: 'Ana Test' }, races: [{ name: 'Autumn Marathon' }], seasons: [{}] }],
    });
    expect(JSON.parse(check.out)).toMatchObject({ problems: [] });
  });

  it('are audited over any span and side, with the seven mistakes, evidence and fixes', async () => {
    const view = auditView.omit({ today: true });
    const rows = z.array(view.extend({ athlete: z.string(), season: z.string().nullable() }));
    const season = rows.parse(JSON.parse((await run('audit')).out));
    expect(season[0]?.mistakes).toHaveLength(7);
    const all = rows.parse(JSON.parse((await run('audit', '--span', 'all', '--side', 'plan')).out));
    expect(all[0]).toMatchObject({ athlete: 'Ana Test', season: null });
    const days = rows.parse(JSON.parse((await run('audit', '--from', '2026-03-02', '--to', '2026-03-29')).out));
    expect(days[0]).toMatchObject({ from: '2026-03-02', to: '2026-03-29', counts: { weeks: 4 } });
    for (const wrong of [
      ['--span', 'life'],
      ['--from', '2026-03-02'],
      ['--from', 'x', '--to', 'y'],
      ['--side', 'left'],
    ]) {
      const outcome = await run('audit', ...wrong);
      expect(outcome.code).toBe(2);
      expectOneSentence(outcome);
    }
  });

  it('are backed up and restored', async () => {
    const backup = await run('backup');
    expect(backup.code).toBe(0);
    const { path } = z.object({ path: z.string() }).parse(JSON.parse(backup.out));
    const restored = await run('restore', path);
    expect(restored.err).toBe('');
    expect(JSON.parse(restored.out)).toHaveProperty('savedAs.path');
    const refused = await run('restore', file('junk.db', 'junk'));
    expect(refused.code).toBe(1);
    expectOneSentence(refused);
  });

  it('take a roster, once', async () => {
    const roster = file('roster.csv', 'Name,Group\nRosa Import,Club\n');
    const preview = await run('import', roster, '--preview');
    expect(preview.err).toBe('');
    expect(JSON.parse(preview.out)).toMatchObject({ format: 'roster-csv', counts: { add: 1 } });
    expect(JSON.parse((await run('import', roster)).out)).toMatchObject({ preview: { counts: { add: 1 } } });
    expect(JSON.parse((await run('import', roster)).out)).toMatchObject({ preview: { counts: { add: 0, same: 1 } } });
    expect((await run('audit', '--athlete', 'Rosa Import')).out).toBe('[]\n');
  });

  it('must be there: no command makes a database by mistake', async () => {
    const outcome = await run('check', '--data', join(folder, 'nowhere'));
    expect(outcome.code).toBe(1);
    expectOneSentence(outcome);
  });

  it('know their athletes by name', async () => {
    const outcome = await run('audit', '--athlete', 'Nobody');
    expect(outcome.code).toBe(1);
    expectOneSentence(outcome);
  });
});

describe('schema', () => {
  it('lists every channel’s input and output, the plan files and the calculators', async () => {
    const names: unknown = JSON.parse((await run('schema')).out);
    expect(names).toEqual([
      'plan-input',
      'plan-output',
      'policy-output',
      'import-answers',
      'export-output',
      ...CALCULATOR_NAMES.map((name) => `calc.${name}.input`),
      ...Object.keys(contract).flatMap((name) => [`${name}.input`, `${name}.output`]),
    ]);
  });

  it('prints JSON Schema', async () => {
    const { code, out } = await run('schema', 'plan-input');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      required: ['athlete', 'season', 'races'],
    });
    const unknown = await run('schema', 'toString');
    expect(unknown.code).toBe(1);
    expectOneSentence(unknown);
  });

  it('has one for every name', () => {
    for (const [name, { schema, io }] of schemasByName()) {
      expect(z.toJSONSchema(schema, { io }), name).toHaveProperty('$schema');
    }
  });
});
