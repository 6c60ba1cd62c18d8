import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../shared/contract/index.ts';
import { ok } from '../../shared/domain/result.ts';
import { handlersOf } from './create-app.ts';
import { createRouter, isChannelName } from './router.ts';
import { addSampleSquad } from './sample-squad/index.ts';
import { ines } from './sample-squad/squad-road.ts';
import { openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

let station: TestWorkstation;
beforeAll(() => {
  station = openTestWorkstation('2026-05-20');
  addSampleSquad(station.context, [ines]);
});
afterAll(() => station.close());

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

describe('the router', () => {
  it('has a handler for each channel and none beside', () => {
    expect(Object.keys(handlersOf(station.context)).sort()).toEqual(Object.keys(contract).sort());
  });

  it.each([...PROTOTYPE_NAMES, '', 'roster', 'roster.list '])('refuses the channel name “%s”', async (name) => {
    expect(isChannelName(name)).toBe(false);
    expect(await station.failure(name, {})).toMatchObject({ kind: 'validation' });
  });

  it('refuses a channel name that is no text', async () => {
    const notText: unknown = { toString: () => 'roster.list' };
    const name = notText as string;
    expect(await station.failure(name, { archived: false })).toMatchObject({ kind: 'validation' });
  });

  it.each(Object.keys(contract))('refuses an unknown key in the input of %s', async (name) => {
    const failure = await station.failure(name, { surprise: 1 });
    expect(failure.kind).toBe('validation');
    expect(JSON.stringify(failure.issues)).toContain('surprise');
  });

  it.each([undefined, null, 7, 'text', []])('refuses input that is no object: %s', async (input) => {
    expect(await station.failure('athlete.get', input)).toMatchObject({ kind: 'validation' });
  });

  it('answers a bug with a number that the log holds, and no detail', async () => {
    const lines: string[] = [];
    const dispatch = routerWith({ 'settings.get': () => raise('secret detail') }, lines);
    const result = await dispatch('settings.get', {});
    if (result.ok) throw new Error('did not fail');
    expect(result.failure.kind).toBe('bug');
    expect(result.failure.message).not.toContain('secret');
    expect(result.failure.reference).toMatch(/^CP-[0-9A-F]{6}$/);
    expect(result.failure.message).toContain(result.failure.reference);
    expect(lines.join()).toContain(`bug ${result.failure.reference} in settings.get: Error: secret detail`);
  });

  it('calls an answer that breaks the contract a bug', async () => {
    const lines: string[] = [];
    const settings = await station.get('settings.get', {});
    const dispatch = routerWith({ 'settings.get': () => ok({ ...settings, coachName: 'x'.repeat(121) }) }, lines);
    expect(await dispatch('settings.get', {})).toMatchObject({ ok: false, failure: { kind: 'bug' } });
  });

  function routerWith(change: Partial<ReturnType<typeof handlersOf>>, lines: string[]) {
    return createRouter({
      handlers: { ...handlersOf(station.context), ...change },
      refusal: () => null,
      expected: () => null,
      changed: () => undefined,
      log: (line) => lines.push(line),
      checkOutput: true,
    });
  }

  function raise(message: string): never {
    throw new Error(message);
  }
});

describe('every answer', () => {
  it('survives structured clone and JSON unchanged', async () => {
    const { rows } = await station.get('roster.list', { archived: false });
    const row = rows.find((candidate) => candidate.seasonId !== null);
    if (row?.seasonId == null) throw new Error('no season in the sample');
    const { id: athleteId, seasonId } = row;
    const week = await station.get('week.get', { athleteId, monday: rows[0]?.spark[0]?.monday ?? '' });
    const sessionId = week.sessions[0]?.id ?? '';
    const season = await station.get('season.get', { seasonId });
    const answers: readonly (readonly [string, unknown])[] = [
      ['roster.list', { archived: false }],
      ['athlete.get', { athleteId }],
      ['race.list', { athleteId }],
      ['season.list', { athleteId }],
      ['season.get', { seasonId }],
      ['week.get', { athleteId, monday: season.today }],
      ['session.checkMove', { sessionId, date: season.today, startTime: null }],
      ['exercise.list', {}],
      ['print.season', { seasonId }],
      ['app.info', {}],
      ['settings.get', {}],
      ['history.state', {}],
      ['history.list', {}],
      ['find.named', { text: '2026', limit: 5 }],
      ['backup.list', {}],
      ['athlete.get', { athleteId: '00000000-0000-7000-8000-000000000000' }],
    ];
    for (const [channel, input] of answers) {
      const result = await station.app.dispatch(channel, input);
      expect(structuredClone(result), channel).toEqual(result);
      expect(JSON.parse(JSON.stringify(result)), channel).toEqual(result);
    }
  });
});
