import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addWeeks, calendarDate, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { PhasePin, RaceDraft } from '../../../shared/domain/season.ts';
import { PINNED_PHASES } from '../../../shared/domain/vocabulary.ts';
import { raceOn, seasonFrom } from '../goldens/golden-inputs.ts';
import { policyFor } from '../policy.ts';
import { phaseReason } from '../running/week-reasons.ts';
import { frameSeason } from './frame.ts';

const policy = policyFor('article').season;
const FIRST = calendarDate('2026-01-05');
const marathon = raceOn('2026-06-14', 42_195, 'A', 'City Marathon');
const monday = (week: number) => addWeeks(FIRST, week);
const pin = (kind: PhasePin['kind'], week: number): PhasePin => ({ kind, monday: monday(week) });

function frame(
  phasePins: readonly PhasePin[],
  races: readonly RaceDraft[] = [marathon],
  endDate: string | null = null,
) {
  const season = seasonFrom(FIRST, {
    phasePins: [...phasePins],
    endDate: endDate === null ? null : calendarDate(endDate),
  });
  return frameSeason({ season, races }, policy);
}
const shape = (of: ReturnType<typeof frame>) => of.phases.map(({ kind, weekCount }) => `${kind} ${weekCount}`);

describe('1.4 phase borders that the coach sets', () => {
  it('leave a season without any as it was', () => {
    expect(shape(frame([]))).toEqual(['base 10', 'build 8', 'peak 2', 'taper 2', 'race 1', 'transition 2']);
  });

  it('begin build, peak and taper in their weeks; what is not set gives way', () => {
    expect(shape(frame([pin('build', 8)]))).toEqual([
      'base 8',
      'build 10',
      'peak 2',
      'taper 2',
      'race 1',
      'transition 2',
    ]);
    expect(shape(frame([pin('build', 19)])).slice(0, 4)).toEqual(['base 19', 'build 1', 'taper 2', 'race 1']);
    expect(shape(frame([pin('peak', 15)])).slice(0, 3)).toEqual(['base 10', 'build 5', 'peak 5']);
    expect(shape(frame([pin('peak', 6)])).slice(0, 3)).toEqual(['base 5', 'build 1', 'peak 14']);
    expect(shape(frame([pin('build', 9), pin('peak', 16), pin('taper', 21)])).slice(0, 5)).toEqual([
      'base 9',
      'build 7',
      'peak 5',
      'taper 1',
      'race 1',
    ]);
  });

  it('make the taper as long as from the Monday set to the race, with the same mean cut', () => {
    const [taper] = frame([pin('taper', 19)]).cycles.flatMap((cycle) => cycle.tapers);
    expect(taper).toMatchObject({ first: monday(19), days: 28 });
    const [own] = frame([]).cycles.flatMap((cycle) => cycle.tapers);
    expect(taper?.tauDays).toBeGreaterThan(own?.tauDays ?? 0);
  });

  it('end a transition or begin a cycle where a base begins', () => {
    const two = [marathon, raceOn('2026-11-15', 42_195, 'A', 'Autumn')];
    expect(shape(frame([], two)).slice(5, 7)).toEqual(['transition 2', 'base 8']);
    expect(shape(frame([pin('base', 27)], two)).slice(5, 7)).toEqual(['transition 4', 'base 7']);
    const parted = frame([pin('base', 8)]);
    expect(shape(parted)).toEqual([
      'base 4',
      'build 3',
      'transition 1',
      'base 5',
      'build 5',
      'peak 2',
      'taper 2',
      'race 1',
      'transition 2',
    ]);
    expect(parted.cycles[0]?.checkpoint?.kind).toBe('trial');
  });

  it('are said in the reason of the week', () => {
    const weeks = frame([pin('build', 8)]).weeks;
    const sentence = (index: number) => {
      const week = weeks[index];
      return week === undefined ? '' : phaseReason(week).sentence;
    };
    expect(sentence(8)).toContain('Week 1 of 10 of build, built backwards from City Marathon');
    expect(sentence(8)).toContain('You set this week as its first.');
    expect(sentence(18)).not.toContain('You set');
  });

  it('that cannot be kept are left to the engine, and a finding says why', () => {
    const why = (pins: readonly PhasePin[], races: readonly RaceDraft[] = [marathon]) => {
      const held = frame(pins, races);
      expect(shape(held)).toEqual(shape(frame([], races)));
      return held.findings.filter((finding) => finding.title.includes('where you set it')).map((each) => each.sentence);
    };
    expect(why([pin('taper', 15)])).toEqual([
      'Taper was to begin on 20 Apr 2026, but the taper for City Marathon would be 7 weeks long, and 4 are the most; the border was left to the engine.',
    ]);
    expect(why([pin('build', 21)])[0]).toContain('the taper for City Marathon begins on 25 May 2026');
    expect(why([pin('peak', 22)])[0]).toContain('City Marathon is over by then or in that week');
    expect(why([pin('build', 40)])[0]).toContain('the week is not in the season any more');
    expect(why([pin('peak', 4)], [])[0]).toContain('there is no A race after it to have a peak for');
    expect(why([pin('base', 1)])[0]).toContain('a cycle needs two weeks');
    const crossed = frame([pin('peak', 12), pin('build', 14)]);
    expect(crossed.findings.map((finding) => finding.title)).toContain('Build does not begin where you set it');
    expect(shape(crossed).slice(0, 3)).toEqual(['base 10', 'build 2', 'peak 8']);
  });

  it('whatever they are, leave a whole season: each is kept or told, races stay in their weeks', () => {
    const arbitraryPins = fc.array(
      fc.record({ kind: fc.constantFrom(...PINNED_PHASES), week: fc.integer({ min: -4, max: 60 }) }),
      { maxLength: 8 },
    );
    const arbitraryRaces = fc.uniqueArray(
      fc.record({
        day: fc.integer({ min: 20, max: 360 }),
        distanceM: fc.constantFrom(5000, 21_097.5, 42_195, 80_000),
        priority: fc.constantFrom('A' as const, 'B' as const),
      }),
      { maxLength: 4, selector: (race) => race.day },
    );
    fc.assert(
      fc.property(arbitraryPins, arbitraryRaces, fc.boolean(), (pins, races, open) => {
        const drafts = races.map(({ day, distanceM, priority }) =>
          raceOn(addDays(FIRST, day), distanceM, priority, `Race ${day}`),
        );
        const set = pins.map(({ kind, week }) => pin(kind, week));
        const made = frame(set, drafts, open ? null : '2026-12-13');
        expect(made.phases.every((phase) => phase.weekCount >= 1)).toBe(true);
        expect(made.phases.reduce((sum, phase) => sum + phase.weekCount, 0)).toBe(made.weeks.length);
        expect(made.weeks.map((week) => week.monday)).toEqual(made.weeks.map((_, index) => monday(index)));
        for (const race of made.races.filter((each) => each.priority === 'A')) {
          expect(made.weeks.find((week) => week.monday === mondayOf(race.date))?.phase).toBe('race');
        }
        const told = new Set(
          made.findings
            .filter((finding) => finding.title.endsWith('where you set it'))
            .map((finding) => `${finding.title.split(' ')[0]?.toLowerCase()} ${finding.from}`),
        );
        for (const each of set) {
          const kept = made.phases.some(({ kind, firstMonday }) => kind === each.kind && firstMonday === each.monday);
          expect(kept || told.has(`${each.kind} ${each.monday}`)).toBe(true);
        }
      }),
    );
  });
});
