import { addDays, type CalendarDate, dayText, later, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import { round } from '../../../shared/domain/units.ts';
import type { Equipment, Pattern, PeriodKind } from '../../../shared/domain/vocabulary.ts';
import type { RunningSeason } from '../types.ts';
import type { PlanFrame } from './carry.ts';
import { type Choice, limited } from './choose-exercises.ts';

interface Movement {
  readonly patterns: readonly Pattern[];
  readonly name: string;
}

/** Movements that each week must hold (S4). */
const MOVEMENTS: readonly Movement[] = [
  { patterns: ['squat', 'single-leg'], name: 'squat or single-leg lift' },
  { patterns: ['hinge'], name: 'hinge' },
  { patterns: ['calf'], name: 'calf raise' },
  { patterns: ['push'], name: 'push' },
  { patterns: ['pull'], name: 'pull' },
];

const EQUIPMENT_WORDS: Readonly<Record<Equipment, string>> = {
  barbell: 'a barbell',
  rack: 'a rack',
  bench: 'a bench',
  dumbbells: 'dumbbells',
  kettlebells: 'kettlebells',
  machines: 'machines',
  'pull-up-bar': 'a pull-up bar',
  box: 'a box',
};

const PERIOD_WORDS: Readonly<Record<PeriodKind, string>> = {
  injury: 'the injury',
  illness: 'the illness',
  camp: 'the camp',
  unavailable: 'what is planned in these days',
};

/** What the lifts of the season cannot hold: a movement without a lift (S4), weights that end too early (2.2). */
export function liftNotes(frame: PlanFrame, running: RunningSeason, monday: CalendarDate): void {
  const missing = MOVEMENTS.filter((movement) => !holds(frame.choice, movement));
  for (const movement of missing) missingNote(movement, frame, monday);
  periodNotes(frame, running, missing);
  for (const lift of new Set(frame.choice.values())) plateNote(lift, frame, monday);
  for (const lift of passedOver(frame)) standInNote(lift, frame, monday);
}

function holds(choice: Choice, movement: Movement): boolean {
  return [...choice.values()].some((lift) => movement.patterns.includes(lift.pattern));
}

function missingNote(movement: Movement, frame: PlanFrame, monday: CalendarDate): void {
  const avoided = movement.patterns.every((pattern) => frame.input.athlete.avoidPatterns.includes(pattern));
  if (avoided) {
    frame.notes.add(`S4-${movement.name}`, monday, {
      rule: 'S4',
      severity: 'info',
      sentence: () =>
        `The weeks hold no ${movement.name}, because the athlete must avoid it${instead(movement, frame.choice)}.`,
      remedy: 'Ask again when the injury has settled.',
    });
    return;
  }
  const needs = equipmentFor(movement, frame);
  frame.notes.add(`S4-${movement.name}`, monday, {
    rule: 'S4',
    severity: 'warning',
    sentence: () =>
      `The weeks hold no ${movement.name}: nothing in the library can be done with this equipment.${needs === '' ? '' : ` It takes ${needs}.`}`,
    remedy: 'Add equipment to the profile, or an exercise to the library.',
  });
}

function instead(movement: Movement, choice: Choice): string {
  if (!movement.patterns.includes('squat')) return '';
  const legs = [...new Set([choice.get('squat'), choice.get('hinge')])].flatMap((lift) => lift?.name ?? []);
  return legs.length === 0 ? '' : `; ${legs.join(' and ')} must do for the legs`;
}

/** Equipment by which the library's lifts for a movement could be done, the preferred first, three at most. */
function equipmentFor(movement: Movement, { shelf, policy }: PlanFrame): string {
  const ids = movement.patterns.flatMap((pattern) => policy.preferred[pattern] ?? []);
  const sets = ids.flatMap((id) => {
    const items = shelf.library.find((lift) => lift.id === id)?.equipment ?? [];
    return items.length === 0 ? [] : [items.map((item) => EQUIPMENT_WORDS[item]).join(' and ')];
  });
  return [...new Set(sets)].slice(0, 3).join(', or ');
}

/** Movements that an injury or another period of some days takes away. */
function periodNotes(frame: PlanFrame, running: RunningSeason, missing: readonly Movement[]): void {
  for (const period of frame.input.periods) {
    if (period.to < frame.input.today || period.to < running.firstDay || period.from > running.lastDay) continue;
    const choice = frame.choiceOn(period.from);
    const lost = MOVEMENTS.filter((movement) => !missing.includes(movement) && !holds(choice, movement));
    if (lost.length === 0 || !period.canLift) continue;
    const names = lost.map((movement) => movement.name).join(', no ');
    const from = later(later(period.from, running.firstDay), frame.input.today);
    for (let day = mondayOf(from); day <= period.to && day <= running.lastDay; day = addDays(day, 7)) {
      frame.notes.add(`S4-period-${period.from}-${names}`, day, {
        rule: 'S4',
        severity: 'info',
        sentence: () =>
          `No ${names} from ${dayText(period.from)} to ${dayText(period.to)}, because of ${PERIOD_WORDS[period.kind]}; the other movements go on.`,
        remedy: 'End the period in the calendar as soon as the movement is free of pain.',
      });
    }
  }
}

function plateNote(lift: Exercise, frame: PlanFrame, monday: CalendarDate): void {
  const e1rm = frame.context.e1rmKg.get(lift.id);
  const most = frame.rack.loads(lift.loading).at(-1);
  if (e1rm === undefined || most === undefined || lift.loading === 'bodyweight') return;
  const wanted = e1rm * frame.policy.heavy.maxFraction;
  if (most >= wanted) return;
  const short = limited(lift, frame.shelf);
  const reps = short ? ` The reps rise instead, up to ${frame.policy.progression.limited.maxReps}.` : '';
  frame.notes.add(`plates-${lift.id}`, monday, {
    rule: '2.2',
    severity: short ? 'warning' : 'info',
    sentence: () =>
      `${lift.name}: the equipment ends at ${round(most, 1)} kg, while heavy work at an e1RM of ${round(e1rm, 1)} kg goes up to ${round(wanted, 1)} kg.${reps}`,
    remedy: 'Enter every plate pair, dumbbell or kettlebell the athlete can use; each plate entry counts as one pair.',
  });
}

/** Lifts that the athlete knows but that the plan leaves, because their weights end too early. */
function passedOver(frame: PlanFrame): readonly Exercise[] {
  const chosen = new Set(frame.choice.values());
  return frame.shelf.library.filter(
    (lift) =>
      !chosen.has(lift) &&
      limited(lift, frame.shelf) &&
      frame.choice.has(lift.pattern) &&
      lift.equipment.every((item) => frame.shelf.athlete.gym.equipment.includes(item)) &&
      !frame.input.athlete.avoidPatterns.includes(lift.pattern),
  );
}

function standInNote(lift: Exercise, frame: PlanFrame, monday: CalendarDate): void {
  const other = frame.choice.get(lift.pattern);
  const most = frame.rack.loads(lift.loading).at(-1);
  const e1rm = frame.context.e1rmKg.get(lift.id);
  if (other === undefined || most === undefined || e1rm === undefined) return;
  frame.notes.add(`limited-${lift.id}`, monday, {
    rule: '2.2',
    severity: 'info',
    sentence: () =>
      `${lift.name}: the equipment ends at ${round(most, 1)} kg, too light for heavy work at an e1RM of ${round(e1rm, 1)} kg, so ${other.name} takes its place.`,
    remedy: 'With heavier weights in the profile the lift comes back.',
  });
}
