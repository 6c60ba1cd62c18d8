import { afterEach, describe, expect, it } from 'vitest';
import { POLICY_UNITS } from '../../../../shared/domain/policy.ts';
import { PATTERNS, PROGRESSION_SCHEMES } from '../../../../shared/domain/vocabulary.ts';
import { setLanguage } from '../../text/index.ts';
import { rowOf } from './policy-fixture.ts';
import { amountWords, optionWords, ruleWords, typingOf } from './rule-words.ts';

const rest = rowOf();

afterEach(() => setLanguage('en'));

describe('values on screen', () => {
  it('are shown in the coach’s units and typed back without loss', () => {
    const share = typingOf('share', 'km');
    expect(share?.toShown(0.45)).toBe(45);
    expect(share?.fromShown(share.toShown(0.974))).toBe(0.974);
    const miles = typingOf('distance', 'mi');
    expect(miles?.unit).toBe('mi');
    expect(miles?.fromShown(miles.toShown(50_000))).toBe(50_000);
    expect(typingOf('duration', 'km')).toBeNull();
    expect([typingOf('lifts', 'km')?.unit, typingOf('lifts', 'km', true)?.unit]).toEqual(['lifts', 'lift']);
    expect([typingOf('cost', 'km')?.unit, typingOf('rpe', 'km')?.unit]).toEqual(['', 'RPE']);
  });
  it('say yes, no, words and numbers', () => {
    expect(ruleWords(rest, true, 'km')).toBe('On');
    expect(ruleWords(rest, 'epley', 'km')).toBe('Epley');
    expect(ruleWords(rest, 210, 'km')).toBe('210 s');
    expect(amountWords(1, 'sets', 'km')).toBe('1 set');
    expect(amountWords(0.005, 'share', 'km')).toBe('0.5 %');
  });
  it('are German in a German window', () => {
    setLanguage('de');
    expect(ruleWords(rest, false, 'km')).toBe('Aus');
    expect(amountWords(1, 'sets', 'km')).toBe('1 Satz');
    expect(amountWords(3, 'weeks', 'km')).toBe('3 Wochen');
    expect(amountWords(0.005, 'share', 'km')).toBe('0,5 %');
    expect(amountWords(7.5, 'rpe', 'km')).toBe('RPE 7,5');
    expect(amountWords(5400, 'duration', 'km')).toBe('1:30:00');
    expect(optionWords('epley')).toBe('Epley');
    expect(optionWords('T')).toBe('T');
  });
  it('have German for every unit that is a word and every choice that is no name', () => {
    const worded = POLICY_UNITS.filter((unit) => /[a-z]{4}/.test(amountWords(2, unit, 'km')));
    const choices = [...PATTERNS, ...PROGRESSION_SCHEMES];
    const english = [...worded.map((unit) => amountWords(2, unit, 'km')), ...choices.map(optionWords)];
    expect(worded).toHaveLength(10);
    setLanguage('de');
    const german = [...worded.map((unit) => amountWords(2, unit, 'km')), ...choices.map(optionWords)];
    expect(german.filter((words, index) => words === english[index])).toEqual([]);
  });
});
