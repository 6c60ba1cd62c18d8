import { addDays, dayText } from '../../../shared/domain/calendar-date.ts';
import type { RunningSeason, RunningWeek } from '../types.ts';
import type { PlanFrame } from './carry.ts';
import { liftNotes } from './lift-notes.ts';
import { blockedText } from './place-reasons.ts';
import { isClose, type Placement, paysFor } from './placement.ts';
import { inWeeks, type NoteBook } from './plan-findings.ts';

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
  liftNotes(frame, running, monday);
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
