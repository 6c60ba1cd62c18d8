import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importPreview } from '../../shared/contract/imports.ts';
import { exportFile } from '../exporting/schemas.ts';
import { EXIT } from './command.ts';
import { runCli } from './run.ts';

const STRONG =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n' +
  '2026-05-05 18:00:00,Legs,1h,Squat (Barbell),1,225,5,0,0,,,8\n' +
  '2026-05-05 18:00:00,Legs,1h,Odd Lift,1,50,5,0,0,,,8\n';

/** A command line on a data folder of its own, with files beside it. */
function desk() {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, 'data');
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const run = async (command: string, ...args: readonly string[]) => {
    let out = '';
    let err = '';
    const io = {
      env: { COUNTERPOINT_TODAY: '2026-06-01' },
      out: (text: string) => {
        out += text;
      },
      err: (text: string) => {
        err += text;
      },
    };
    return { code: await runCli([command, '--data', data, ...args], io), out, err };
  };
  return { folder, file, run };
}

function previewIn(out: string) {
  const answer: unknown = JSON.parse(out);
  const inner = typeof answer === 'object' && answer !== null && 'preview' in answer ? answer.preview : answer;
  return importPreview.parse(inner);
}

describe('import on the command line', () => {
  it('starts a data folder only when it is told to', async () => {
    const { file, run } = desk();
    const roster = file('roster.csv', 'Name,Group\nAnna,Elite\n');
    expect((await run('import', roster)).code).toBe(EXIT.failure);
    const started = await run('import', '--new', roster);
    expect(started.code).toBe(EXIT.ok);
    expect(previewIn(started.out).counts.add).toBe(1);
  });

  it('says what a file leaves open, and takes the answers from a file', async () => {
    const { file, run } = desk();
    await run('import', '--new', file('roster.csv', 'Name\nAnna\n'));
    const log = file('strong.csv', STRONG);
    const open = await run('import', '--athlete', 'Anna', log);
    expect(open.code).toBe(EXIT.failure);
    expect(open.err).toBe('Nothing was imported yet: say whether its weights are in kg or lb (and 1 more).\n');
    const answers = file('answers.json', JSON.stringify({ massUnit: 'lb', exercises: { 'Odd Lift': 'deadlift' } }));
    const done = await run('import', '--athlete', 'Anna', '--answers', answers, log);
    expect(done.err).toBe('');
    expect(previewIn(done.out).counts.add).toBe(1);
  });

  it('leaves unknown exercises out when it is told to', async () => {
    const { file, run } = desk();
    await run('import', '--new', file('roster.csv', 'Name\nAnna\n'));
    const log = file('strong.csv', STRONG);
    const done = await run('import', '--athlete', 'Anna', '--mass-unit', 'lb', '--skip-unknown', log);
    expect(previewIn(done.out).rows[0]?.detail).toBe('1 set of “Odd Lift” left out.');
  });

  it('ends with one sentence for a file that is no table', async () => {
    const { file, run } = desk();
    await run('import', '--new', file('roster.csv', 'Name\nAnna\n'));
    const bad = await run('import', file('bad.csv', ''));
    expect(bad).toMatchObject({ code: EXIT.failure, out: '' });
    expect(bad.err).toMatch(/^“bad.csv” is empty: [^\n]+\n$/);
  });
});

describe('export on the command line', () => {
  it('writes JSON that fits its published schema, and tables that can be imported again', async () => {
    const { folder, file, run } = desk();
    await run('import', '--new', file('roster.csv', 'Name,Group,Race distance,Race time\nAnna,Elite,10k,40:00\n'));
    await run('import', '--athlete', 'Anna', '--mass-unit', 'lb', '--skip-unknown', file('strong.csv', STRONG));
    const exported = exportFile.parse(JSON.parse((await run('export')).out));
    expect(exported.athletes[0]?.sessions[0]?.title).toBe('Legs');
    const tables = join(folder, 'tables');
    expect((await run('export', '--csv', tables)).code).toBe(EXIT.ok);
    expect(readFileSync(join(tables, 'sets.csv'), 'utf8')).toContain(
      'Anna,2026-05-05,actual,Legs,1,Back squat,work,5,',
    );
    const again = await run('import', join(tables, 'roster.csv'));
    expect(previewIn(again.out).counts).toEqual({ add: 0, match: 0, update: 0, same: 1, error: 0 });
    expect((await run('export', '--csv', tables)).err).toContain('already there and was not overwritten');
  });
});
