import { addDays, type CalendarDate, dayText, later } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { formatClock, round } from '../../../shared/domain/units.ts';
import { counted } from '../explain.ts';
import type { SeasonFrame } from '../season/frame.ts';
import { makeFinding } from '../season/season-finding.ts';
import type { KeptSession, PlanInput, RunningWeek } from '../types.ts';
import type { CappedLong } from './long-run.ts';
import { raceOutlook } from './race-outlook.ts';
import { amountOf, distanceText, easySeconds, type Runner, timeText, volumeText } from './runner.ts';
import { wantedPeak } from './volume.ts';

const OWN = 'Counterpoint default';

function noRunDays(input: PlanInput, frame: SeasonFrame): Finding[] {
  if (input.athlete.days.some((day) => day.canRun)) return [];
  return [
    makeFinding({
      rule: '1.4',
      severity: 'serious',
      from: frame.firstDay,
      to: frame.lastDay,
      title: 'No day to run',
      sentence: 'The athlete can run on no day of the week, so only races were planned.',
      remedy: 'Allow running on at least one weekday.',
      source: OWN,
    }),
  ];
}

function oddBenchmark(input: PlanInput, frame: SeasonFrame, runner: Runner): Finding[] {
  const { benchmark } = input.athlete;
  if (benchmark === null || runner.measured) return [];
  return [
    makeFinding({
      rule: '1.1',
      severity: 'serious',
      from: frame.firstDay,
      to: frame.lastDay,
      title: 'The benchmark cannot be right',
      sentence: `${distanceText(benchmark.distanceM, runner.unit)} in ${formatClock(benchmark.timeS)} is no human performance, so the runs go by time and effort.`,
      remedy: 'Correct the benchmark’s distance or time.',
      source: 'Daniels & Gilbert 1979',
    }),
  ];
}

/** A week's running in the season's basis, metres. */
function weekAmount(week: RunningWeek, runner: Runner): number {
  return [...week.kept, ...week.runs].reduce(
    (sum, { load }) => sum + amountOf(load.runDistanceM, load.runS, runner),
    0,
  );
}

function unreachedPeak(weeks: readonly RunningWeek[], input: PlanInput, frame: SeasonFrame, runner: Runner): Finding[] {
  const wanted = wantedPeak(input.season, runner);
  if (wanted === null) return [];
  const training = weeks.filter((week) => week.races.length === 0).map((week) => weekAmount(week, runner));
  const biggest = Math.max(0, ...training);
  if (biggest >= wanted * runner.policy.volume.reachedShare) return [];
  const inBasis = (amount: number) => Math.round(runner.basis === 'time' ? easySeconds(amount, runner) : amount);
  return [
    makeFinding({
      rule: 'R2',
      severity: 'info',
      from: frame.firstDay,
      to: frame.lastDay,
      title: 'The biggest week stays below the aim',
      sentence: `The biggest week is ${volumeText(biggest, runner)} of the ${volumeText(wanted, runner)} aimed at: growth, days or the length of single runs allow no more.`,
      actual: inBasis(biggest),
      limit: inBasis(wanted),
      remedy: 'Start earlier, add a run day, or lower the aim.',
      source: OWN,
    }),
  ];
}

function steepWeeks(
  weeks: readonly RunningWeek[],
  rates: readonly number[],
  input: PlanInput,
  runner: Runner,
): Finding[] {
  const { amberRise } = runner.policy.volume;
  const what = runner.basis === 'time' ? 'Weekly running' : 'Weekly distance';
  const amounts = weeks.map((week) => weekAmount(week, runner));
  const findings: Finding[] = [];
  weeks.forEach((week, index) => {
    const before = Math.max(0, index - 2);
    const reference = Math.max(0, ...amounts.slice(before, index), ...rates.slice(before, index));
    const amount = amounts[index] ?? 0;
    const ends = addDays(week.monday, 6);
    if (index < 2 || reference === 0 || week.races.length > 0 || ends < input.today) return;
    const rise = amount / reference - 1;
    if (rise <= amberRise + runner.policy.volume.amberSlack) return;
    findings.push(
      makeFinding({
        rule: 'R2',
        severity: 'warning',
        from: week.monday,
        to: ends,
        title: `${what} rises steeply`,
        sentence: `The week of ${dayText(week.monday)} has ${volumeText(amount, runner)}, ${Math.round(rise * 100)} % more than the bigger of the two weeks before it, ${volumeText(reference, runner)}.`,
        actual: Math.round(rise * 100),
        limit: Math.round(amberRise * 100),
        remedy: 'Shorten kept runs of this week, or add some to the weeks before.',
        source: 'Nielsen 2014',
      }),
    );
  });
  return findings;
}

/** One finding for all the long runs that no day could hold. */
export function cappedFindings(capped: readonly CappedLong[], runner: Runner): Finding[] {
  const [first] = capped;
  const last = capped.at(-1);
  if (first === undefined || last === undefined) return [];
  const worst = capped.reduce((a, b) => (b.wantedM - b.heldM > a.wantedM - a.heldM ? b : a));
  const size = (metres: number) =>
    runner.byTime ? timeText(easySeconds(metres, runner)) : distanceText(metres, runner.unit);
  const weeks = counted(capped.length, 'week');
  return [
    makeFinding({
      rule: 'AV',
      severity: 'warning',
      from: first.date,
      to: last.date,
      title: 'No day can hold the long run',
      sentence: `In ${weeks} no day of the athlete is long enough for the long run: on ${dayText(worst.date)} it is ${size(worst.heldM)} of ${size(worst.wantedM)}.`,
      actual: Math.round(worst.heldM),
      limit: Math.round(worst.wantedM),
      remedy: 'Allow a longer run on one day of the week.',
      source: 'Athlete’s profile',
    }),
  ];
}

/** Longest run, or for ultras the longest two days in a row, metres. */
function longestBefore(race: RaceDraft, runs: readonly Pick<KeptSession, 'date' | 'load'>[], pair: boolean): number {
  const byDay = new Map<CalendarDate, number>();
  let longest = 0;
  for (const { date, load } of runs) {
    if (date >= race.date) continue;
    longest = Math.max(longest, load.runDistanceM);
    byDay.set(date, (byDay.get(date) ?? 0) + load.runDistanceM);
  }
  if (!pair) return longest;
  return [...byDay].reduce(
    (most, [date, metres]) => Math.max(most, metres + (byDay.get(addDays(date, 1)) ?? 0)),
    longest,
  );
}

function underprepared(weeks: readonly RunningWeek[], frame: SeasonFrame, input: PlanInput, runner: Runner): Finding[] {
  const { longRun, backToBack } = runner.policy;
  const runs = weeks.flatMap((week) => [...week.kept, ...week.runs]);
  const findings: Finding[] = [];
  for (const race of frame.races) {
    if (race.date < later(input.today, frame.firstDay) || race.priority === 'C') continue;
    const pair = race.distanceM >= backToBack.fromM;
    const preparedShare = pair ? backToBack.preparedShare : longRun.preparedShare;
    const since = addDays(race.date, -7 * longRun.preparedWeeks);
    const known = input.today >= since ? input.athlete.longestRunM : 0;
    const longest = Math.max(
      known,
      longestBefore(
        race,
        runs.filter((run) => run.date >= since),
        pair,
      ),
    );
    if (longest >= race.distanceM * preparedShare) continue;
    findings.push(
      makeFinding({
        rule: 'R1',
        severity: 'warning',
        from: race.date,
        to: race.date,
        title: `Long runs are short for ${race.name}`,
        sentence: `${pair ? 'The longest two days in a row' : 'The longest run'} of the ${longRun.preparedWeeks} weeks before ${race.name.slice(0, 80)} ${pair ? 'are' : 'is'} ${distanceText(longest, runner.unit)}, ${Math.round((100 * longest) / race.distanceM)} % of the race.`,
        actual: Math.round(longest),
        limit: Math.round(race.distanceM * preparedShare),
        remedy: 'Start earlier, raise the weekly distance, or choose a shorter race.',
        source: 'Frandsen 2025, BJSM 59:1203',
      }),
    );
  }
  return findings;
}

/** Targets that today's fitness is not near: how far they are, and whether the weeks left can close that. */
function targets(frame: SeasonFrame, input: PlanInput, runner: Runner): Finding[] {
  return frame.races.flatMap((race) => {
    if (race.date < input.today || race.priority === 'C' || race.targetTimeS === null) return [];
    const outlook = raceOutlook(race, input.today, runner);
    if (outlook === null || outlook.verdict === null || outlook.verdict === 'there') return [];
    const { verdict, neededVdot, vdot, sentence } = outlook;
    return makeFinding({
      rule: '1.1',
      severity: verdict === 'far' ? 'warning' : 'info',
      from: race.date,
      to: race.date,
      title: `The target of ${race.name}`,
      sentence,
      ...(neededVdot === null ? {} : { actual: round(vdot, 1), limit: round(neededVdot, 1) }),
      remedy:
        verdict === 'soft'
          ? 'Choose a faster target, or keep it on purpose.'
          : verdict === 'far'
            ? 'Race or time a shorter distance to see where the fitness stands, or choose a slower target.'
            : 'Test it on the way: a shorter race or a time trial says whether it comes.',
      source: 'Daniels & Gilbert 1979; gain: Daniels, widely taught',
    });
  });
}

/**
 * What the coach should know about the planned running beyond its shape. `rates` are the weeks' metres with every run day
 * open, week for week: days that the calendar closed make no rise steep.
 */
export function runningFindings(
  weeks: readonly RunningWeek[],
  rates: readonly number[],
  frame: SeasonFrame,
  input: PlanInput,
  runner: Runner,
): Finding[] {
  return [
    ...noRunDays(input, frame),
    ...oddBenchmark(input, frame, runner),
    ...unreachedPeak(weeks, input, frame, runner),
    ...steepWeeks(weeks, rates, input, runner),
    ...underprepared(weeks, frame, input, runner),
    ...targets(frame, input, runner),
  ];
}
