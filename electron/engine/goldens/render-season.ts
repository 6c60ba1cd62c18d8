import { mondayOf, weekdayOf } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { StrengthSet } from '../../../shared/domain/session.ts';
import { formatClock, formatHours, type MassUnit, round, toMass } from '../../../shared/domain/units.ts';
import { hardShare } from '../running/week-intensity.ts';
import type { PlanInput, PlannedSession, PlannedWeek, SeasonPlan } from '../types.ts';

const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

function km(metres: number): string {
  return `${round(metres / 1000, 1)} km`;
}

function setText(set: StrengthSet, unit: MassUnit): string {
  const load = set.loadKg === null ? '' : ` × ${round(toMass(set.loadKg, unit), 2)} ${unit}`;
  const percent = set.fractionE1rm === null ? '' : ` (${Math.round(set.fractionE1rm * 100)} %)`;
  const rpe = set.rpe === null ? '' : ` RPE ${set.rpe}`;
  const rest = set.restS === null ? '' : `, rest ${formatClock(set.restS)}`;
  return `${set.reps}${load}${percent}${rpe}${rest}`;
}

/** Equal work sets of one exercise in a row on one line: `Back squat 3 × 5 × 80 kg (82 %) RPE 8, rest 3:30`. */
function liftLines(session: PlannedSession, names: ReadonlyMap<string, string>, unit: MassUnit): string[] {
  const lines: { readonly name: string; readonly text: string; count: number }[] = [];
  for (const set of session.strength?.sets ?? []) {
    if (set.kind !== 'work') continue;
    const last = lines.at(-1);
    const name = names.get(set.exerciseId) ?? set.exerciseId;
    const text = setText(set, unit);
    if (last?.name === name && last.text === text) last.count += 1;
    else lines.push({ name, text, count: 1 });
  }
  return lines.map((line) => `                    ${line.name} ${line.count} × ${line.text}`);
}

function sessionLines(session: PlannedSession, names: ReadonlyMap<string, string>, unit: MassUnit): string[] {
  const day = DAYS[weekdayOf(session.date)] ?? '';
  const size =
    session.kind === 'run' ? `${km(session.load.runDistanceM)}, ${formatHours(session.load.runS)}` : 'lifting';
  const head = `      ${day} ${session.startTime ?? '     '}  ${session.title}  (${size})`;
  return [head, ...liftLines(session, names, unit)];
}

function weekLines(week: PlannedWeek, input: PlanInput, names: ReadonlyMap<string, string>): string[] {
  const { load } = week;
  const share = Math.round((hardShare(load) ?? 0) * 100);
  const marks = [week.recovery ? 'recovery' : '', week.taper ? 'taper' : ''].filter((mark) => mark !== '').join(', ');
  const races = input.races
    .filter((race) => week.sessions.some((session) => session.run?.type === 'race' && session.date === race.date))
    .map((race) => `${race.priority} ${race.name}`)
    .join(', ');
  return [
    '',
    [
      `${String(week.number).padStart(2)}  ${week.monday}  ${week.phase} ${week.phaseWeek}/${week.phaseWeeks}`,
      marks,
      week.class,
      `${km(load.runDistanceM)} in ${formatHours(load.runS)}`,
      `long ${km(load.longRunM)}`,
      `${share} % hard`,
      `key ${load.keySessions}`,
      `lifts ${load.lifts}, hard sets ${load.hardSets}${load.contacts > 0 ? `, contacts ${load.contacts}` : ''}`,
      races,
    ]
      .filter((part) => part !== '')
      .join(' | '),
    ...week.reasons.filter(({ rule }) => rule.startsWith('P')).map(({ sentence }) => `      · ${sentence}`),
    ...week.sessions.flatMap((session) => sessionLines(session, names, input.athlete.massUnit)),
  ];
}

/** One line of a long season's week: its runs, then its lifts. */
function briefLines(week: PlannedWeek): string[] {
  const told = (kind: PlannedSession['kind']) =>
    week.sessions
      .filter((session) => session.kind === kind)
      .map((session) => `${DAYS[weekdayOf(session.date)] ?? ''} ${session.title}`)
      .join(', ');
  return [`      ${week.number}: ${told('run') || 'no run'}`, `          ${told('strength') || 'no lift'}`];
}

/** The season at a glance: a line for each week, its running as a bar, and why each phase begins. */
function overview(plan: SeasonPlan, input: PlanInput): string[] {
  const most = Math.max(1, ...plan.weeks.map((week) => week.load.runDistanceM));
  return plan.weeks.flatMap((week) => {
    const { load } = week;
    const bar = '#'.repeat(Math.round((24 * load.runDistanceM) / most));
    const lifting = '='.repeat(Math.round(load.hardSets / 2));
    const races = input.races.filter((race) => mondayOf(race.date) === week.monday).map(raceText);
    const trial = week.sessions.filter((session) => session.title.startsWith('Time trial')).map(({ title }) => title);
    const marks = [week.recovery ? 'recovery' : '', week.taper ? 'taper' : '', ...trial, ...races].filter(Boolean);
    const phase = week.reasons.find((reason) => reason.subject === 'phase')?.sentence ?? '';
    return [
      ...(week.phaseWeek === 1 ? [`    ${week.phase} ${week.phaseWeeks}: ${phase}`] : []),
      [
        String(week.number).padStart(4),
        week.monday,
        km(load.runDistanceM).padStart(8),
        formatHours(load.runS).padStart(7),
        bar.padEnd(24),
        `long ${km(load.longRunM)}`.padEnd(12),
        `key ${load.keySessions}`,
        week.class.padEnd(8),
        `lifts ${load.lifts}`,
        lifting.padEnd(12),
        marks.join(', '),
      ]
        .join('  ')
        .trimEnd(),
    ];
  });
}

function raceText(race: RaceDraft): string {
  return `${race.priority} ${race.name}`;
}

/** How much of a season a golden file shows: every session, or of a long season what each day holds. */
export type Detail = 'sessions' | 'days';

/** A season's plan as text that a coach can read; the form of the golden files. */
export function renderSeason(
  title: string,
  input: PlanInput,
  plan: SeasonPlan,
  exercises: readonly Exercise[],
  detail: Detail = 'sessions',
): string {
  const names = new Map(exercises.map((exercise) => [String(exercise.id), exercise.name]));
  const { rho, weeks, verdict } = plan.alignment;
  const lines = [
    title,
    '='.repeat(title.length),
    `Athlete: ${km(input.athlete.weeklyDistanceM)} a week, longest run ${km(input.athlete.longestRunM)}, lifting: ${input.athlete.liftingHistory}`,
    ...[...input.races]
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .map((race) => `Race ${race.priority}: ${race.date} ${race.name}, ${km(race.distanceM)}`),
    ...input.periods.map((each) => `Calendar: ${each.from} to ${each.to} ${each.kind}, ${each.note}`),
    `Phases: ${plan.phases.map((phase) => `${phase.kind} ${phase.weekCount}`).join(', ')}`,
    `Alignment: ${rho === null ? 'none' : rho.toFixed(2)} over ${weeks} weeks, ${verdict}`,
    '',
    'At a glance (# running, = hard sets, two a sign):',
    ...overview(plan, input),
    ...(detail === 'days' ? ['', 'Days:', ...plan.weeks.flatMap(briefLines)] : []),
    ...(detail === 'days' ? [] : plan.weeks.flatMap((week) => weekLines(week, input, names))),
    '',
    'Findings:',
    ...(plan.findings.length === 0 ? ['  none'] : []),
    ...plan.findings.map((finding) => `  ${finding.rule} ${finding.severity}, ${finding.from}: ${finding.sentence}`),
  ];
  return `${lines.join('\n')}\n`;
}
