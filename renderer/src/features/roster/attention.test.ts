import { describe, expect, it } from 'vitest';
import type { RosterRow } from '../../../../shared/contract/athletes.ts';
import { addDays, calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { attentionOf } from './attention.ts';
import { aRow } from './roster-fixture.ts';

const TODAY = calendarDate('2026-06-29');
/** In a season, logged yesterday, last week done. */
const fine: Partial<RosterRow> = {
  seasonEnd: addDays(TODAY, 100),
  lastLogged: addDays(TODAY, -1),
  lastWeek: { runDistanceM: { planned: 50_000, done: 48_000 }, lifts: { planned: 2, done: 2 } },
};

const textsOf = (part: Partial<RosterRow>) =>
  attentionOf(aRow('Ann', { ...fine, ...part }), TODAY).reasons.map(({ text }) => text);
const needed = (part: Partial<RosterRow>) => attentionOf(aRow('Ann', { ...fine, ...part }), TODAY).needed;

describe('what needs a coach’s attention', () => {
  it('is nothing while all goes as planned', () => {
    expect(attentionOf(aRow('Ann', fine), TODAY)).toEqual({ score: 0, needed: false, reasons: [] });
  });

  it('names the gravest finding; warnings alone can wait', () => {
    const grave = { findings: { info: 0, warning: 1, serious: 2 }, worstFinding: 'Gap without strength work' };
    expect(textsOf(grave)).toEqual(['2 serious: Gap without strength work']);
    expect(needed(grave)).toBe(true);
    const warned = { findings: { info: 0, warning: 1, serious: 0 }, worstFinding: 'Long run grows by 30 %' };
    expect(textsOf(warned)).toEqual(['Warning: Long run grows by 30 %']);
    expect(needed(warned)).toBe(false);
  });

  it('is a plan that does not know what was changed since', () => {
    expect(textsOf({ planNews: 'The race moved.' })).toEqual(['Plan out of date: The race moved.']);
    expect(needed({ planNews: 'The race moved.' })).toBe(true);
  });

  it('is silence of those who log, after days with something planned', () => {
    expect(textsOf({ lastLogged: addDays(TODAY, -5) })).toEqual([]);
    expect(textsOf({ lastLogged: addDays(TODAY, -6) })).toEqual(['Nothing logged for 6 days']);
    expect(textsOf({ lastLogged: null })).toEqual([]);
    const nothing = { planned: 0, done: 0 };
    expect(textsOf({ lastLogged: addDays(TODAY, -30), lastWeek: { runDistanceM: nothing, lifts: nothing } })).toEqual(
      [],
    );
  });

  it('is a week that was not run or lifted', () => {
    const lastWeek = { runDistanceM: { planned: 50_000, done: 20_000 }, lifts: { planned: 2, done: 0 } };
    expect(textsOf({ lastWeek })).toEqual(['Ran 40 % of last week’s plan', 'None of 2 lifts done last week']);
    const half = { runDistanceM: { planned: 50_000, done: 30_000 }, lifts: { planned: 2, done: 1 } };
    expect(textsOf({ lastWeek: half })).toEqual([]);
  });

  it('is an A race within two weeks, the nearer the more', () => {
    const race = (days: number, priority: 'A' | 'B' = 'A') =>
      ({ nextRace: { name: 'Harbour 10k', date: addDays(TODAY, days), priority, days } }) as const;
    expect(textsOf(race(15))).toEqual([]);
    expect(textsOf(race(14))).toEqual(['Harbour 10k in 14 days']);
    expect(textsOf(race(1))).toEqual(['Harbour 10k tomorrow']);
    expect(textsOf(race(0))).toEqual(['Harbour 10k today']);
    expect(textsOf(race(3, 'B'))).toEqual([]);
    const score = (days: number) => attentionOf(aRow('Ann', { ...fine, ...race(days) }), TODAY).score;
    expect(score(2)).toBeGreaterThan(score(9));
  });

  it('is a season that is missing, or ends with none after it', () => {
    expect(textsOf({ seasonEnd: null })).toEqual(['No season planned']);
    expect(textsOf({ seasonEnd: addDays(TODAY, 10) })).toEqual(['Season ends in 11 days, none after it']);
    expect(textsOf({ seasonEnd: addDays(TODAY, 10), hasNextSeason: true })).toEqual([]);
  });

  it('is not asked of archived athletes', () => {
    expect(textsOf({ archived: true, seasonEnd: null })).toEqual([]);
  });
});
