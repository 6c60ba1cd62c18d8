import { addDays, type CalendarDate, daysBetween, dayText } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import { round } from '../../../shared/domain/units.ts';
import { because } from '../explain.ts';
import type { PlannedSession, RunningWeek } from '../types.ts';
import { buildSession } from './build-session.ts';
import type { PlanDay } from './calendar.ts';
import type { PlanFrame } from './carry.ts';
import type { Prescription } from './ease.ts';
import type { Place } from './placement.ts';
import { expectedRpe } from './set-counts.ts';

/**
 * S1, optional: one very short heavy session 5–7 days before an A race, in the taper, never the day before a key run.
 * Null when the policy does not ask for it, or no such day is open in this week.
 */
export function primerSession(
  week: RunningWeek,
  frame: PlanFrame,
  levelOf: (lift: Exercise) => number | null,
): PlannedSession | null {
  const { primer } = frame.policy;
  if (!primer.enabled || week.taperDays.length === 0) return null;
  const found = primerPlace(week, frame);
  if (found === null) return null;
  const choice = frame.choiceOn(found.place.day.date);
  const lifts = [choice.get('squat') ?? choice.get('single-leg'), choice.get('hinge')];
  const prescriptions: Prescription[] = [];
  for (const lift of lifts) {
    if (lift === undefined || lift.loading === 'bodyweight') continue;
    const e1rmKg = levelOf(lift);
    const loadKg = e1rmKg === null ? null : frame.rack.down(lift.loading, e1rmKg * primer.dose.fraction);
    const fraction = loadKg === null || e1rmKg === null ? null : round(loadKg / e1rmKg, 3);
    prescriptions.push({
      lift,
      sets: primer.dose.sets,
      reps: primer.dose.reps,
      loadKg,
      fraction,
      rpe:
        fraction === null
          ? primer.dose.rpeCap
          : Math.min(primer.dose.rpeCap, expectedRpe(primer.dose.reps, fraction, frame.policy)),
      restS: primer.dose.restS,
      note: loadKg === null ? 'Last heavy load; stop with three reps left.' : '',
      lastNote: '',
      why: '',
    });
  }
  if (prescriptions.length === 0) return null;
  const sentence = `Two short, heavy sets ${found.daysOut} days before the race on ${dayText(found.race)} wake the legs up without tiring them.`;
  const reasons = [because('S1-primer', 'lifts', sentence, { daysOut: found.daysOut })];
  const levels = new Map(prescriptions.map((p) => [p.lift.id, { e1rmKg: levelOf(p.lift) ?? 0, ...UNTOLD }] as const));
  const parts = {
    place: found.place,
    title: 'Strength primer',
    block: 'primer',
    prescriptions,
    reasons,
    levels,
  } as const;
  return buildSession(parts, frame.context, frame.policy);
}

/** A primer says its load and no more: the sessions before it have said what it rests on. */
const UNTOLD = { evidence: null, trainedWeeks: 0, steps: '' } as const;

function primerPlace(week: RunningWeek, frame: PlanFrame) {
  for (const race of frame.input.races.filter((r) => r.priority === 'A')) {
    const place = bestPlace(race.date, frame);
    if (place === null) continue;
    const distance = daysBetween(week.monday, place.day.date);
    if (distance >= 0 && distance < 7)
      return { place, daysOut: daysBetween(place.day.date, race.date), race: race.date };
  }
  return null;
}

/** The first open day of the window before one race, whatever week it lies in; null once a lift is kept there. */
function bestPlace(race: CalendarDate, frame: PlanFrame): Place | null {
  const { primer } = frame.policy;
  const window: PlanDay[] = [];
  for (let daysOut = primer.maxDaysOut; daysOut >= primer.minDaysOut; daysOut -= 1) {
    const day = frame.days.get(addDays(race, -daysOut));
    if (day !== undefined) window.push(day);
  }
  if (window.some((day) => day.keptLift)) return null;
  const day = window.find(
    (d) =>
      d.date >= frame.input.today &&
      d.canLift &&
      d.taper &&
      d.race === null &&
      !d.key &&
      !frame.days.get(addDays(d.date, 1))?.key,
  );
  return day === undefined ? null : { day, startMin: null, gapH: null, order: 'alone', paid: [] };
}
