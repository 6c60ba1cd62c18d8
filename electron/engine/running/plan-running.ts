import {
  addDays,
  addWeeks,
  type CalendarDate,
  later,
  mondayOf,
  toEpochDay,
} from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { RaceDraft, WeekLoad } from '../../../shared/domain/season.ts';
import { loadContext } from '../load-context.ts';
import type { Policy } from '../policy.ts';
import { frameSeason, type SeasonFrame, type WeekFrame } from '../season/frame.ts';
import type { KeptSession, LoadContext, PlanAthlete, PlanInput, RunningSeason, RunningWeek } from '../types.ts';
import { type DayRules, fixedHardDays } from './days.ts';
import { RunHistory } from './history.ts';
import { planWeekRuns } from './plan-week.ts';
import { amountOf, type Runner, runnerOf } from './runner.ts';
import { runningFindings } from './running-findings.ts';
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
  readonly load: LoadContext;
}

function startHistory(input: PlanInput, frame: SeasonFrame, from: CalendarDate, runner: Runner): RunHistory {
  const history = new RunHistory(runner.policy.longRun);
  for (const session of input.kept)
    if (session.date < frame.firstMonday && session.load.runDistanceM > 0)
      history.add(session.date, session.load.runDistanceM, session.run?.type === 'race');
  const logged = loggedLongest(input.kept, from, runner);
  if (logged === null && input.athlete.longestRunM > 0) history.add(addDays(from, -1), input.athlete.longestRunM);
  return history;
}

function newPlanner(input: PlanInput, policy: Policy): Planner {
  const frame = frameSeason(input, policy.season);
  const runner = runnerOf(input.athlete, input.season.volumeBasis, policy.running);
  const from = later(input.today, frame.firstDay);
  const start = startFitness(input, frame.firstMonday, runner);
  const athlete: PlanAthlete = { ...input.athlete, weeklyDistanceM: start.weekM, longestRunM: start.longestM };
  const rules: DayRules = {
    athlete,
    races: frame.races,
    from,
    to: frame.lastDay,
    keptRunDays: new Set(input.kept.filter((session) => session.kind === 'run').map((session) => session.date)),
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
    history: startHistory(input, frame, from, runner),
    volume: {
      current: start.weekM,
      peaks: cyclePeaks(cycles, input.season, athlete, start.weekM, runner),
    },
    load: loadContext(input.athlete, input.exercises, input.today, policy),
  };
}

function hardDaysOf(week: RunningWeek | undefined): number[] {
  if (week === undefined) return [];
  const planned = week.runs.filter((run) => run.load.keySessions > 0 || run.run?.type === 'long');
  return [...planned.map((run) => toEpochDay(run.date)), ...fixedHardDays(week.kept, [])];
}

/** A planned week; its volume is explained when the whole season stands. */
interface PlacedWeek {
  readonly running: RunningWeek;
  readonly placed: PlacedVolume;
  readonly past: boolean;
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
  return weeks.map(({ running, placed, past }) => {
    if (past) return running;
    const reason = volumeReason(placed, biggest.get(placed.week.cycle.index) ?? placed, policy, runner);
    return { ...running, reasons: [...running.reasons.slice(0, 1), reason, ...running.reasons.slice(1)] };
  });
}

function planOne(
  planner: Planner,
  week: WeekFrame,
  before: RunningWeek | undefined,
  state: ReturnType<typeof newVolumeState>,
): PlacedWeek {
  const { policy, runner, rules, history, frame } = planner;
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
    restAfter: [...fixedHardDays([], races), toEpochDay(week.monday) - 8 + planner.input.athlete.longRunDay],
    raceBefore: before !== undefined && isRaceWeek(before.races),
  };
  for (const session of kept)
    if (session.load.runDistanceM > 0)
      history.add(session.date, session.load.runDistanceM, session.run?.type === 'race');
  const volume = weekVolume(week, planner.volume, state, runner);
  const planned = planWeekRuns(week, volume, context);
  for (const run of planned.runs) history.add(run.date, run.load.runDistanceM, run.run?.type === 'race');
  const load = runningWeekLoad({ runs: planned.runs, kept });
  const past = addDays(week.monday, 6) < rules.from;
  const amount = amountOf(load.runDistanceM, load.runS, runner);
  // A week without a log says nothing before the log begins; after that it was a week without running.
  if (!past || load.runs > 0 || state.weeks.length > 0) {
    const aimed = partial(week, rules)
      ? wholeWeek(amount, planned.share, volume.metres)
      : plannedMetres(amount, volume, runner);
    noteWeek(week, past ? amount : aimed, volume, state);
  }
  const reasons = past
    ? [phaseReason(week)]
    : [phaseReason(week), keysReason(week, load.keySessions, volume, planned.runCount, runner)];
  if (!past && week.number === 1) reasons.push(startReason(planner.start, planner.input.athlete, runner));
  const long = planned.parts.find((part) => part.role === 'long');
  if (long !== undefined) reasons.push(long.reason);
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
    runs: planned.runs,
    kept,
    class: 'LOW',
    reasons,
  };
  return { running, placed: { week, volume, totalM: amount }, past };
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
  for (const week of planner.frame.weeks) weeks.push(planOne(planner, week, weeks.at(-1)?.running, state));
  const classed = classify(explainVolumes(weeks, policy, planner.runner), policy);
  const findings: Finding[] = [
    ...planner.frame.findings,
    ...runningFindings(classed, planner.frame, input, planner.runner),
  ];
  const { firstMonday, firstDay, lastDay, phases } = planner.frame;
  return { firstMonday, firstDay, lastDay, phases, weeks: classed, findings };
}
