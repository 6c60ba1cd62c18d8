import { dayText } from '../../../shared/domain/calendar-date.ts';
import type { PlanFacts } from '../../../shared/domain/plan-facts.ts';
import type { PlanCause } from '../../../shared/domain/replan.ts';
import { formatClock } from '../../../shared/domain/units.ts';
import { change, dayChange, distanceValue, type Wording } from './words.ts';

type RaceFacts = PlanFacts['races'][number];

/** What happened to the races: by name, then by day for a race that was renamed. */
export function raceCauses(
  before: readonly RaceFacts[],
  after: readonly RaceFacts[],
  wording: Wording,
): readonly PlanCause[] {
  const left = [...before];
  const take = (alike: (race: RaceFacts) => boolean) => {
    const found = left.find(alike);
    if (found !== undefined) left.splice(left.indexOf(found), 1);
    return found;
  };
  const pairs = after.map((race) => ({
    race,
    was: take((each) => each.name === race.name && each.date === race.date),
  }));
  const byName = pairs.map((pair) => ({ ...pair, was: pair.was ?? take((each) => each.name === pair.race.name) }));
  const all = byName.map((pair) => ({
    ...pair,
    was: pair.was ?? take((each) => each.date === pair.race.date && each.distanceM === pair.race.distanceM),
  }));
  return [
    ...all.flatMap(({ race, was }) => (was === undefined ? [added(race, wording)] : changed(was, race, wording))),
    ...left.map((race): PlanCause => cause(`${race.name} on ${dayText(race.date)} is no longer in the calendar`)),
  ];
}

function cause(sentence: string): PlanCause {
  return { kind: 'race', sentence: `${sentence}.` };
}

function added(race: RaceFacts, wording: Wording): PlanCause {
  const distance = `${distanceValue(race.distanceM, wording)} ${wording.distanceUnit}`;
  return cause(`${race.name} on ${dayText(race.date)} is new: priority ${race.priority}, ${distance}`);
}

function changed(before: RaceFacts, after: RaceFacts, wording: Wording): readonly PlanCause[] {
  const parts: string[] = [];
  if (before.date !== after.date) parts.push(`moves ${dayChange(before.date, after.date)}`);
  const km = (race: RaceFacts) => distanceValue(race.distanceM, wording);
  const clock = ({ targetTimeS }: RaceFacts) => (targetTimeS === null ? 'none' : formatClock(targetTimeS));
  const climb = ({ ascentM }: RaceFacts) => String(Math.round(ascentM ?? 0));
  if (km(before) !== km(after)) parts.push(`distance ${change(km(before), km(after), wording.distanceUnit)}`);
  if (before.priority !== after.priority) parts.push(`priority ${change(before.priority, after.priority, '')}`);
  if (clock(before) !== clock(after)) parts.push(`target ${change(clock(before), clock(after), '')}`);
  if (before.terrain !== after.terrain) parts.push(`terrain ${change(before.terrain, after.terrain, '')}`);
  if (climb(before) !== climb(after)) parts.push(`climb ${change(climb(before), climb(after), 'm')}`);
  if (parts.length === 0) return [];
  const [first, ...rest] = parts;
  const verb = before.date === after.date ? `${after.name}: ${first ?? ''}` : `${after.name} ${first ?? ''}`;
  return [cause([verb, ...rest].join(', '))];
}
