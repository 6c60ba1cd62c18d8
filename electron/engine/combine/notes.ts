import { addDays, dayText } from '../../../shared/domain/calendar-date.ts';
import { round } from '../../../shared/domain/units.ts';
import type { Pattern } from '../../../shared/domain/vocabulary.ts';
import type { RunningSeason, RunningWeek } from '../types.ts';
import type { PlanFrame } from './carry.ts';
import { blockedText } from './place-reasons.ts';
import { isClose, type Placement, paysFor } from './placement.ts';
import { inWeeks, type NoteBook } from './plan-findings.ts';

/** Movements that each week must hold (S4). */
const MOVEMENTS: readonly { readonly patterns: readonly Pattern[]; readonly name: string }[] = [
  { patterns: ['squat', 'single-leg'], name: 'squat or single-leg lift' },
  { patterns: ['hinge'], name: 'hinge' },
  { patterns: ['calf'], name: 'calf raise' },
  { patterns: ['push'], name: 'push' },
  { patterns: ['pull'], name: 'pull' },
];

/** What can be said before the first week: no day, no start, a movement without a lift, a bar that ends too early. */
export function openNotes(frame: PlanFrame, running: RunningSeason): void {
  const monday = running.weeks.find((week) => addDays(week.monday, 6) >= frame.input.today)?.monday;
  if (monday === undefined) return;
  const { athlete } = frame.input;
  if (!athlete.days.some((day) => day.canLift)) {
    frame.notes.add('no-day', monday, {
      rule: 'M1',
      severity: 'serious',
      sentence: () => 'No weekday is open for lifting, so the plan holds no strength training at all.',
      remedy: 'Open at least one weekday for lifting in the athlete’s profile, two for the easy weeks.',
    });
    return;
  }
  newcomerNotes(frame, running);
  for (const movement of MOVEMENTS) {
    if (movement.patterns.some((pattern) => frame.choice.has(pattern))) continue;
    const avoided = movement.patterns.every((pattern) => athlete.avoidPatterns.includes(pattern));
    frame.notes.add(`S4-${movement.name}`, monday, {
      rule: 'S4',
      severity: avoided ? 'info' : 'warning',
      sentence: () =>
        avoided
          ? `The weeks hold no ${movement.name}, because the athlete must avoid it.`
          : `The weeks hold no ${movement.name}: nothing in the library can be done with this equipment.`,
      remedy: avoided
        ? 'Ask again when the injury has settled.'
        : 'Add equipment to the profile, or an exercise to the library.',
    });
  }
  plateNotes(frame, running);
}

function newcomerNotes(frame: PlanFrame, running: RunningSeason): void {
  if (frame.input.athlete.liftingHistory === 'regular') return;
  const start = running.weeks.find((week) => week.monday === frame.start);
  const monday = running.weeks.find((week) => addDays(week.monday, 6) >= frame.input.today)?.monday;
  if (start !== undefined && start.class !== 'LOW') {
    frame.notes.add('S3-start', start.monday, {
      rule: 'S3',
      severity: 'warning',
      sentence: () => 'No week of this season has low running intensity, so the first lifts start in a moderate one.',
      remedy: 'Start lifting before the season, or begin the season with easier weeks.',
    });
  }
  if (start === undefined && monday !== undefined) {
    frame.notes.add('S3-none', monday, {
      rule: 'S3',
      severity: 'warning',
      sentence: () =>
        'Every week left in this season is hard running, taper or rest, so a newcomer has no week to start lifting.',
      remedy: 'Start lifting in the easy weeks after the race.',
    });
  }
}

function plateNotes(frame: PlanFrame, running: RunningSeason): void {
  const monday = running.weeks.find((week) => addDays(week.monday, 6) >= frame.input.today)?.monday;
  if (monday === undefined) return;
  for (const lift of frame.choice.values()) {
    const e1rm = frame.context.e1rmKg.get(lift.id);
    const most = frame.rack.loads(lift.loading).at(-1);
    if (e1rm === undefined || most === undefined || lift.loading === 'bodyweight') continue;
    const wanted = e1rm * frame.policy.heavy.maxFraction;
    if (most >= wanted) continue;
    frame.notes.add(`plates-${lift.id}`, monday, {
      rule: '2.2',
      severity: most < e1rm * frame.policy.heavy.minFraction ? 'warning' : 'info',
      sentence: () =>
        `${lift.name}: the equipment ends at ${round(most, 1)} kg, while heavy work at an e1RM of ${round(e1rm, 1)} kg goes up to ${round(wanted, 1)} kg.`,
      remedy:
        'Enter every plate pair, dumbbell or kettlebell the athlete can use; each plate entry counts as one pair.',
    });
  }
}

/** What the placement of one week had to give up, and which rules kept its days without a lift. */
export function placementNotes(notes: NoteBook, week: RunningWeek, { wanted, places, blocked }: Placement): void {
  const raceWeek = week.races.length > 0 || week.miniTaperDays.length > 0 || week.taperDays.length > 0;
  const closed = blocked.some((each) => each.rule === 'P1');
  if (places.length < wanted && !raceWeek && week.phase !== 'transition') {
    const why = `In the week of ${dayText(week.monday)} ${blockedText(blocked)}.`;
    notes.add(closed ? 'P1-short' : 'S1-short', week.monday, {
      rule: closed ? 'P1' : 'S1',
      severity: closed ? 'info' : 'warning',
      sentence: (weeks) => `Not every lift found a place ${inWeeks(weeks)}. ${why}`.slice(0, 600),
      remedy: closed
        ? 'Open a day of this time for lifting on the calendar, or leave it as it is.'
        : 'Open another weekday for lifting, or move a key run.',
    });
  }
  if (places.some((place) => paysFor(place, 'long-run-next-day'))) {
    notes.add('C2-long', week.monday, {
      rule: 'C2',
      severity: 'info',
      sentence: (weeks) => `A lift stands on the day before the long run ${inWeeks(weeks)}: no other day was open.`,
      remedy: 'Open another weekday for lifting, or move the long run.',
    });
  }
  if (places.some((place) => isClose(place))) {
    notes.add('spacing', week.monday, {
      rule: 'spacing',
      severity: 'info',
      sentence: (weeks) => `Two lifts stand on neighbouring days ${inWeeks(weeks)}: no days further apart were open.`,
      remedy: 'Open another weekday for lifting.',
    });
  }
  if (places.some((place) => paysFor(place, 'run-before-lift'))) {
    notes.add('C1-order', week.monday, {
      rule: 'C1',
      severity: 'warning',
      sentence: (weeks) => `The lift comes before an easy run ${inWeeks(weeks)}: the evening leaves no room after it.`,
      remedy: 'Move the run to the morning on lifting days, or lift on a day without a run.',
    });
  }
}
