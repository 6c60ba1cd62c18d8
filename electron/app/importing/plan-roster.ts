import type { ImportRow } from '../../../shared/contract/imports.ts';
import type { Athlete, AthleteDraft } from '../../../shared/domain/athlete.ts';
import { type CalendarDate, dayText } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, GroupId } from '../../../shared/domain/ids.ts';
import { newAthlete } from '../../../shared/domain/new-athlete.ts';
import { formatClock } from '../../../shared/domain/units.ts';
import type { WriteDb } from '../../db/index.ts';
import type { RosterEntry } from '../../importing/roster-csv.ts';
import { vdotOn } from '../athlete-fitness.ts';
import { benchmarkProblem } from '../benchmark.ts';
import { detailOf, type ImportChange, type ImportContext, type PlannedRows } from './import-plan.ts';
import { massText } from './strength-drafts.ts';
import { distanceText, sentenceOf } from './summary-words.ts';

/** An athlete while the file is gone through: stored or still to be stored, with the changes so far. */
interface Candidate {
  readonly id: AthleteId | null;
  readonly archived: boolean;
  draft: AthleteDraft;
  /** Names of groups to be in beside `draft.groupIds`. */
  newGroups: Set<string>;
  changed: boolean;
}

/**
 * Plans a roster: a row is somebody known by name and birth date, or somebody new. What the file says replaces what is
 * stored, what it leaves empty stays; groups are only added.
 */
export function planRoster(context: ImportContext, entries: readonly RosterEntry[]): PlannedRows {
  const groupNames = new Map(context.reads.groups.list().map((group) => [group.id, group.name]));
  const known = new Map<string, Candidate[]>();
  for (const athlete of context.reads.athletes.list()) remember(known, candidateOf(athlete));
  const rows: ImportRow[] = [];
  const touched = new Set<Candidate>();
  for (const entry of entries) {
    const found = findCandidate(known, entry);
    if (found === 'ambiguous') {
      rows.push(kept(entry, `There are several athletes of this name: add the birth date to say which one.`));
      continue;
    }
    const isNew = found === null;
    const candidate = found ?? newCandidate(context, entry);
    if (isNew) remember(known, candidate);
    const before = { draft: candidate.draft, groups: new Set(candidate.newGroups) };
    const changes = applyEntry(candidate, entry, context.today, groupNames);
    const problem = candidateProblem(candidate.draft);
    if (problem !== null) {
      rows.push(kept(entry, problem));
      // Another line of the same athlete may still be written: nothing of this one may come with it.
      candidate.draft = before.draft;
      candidate.newGroups = before.groups;
      if (isNew) forget(known, candidate);
      continue;
    }
    if (isNew || changes.length > 0) touched.add(candidate);
    rows.push(rowOf(entry, candidate, isNew, changes));
  }
  return {
    rows,
    changes: [...touched].map((candidate) => changeOf(candidate, context.today)),
    questions: [],
    warnings: [],
  };
}

function kept(entry: RosterEntry, why: string): ImportRow {
  return { line: entry.line, status: 'error', summary: entry.name, detail: `${why} The line was kept out.` };
}

function rowOf(entry: RosterEntry, candidate: Candidate, isNew: boolean, changes: readonly string[]): ImportRow {
  const remark = entry.remarks.length === 0 ? '' : `Left out: ${entry.remarks.join('; ')}.`;
  const archived = candidate.archived ? 'The athlete is archived.' : '';
  if (isNew) {
    const groups = [...candidate.newGroups].join(', ');
    const detail = detailOf(groups && `Group: ${groups}.`, contentOf(candidate.draft), remark);
    return { line: entry.line, status: 'add', summary: entry.name, detail };
  }
  if (changes.length === 0) {
    return {
      line: entry.line,
      status: 'same',
      summary: entry.name,
      detail: detailOf('Already in the roster.', archived, remark),
    };
  }
  const detail = detailOf(`Changes ${changes.join(', ')}.`, archived, remark);
  return { line: entry.line, status: 'update', summary: entry.name, detail };
}

/** What a new athlete comes in with: `Born 17 May 1996, 56 kg, 70 km a week, 10 km in 36:40.` */
function contentOf(draft: AthleteDraft): string {
  const { benchmark, bodyMassKg, weeklyDistanceM, longestRunM, distanceUnit, massUnit } = draft;
  const parts = [
    draft.birthDate === null ? '' : `born ${dayText(draft.birthDate)}`,
    bodyMassKg === null ? '' : massText(bodyMassKg, massUnit),
    weeklyDistanceM === null || weeklyDistanceM === 0 ? '' : `${distanceText(weeklyDistanceM, distanceUnit)} a week`,
    longestRunM === null || longestRunM === 0 ? '' : `longest run ${distanceText(longestRunM, distanceUnit)}`,
    benchmark === null
      ? ''
      : `${distanceText(benchmark.distanceM, distanceUnit)} in ${formatClock(Math.round(benchmark.timeS))}`,
  ];
  return sentenceOf(parts);
}

function nameKey(name: string): string {
  return name.trim().toLowerCase().normalize('NFC');
}

function remember(known: Map<string, Candidate[]>, candidate: Candidate): void {
  const key = nameKey(candidate.draft.name);
  const list = known.get(key);
  if (list === undefined) known.set(key, [candidate]);
  else list.push(candidate);
}

function forget(known: Map<string, Candidate[]>, candidate: Candidate): void {
  const list = known.get(nameKey(candidate.draft.name));
  list?.splice(list.indexOf(candidate), 1);
}

/** Same name, and birth dates that do not contradict each other; an equal birth date decides between namesakes. */
function findCandidate(known: Map<string, Candidate[]>, entry: RosterEntry): Candidate | null | 'ambiguous' {
  const namesakes = known.get(nameKey(entry.name)) ?? [];
  const exact = namesakes.filter((one) => entry.birthDate !== null && one.draft.birthDate === entry.birthDate);
  if (exact[0] !== undefined) return exact[0];
  const open = namesakes.filter((one) => one.draft.birthDate === null || entry.birthDate === null);
  if (open.length > 1) return 'ambiguous';
  return open[0] ?? null;
}

function candidateOf(athlete: Athlete): Candidate {
  const { id, archived, sample, vdot, createdAt, ...draft } = athlete;
  return { id, archived, draft, newGroups: new Set(), changed: false };
}

function newCandidate(context: ImportContext, entry: RosterEntry): Candidate {
  const settings = context.reads.settings.get();
  const units = { distance: entry.distanceUnit ?? settings.distanceUnit, mass: entry.massUnit ?? settings.massUnit };
  return { id: null, archived: false, draft: newAthlete(entry.name, units), newGroups: new Set(), changed: false };
}

/** Takes over what the row says; answers what that changed, in words. */
function applyEntry(
  candidate: Candidate,
  entry: RosterEntry,
  today: CalendarDate,
  groupNames: ReadonlyMap<GroupId, string>,
): readonly string[] {
  const changes: string[] = [];
  let draft = candidate.draft;
  const take = <K extends keyof AthleteDraft>(key: K, value: AthleteDraft[K] | null, what: string) => {
    if (value === null || same(draft[key], value)) return;
    draft = { ...draft, [key]: value };
    changes.push(what);
  };
  take('birthDate', entry.birthDate, 'birth date');
  take('sex', entry.sex, 'sex');
  take('bodyMassKg', entry.bodyMassKg, 'body mass');
  take('distanceUnit', entry.distanceUnit, 'distance unit');
  take('massUnit', entry.massUnit, 'mass unit');
  take('weeklyDistanceM', entry.weeklyDistanceM, 'weekly distance');
  take('longestRunM', entry.longestRunM, 'longest run');
  take('hrMax', entry.hrMax, 'maximum heart rate');
  take('hrRest', entry.hrRest, 'resting heart rate');
  take('liftingHistory', entry.liftingHistory, 'lifting history');
  take('note', entry.note, 'note');
  take('benchmark', benchmarkOf(entry, draft, today), 'recent race');
  candidate.draft = draft;
  const groups = new Set(
    [...candidate.newGroups, ...draft.groupIds.map((id) => groupNames.get(id) ?? '')].map(nameKey),
  );
  const joining = entry.groups.filter((name) => !groups.has(nameKey(name)));
  for (const name of joining) candidate.newGroups.add(name);
  if (joining.length > 0) changes.push(`group (${joining.join(', ')})`);
  return changes;
}

/** A race without a date keeps the date of the same stored race, else counts as run today. */
function benchmarkOf(entry: RosterEntry, draft: AthleteDraft, today: CalendarDate): AthleteDraft['benchmark'] {
  if (entry.benchmark === null) return null;
  const { distanceM, timeS, date } = entry.benchmark;
  const stored = draft.benchmark;
  const sameRace = stored !== null && same(stored.distanceM, distanceM) && Math.abs(stored.timeS - timeS) <= 0.5;
  if (sameRace && (date === null || date === stored.date)) return stored;
  return { distanceM, timeS, date: date ?? today };
}

/** Equal, or numbers that differ only by the rounding of a file's decimals (one in ten thousand). */
function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-4;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What the fields of one athlete must agree on. */
function candidateProblem(draft: AthleteDraft): string | null {
  if (draft.hrMax !== null && draft.hrRest !== null && draft.hrRest >= draft.hrMax) {
    return `The resting heart rate (${draft.hrRest}) is not below the maximum (${draft.hrMax}).`;
  }
  return benchmarkProblem(draft.benchmark);
}

function changeOf(candidate: Candidate, today: CalendarDate): ImportChange {
  return (db) => {
    const joined = [...candidate.newGroups].map((name) => groupNamed(db, name));
    const draft = { ...candidate.draft, groupIds: [...new Set([...candidate.draft.groupIds, ...joined])] };
    const vdot = vdotOn(db, candidate.id, draft, today);
    if (candidate.id === null) db.athletes.create(draft, { vdot, sample: false });
    else db.athletes.update(candidate.id, draft, { vdot });
  };
}

function groupNamed(db: WriteDb, name: string): GroupId {
  return db.groups.findByName(name)?.id ?? db.groups.create(name);
}
