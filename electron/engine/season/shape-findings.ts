import { type CalendarDate, daysBetween, dayText } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { type Cycle, loadingLength } from './cycles.ts';
import type { SeasonPolicy } from './policy-season.ts';
import { makeFinding } from './season-finding.ts';

/** What the findings about a season's shape are drawn from. */
export interface SeasonShape {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly weekCount: number;
  /** Weeks that the dates and races ask for; more than `weekCount` when the season was cut. */
  readonly wanted: number;
  readonly races: readonly RaceDraft[];
  readonly cycles: readonly Cycle[];
}

const SOURCE = 'Season shape, our default';

function lengthFinding(shape: SeasonShape, policy: SeasonPolicy): Finding[] {
  const span = { rule: '1.4', from: shape.firstDay, to: shape.lastDay, source: SOURCE };
  if (shape.wanted > policy.maxWeeks)
    return [
      makeFinding({
        ...span,
        severity: 'serious',
        title: `Season cut to ${policy.maxWeeks} weeks`,
        sentence: `The dates and races ask for ${shape.wanted} weeks; the first ${policy.maxWeeks} were planned.`,
        actual: shape.wanted,
        limit: policy.maxWeeks,
        remedy: 'Plan the later races in a season of their own.',
      }),
    ];
  if (shape.weekCount < policy.minWeeks)
    return [
      makeFinding({
        ...span,
        severity: 'warning',
        title: `Season of only ${shape.weekCount} weeks`,
        sentence: `A season of ${shape.weekCount} weeks is too short for every phase; what fits was planned.`,
        actual: shape.weekCount,
        limit: policy.minWeeks,
        remedy: 'Start earlier or choose a later race.',
      }),
    ];
  return [];
}

function noGoalFinding(shape: SeasonShape): Finding[] {
  if (shape.races.some((race) => race.priority === 'A')) return [];
  return [
    makeFinding({
      rule: '1.4',
      severity: 'info',
      from: shape.firstDay,
      to: shape.lastDay,
      title: 'No A race: a base and build season',
      sentence: 'Without an A race there is nothing to peak for, so the season is base and build only.',
      remedy: 'Give one race priority A to have the season built backwards from it.',
      source: SOURCE,
    }),
  ];
}

function closeRaces(shape: SeasonShape, policy: SeasonPolicy): Finding[] {
  const findings: Finding[] = [];
  const goals = shape.races.filter((race) => race.priority === 'A');
  goals.forEach((race, index) => {
    const before = goals[index - 1];
    if (before === undefined) return;
    const weeks = Math.floor(daysBetween(before.date, race.date) / 7);
    if (weeks >= policy.closeRacesWeeks) return;
    findings.push(
      makeFinding({
        rule: '1.4',
        severity: 'warning',
        from: before.date,
        to: race.date,
        title: 'Two A races close together',
        sentence: `${race.name} follows ${before.name} after ${weeks} weeks: there is no time to recover, train and taper again.`,
        actual: weeks,
        limit: policy.closeRacesWeeks,
        remedy: 'Give one of them priority B.',
        source: SOURCE,
      }),
    );
  });
  return findings;
}

function shortBuild(shape: SeasonShape, policy: SeasonPolicy): Finding[] {
  const findings: Finding[] = [];
  for (const cycle of shape.cycles) {
    if (cycle.race === null || cycle.index > 0 || shape.weekCount < policy.minWeeks) continue;
    const weeks = loadingLength(cycle);
    if (weeks >= policy.onePeakFromWeeks) continue;
    findings.push(
      makeFinding({
        rule: '1.4',
        severity: 'warning',
        from: shape.firstDay,
        to: cycle.race.date,
        title: `Little time before ${cycle.race.name}`,
        sentence: `Only ${weeks} training weeks lie before the taper for ${cycle.race.name}; base and build were shortened.`,
        actual: weeks,
        limit: policy.onePeakFromWeeks,
        remedy: 'Start earlier or take the race as B.',
        source: SOURCE,
      }),
    );
  }
  return findings;
}

function unusualCut(shape: SeasonShape, policy: SeasonPolicy): Finding[] {
  const [least, most] = policy.taperCutRange;
  const cut = policy.taperMeanCut;
  const [taper] = shape.cycles.flatMap((cycle) => cycle.tapers);
  if (taper === undefined || (cut >= least && cut <= most)) return [];
  const percent = (part: number) => Math.round(part * 100);
  return [
    makeFinding({
      rule: '1.4',
      severity: 'info',
      from: taper.first,
      to: taper.race.date,
      title: cut < least ? 'The taper cuts little' : 'The taper cuts much',
      sentence: `Tapers cut the running by a mean of ${percent(cut)} %; what helped in trials was ${percent(least)} to ${percent(most)} %.`,
      actual: percent(cut),
      limit: percent(cut < least ? least : most),
      remedy: 'Set the mean cut of the taper within that range, unless the athlete is known to need another.',
      source: 'Bosquet 2007, MSSE 39:1358; Wang 2023',
    }),
  ];
}

function racesInTapers(shape: SeasonShape): Finding[] {
  const findings: Finding[] = [];
  for (const taper of shape.cycles.flatMap((cycle) => cycle.tapers))
    for (const race of shape.races) {
      if (race.priority === 'A' || race.date < taper.first || race.date >= taper.race.date) continue;
      findings.push(
        makeFinding({
          rule: '1.4',
          severity: 'warning',
          from: race.date,
          to: race.date,
          title: `Race in the taper for ${taper.race.name}`,
          sentence: `${race.name} lies ${daysBetween(race.date, taper.race.date)} days before ${taper.race.name}, inside its taper of ${taper.days} days.`,
          actual: daysBetween(race.date, taper.race.date),
          limit: taper.days,
          remedy: 'Run it as a session, or leave it out.',
          source: SOURCE,
        }),
      );
    }
  return findings;
}

/** What the coach should know about the shape of the season, `all` being its races before it was cut. */
export function shapeFindings(shape: SeasonShape, all: readonly RaceDraft[], policy: SeasonPolicy): Finding[] {
  const cut = all
    .filter((race) => race.date > shape.lastDay)
    .map((race) =>
      makeFinding({
        rule: '1.4',
        severity: 'serious',
        from: race.date,
        to: race.date,
        title: `Race left out: ${race.name}`,
        sentence: `${race.name} on ${dayText(race.date)} lies after the last planned day ${dayText(shape.lastDay)}.`,
        remedy: 'Plan it in a season of its own.',
        source: SOURCE,
      }),
    );
  return [
    ...lengthFinding(shape, policy),
    ...noGoalFinding(shape),
    ...closeRaces(shape, policy),
    ...shortBuild(shape, policy),
    ...racesInTapers(shape),
    ...unusualCut(shape, policy),
    ...cut,
  ];
}
