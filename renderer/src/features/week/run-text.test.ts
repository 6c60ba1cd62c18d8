import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunItem, RunStep } from '../../../../shared/domain/session.ts';
import { setLanguage } from '../../text/index.ts';
import { distanceOf, formatRunItems, parseRunItems, stepsLine } from './run-text.ts';

const step = (intensity: RunStep['intensity'], durationS: number | null, distanceM: number | null): RunStep => ({
  kind: 'step',
  intensity,
  durationS,
  distanceM,
  note: '',
});

const cruise: RunItem[] = [
  step('E', null, 2000),
  { kind: 'repeat', times: 4, steps: [step('T', 480, null), step('E', 120, null)] },
  step('E', null, 1000),
];

describe('run steps as text', () => {
  it('writes a workout on one line', () => {
    expect(formatRunItems(cruise, 'km')).toBe('2 km E, 4 × (8 min T, 2 min E), 1 km E');
  });
  it('writes 1000 m repeats as 1000 m for runners in miles, and what is no track distance in miles', () => {
    expect(formatRunItems([step('I', null, 1000), step('E', null, 8046.72)], 'mi')).toBe('1000 m I, 5 mi E');
    expect(formatRunItems([step('I', null, 1000)], 'km')).toBe('1 km I');
  });
  it('writes short repeats in metres for runners in miles too', () => {
    const items: RunItem[] = [{ kind: 'repeat', times: 6, steps: [step('R', null, 400)] }, step('E', null, 3218.688)];
    expect(formatRunItems(items, 'mi')).toBe('6 × 400 m R, 2 mi E');
  });
  it('reads what it writes', () => {
    expect(parseRunItems('2 km E, 4 × (8 min T, 2 min E), 1 km E', 'km')).toEqual({ ok: true, items: cruise });
  });
  it('writes decimals with the sign of the language, and reads them again', () => {
    const items = [step('E', null, 4500), step('T', null, 3200)];
    setLanguage('de');
    const text = formatRunItems(items, 'km');
    setLanguage('en');
    expect(text).toBe('4,5 km E, 3,2 km T');
    expect(parseRunItems(text, 'km')).toEqual({ ok: true, items });
  });
  it('reads what coaches type', () => {
    const typed = parseRunItems('20 min + 5x(1:30 min i, 90s rest) + 2,5km easy', 'km');
    expect(typed).toEqual({
      ok: true,
      items: [
        step('E', 1200, null),
        { kind: 'repeat', times: 5, steps: [step('I', 90, null), step('rest', 90, null)] },
        step('E', null, 2500),
      ],
    });
  });
  it('reads a pace as the card shows it, with or without quotes', () => {
    const paced: RunItem[] = [{ kind: 'repeat', times: 3, steps: [{ ...step('T', 360, null), note: '4:34/km' }] }];
    expect(formatRunItems(paced, 'km')).toBe('3 × 6 min T 4:34/km');
    for (const typed of ['3 x 6 min T 4:34/km', '3 × 6 min T @4:34 / km', '3 × (6 min T "4:34/km")']) {
      expect(parseRunItems(typed, 'km'), typed).toEqual({ ok: true, items: paced });
    }
  });
  it('reads a range of paces, and says of a run in one piece its pace alone', () => {
    const easy: RunItem[] = [{ ...step('E', null, 7000), note: '5:05–5:35/km' }];
    expect(formatRunItems(easy, 'km')).toBe('7 km E 5:05–5:35/km');
    for (const typed of ['7 km E 5:05–5:35/km', '7 km E @ 5:05-5:35 /km'])
      expect(parseRunItems(typed, 'km'), typed).toEqual({ ok: true, items: easy });
    expect(stepsLine(easy, 'km')).toBe('5:05–5:35/km');
    expect(stepsLine([step('E', null, 7000)], 'km')).toBe('');
  });
  it('says a race as its distance and time', () => {
    const race = (metres: number, seconds: number): RunItem[] => [{ ...step('T', seconds, metres), note: 'Race' }];
    expect(formatRunItems(race(21_097.5, 5880), 'km', 'read')).toBe('Half marathon in 1:38:00');
    expect(stepsLine(race(42_195, 11_400), 'km')).toBe('Marathon in 3:10:00');
    expect(stepsLine([step('E', 900, null), ...race(10_000, 2400)], 'km')).toBe('15 min E, 10 km in 40:00');
    expect(formatRunItems(race(10_000, 2400), 'km')).toBe('10 km in 40 min T "Race"');
  });
  it.each([
    ['4 × (8 min T', 12],
    ['2 parsecs E', 0],
    ['2 km E, , 1 km E', 8],
    ['2 km Eagle', 5],
  ])('says where %s cannot be read', (text, at) => {
    expect(parseRunItems(text, 'km')).toMatchObject({ ok: false, at });
  });
  it('takes an empty text for no steps', () => {
    expect(parseRunItems('  ', 'km')).toEqual({ ok: true, items: [] });
  });
  it('reads back any workout that it writes', () => {
    const anyStep = fc.oneof(
      fc
        .tuple(fc.constantFrom('E', 'M', 'T', 'I', 'R', 'rest' as const), fc.integer({ min: 1, max: 9000 }))
        .map(([intensity, seconds]) => step(intensity as RunStep['intensity'], seconds, null)),
      fc
        .tuple(fc.constantFrom('E', 'M', 'T'), fc.integer({ min: 1, max: 4000 }))
        .map(([intensity, tens]) => step(intensity as RunStep['intensity'], null, tens * 10)),
    );
    const repeat = fc
      .tuple(fc.integer({ min: 1, max: 100 }), fc.array(anyStep, { minLength: 1, maxLength: 4 }))
      .map(([times, steps]): RunItem => ({ kind: 'repeat', times, steps }));
    const items = fc.array(fc.oneof(anyStep, repeat), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(items, (wanted) => {
        expect(parseRunItems(formatRunItems(wanted, 'km'), 'km')).toEqual({ ok: true, items: wanted });
      }),
    );
  });
});

describe('distanceOf', () => {
  it('counts repeats', () => {
    expect(distanceOf([step('E', null, 2000), { kind: 'repeat', times: 6, steps: [step('R', null, 400)] }])).toBe(4400);
  });
});
