import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorkstation, type TestWorkstation } from '../../electron/app/test-workstation.ts';
import { goldens } from '../../electron/engine/goldens/golden-inputs.ts';
import { runningGoldens } from '../../electron/engine/goldens/running-goldens.ts';
import { seasonGoldens } from '../../electron/engine/goldens/season-goldens.ts';
import { planSeason, policyFor } from '../../electron/engine/index.ts';
import { tellInGerman } from '../../renderer/src/text/retell/german.ts';
import { addWeeks, calendarDate, mondayOf } from '../../shared/domain/calendar-date.ts';
import { untold } from './untold.ts';

const TODAY = '2026-05-20';
const LONG_MS = 120_000;

/** Whose formulas these are, and where they were published. */
const PUBLISHED = [
  'Epley',
  'Brzycki',
  'Lombardi',
  'Mayhew',
  'Wathan',
  'O’Conner',
  'Lander',
  'Daniels & Gilbert, Oxygen Power',
  'Daniels, Running Formula',
  'Daniels',
  'Baechle & Earle, NSCA',
  'American Scientist',
  'J Appl Physiol',
  'Front Physiol',
];
/** What the sample's athletes and coaches have written themselves. */
const OWN_WORDS = [
  'Felt easy.',
  'Hot and humid.',
  'Windy.',
  'With the group.',
  'Home circuit',
  'Mobility and foam roller',
];

/** A season without a name of its own is called so, which is a word. */
const isName = (name: string) => name !== 'Season';

describe('the golden seasons', () => {
  it.each([...goldens, ...seasonGoldens, ...runningGoldens])('$title', ({ input }) => {
    const plan = planSeason(input, policyFor(input.season.preset));
    const names = [...input.races.map((race) => race.name), input.season.name].filter(isName);
    expect(untold(plan, names)).toEqual([]);
  });
});

describe('what the program answers about the sample squad', () => {
  let station: TestWorkstation;
  let names: readonly string[];
  beforeAll(async () => {
    station = openTestWorkstation(TODAY);
    await station.get('sample.add', {});
    const { rows, groups } = await station.get('roster.list', { archived: false });
    const lists = await Promise.all(rows.map(({ id: athleteId }) => station.get('race.list', { athleteId })));
    const seasons = await Promise.all(rows.map(({ id: athleteId }) => station.get('season.list', { athleteId })));
    names = [
      ...[...OWN_WORDS, ...PUBLISHED].map((name) => ({ name })),
      ...rows,
      ...groups,
      ...lists.flat(),
      ...seasons.flat(),
    ]
      .map((each) => each.name)
      .filter(isName)
      .sort((a, b) => b.length - a.length);
  }, LONG_MS);
  afterAll(() => station.close());

  it('its library by name, sessions and calculators', async () => {
    const [exercises, items, sheets] = await Promise.all([
      station.get('exercise.list', {}),
      station.get('library.items', {}),
      station.get('calculator.list', {}),
    ]);
    const run = await Promise.all(
      sheets.map((sheet) => station.get('calculator.run', { name: sheet.name, input: sheet.example })),
    );
    const titles = exercises.map((each) => ({ title: each.name }));
    expect(untold([items, sheets, run, titles], names)).toEqual([]);
    expect(new Set(titles.map(({ title }) => tellInGerman(title).text)).size).toBe(titles.length);
  });

  it('its rules, in each layer', async () => {
    const { rows } = await station.get('roster.list', { archived: false });
    const layers = [null, rows[0]?.id ?? null];
    const rules = await Promise.all(layers.map((athleteId) => station.get('policy.get', { athleteId })));
    expect(untold(rules, names)).toEqual([]);
  });

  it('its seasons, weeks, audits and what replanning changes', { timeout: LONG_MS }, async () => {
    const { rows } = await station.get('roster.list', { archived: false });
    const answers: unknown[] = [rows];
    for (const { id: athleteId, seasonId } of rows) {
      if (seasonId === null) continue;
      const view = await station.get('season.get', { seasonId });
      answers.push(view);
      const monday = mondayOf(calendarDate(TODAY));
      for (let week = -3; week <= 8; week += 1) {
        answers.push(await station.get('week.get', { athleteId, monday: addWeeks(monday, week) }));
      }
      answers.push(await station.get('audit.athlete', { athleteId, span: { kind: 'all' }, side: 'both' }));
      answers.push(await station.get('season.drift', { seasonId }));
      answers.push(await station.get('season.replanPreview', { seasonId, draft: null, race: null }));
      answers.push(await station.get('athlete.fitness', { athleteId }));
    }
    expect(untold(answers, names)).toEqual([]);
  });
});
