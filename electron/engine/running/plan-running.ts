import {
  addDays,
  addWeeks,
  type CalendarDate,
  later,
  mondayOf,
  toEpochDay,
} from '../../../shared/domain/calendar-date.ts';
import type { Finding, Reason } from '../../../shared/domain/reason.ts';
import type { RaceDraft, WeekLoad } from '../../../shared/domain/season.ts';
import { loadContext } from '../load-context.ts';
import { campFindings } from '../periods/camp-findings.ts';
import { type PeriodCalendar, periodCalendar } from '../periods/day-status.ts';
import { periodFindings } from '../periods/period-findings.ts';
import { periodReason } from '../periods/period-reasons.ts';
import { type RestedWeeks, restWeeks } from '../periods/rest-weeks.ts';
import {
  isTouched,
  newPeriodState,
  openShare,
  type PeriodFrame,
  type PeriodState,
  periodVolume,
} from '../periods/week-volume.ts';
import type { Policy } from '../policy.ts';
import { frameSeason, type SeasonFrame, type WeekFrame } from '../season/frame.ts';
import { loadingWeeks } from '../season/recovery-weeks.ts';
import type { KeptSession, LoadContext, PlanAthlete, PlanInput, RunningSeason, RunningWeek } from '../types.ts';
import { planCross } from './cross.ts';
import { type DayRules, fixedHardDays, runDays } from './days.ts';
import { withResults } from './fitness.ts';
import { isHardRun } from './hard-run.ts';
import { RunHistory } from './history.ts';
import type { CappedLong } from './long-run.ts';
import { planWeekRuns } from './plan-week.ts';
import { amountOf, type Runner, runnerOf } from './runner.ts';
import { cappedFindings, runningFindings } from './running-findings.ts';
import { loggedLongest, type StartFitness, startFitness, startReason } from './start-fitness.ts';
import { sumWeek } from './sum-week.ts';
import {
  cyclePeaks,
  enterWeek,
  newVolumeState,
  noteWeek,
  plannedMetres,
  type VolumeFrame,
  weekVolume,
} from './volume.ts';
import type { WeekContext } from './week-context.ts';
import { weekClass, weekClasses } from './week-intensity.ts';
import { pinnedVolume, weekPinFindings } from './week-pin.ts';
import { classReason, keysReason, type PlacedVolume, phaseReason, volumeReason } from './week-reasons.ts';

/** A race of priority A or B makes its week a race week; C races are trained through. */
export function isRaceWeek(races: readonly Pick<RaceDraft, 'priority'>[]): boolean {
  return races.some((race) => race.priority !== 'C');
}

/** The sum of a running week, kept sessions of every kind included. */
export function runningWeekLoad(week: Pick<RunningWeek, 'runs' | 'kept'>): WeekLoad {
  return sumWeek([...week.kept, ...week.runs].map((session) => ({ draft: session, load: session.load })));
}

function byDateAndTime(a: KeptSession, b: KeptSession): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  const [x, y] = [a.startTime ?? '', b.startTime ?? ''];
  if (x !== y) return x < y ? -1 : 1;
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}

function groupByWeek(kept: readonly KeptSession[]): Map<CalendarDate, KeptSession[]> {
  const weeks = new Map<CalendarDate, KeptSession[]>();
  for (const session of [...kept].sort(byDateAndTime)) {
    const monday = mondayOf(session.date);
    const list = weeks.get(monday);
    if (list === undefined) weeks.set(monday, [session]);
    else list.push(session);
  }
  return weeks;
}

interface Planner {
  readonly input: PlanInput;
  readonly policy: Policy;
  readonly frame: SeasonFrame;
  readonly runner: Runner;
  readonly rules: DayRules;
  readonly keptByWeek: ReadonlyMap<CalendarDate, readonly KeptSession[]>;
  readonly history: RunHistory;
  readonly start: StartFitness;
  readonly volume: VolumeFrame;
  readonly periods: PeriodFrame;
  readonly rested: RestedWeeks;
  readonly load: LoadContext;
}

function startHistory(
  input: PlanInput,
  frame: SeasonFrame,
  from: CalendarDate,
  { breaks }: PeriodCalendar,
  runner: Runner,
): RunHistory {
  const history = new RunHistory(runner.policy.longRun, breaks);
  for (const session of input.kept)
    if (session.date < frame.firstMonday && session.load.runDistanceM > 0)
      history.add(session.date, session.load.runDistanceM, session.run?.type === 'race');
  const logged = loggedLongest(input.kept, from, runner);
  if (logged === null && input.athlete.longestRunM > 0) history.add(addDays(from, -1), input.athlete.longestRunM);
  return history;
}

function newPlanner(input: PlanInput, policy: Policy): Planner {
  const frame = frameSeason(input, policy.season);
  const fit = withResults(input.athlete, input.races, policy.running);
  const runner = runnerOf(fit, input.today, input.season.volumeBasis, policy.running);
  const from = later(input.today, frame.firstDay);
  const calendar = periodCalendar(input.periods, policy.periods);
  const start = startFitness(input, frame.firstMonday, runner);
  const athlete: PlanAthlete = { ...input.athlete, weeklyDistanceM: start.weekM, longestRunM: start.longestM };
  const rules: DayRules = {
    athlete,
    races: frame.races,
    first: frame.firstDay,
    from,
    to: frame.lastDay,
    keptRunDays: new Set(input.kept.filter((session) => session.kind === 'run').map((session) => session.date)),
    calendar,
    season: policy.season,
    running: policy.running,
  };
  const cycles = [...new Set(frame.weeks.map((week) => week.cycle))];
  return {
    input,
    policy,
    frame,
    runner,
    rules,
    keptByWeek: groupByWeek(input.kept),
    start,
    history: startHistory(input, frame, from, calendar, runner),
    volume: {
      current: start.weekM,
      peaks: cyclePeaks(cycles, input.season, athlete, start.weekM, runner),
    },
    periods: {
      calendar,
      returnRise: policy.periods.returnRise,
      returnKeys: policy.periods.returnKeys,
      currentM: start.weekM,
      from,
      to: frame.lastDay,
    },
    rested: restWeeks(frame.weeks, input, calendar, policy.periods),
    load: loadContext(fit, input.exercises, input.today, policy),
  };
}

function hardDaysOf(week: RunningWeek | undefined): number[] {
  if (week === undefined) return [];
  const planned = week.runs.filter(isHardRun);
  return [...planned.map((run) => toEpochDay(run.date)), ...fixedHardDays(week.kept, [])];
}

function longDaysOf(week: RunningWeek | undefined): number[] {
  const all = week === undefined ? [] : [...week.runs, ...week.kept];
  return all.filter((session) => session.run?.type === 'long').map((session) => toEpochDay(session.date));
}

/** A planned week; its volume is explained when the whole season stands. */
interface PlacedWeek {
  readonly running: RunningWeek;
  readonly placed: PlacedVolume;
  readonly past: boolean;
  /** Set where no day could hold the long run. */
  readonly capped: CappedLong | null;
  /** Why the calendar gives the week its volume; null where it does not. */
  readonly byCalendar: Reason | null;
  /** Metres that the week would have come to with all its run days open: what a later week's rise is measured by. */
  readonly rateM: number;
}

/** Gives each week the reason for its volume, second after its phase: only now the cycle's biggest week is known. */
function explainVolumes(weeks: readonly PlacedWeek[], policy: Policy, runner: Runner): RunningWeek[] {
  const biggest = new Map<number, PlacedVolume>();
  for (const { placed } of weeks) {
    const { index } = placed.week.cycle;
    const before = biggest.get(index);
    const trains = placed.volume.cause !== 'taper' && placed.week.races.length === 0;
    if (trains && placed.totalM > (before?.totalM ?? 0)) biggest.set(index, placed);
  }
  return weeks.map(({ running, placed, past, byCalendar }) => {
    if (past) return running;
    const reason = byCalendar ?? volumeReason(placed, biggest.get(placed.week.cycle.index) ?? placed, policy, runner);
    return { ...running, reasons: [...running.reasons.slice(0, 1), reason, ...running.reasons.slice(1)] };
  });
}

function planOne(
  planner: Planner,
  week: WeekFrame,
  before: RunningWeek | undefined,
  state: ReturnType<typeof newVolumeState>,
  periods: PeriodState,
): PlacedWeek {
  const { policy, runner, rules, history, frame, rested } = planner;
  enterWeek(week, state);
  const kept = planner.keptByWeek.get(week.monday) ?? [];
  const after = planner.keptByWeek.get(addWeeks(week.monday, 1)) ?? [];
  const races = frame.races.filter((race) => race.date < week.monday || race.date > addDays(week.monday, 6));
  const context: WeekContext = {
    rules,
    runner,
    policy,
    load: planner.load,
    history,
    kept,
    hardAround: [...hardDaysOf(before), ...fixedHardDays(after, races)],
    restAfter: [
      ...fixedHardDays([], races),
      toEpochDay(week.monday) - 8 + planner.input.athlete.longRunDay,
      ...longDaysOf(before),
    ],
    block: { week: state.blockWeeks, of: loadingWeeks(planner.input.season.rhythm) },
    raceBefore: before !== undefined && isRaceWeek(before.races),
  };
  for (const session of kept)
    if (session.load.runDistanceM > 0)
      history.add(session.date, session.load.runDistanceM, session.run?.type === 'race');
  const rests = rested.rests.has(week.monday);
  const own = weekVolume(rests ? { ...week, recovery: false } : week, planner.volume, state, runner);
  const base = pinnedVolume(week, own, planner.input.season, runner);
  const period = isTouched(week, periods, planner.periods)
    ? periodVolume(week, base, runDays(week, rules), state.weeks, periods, planner.periods)
    : null;
  const volume = period?.volume ?? base;
  const planned = planWeekRuns(week, volume, context);
  for (const run of planned.runs) history.add(run.date, run.load.runDistanceM, run.run?.type === 'race');
  const runs = [...planned.runs, ...planCross(week, planner.input, context)].sort(byDateAndTime);
  const load = runningWeekLoad({ runs, kept });
  const past = addDays(week.monday, 6) < rules.from;
  const amount = amountOf(load.runDistanceM, load.runS, runner);
  const whole = partial(week, rules) ? Math.max(amount, volume.metres) : amount;
  const open = period === null ? 1 : openShare(period);
  const rateM = open > 0 ? whole / open : 0;
  periods.actual.push(week.races.length > 0 ? Math.min(whole, base.loadM) : rateM);
  // A week without a log says nothing before the log begins; after that it was a week without running.
  const decided = period !== null && (period.levelM !== null || period.volume.metres !== base.metres) ? period : null;
  const ranM = decided !== null && decided.volume.metres < base.metres ? amount : null;
  if (!past || load.runs > 0 || state.weeks.length > 0) {
    const aimed = partial(week, rules)
      ? wholeWeek(amount, planned.share, volume.metres)
      : plannedMetres(amount, volume, runner);
    noteWeek(week, decided?.heldM ?? (past ? amount : aimed), base, state, ranM);
  }
  const reasons = past
    ? [phaseReason(week)]
    : [phaseReason(week), keysReason(week, load.keySessions, volume, planned.runCount, runner)];
  if (!past && week.number === 1) reasons.push(startReason(planner.start, planner.input.athlete, runner));
  const long = planned.parts.find((part) => part.role === 'long');
  if (long !== undefined) reasons.push(long.reason);
  const unrested = past ? undefined : rested.reasons.get(week.monday);
  if (unrested !== undefined) reasons.push(unrested);
  const running: RunningWeek = {
    monday: week.monday,
    number: week.number,
    phase: week.phase,
    phaseWeek: week.phaseWeek,
    phaseWeeks: week.phaseWeeks,
    recovery: week.recovery,
    taperDays: week.taperDays,
    miniTaperDays: week.miniTaperDays,
    races: week.races,
    runs,
    kept,
    class: 'LOW',
    reasons,
  };
  const byCalendar = period === null ? null : periodReason(period, amount, policy.periods.returnRise, runner);
  return { running, placed: { week, volume, totalM: amount }, past, capped: planned.capped, byCalendar, rateM };
}

/** What a week that is planned in part would have come to as a whole, metres. */
function wholeWeek(amount: number, share: number, aim: number): number {
  return Math.max(amount, share > 0 ? Math.min(aim, amount / share) : aim);
}

function partial(week: WeekFrame, rules: DayRules): boolean {
  return week.monday < rules.from || addDays(week.monday, 6) > rules.to;
}

function classify(weeks: readonly RunningWeek[], policy: Policy): RunningWeek[] {
  const classed = weeks.map((week) => ({
    load: runningWeekLoad(week),
    raceWeek: isRaceWeek(week.races),
    phase: week.phase,
    recovery: week.recovery,
  }));
  const classes = weekClasses(classed, policy);
  return weeks.map((week, index) => {
    const one = classed[index];
    const shown = classes[index] ?? 'LOW';
    if (one === undefined) return week;
    const own = weekClass(one.load, one.raceWeek, policy);
    return { ...week, class: shown, reasons: [...week.reasons, classReason(own, shown, one.load, one.raceWeek)] };
  });
}

/**
 * The running half of a season: phases, weekly volume, daily runs, classes and reasons. Days before `today` and days
 * with a kept run are left alone. Never fails; what could not be met is a finding.
 */
export function planRunning(input: PlanInput, policy: Policy): RunningSeason {
  const planner = newPlanner(input, policy);
  const state = newVolumeState();
  const weeks: PlacedWeek[] = [];
  const periods = newPeriodState();
  for (const week of planner.rested.weeks) weeks.push(planOne(planner, week, weeks.at(-1)?.running, state, periods));
  const classed = classify(explainVolumes(weeks, policy, planner.runner), policy);
  const findings: Finding[] = [
    ...planner.frame.findings,
    ...runningFindings(
      classed,
      weeks.map((week) => week.rateM),
      planner.frame,
      input,
      planner.runner,
    ),
    ...cappedFindings(
      weeks.flatMap((week) => week.capped ?? []),
      planner.runner,
    ),
    ...weekPinFindings(weeks, input.season, planner.runner),
    ...periodFindings(input, planner.frame.races, planner.rules.calendar, policy.periods),
    ...campFindings(classed, planner.rules.calendar, input.today, planner.runner),
  ];
  const { firstMonday, firstDay, lastDay, phases } = planner.frame;
  return { firstMonday, firstDay, lastDay, phases, weeks: classed, findings };
}
