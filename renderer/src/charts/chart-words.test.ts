import { describe, expect, it } from 'vitest';
import { alignmentSentence, chartSummary, groupDigits, runText, weekSentence } from './chart-words.ts';
import { counterpointModel } from './counterpoint-model.ts';
import { chartOptions as options, seasonFixture } from './season-fixture.ts';

const view = seasonFixture(
  [
    ['base', 9],
    ['taper', 2],
    ['race', 1],
  ],
  [['Berlin', '2026-06-28', 'A']],
);

describe('alignmentSentence', () => {
  it('never shows a figure without its number of weeks', () => {
    expect(alignmentSentence({ rho: -0.714, weeks: 19, verdict: 'aligned' })).toBe(
      'Lifting falls when running rises: rank correlation −0.71 over 19 weeks, taper, transition and recovery weeks left out. Aligned.',
    );
  });
  it('shows no figure below six weeks', () => {
    expect(alignmentSentence({ rho: null, weeks: 4, verdict: 'too-few-weeks' })).toBe(
      'Too few weeks to say how lifting follows running: 4 weeks of at least 6, taper, transition and recovery weeks left out.',
    );
  });
  it('calls a positive relation opposed', () => {
    expect(alignmentSentence({ rho: 0.5, weeks: 8, verdict: 'opposed' })).toContain(
      'rank correlation 0.50 over 8 weeks',
    );
  });
});

describe('numbers', () => {
  it('groups thousands', () => expect(groupDigits(1_007_420.4)).toBe('1,007,420'));
  it('shows an index to three decimals and a share in percent', () => {
    expect([
      runText(0.2617, 'index'),
      runText(0.168, 'hardShare'),
      runText(512.4, 'load'),
      runText(null, 'load'),
    ]).toEqual(['0.262', '17 %', '512', '–']);
  });
});

describe('sentences for the screen reader', () => {
  const model = counterpointModel(view, options);
  it('says one week with plan and log', () => {
    const week = model.weeks[0];
    expect(week && weekSentence(week, options)).toBe(
      'Week 1, Monday 6 April. Base 1 of 9. Low running intensity. Running intensity index: 0.170 planned, 0.170 done. Hard sets: 24 planned, 22 done',
    );
  });
  it('says the whole season: length, phases, races, extremes, alignment', () => {
    expect(chartSummary(view, model, options)).toBe(
      'Spring: 12 weeks from 6 April 2026; base 9 weeks, taper 2 weeks, race 1 week. Races: Berlin (A, 28 June). ' +
        'Most lifting in week 1: 24 sets. Running most intense in week 12: 0.280. ' +
        'Lifting falls when running rises: rank correlation −0.71 over 19 weeks, taper, transition and recovery weeks left out. Aligned.',
    );
  });
});
