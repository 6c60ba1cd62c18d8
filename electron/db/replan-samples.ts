import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import { athleteId } from '../../shared/domain/ids.ts';
import type { PlanFacts } from '../../shared/domain/plan-facts.ts';
import type { SeasonTemplateDraft } from '../../shared/domain/template.ts';
import { runSession, SQUAT } from './session-samples.ts';
import { athleteDraft, raceDraft, seasonDraft } from './test-support.ts';

/** What a season was planned from, with something in every list. */
export function planFacts(madeOn: CalendarDate): PlanFacts {
  const { hrMax, hrRest, weeklyDistanceM, longestRunM, days, longRunDay } = athleteDraft();
  const { liftingHistory, gym, avoidPatterns, liftSchemes, marks } = athleteDraft();
  const { note, resultTimeS, ...race } = raceDraft();
  const { name, goal, ...season } = seasonDraft();
  const runner = { vdot: 51.2, hrMax, hrRest, weeklyDistanceM, longestRunM, days, longRunDay };
  const period = { kind: 'camp' as const, from: madeOn, to: madeOn, canRun: true, canLift: false };
  return {
    madeOn,
    season,
    races: [race],
    athlete: { ...runner, liftingHistory, gym, avoidPatterns, liftSchemes, marks },
    levels: [{ exerciseId: SQUAT, e1rmKg: 82.5 }],
    maxes: [{ exerciseId: SQUAT, date: madeOn, e1rmKg: 82.5, method: 'tested' }],
    periods: [{ ...period, avoidPatterns: ['jump'], volumeShare: 1.2 }],
    policy: { 'strength.heavy.restS': '240' },
  };
}

/** A template with phases and a session of its own. */
export function templateDraft(name: string): SeasonTemplateDraft {
  const owner = athleteId.parse('01976a00-0000-7000-8000-000000000001');
  const { title, startTime, kind, durationS, run, strength, rpe, note } = runSession(owner, '2026-06-02');
  const session = { title, startTime, kind, durationS, run, strength, rpe, note };
  return {
    name,
    weekCount: 16,
    leadWeeks: 14,
    raceDistanceM: 21_097.5,
    openEnd: true,
    rhythm: '3:1',
    volumeBasis: 'distance',
    peakShare: 1.4,
    preset: 'article',
    goal: 'Half',
    phases: [
      { kind: 'base', weekCount: 8 },
      { kind: 'build', weekCount: 8 },
    ],
    sessions: [{ day: 9, session }],
  };
}
