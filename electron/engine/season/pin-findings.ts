import { addWeeks, type CalendarDate, daysBetween, dayText } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { PhasePin } from '../../../shared/domain/season.ts';
import { capital } from '../explain.ts';
import type { PlannedPhase } from '../types.ts';
import { type Cycle, loadingLength } from './cycles.ts';
import type { SeasonPolicy } from './policy-season.ts';
import { makeFinding } from './season-finding.ts';

/** The shape that pins are held against. */
export interface PinnedShape {
  readonly firstMonday: CalendarDate;
  readonly phases: readonly PlannedPhase[];
  readonly cycles: readonly Cycle[];
}

/** Why a border stands elsewhere than the coach has set it; null where it stands there. */
export function pinProblem(pin: PhasePin, shape: PinnedShape, policy: SeasonPolicy): string | null {
  if (shape.phases.some((phase) => phase.kind === pin.kind && phase.firstMonday === pin.monday)) return null;
  const { firstMonday, phases, cycles } = shape;
  const week = Math.floor(daysBetween(firstMonday, pin.monday) / 7);
  const last = phases.at(-1);
  const weeks = last === undefined ? 0 : daysBetween(firstMonday, addWeeks(last.firstMonday, last.weekCount)) / 7;
  if (week < 0 || week >= weeks) return 'the week is not in the season any more';
  const cycle = cycles.findLast((each) => each.firstWeek <= week);
  if (cycle === undefined) return 'no cycle holds the week';
  return kindProblem(pin, week, cycle, firstMonday, policy);
}

function kindProblem(
  { kind }: PhasePin,
  week: number,
  cycle: Cycle,
  firstMonday: CalendarDate,
  policy: SeasonPolicy,
): string {
  const day = (at: number) => dayText(addWeeks(firstMonday, at));
  const taper = cycle.firstWeek + loadingLength(cycle);
  const race = taper + cycle.taper;
  const name = cycle.race?.name.slice(0, 80) ?? '';
  if (kind === 'base') return 'a cycle needs two weeks before the next one and a week of training before a taper';
  if (cycle.race === null && kind !== 'build') return `there is no A race after it to have a ${kind} for`;
  if (week >= race) return cycle.race === null ? 'the cycle ends before it' : `${name} is over by then or in that week`;
  if (kind === 'taper')
    return `the taper for ${name} would be ${race - week} weeks long, and ${policy.pins.taperMostWeeks} are the most`;
  if (week >= taper) return `the taper for ${name} begins on ${day(taper)}`;
  return `peak begins on ${day(taper - cycle.peak)}`;
}

/** A finding for each border that the season could not keep. */
export function pinFindings(pins: readonly PhasePin[], shape: PinnedShape, policy: SeasonPolicy): readonly Finding[] {
  return pins.flatMap((pin) => {
    const why = pinProblem(pin, shape, policy);
    if (why === null) return [];
    return makeFinding({
      rule: '1.4',
      severity: 'warning',
      from: pin.monday,
      to: pin.monday,
      title: `${capital(pin.kind)} does not begin where you set it`,
      sentence: `${capital(pin.kind)} was to begin on ${dayText(pin.monday)}, but ${why}; the border was left to the engine.`,
      remedy: 'Set the border elsewhere, or let the engine decide again.',
      source: 'Season shape, our default',
    });
  });
}
