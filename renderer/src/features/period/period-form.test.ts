import { describe, expect, it } from 'vitest';
import { type Period, periodDraft } from '../../../../shared/domain/athlete.ts';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { INJURED_PARTS } from '../../../../shared/domain/injury.ts';
import { PERIOD_KINDS } from '../../../../shared/domain/vocabulary.ts';
import {
  checkPeriod,
  daysOfPeriod,
  newPeriod,
  type PeriodForm,
  periodFormOf,
  periodTerms,
  withKind,
  withPart,
} from './period-form-model.ts';

const july: PeriodForm = { ...newPeriod(), from: calendarDate('2026-07-06'), to: calendarDate('2026-07-12') };

function errorsOf(form: PeriodForm): Readonly<Record<string, string>> {
  const checked = checkPeriod(form);
  return checked.ok ? {} : checked.errors;
}

describe('the form of days on the calendar', () => {
  it('wants both days, in order, at most a year; its draft passes the contract for every kind', () => {
    expect(Object.keys(errorsOf(newPeriod()))).toEqual(['from', 'to']);
    expect(errorsOf({ ...july, to: calendarDate('2026-07-05') })).toEqual({
      to: 'The last day must not be before the first.',
    });
    expect(Object.keys(errorsOf({ ...july, to: calendarDate('2027-07-07') }))).toEqual(['to']);
    for (const kind of PERIOD_KINDS) {
      const checked = checkPeriod(withKind(july, kind));
      if (!checked.ok) throw new Error(`the form of ${kind} should be in order`);
      expect(periodDraft.safeParse(checked.draft).success).toBe(true);
    }
  });

  it('starts each kind with what is usual for it, and keeps days and note when the kind changes', () => {
    const camp = withKind({ ...july, note: 'Mallorca' }, 'camp');
    expect(camp).toMatchObject({ canRun: true, canLift: true, sharePercent: 120, note: 'Mallorca', from: july.from });
    expect(withKind(camp, 'illness')).toMatchObject({ canRun: false, canLift: false, sharePercent: null });
    expect(withKind(camp, 'injury')).toMatchObject({ canRun: true, sharePercent: 50, avoidPatterns: ['jump'] });
  });

  it('presets the movements to avoid by what is injured, and names it in an empty note only', () => {
    const calf = withPart(withKind(july, 'injury'), 'calf');
    expect(calf).toMatchObject({ avoidPatterns: ['calf', 'jump'], note: 'Calf or Achilles tendon' });
    expect(withPart(calf, 'knee')).toMatchObject({ avoidPatterns: ['squat', 'single-leg', 'jump'], note: 'Knee' });
    expect(withPart({ ...calf, note: 'Left soleus' }, 'hamstring').note).toBe('Left soleus');
    for (const part of INJURED_PARTS) {
      const checked = checkPeriod(withPart(withKind(july, 'injury'), part));
      expect(checked.ok && periodDraft.safeParse(checked.draft).success).toBe(true);
    }
  });

  it('gives a share only where there is running; an unreadable or too large one is told', () => {
    const half = checkPeriod({ ...withKind(july, 'injury'), sharePercent: 60 });
    expect(half.ok && half.draft.volumeShare).toBe(0.6);
    const none = checkPeriod({ ...withKind(july, 'injury'), canRun: false, sharePercent: 60 });
    expect(none.ok && none.draft.volumeShare).toBeNull();
    expect(Object.keys(errorsOf({ ...withKind(july, 'camp'), sharePercent: undefined }))).toEqual(['volumeShare']);
    expect(Object.keys(errorsOf({ ...withKind(july, 'camp'), sharePercent: 201 }))).toEqual(['volumeShare']);
  });

  it('comes back from what was stored, and says in short what the days allow', () => {
    const checked = checkPeriod({ ...withKind(july, 'injury'), avoidPatterns: ['calf', 'jump'], note: ' Left calf ' });
    if (!checked.ok) throw new Error('the form should be in order');
    const stored: Period = {
      ...checked.draft,
      from: calendarDate('2026-07-06'),
      to: calendarDate('2026-07-12'),
      ...ids,
    };
    expect(periodFormOf(stored)).toEqual({
      ...withKind(july, 'injury'),
      avoidPatterns: ['calf', 'jump'],
      note: 'Left calf',
    });
    expect(periodTerms(stored)).toBe('50 % of the running, without calf, jump');
    expect(periodTerms({ ...stored, canRun: false, canLift: false, avoidPatterns: [] })).toBe('no run, no lift');
  });

  it('names a day of every week that it holds, so that the season in between is found', () => {
    expect(daysOfPeriod({ from: calendarDate('2026-07-06'), to: calendarDate('2026-07-22') })).toEqual([
      '2026-07-06',
      '2026-07-13',
      '2026-07-20',
      '2026-07-22',
    ]);
  });
});

const ids = { id: 'p' as Period['id'], athleteId: 'a' as Period['athleteId'] };
