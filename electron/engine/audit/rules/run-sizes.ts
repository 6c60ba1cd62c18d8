import { addDays, type CalendarDate, dayText } from '../../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../../shared/domain/reason.ts';
import type { RaceDraft } from '../../../../shared/domain/season.ts';
import type { RunItem, RunStep } from '../../../../shared/domain/session.ts';
import { round } from '../../../../shared/domain/units.ts';
import { found, percent } from '../../explain.ts';
import type { Policy } from '../../policy.ts';
import { interpolate } from '../../running/numeric.ts';
import { racePaceNote } from '../../running/pace-note.ts';
import { aboutDays, aboutSession } from '../evidence.ts';
import { isBroken, isQuiet, reaches, type Timeline, type WeekFacts } from '../timeline.ts';
import type { AuditSession } from '../types.ts';

/**
 * R3: what a long run and one session's hard running take of their week. Weeks of racing and resting are not judged, nor long
 * runs of weeks that the calendar cuts: they are the last thing to go.
 */
export function auditSizes(timeline: Timeline, races: readonly RaceDraft[], policy: Policy): Finding[] {
  const ahead = [...races].filter((race) => race.priority !== 'C').sort((a, b) => (a.date < b.date ? -1 : 1));
  return timeline.weeks.flatMap((week) => {
    const judges =
      reaches(timeline, week) && !isQuiet(week) && week.load.runDistanceM >= policy.strength.audit.weekFloorM;
    if (!judges || week.sessions.some((s) => s.run?.type === 'race')) return [];
    const long = isBroken(timeline, week) ? [] : longShare(week, timeline, ahead, policy);
    return [...long, ...week.sessions.flatMap((s) => hardShares(s, week, policy))];
  });
}

/** Part of the week that its long run may take: by the number of runs, and more where a long race ahead asks for it. */
function longLimit(week: WeekFacts, ahead: readonly RaceDraft[], policy: Policy): number | null {
  const { shareByRuns, shareByRace, recoveryWeekShare } = policy.running.longRun;
  const byRuns = shareByRuns[Math.min(week.runs, shareByRuns.length) - 1];
  // With one or two runs a week a share says nothing.
  if (byRuns === undefined || week.runs < 3) return null;
  const until: CalendarDate = addDays(week.monday, 7 * policy.strength.audit.raceShareWeeks);
  const race = ahead.find((each) => each.date >= week.monday && each.date <= until);
  const byRace = race === undefined ? 0 : interpolate(shareByRace, race.distanceM);
  return Math.max(byRuns, byRace, week.recovery ? recoveryWeekShare : 0);
}

/** A long run that is not longer than those of the weeks before, or before which nothing is known, is the athlete's habit. */
function isHabit(week: WeekFacts, timeline: Timeline, policy: Policy): boolean {
  const from = addDays(week.monday, -policy.running.longRun.windowDays);
  const before = timeline.sessions.filter((each) => each.kind === 'run' && each.date < week.monday);
  const recent = before.filter((each) => each.date >= from).map((each) => each.load.runDistanceM);
  return before.length === 0 || week.load.longRunM <= Math.max(0, ...recent);
}

function longShare(week: WeekFacts, timeline: Timeline, ahead: readonly RaceDraft[], policy: Policy): Finding[] {
  const limit = longLimit(week, ahead, policy);
  const share = week.load.longRunM / week.load.runDistanceM;
  if (limit === null || share <= limit * (1 + policy.strength.audit.sizeSlack)) return [];
  // Rounding to whole kilometres may take a habit a little over its part.
  if (round(share, 2) <= policy.running.longRun.habitShare + 0.02 && isHabit(week, timeline, policy)) return [];
  const run = week.sessions.find((s) => s.kind === 'run' && s.load.runDistanceM === week.load.longRunM);
  return [
    found('R3', {
      severity: 'info',
      from: week.monday,
      to: week.sunday,
      title: 'A long run too big for its week',
      actual: round(share, 2),
      limit,
      sentence: `The long run takes ${percent(share)} of the week of ${dayText(week.monday)}; about ${percent(limit)} fits ${week.runs} runs.`,
      remedy: 'Spread some of it over the other runs of the week.',
      evidence: [
        ...(run === undefined ? [] : [aboutSession(run, [run.load.runDistanceM, 'm'])]),
        aboutDays(week.monday, week.sunday, `The week, ${week.runs} runs`, [week.load.runDistanceM, 'm']),
      ],
    }),
  ];
}

const HARD = ['T', 'I', 'R', 'race'] as const;
type Hard = (typeof HARD)[number];
const HARD_NAMES: Readonly<Record<Hard, string>> = { T: 'threshold', I: 'interval', R: 'repetition', race: 'race' };

function hardShares(session: AuditSession, week: WeekFacts, policy: Policy): Finding[] {
  const items = session.run?.items ?? [];
  if (items.length === 0) return [];
  const { quality } = policy.running;
  const limits: Readonly<Record<Hard, number>> = {
    T: quality.thresholdShare,
    I: quality.intervalShare,
    R: quality.repetitionShare,
    race: Math.max(...policy.running.racePace.share.map((point) => point.y)),
  };
  return HARD.flatMap((intensity) => {
    const share = shareAt(items, intensity, week);
    const limit = limits[intensity];
    if (share === null || share <= limit * (1 + policy.strength.audit.sizeSlack)) return [];
    return found('R3', {
      severity: 'info',
      from: session.date,
      to: session.date,
      title: 'Much hard running in one session',
      actual: round(share, 3),
      limit,
      sentence: `${session.title} on ${dayText(session.date)} holds ${percent(share)} of the week at ${HARD_NAMES[intensity]} pace; ${percent(limit)} is enough.`,
      remedy: 'Take a repeat or two out, or let the week grow around it.',
      evidence: [
        aboutSession(session, [share, 'share']),
        aboutDays(week.monday, week.sunday, 'The week', [week.load.runDistanceM, 'm']),
      ],
    });
  });
}

/** What a step counts as: work at the pace of the race has a limit of its own, whatever its intensity. */
function hardOf(step: RunStep): RunStep['intensity'] | 'race' {
  return step.intensity === 'T' && racePaceNote(step.note) !== null ? 'race' : step.intensity;
}

/** Part of the week at an intensity: of its distance where every such step has one, else of its time; null without any. */
function shareAt(items: readonly RunItem[], intensity: Hard, week: WeekFacts): number | null {
  const sum = { metres: 0, seconds: 0, measured: true, any: false };
  collect(items, intensity, 1, sum);
  if (!sum.any) return null;
  if (sum.measured && week.load.runDistanceM > 0) return sum.metres / week.load.runDistanceM;
  return week.load.runS > 0 && sum.seconds > 0 ? sum.seconds / week.load.runS : null;
}

function collect(
  items: readonly RunItem[],
  intensity: Hard,
  times: number,
  into: { metres: number; seconds: number; measured: boolean; any: boolean },
): void {
  for (const item of items) {
    if (item.kind === 'repeat') collect(item.steps, intensity, times * item.times, into);
    else if (hardOf(item) === intensity) {
      into.any = true;
      into.metres += (item.distanceM ?? 0) * times;
      into.seconds += (item.durationS ?? 0) * times;
      if (item.distanceM === null) into.measured = false;
    }
  }
}
