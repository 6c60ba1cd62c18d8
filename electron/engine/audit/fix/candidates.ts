import { type CalendarDate, daysBetween, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../../shared/domain/reason.ts';
import type { Policy } from '../../policy.ts';
import { wantedLifts } from '../rules/frequency.ts';
import { isQuiet, type Timeline, timelineOf, type WeekFacts } from '../timeline.ts';
import type { AuditInput, AuditSession } from '../types.ts';
import { placesIn, timesOn } from './places.ts';
import type { SessionStep } from './steps.ts';

/** What a fix may look at. */
export interface FixSituation {
  /** The audit's input with the sessions as they stand by now. */
  readonly input: AuditInput;
  readonly policy: Policy;
}

/** A session that a fix may change: stored, planned, from today on, not locked, no race. */
type Open = AuditSession & { readonly id: NonNullable<AuditSession['id']> };

function isOpen(session: AuditSession, today: CalendarDate): session is Open {
  const free = session.done !== true && session.locked !== true && session.run?.type !== 'race';
  return session.id !== undefined && free && session.date >= today;
}

/** What could mend one case of a rule, the gentlest first; each is a list of steps that belong together. */
export function candidatesFor(finding: Finding, situation: FixSituation): SessionStep[][] {
  switch (finding.rule) {
    case 'C1':
    case 'C2':
    case 'C3':
      return forLift(finding, situation);
    case 'AV':
      return forDay(finding, situation);
    case 'C4':
      return lighterWeek(finding, situation);
    case 'S1':
      return fewerLifts(finding, situation);
    case 'S2':
      return smallerSessions(finding, situation);
    case 'R1':
      return shorterRun(finding, situation);
    case 'R2':
      return shorterWeek(finding, situation);
    case 'R3':
      return shorterLongRun(finding, situation);
    case 'C5':
    case 'M1':
    case 'M2':
    case 'M5':
    case 'M7':
      return moreLifts(finding, situation);
    default:
      return [];
  }
}

/** The open lift among a case's evidence, if there is one. */
function openLift(finding: Finding, { input }: FixSituation): Open | undefined {
  return input.sessions.find(
    (session): session is Open =>
      isOpen(session, input.today) &&
      session.load.lifts > 0 &&
      finding.evidence.some((fact) => fact.sessionId === session.id),
  );
}

function moveTo(session: Open, date: CalendarDate, time: string | null): SessionStep {
  return { kind: 'move-session', sessionId: session.id, date: session.date, toDate: date, toTime: time };
}

function removed(session: Open): SessionStep {
  return { kind: 'remove-session', sessionId: session.id, date: session.date };
}

/** C1–C3: another time of the day, another day of the week, and before a race, leaving it out. */
function forLift(finding: Finding, situation: FixSituation): SessionStep[][] {
  const { input, policy } = situation;
  const lift = openLift(finding, situation);
  if (lift === undefined) return [];
  const others = input.sessions.filter((session) => session.id !== lift.id);
  const sameDay = timesOn(lift.date, lift, others, policy.strength)
    .filter((time) => time !== lift.startTime)
    .map((time) => [moveTo(lift, lift.date, time)]);
  const places = placesIn(mondayOf(lift.date), lift, lift.id, input.sessions, input, policy)
    .filter((place) => place.date !== lift.date)
    .map((place) => [moveTo(lift, place.date, place.time)]);
  const beforeRace = finding.rule === 'C2' && input.races.some((race) => race.date === finding.to);
  return [...(finding.rule === 'C1' ? sameDay : []), ...places, ...(beforeRace ? [[removed(lift)]] : [])];
}

/** AV: a day of the same week that the athlete has, or none. */
function forDay(finding: Finding, { input, policy }: FixSituation): SessionStep[][] {
  const session = input.sessions.find(
    (each): each is Open => isOpen(each, input.today) && finding.evidence.some((fact) => fact.sessionId === each.id),
  );
  if (session === undefined) return [];
  const places = placesIn(mondayOf(session.date), session, session.id, input.sessions, input, policy)
    .filter((place) => place.date !== session.date)
    .map((place) => [moveTo(session, place.date, place.time)]);
  return [...places, [removed(session)]];
}

function openLiftsOf(week: WeekFacts, today: CalendarDate): Open[] {
  return week.sessions.filter((s): s is Open => isOpen(s, today) && s.load.lifts > 0);
}

/** The smallest lifts of a week, so many that no more than `limit` stay. */
function dropTo(week: WeekFacts, limit: number, today: CalendarDate): Open[] {
  const bySize = openLiftsOf(week, today).sort(
    (a, b) => a.load.hardSets - b.load.hardSets || (a.date > b.date ? -1 : 1),
  );
  return bySize.slice(0, Math.max(0, week.lifts - limit));
}

/** S1: the heaviest lifts stay; in a taper none. */
function fewerLifts(finding: Finding, { input, policy }: FixSituation): SessionStep[][] {
  const week = weekAt(timelineOf(input, policy), finding.from);
  if (week === undefined || finding.limit === null) return [];
  const primer = (session: Open) => policy.strength.primer.enabled && session.strength?.block === 'primer';
  const dropped =
    finding.limit === 0
      ? openLiftsOf(week, input.today).filter((s) => !primer(s))
      : dropTo(week, finding.limit, input.today);
  return dropped.length === 0 ? [] : [dropped.map(removed)];
}

function weekAt(timeline: Timeline, day: CalendarDate): WeekFacts | undefined {
  const monday = mondayOf(day);
  return timeline.weeks.find((week) => week.monday === monday);
}

/** C4: in a HIGH week one lift, and of what is left no more sets than the week before had. */
function lighterWeek(finding: Finding, { input, policy }: FixSituation): SessionStep[][] {
  const week = weekAt(timelineOf(input, policy), finding.to);
  if (week === undefined) return [];
  const dropped = week.class === 'HIGH' ? dropTo(week, policy.strength.frequency.HIGH, input.today) : [];
  const kept = openLiftsOf(week, input.today).filter((lift) => !dropped.includes(lift));
  const limit = finding.limit ?? 0;
  const keptSets = kept.reduce((sum, lift) => sum + lift.load.hardSets, 0);
  const fixedSets = week.hardSets - keptSets - dropped.reduce((sum, lift) => sum + lift.load.hardSets, 0);
  const room = limit - fixedSets;
  if (keptSets <= room || kept.length === 0) return dropped.length === 0 ? [] : [dropped.map(removed)];
  if (room < policy.strength.audit.fixFewestSets * kept.length) return [[...dropped, ...kept].map(removed)];
  const each = kept.map((lift) => Math.floor((lift.load.hardSets * room) / keptSets));
  return [[...dropped.map(removed), ...kept.flatMap((lift, i) => lighten(lift, each[i] ?? 1))]];
}

function lighten(lift: Open, sets: number): SessionStep[] {
  const work = lift.strength?.sets.filter((set) => set.kind === 'work').length ?? 0;
  if (work <= sets || sets < 1) return [];
  return [{ kind: 'lighten-session', sessionId: lift.id, date: lift.date, sets }];
}

/** S2: sessions of too many hard sets, cut to the limit. */
function smallerSessions(finding: Finding, { input }: FixSituation): SessionStep[][] {
  const { limit } = finding;
  if (limit === null || limit < 1) return [];
  const big = input.sessions.filter(
    (s): s is Open =>
      isOpen(s, input.today) && s.load.hardSets > limit && finding.evidence.some((fact) => fact.sessionId === s.id),
  );
  const steps = big.flatMap((lift) => lighten(lift, limit));
  return steps.length === 0 ? [] : [steps];
}

function openRuns(sessions: readonly AuditSession[], today: CalendarDate): Open[] {
  return sessions.filter((s): s is Open => isOpen(s, today) && s.kind === 'run' && s.load.runDistanceM > 0);
}

/** A run cut to a distance, whole hundreds of metres; nothing where that leaves too little of it. */
function shorten(run: Open, metres: number, policy: Policy): SessionStep[] {
  const distanceM = Math.floor(metres / 100) * 100;
  const was = run.load.runDistanceM;
  if (distanceM >= was || distanceM < was * policy.strength.audit.fixShortest) return [];
  return [{ kind: 'shorten-run', sessionId: run.id, date: run.date, distanceM }];
}

/** R1: 1.10 × the longest of the days before. */
function shorterRun(finding: Finding, { input, policy }: FixSituation): SessionStep[][] {
  const run = openRuns(input.sessions, input.today).find((s) => finding.evidence.at(-1)?.sessionId === s.id);
  const longest = finding.evidence[0]?.value ?? null;
  if (run === undefined || longest === null) return [];
  const steps = shorten(run, longest * policy.running.longRun.growth, policy);
  return steps.length === 0 ? [] : [steps];
}

/** R2: the easy and long runs of the week give in proportion. */
function shorterWeek(finding: Finding, { input, policy }: FixSituation): SessionStep[][] {
  const week = weekAt(timelineOf(input, policy), finding.from);
  if (week === undefined || finding.actual === null || finding.limit === null) return [];
  const wanted = (week.load.runDistanceM * finding.limit) / finding.actual;
  const soft = openRuns(week.sessions, input.today).filter((s) => s.run?.type === 'easy' || s.run?.type === 'long');
  const softM = soft.reduce((sum, run) => sum + run.load.runDistanceM, 0);
  const factor = softM === 0 ? 0 : (softM - (week.load.runDistanceM - wanted)) / softM;
  const steps = soft.flatMap((run) => shorten(run, run.load.runDistanceM * factor, policy));
  return steps.length === 0 ? [] : [steps];
}

/** R3: the long run cut so that it is its share of what is left. */
function shorterLongRun(finding: Finding, { input, policy }: FixSituation): SessionStep[][] {
  const long = openRuns(input.sessions, input.today).find((s) => finding.evidence.some((f) => f.sessionId === s.id));
  const week = weekAt(timelineOf(input, policy), finding.from);
  if (long === undefined || week === undefined || finding.limit === null || finding.from === finding.to) return [];
  const rest = week.load.runDistanceM - long.load.runDistanceM;
  const steps = shorten(long, (finding.limit * rest) / (1 - finding.limit), policy);
  return steps.length === 0 ? [] : [steps];
}

/** M1, M2, M5, M7, C5: lifts in the weeks ahead that have too few, made like the nearest one there is. */
function moreLifts(finding: Finding, { input, policy }: FixSituation): SessionStep[][] {
  const timeline = timelineOf(input, policy);
  const short = timeline.weeks.filter(
    (week) =>
      week.monday <= finding.to &&
      week.sunday >= finding.from &&
      week.sunday >= input.today &&
      !isQuiet(week) &&
      !week.noLifting &&
      week.runs > 0 &&
      week.lifts < (finding.rule === 'C5' ? 1 : wantedLifts(week, policy.strength)),
  );
  const week = short[0];
  if (week === undefined) return [];
  const model = nearestLift(input.sessions, week.monday);
  if (model === undefined) return [];
  const sets = modelSets(model, week, policy);
  return placesIn(week.monday, model, null, input.sessions, input, policy).map(({ date, time }): SessionStep[] => [
    { kind: 'insert-lift', sessionId: model.id, date: model.date, toDate: date, toTime: time, sets },
  ]);
}

/** The stored lift nearest to a day, one of a full dose before a primer. */
function nearestLift(sessions: readonly AuditSession[], day: CalendarDate): Open | undefined {
  const lifts = sessions.filter(
    (s): s is Open => s.id !== undefined && s.load.lifts > 0 && s.strength?.block !== 'primer',
  );
  const away = (session: Open) => Math.abs(daysBetween(session.date, day));
  return [...lifts].sort((a, b) => away(a) - away(b) || (a.date < b.date ? -1 : 1))[0];
}

/** All work sets of the model, half of them in a HIGH week (S2). */
function modelSets(model: Open, week: WeekFacts, policy: Policy): number {
  const work = model.strength?.sets.filter((set) => set.kind === 'work').length ?? 1;
  const kept = week.class === 'HIGH' ? Math.ceil(work * policy.strength.maintenanceSetFraction) : work;
  return Math.max(1, kept);
}
