import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openWorkstation } from '../app/create-app.ts';
import { anAthlete, aRace, aSeason } from '../app/test-workstation.ts';
import { headlessPorts } from './headless.ts';
import { planOutput } from './plan-file.ts';
import { policyOutput } from './policy.ts';
import { runCli } from './run.ts';

const TODAY = '2026-03-02';
const REST = 'strength.heavy.restS';
let folder: string;
let data: string;

async function run(...args: string[]) {
  let [out, err] = ['', ''];
  const code = await runCli(args, {
    env: { COUNTERPOINT_DATA: data, COUNTERPOINT_TODAY: TODAY },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-policy-'));
  data = join(folder, 'data');
  const io = { env: { COUNTERPOINT_TODAY: TODAY }, out: () => undefined, err: () => undefined };
  const { app } = openWorkstation({ dataFolder: data, ports: headlessPorts(io) });
  const created = await app.dispatch('athlete.create', anAthlete());
  const { athleteId } = z.object({ athleteId: z.string() }).parse(created.ok ? created.value : null);
  await app.dispatch('policy.set', { athleteId: null, changes: [{ path: REST, value: 240 }] });
  await app.dispatch('policy.set', { athleteId, changes: [{ path: REST, value: 300 }] });
  await app.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ruleIn(out: string, path = REST) {
  const { preset, rows } = policyOutput.parse(JSON.parse(out));
  const row = rows.find((each) => each.path === path);
  return { preset, default: row?.default, coach: row?.coach, athlete: row?.athlete, effective: row?.effective };
}

describe('policy', () => {
  it('prints every rule of a preset without any data folder', async () => {
    const nowhere = ['--data', join(folder, 'nowhere')];
    const { code, out, err } = await run('policy', ...nowhere);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(ruleIn(out)).toEqual({ preset: 'article', default: 210, coach: null, athlete: null, effective: 210 });
    const primer = await run('policy', 'article-primer', ...nowhere);
    expect(ruleIn(primer.out, 'strength.primer.enabled')).toMatchObject({ default: true, effective: true });
  });

  it('prints what holds for the coach and for an athlete', async () => {
    expect(ruleIn((await run('policy', '--coach')).out)).toMatchObject({ coach: 240, athlete: null, effective: 240 });
    const ana = await run('policy', '--athlete', 'Ana Test');
    expect(ruleIn(ana.out)).toMatchObject({ coach: 240, athlete: 300, effective: 300 });
    const nobody = await run('policy', '--athlete', 'Nobody');
    expect(nobody).toMatchObject({ code: 1, out: '', err: 'There is no athlete named “Nobody”.\n' });
  });

  it('refuses a preset that is none', async () => {
    const { code, err } = await run('policy', 'secret');
    expect(code).toBe(2);
    expect(err).toContain('PRESET must be one of: article, article-primer');
  });
});

describe('plan with policy', () => {
  const { groupIds, note, name, ...athlete } = anAthlete();
  const input = (policy: Record<string, unknown>): string => {
    const path = join(folder, 'plan.json');
    writeFileSync(path, JSON.stringify({ athlete, season: aSeason(), races: [aRace()], policy }));
    return path;
  };
  const restsOf = (out: string) =>
    new Set(
      planOutput
        .parse(JSON.parse(out))
        .weeks.flatMap((week) => week.sessions)
        .flatMap((session) => session.strength?.sets ?? [])
        .map((set) => set.restS),
    );

  it('plans by the changed rules', async () => {
    expect(restsOf((await run('plan', '--input', input({}))).out)).toContain(210);
    const rests = restsOf((await run('plan', '--input', input({ [REST]: 300 }))).out);
    expect(rests).toContain(300);
    expect(rests).not.toContain(210);
  });

  it.each([
    [{ 'strength.heavy.reest': 1 }, 'policy.strength.heavy.reest: There is no planning rule named'],
    [{ [REST]: 5000 }, 'policy.strength.heavy.restS: “Rest” must be from 30 s to 420 s.'],
    [{ [REST]: null }, 'policy.strength.heavy.restS'],
  ])('ends with 1 and one sentence for %j', async (policy, sentence) => {
    const { code, out, err } = await run('plan', '--input', input(policy));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(sentence);
  });

  it('says so in its JSON Schema', async () => {
    const schema: unknown = JSON.parse((await run('schema', 'plan-input')).out);
    expect(schema).toMatchObject({ properties: { policy: { type: 'object' } } });
    expect(JSON.stringify(schema)).toContain('the command `policy` lists them all');
  });
});
