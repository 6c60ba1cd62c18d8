import { describe, expect, it } from 'vitest';
import type { ProgressChange, ProgressView } from '../../../../shared/contract/progress.ts';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { exerciseId, groupId, seasonId } from '../../../../shared/domain/ids.ts';
import { againstOptions, againstValue, choiceForAnother, firstChoice, hasNothing, spanOf } from './progress-choice.ts';
import { percentChange, shareWords, summaryFacts, summarySentence } from './summary-words.ts';

const UNITS = { distance: 'km', mass: 'kg' } as const;
const THIS = seasonId.parse('01976a00-0000-7000-8000-000000000001');
const LAST = seasonId.parse('01976a00-0000-7000-8000-000000000002');
const GROUP = groupId.parse('01976a00-0000-7000-8000-000000000003');
const NONE: ProgressChange = { from: null, to: null, n: 0, verdict: 'too-few' };

type Summary = ProgressView['summary'];

function summaryOf(change: Partial<Summary> = {}): Pick<ProgressView, 'summary'> {
  const loads = { distance: NONE, longRun: NONE, tonnage: NONE, hardSets: NONE };
  const sums = { distanceM: 0, runs: 0, lifts: 0, hardSets: 0 };
  return {
    summary: { lifts: [], ...loads, planned: loads, compliance: { weeks: 0, done: sums, planned: sums }, ...change },
  };
}

const lift = (name: string, from: number, to: number, n: number, verdict: ProgressChange['verdict']) => ({
  exerciseId: exerciseId.parse(name.toLowerCase()),
  name,
  change: { from, to, n, verdict },
});

describe('the summary', () => {
  it('says where it progresses and where not', () => {
    const view = summaryOf({
      lifts: [
        lift('Squat', 100, 106, 12, 'up'),
        lift('Hinge', 90, 90, 8, 'level'),
        lift('Press', 50, 47, 9, 'down'),
        lift('Row', 40, 40, 1, 'too-few'),
      ],
      longRun: { from: 18_000, to: 26_000, n: 14, verdict: 'up' },
      compliance: {
        weeks: 14,
        done: { distanceM: 750_000, runs: 60, lifts: 15, hardSets: 120 },
        planned: { distanceM: 800_000, runs: 64, lifts: 21, hardSets: 160 },
      },
    });
    expect(summarySentence(view as ProgressView, UNITS)).toBe(
      '1 of 3 lifts rises. Level: Hinge (±0 %, n 8). Falling: Press (−6.0 %, n 9). Longest run 18 km → 26 km. ' +
        'Done of planned: 94 % of the distance, 71 % of the lifts, in 14 weeks.',
    );
  });

  it('does not judge by too little, and says when there is nothing to hold against', () => {
    const few = summaryOf({ lifts: [lift('Row', 40, 44, 2, 'too-few')] });
    expect(summarySentence(few as ProgressView, UNITS)).toBe(
      'Too few weeks to judge: Row. No finished week has both a plan and a log.',
    );
    expect(summarySentence(summaryOf() as ProgressView, UNITS)).toContain('No lift has an estimate');
  });

  it('has a fact for each lift that can be judged with its n, and for each load beside the change of the plan', () => {
    const view = summaryOf({
      lifts: [lift('Squat', 100, 104.5, 12, 'up'), lift('Deadlift', 110, 110, 1, 'too-few')],
      hardSets: { from: 16, to: 12, n: 12, verdict: 'down' },
      planned: { ...summaryOf().summary.planned, hardSets: { from: 18, to: 12.6, n: 12, verdict: 'down' } },
    });
    expect(summaryFacts(view as ProgressView, UNITS)).toEqual([
      { chart: 'e1rm:squat', title: 'Squat', change: '+4.5 %', verdict: 'up', detail: '100.0 → 104.5 kg · n 12' },
      { chart: 'hardSets', title: 'Hard sets', change: '−25 %', verdict: 'down', detail: '16.0 → 12.0 · plan −30 %' },
    ]);
  });

  it('writes changes with a sign and shares in percent', () => {
    expect(percentChange({ from: 100, to: 100.04 })).toBe('±0 %');
    expect(percentChange({ from: 100, to: 90 })).toBe('−10 %');
    expect(percentChange({ from: 0, to: 5 })).toBe('–');
    expect(percentChange({ from: null, to: 5 })).toBe('–');
    expect(shareWords(3, 0)).toBe('–');
    expect(shareWords(3, 4)).toBe('75 %');
  });
});

describe('what is looked at', () => {
  it('is the season at first; days by hand fall back to it until they are chosen', () => {
    expect(spanOf(firstChoice, THIS)).toEqual({ kind: 'season', seasonId: THIS });
    expect(spanOf({ ...firstChoice, span: 'year' }, THIS)).toEqual({ kind: 'weeks', weeks: 52 });
    expect(spanOf({ ...firstChoice, span: 'days' }, null)).toEqual({ kind: 'season', seasonId: null });
    const days = { from: calendarDate('2026-01-01'), to: calendarDate('2026-02-01') };
    expect(spanOf({ ...firstChoice, span: 'days', days }, null)).toEqual({ kind: 'days', ...days });
  });

  it('leaves another athlete’s season behind, but keeps the group', () => {
    const season = { kind: 'season', seasonId: LAST, align: 'race' } as const;
    const group = { kind: 'group', groupId: GROUP } as const;
    expect(choiceForAnother({ ...firstChoice, against: season }).against).toBeNull();
    expect(choiceForAnother({ ...firstChoice, against: group }).against).toEqual(group);
  });

  it('offers other seasons by race only where both have one, and groups', () => {
    const day = calendarDate('2026-03-02');
    const season = (id: typeof THIS, name: string, aRace: typeof day | null) => ({
      id,
      name,
      from: day,
      to: day,
      aRace,
    });
    const view = {
      seasonId: THIS,
      seasons: [season(THIS, 'Now', day), season(LAST, 'Then', day)],
      groups: [{ id: GROUP, name: 'Track', athletes: 5 }],
    };
    const options = againstOptions(view);
    expect(options.map((option) => option.label)).toEqual([
      'Compared with nothing',
      'Then, by weeks to the A race',
      'Then, from the start',
      'Track (median and quartiles of 5)',
    ]);
    for (const option of options) expect(againstValue(option.against)).toBe(option.value);
    const noRace = { ...view, seasons: [season(THIS, 'Now', null), season(LAST, 'Then', day)] };
    expect(againstOptions(noRace)).toHaveLength(3);
  });

  it('is nothing where only goals and counts have numbers', () => {
    const chart = (id: 'goal' | 'actual', value: number | null) => ({
      id: 'x',
      kind: 'e1rm' as const,
      exerciseId: null,
      name: '',
      basis: null,
      series: [{ id, values: [value] }],
    });
    expect(hasNothing({ charts: [chart('goal', 100)] })).toBe(true);
    expect(hasNothing({ charts: [chart('actual', null), chart('actual', 0)] })).toBe(true);
    expect(hasNothing({ charts: [chart('actual', 80)] })).toBe(false);
  });
});
