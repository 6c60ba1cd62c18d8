import { afterEach, describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { athleteId, seasonId } from '../../../../shared/domain/ids.ts';
import type { Season } from '../../../../shared/domain/season.ts';
import { setLanguage } from '../../text/index.ts';
import { answered, type Findable, offered, type Source } from './palette-model.ts';
import { daysMeant, seasonWeekOf, type WeekGround } from './week-search.ts';

const run = (): void => {};
const item = (label: string, more: Partial<Findable> = {}): Findable => ({ id: label, label, run, ...more });
const source = (title: string, items: readonly Findable[], more: Partial<Source> = {}): Source => ({
  title,
  items,
  limit: 2,
  ...more,
});
const shown = (sources: readonly Source[], query: string) =>
  answered(sources, query).map((section) => [section.title, ...section.items.map((each) => each.label)]);

afterEach(() => setLanguage('en'));

describe('what answers a query', () => {
  const athletes = source('Athletes', [item('Maria Keller'), item('Tom Berg')], { byLetters: true });
  const races = source('Races', [item('Berlin Marathon', { around: 'Maria Keller 2026' }), item('Amberg 10 km')]);
  const rules = source('Rules', [item('Rest between sets', { also: ['S12'] })]);

  it('has the kind with the best answer first, and in each the best first', () => {
    expect(shown([athletes, races, rules], 'ber')).toEqual([
      ['Races', 'Berlin Marathon', 'Amberg 10 km'],
      ['Athletes', 'Tom Berg'],
    ]);
    expect(shown([athletes, races], 'maria')).toEqual([['Athletes', 'Maria Keller']]);
    expect(shown([athletes, races], 'berlin maria')).toEqual([['Races', 'Berlin Marathon']]);
  });

  it('finds by other words too, and by letters only where that is asked for', () => {
    expect(shown([rules], 's12')).toEqual([['Rules', 'Rest between sets']]);
    expect(shown([rules], 'rbs')).toEqual([]);
    expect(shown([{ ...rules, byLetters: true }], 'rbs')).toEqual([['Rules', 'Rest between sets']]);
  });

  it('puts what is meant before what begins with the words', () => {
    const weeks = source('Weeks', [item('Week of Mon 6 Jul 2026', { meant: true })]);
    const commands = source('Commands', [item('Next week')]);
    expect(shown([commands, weeks], 'next week').map(([title]) => title)).toEqual(['Weeks', 'Commands']);
  });

  it('has what is many and seldom meant behind what fits nearly as well', () => {
    const sessions = source('Sessions', [item('Marathon pace 8 km')], { isBulk: true });
    expect(shown([sessions, races], 'mara').map(([title]) => title)).toEqual(['Races', 'Sessions']);
    expect(shown([sessions, races], 'pace').map(([title]) => title)).toEqual(['Sessions']);
  });

  it('says how many are left out, also of those that are not here', () => {
    const many = source('Races', [item('Run 1'), item('Run 2'), item('Run 3')]);
    expect(answered([many], 'run')[0]?.note).toBe('2 of 3');
    expect(answered([{ ...many, total: 40 }], 'run')[0]?.note).toBe('2 of 40');
    expect(answered([many], 'run 1')[0]?.note).toBeUndefined();
    expect(offered([many, source('Nothing', [])])).toMatchObject([{ title: 'Races', note: '2 of 3' }]);
  });
});

describe('the days that a text means', () => {
  const today = calendarDate('2026-06-29');
  const season = (name: string, firstMonday: string, weekCount: number) =>
    ({
      id: seasonId.parse('01976a00-0000-7000-8000-000000000001'),
      athleteId: athleteId.parse('01976a00-0000-7000-8000-000000000002'),
      name,
      firstMonday: calendarDate(firstMonday),
      weekCount,
    }) as Season;
  const autumn = season('Autumn', '2026-03-30', 32);
  const ground: WeekGround = {
    today,
    order: 'dmy',
    seasons: [autumn],
    season: autumn,
    races: [
      { name: 'Old', date: calendarDate('2026-05-10') },
      { name: 'Ridgeway', date: calendarDate('2026-10-24') },
      { name: 'Forest', date: calendarDate('2026-08-22') },
    ],
  };
  const days = (query: string, change: Partial<WeekGround> = {}) =>
    daysMeant(query, { ...ground, ...change }).map(({ date }) => date);

  it.each([
    ['29 June', '2026-06-29'],
    ['29. Juni', '2026-06-29'],
    ['2026-07-09', '2026-07-09'],
    ['9.7.', '2026-07-09'],
    ['tomorrow', '2026-06-30'],
    ['in 3 weeks', '2026-07-20'],
    ['this week', '2026-06-29'],
    ['next w', '2026-07-06'],
    ['Nächste Woche', '2026-07-06'],
    ['übernächste', '2026-07-13'],
    ['letzte Woche', '2026-06-22'],
    ['week 12', '2026-06-15'],
    ['Woche 1', '2026-03-30'],
    ['KW 27', '2026-06-29'],
    ['kw 1 2027', '2027-01-04'],
    ['kw 53', '2026-12-28'],
  ])('“%s” means %s', (query, date) => expect(days(query)).toEqual([date]));

  it.each(['', 'week', 'week 33', 'week 0', 'kw 53 2025', 'mar', 'nex', '30 feb', 'Maria', '10 km'])(
    '“%s” means none',
    (query) => expect(days(query)).toEqual([]),
  );

  it('takes a day without a year where the athlete has a season that holds it', () => {
    const winter = season('Winter', '2026-11-02', 20);
    expect(days('1 march')).toEqual(['2026-03-01']);
    expect(days('1 march', { seasons: [winter] })).toEqual(['2027-03-01']);
    expect(days('1 march 2026', { seasons: [winter] })).toEqual(['2026-03-01']);
  });

  it('reads 3/4 in the order of the country, and week 12 only in a season', () => {
    expect(days('3/4', { order: 'mdy' })).toEqual(['2026-03-04']);
    expect(days('3/4')).toEqual(['2026-04-03']);
    expect(days('week 12', { season: null })).toEqual([]);
  });

  it('offers the weeks of the races to come, the next first; without any the last', () => {
    expect(daysMeant('race week', ground).map(({ race }) => race)).toEqual(['Forest', 'Ridgeway']);
    expect(daysMeant('Wettkampfw', { ...ground, today: addDays(today, 400) }).map(({ race }) => race)).toEqual([
      'Ridgeway',
    ]);
  });

  it('counts the weeks of a season from 1', () => {
    expect(seasonWeekOf(autumn, autumn.firstMonday)).toBe(1);
    expect(seasonWeekOf(autumn, calendarDate('2026-06-21'))).toBe(12);
  });
});
