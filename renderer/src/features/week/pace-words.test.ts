import { describe, expect, it } from 'vitest';
import type { RunItem, RunStep, Session } from '../../../../shared/domain/session.ts';
import { easyPaceText, type Paces, paceNumber } from './pace-words.ts';

const paces: Paces = { E: { slow: 345, fast: 300 }, M: 270, T: 255, I: 235, R: 220 };
const step = (intensity: RunStep['intensity']): RunStep => ({
  kind: 'step',
  intensity,
  durationS: null,
  distanceM: 1000,
  note: '',
});
const run = (type: NonNullable<Session['run']>['type'], items: RunItem[], side: Session['side'] = 'planned') => ({
  side,
  run: { type, items, distanceM: 8000, zones: null, heartRate: null, ascentM: null },
});

describe('paces in words', () => {
  it('says easy running as a range from fast to slow, the others as one pace, per kilometre or mile', () => {
    expect(paceNumber(paces, 'E', 'km')).toBe('5:00–5:45');
    expect(paceNumber(paces, 'T', 'km')).toBe('4:15');
    expect(paceNumber(paces, 'T', 'mi')).toBe('6:50');
  });
  it('gives easy runs, long runs and easy runs with strides their range', () => {
    expect(easyPaceText(run('easy', []), paces, 'km')).toBe('5:00–5:45/km');
    const strides: RunItem = { kind: 'repeat', times: 6, steps: [step('R'), step('E')] };
    expect(easyPaceText(run('strides', [step('E'), strides]), paces, 'km')).toBe('5:00–5:45/km');
  });
  it('gives none to hard runs, to long runs with faster parts, to what was done, and without evidence of fitness', () => {
    expect(easyPaceText(run('threshold', [step('E'), step('T')]), paces, 'km')).toBeNull();
    expect(easyPaceText(run('long', [step('E'), step('M')]), paces, 'km')).toBeNull();
    expect(easyPaceText(run('easy', [{ ...step('E'), note: '5:10/km' }]), paces, 'km')).toBeNull();
    expect(easyPaceText(run('easy', [], 'actual'), paces, 'km')).toBeNull();
    expect(easyPaceText(run('easy', []), null, 'km')).toBeNull();
  });
});
