import { addDays, type CalendarDate, daysBetween, dayText } from '../../../shared/domain/calendar-date.ts';
import type { PlanFacts } from '../../../shared/domain/plan-facts.ts';
import type { PlanCause } from '../../../shared/domain/replan.ts';
import { counted } from '../explain.ts';
import { descriptorOf, policyGroups } from '../policy/catalogue.ts';
import { canonical } from './canonical.ts';
import { athleteCauses } from './causes-athlete.ts';
import { raceCauses } from './causes-races.ts';
import { distanceValue, listed, longDay, shortDay, someOf, type Wording } from './words.ts';

/** What happened to the plan since it was made. */
export interface LogSince {
  /** Sessions done from the day the plan was made on. */
  readonly done: number;
  /** Planned sessions of these days that the log passes over. */
  readonly missed: readonly { readonly title: string; readonly date: CalendarDate }[];
}

/** Sessions that are named one by one before the rest is counted. */
const NAMED = 3;
const WEEK_DAYS = 7;

/**
 * What is different from when the plan was made, most telling first. Without the facts of the old plan that is said, and
 * only the log is compared.
 */
export function causesOf(
  before: PlanFacts | null,
  after: PlanFacts,
  log: LogSince,
  wording: Wording,
): readonly PlanCause[] {
  if (before === null) {
    const sentence = 'What the plan was made from was not kept then; what changes is shown all the same.';
    return [{ kind: 'unknown', sentence }, ...logCauses(log)];
  }
  return [...inputCauses(before, after, wording), ...logCauses(log), ...timeCauses(before.madeOn, after.madeOn)];
}

/** What is different of what a coach enters: races, the season, the athlete, the calendar, the rules. */
export function inputCauses(before: PlanFacts, after: PlanFacts, wording: Wording): readonly PlanCause[] {
  return [
    ...raceCauses(before.races, after.races, wording),
    ...seasonCauses(before.season, after.season, wording),
    ...athleteCauses(before, after, wording),
    ...periodCauses(before.periods, after.periods),
    ...policyCauses(before.policy, after.policy),
  ];
}

/** For a difference that nothing above explains. */
export const UNEXPLAINED: PlanCause = {
  kind: 'unknown',
  sentence:
    'Nothing that the plan is made from has changed: sessions that were deleted, moved or unlocked come back as planned, or the program’s rules are newer.',
};

type SeasonFacts = PlanFacts['season'];

function seasonCauses(before: SeasonFacts, after: SeasonFacts, wording: Wording): readonly PlanCause[] {
  const parts: string[] = [];
  const day = (date: CalendarDate | null) => (date === null ? 'after the last A race' : dayText(date));
  const km = (metres: number | null) =>
    metres === null ? 'left to the engine' : `${distanceValue(metres, wording)} ${wording.distanceUnit}`;
  const hours = (seconds: number | null) =>
    seconds === null ? 'left to the engine' : `${(seconds / 3600).toFixed(1)} h`;
  const add = (what: string, from: string, to: string) => {
    if (from !== to) parts.push(`${what} ${from} → ${to}`);
  };
  add('first day', dayText(before.startDate), dayText(after.startDate));
  add('last day', day(before.endDate), day(after.endDate));
  add('recovery rhythm', before.rhythm, after.rhythm);
  add('weeks set by', before.volumeBasis, after.volumeBasis);
  add('biggest week', km(before.peakDistanceM), km(after.peakDistanceM));
  add('biggest week', hours(before.peakDurationS), hours(after.peakDurationS));
  add('policy', before.preset, after.preset);
  parts.push(...pinParts(before, after, wording));
  return parts.length === 0 ? [] : [{ kind: 'season', sentence: `Season: ${parts.join(', ')}.`.slice(0, 600) }];
}

/** What the coach has set by hand, and let go of, on borders and weeks. */
function pinParts(before: SeasonFacts, after: SeasonFacts, wording: Wording): readonly string[] {
  const border = ({ kind, monday }: SeasonFacts['phasePins'][number]) => `${kind} begins on ${shortDay(monday)}`;
  const fresh = after.phasePins.filter((pin) => !before.phasePins.some((old) => canonical(old) === canonical(pin)));
  const gone = before.phasePins.filter(
    (pin) =>
      !after.phasePins.some((now) => canonical(now) === canonical(pin)) && !fresh.some((f) => f.kind === pin.kind),
  );
  return [
    ...fresh.map((pin) => `${border(pin)} as you set it`),
    ...gone.map((pin) => `where ${pin.kind} begins is left to the engine`),
    ...weekPinParts(before.weekPins, after.weekPins, wording),
  ];
}

type WeekPins = SeasonFacts['weekPins'];

function weekPinParts(before: WeekPins, after: WeekPins, wording: Wording): readonly string[] {
  const fresh = after.filter((pin) => !before.some((old) => canonical(old) === canonical(pin)));
  const gone = before.filter((pin) => !after.some((now) => now.monday === pin.monday));
  return [
    ...fresh.map((pin) => `week of ${shortDay(pin.monday)} set to ${weekPinText(pin, wording)}`),
    ...gone.map((pin) => `week of ${shortDay(pin.monday)} left to the engine`),
  ];
}

function weekPinText({ distanceM, durationS, lifts, hardSets }: WeekPins[number], wording: Wording): string {
  const parts = [
    ...(distanceM === null ? [] : [`${distanceValue(distanceM, wording)} ${wording.distanceUnit}`]),
    ...(durationS === null ? [] : [`${(durationS / 3600).toFixed(1)} h`]),
    ...(lifts === null ? [] : [counted(lifts, 'lift')]),
    ...(hardSets === null ? [] : [counted(hardSets, 'hard set')]),
  ];
  return parts.length === 0 ? 'nothing' : listed(parts);
}

type PeriodFacts = PlanFacts['periods'][number];

const PERIOD_WORDS = { unavailable: 'Away', injury: 'Injury', illness: 'Illness', camp: 'Camp' } as const;

function periodText({ kind, from, to }: PeriodFacts): string {
  return `${PERIOD_WORDS[kind]} ${from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`}`;
}

function periodCauses(before: readonly PeriodFacts[], after: readonly PeriodFacts[]): readonly PlanCause[] {
  const old = new Set(before.map(canonical));
  const now = new Set(after.map(canonical));
  const fresh = after.filter((period) => !old.has(canonical(period)));
  const gone = before.filter((period) => !now.has(canonical(period)));
  const same = (a: PeriodFacts, b: PeriodFacts) => a.kind === b.kind && a.from === b.from;
  return [
    ...fresh.map((period): PlanCause => {
      const changed = gone.some((each) => same(each, period));
      return { kind: 'period', sentence: `${periodText(period)} ${changed ? 'has changed' : 'is new'}.` };
    }),
    ...gone
      .filter((period) => !fresh.some((each) => same(each, period)))
      .map((period): PlanCause => ({ kind: 'period', sentence: `${periodText(period)} is gone.` })),
  ];
}

type PolicyFacts = PlanFacts['policy'];

function policyCauses(before: PolicyFacts, after: PolicyFacts): readonly PlanCause[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .filter((path) => before[path] !== after[path]);
  if (paths.length === 0) return [];
  const parts = paths.map((path) => `${ruleName(path)} ${before[path] ?? 'default'} → ${after[path] ?? 'default'}`);
  return [{ kind: 'policy', sentence: `Planning rules: ${someOf(parts, NAMED)}.`.slice(0, 600) }];
}

/** A rule by its label and, in brackets, the group that it stands in. */
function ruleName(path: string): string {
  const rule = descriptorOf(path);
  if (rule === undefined) return path;
  const group = policyGroups.find((each) => each.id === rule.group);
  return group === undefined ? rule.label : `${rule.label} (${group.title})`;
}

function logCauses({ done, missed }: LogSince): readonly PlanCause[] {
  const causes: PlanCause[] = [];
  if (missed.length > 0) {
    const names = missed.map(({ title, date }) => `${title} on ${longDay(date)}`);
    const count = missed.length === 1 ? 'One planned session was' : `${missed.length} planned sessions were`;
    causes.push({ kind: 'log', sentence: `${count} missed: ${someOf(names, NAMED)}.`.slice(0, 600) });
  }
  if (done > 0) {
    const was = done === 1 ? 'was' : 'were';
    causes.push({ kind: 'log', sentence: `${counted(done, 'session')} ${was} logged since the plan was made.` });
  }
  return causes;
}

function timeCauses(from: CalendarDate, to: CalendarDate): readonly PlanCause[] {
  const days = daysBetween(from, to);
  if (days < WEEK_DAYS) return [];
  const weeks = counted(Math.floor(days / WEEK_DAYS), 'week');
  const last = addDays(to, -1);
  return [
    { kind: 'time', sentence: `The plan is from ${dayText(from)}, ${weeks} ago; days up to ${dayText(last)} stay.` },
  ];
}
