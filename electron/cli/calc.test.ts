import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CALCULATOR_NAMES } from '../../shared/domain/calculator.ts';
import { schemaOf } from '../app/calculators/run-calculator.ts';
import { runCli } from './run.ts';

const CLI = join(import.meta.dirname, '../cli.ts');

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `calc` as its own program, without a data folder; `stdin` is what is typed into it. */
function spawn(args: readonly string[], stdin = ''): Promise<Outcome> {
  const env = { ...process.env, COUNTERPOINT_DATA: '/nowhere/at/all' };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [CLI, 'calc', ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err });
    });
    child.stdin?.end(stdin);
  });
}

/** The same inside this program. */
async function run(...args: readonly string[]): Promise<Outcome> {
  let [out, err] = ['', ''];
  const code = await runCli(['calc', ...args], {
    env: {},
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

const flatResult = z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.null()]));
const example = z.object({ example: z.record(z.string(), z.unknown()), fields: z.record(z.string(), z.string()) });

describe('calc as its own program', () => {
  it('prints one flat object and nothing else', async () => {
    const { code, out, err } = await spawn(['vdot', '{"distanceM":5000,"timeS":1474}']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const result = flatResult.parse(JSON.parse(out));
    expect(result).toMatchObject({ vdot: 39.11, source: 'Daniels & Gilbert, Oxygen Power (1979)' });
    expect(Object.keys(result).slice(-3)).toEqual(['method', 'convention', 'source']);
  });

  it('reads standard input for -', async () => {
    const { code, out } = await spawn(['e1rm', '-'], '{"loadKg":100,"reps":10}');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ epleyKg: 133.33, brzyckiKg: 133.33 });
  });

  it('refuses an unknown key in one sentence that names the allowed ones, with exit code 1', async () => {
    const { code, out, err } = await spawn(['taper', '{"days":14,"meanCutPercent":50,"tau":4}']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe('The input has a field that is not known: “tau”; allowed are days, meanCutPercent.\n');
  });
});

describe('calc', () => {
  it('without a name lists every calculator with its purpose', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    const list = z
      .array(z.strictObject({ name: z.string(), title: z.string(), purpose: z.string() }))
      .parse(JSON.parse(out));
    expect(list.map((each) => each.name)).toEqual([...CALCULATOR_NAMES]);
  });

  it.each(CALCULATOR_NAMES)(
    '%s without input prints its fields and an example that runs and fits its schema',
    async (name) => {
      const asked = await run(name);
      expect(asked.code).toBe(0);
      const shown = example.parse(JSON.parse(asked.out));
      expect(Object.keys(shown.fields).length).toBeGreaterThan(0);
      const ran = await run(name, JSON.stringify(shown.example));
      expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
      flatResult.parse(JSON.parse(ran.out));
      expect(z.toJSONSchema(schemaOf(name), { io: 'input' })).toMatchObject({
        type: 'object',
        additionalProperties: false,
      });
    },
  );

  it.each([
    [['nope'], 'There is no calculator named “nope”'],
    [['constructor'], 'There is no calculator named “constructor”'],
    [['vdot', '{x'], 'The input is not JSON'],
    [['vdot', '[1]'], 'The input must be an object with the fields distanceM, timeS.'],
    [['vdot', '{"distanceM":5000}'], '“timeS” is missing; it must be a number from 30 s to 172800 s.'],
    [['vdot', '{"distanceM":"5 km","timeS":1200}'], '“distanceM” must be a number from 400 m to 200000 m.'],
    [['vdot', '{"distanceM":5,"timeS":1200}'], '“distanceM” must be from 400 m to 200000 m.'],
    [['e1rm', '{"loadKg":80,"reps":2.5}'], '“reps” must be a whole number from 1 to 20.'],
    [['e1rm', '{"loadKg":80,"reps":14}'], 'No formula is to be trusted beyond 10 reps to failure'],
    [['trimp', '{"samples":[{"durationS":60,"hr":1}]}'], 'Each of “samples” has a field that is not known: “hr”'],
    [['acwr', '{"dailyLoadsAu":[1,2]}'], '“dailyLoadsAu” must have 28 to 1500 entries.'],
    [['points', '{"durationS":60,"intensity":"Q"}'], '“intensity” must be one of E, M, T, I, R.'],
    [
      ['intensity', '{"zone1S":60,"zone2S":0,"zone3S":0,"keySessions":0,"raceWeek":1}'],
      '“raceWeek” must be true or false.',
    ],
  ])('%j ends with 1 and one sentence', async (args, sentence) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(sentence);
    expect(err).toMatch(/^[^\n]+[.]\n$/);
  });

  it('takes null for what may be left out', async () => {
    const left = await run('grade', '{"gradePercent":5}');
    expect(await run('grade', '{"gradePercent":5,"paceSPerKm":null}')).toEqual(left);
    expect(JSON.parse(left.out)).toMatchObject({ flatPaceSPerKm: null });
  });
});
