import type { ImportRow } from '../../../shared/contract/imports.ts';
import type { Athlete } from '../../../shared/domain/athlete.ts';
import { type CalendarDate, dayText } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, RaceId } from '../../../shared/domain/ids.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { formatClock } from '../../../shared/domain/units.ts';
import type { RaceEntry } from '../../importing/races-csv.ts';
import { refreshVdot } from '../athlete-fitness.ts';
import { reclassifyAround } from '../week-classes.ts';
import { detailOf, type ImportChange, type ImportContext, type PlannedRows } from './import-plan.ts';
import { distanceText, sentenceOf } from './summary-words.ts';

/** A race while the file is gone through. */
interface Candidate {
  readonly id: RaceId | null;
  readonly athleteId: AthleteId;
  draft: RaceDraft;
}

/**
 * Plans a race calendar: a row is a known race by athlete, date and name, or a new one. What the file says replaces
 * what is stored, what it leaves empty stays. Rows that name nobody are the chosen athlete's.
 */
export function planRaces(context: ImportContext, entries: readonly RaceEntry[]): PlannedRows {
  const chosen = context.choices.athleteId;
  const needsAthlete = chosen === null && entries.some((entry) => entry.athlete === null);
  if (needsAthlete) return { rows: [], changes: [], questions: [{ kind: 'athlete' }], warnings: [] };
  const athletes = context.reads.athletes.list();
  const known = new Map<string, Candidate>();
  const loaded = new Set<AthleteId>();
  const touched = new Set<Candidate>();
  const rows = entries.map((entry): ImportRow => {
    const athlete = athleteOf(athletes, entry, chosen);
    if (typeof athlete === 'string') {
      return {
        line: entry.line,
        status: 'error',
        summary: summaryOf(entry, null),
        detail: `${athlete} The line was kept out.`,
      };
    }
    if (!loaded.has(athlete.id)) {
      loaded.add(athlete.id);
      for (const { id, athleteId, ...draft } of context.reads.races.list(athlete.id)) {
        known.set(keyOf(athleteId, draft), { id, athleteId, draft });
      }
    }
    return planEntry(entry, athlete, known, touched);
  });
  return {
    rows,
    changes: [...touched].map((candidate) => changeOf(candidate, context.today)),
    questions: [],
    warnings: [],
  };
}

function planEntry(
  entry: RaceEntry,
  athlete: Athlete,
  known: Map<string, Candidate>,
  touched: Set<Candidate>,
): ImportRow {
  const key = keyOf(athlete.id, entry.draft);
  const candidate = known.get(key);
  const summary = summaryOf(entry, athlete);
  const remark = entry.remarks.length === 0 ? '' : `Left out: ${entry.remarks.join('; ')}.`;
  if (candidate === undefined) {
    const added: Candidate = { id: null, athleteId: athlete.id, draft: entry.draft };
    known.set(key, added);
    touched.add(added);
    const assumed = entry.saysPriority ? '' : 'The file gives no priority: it comes in as C.';
    return { line: entry.line, status: 'add', summary, detail: detailOf(contentOf(entry, athlete), assumed, remark) };
  }
  const { draft, changes } = mergedRace(candidate.draft, entry);
  if (changes.length === 0) {
    return { line: entry.line, status: 'same', summary, detail: detailOf('Already in the calendar.', remark) };
  }
  candidate.draft = draft;
  touched.add(candidate);
  return { line: entry.line, status: 'update', summary, detail: detailOf(`Changes ${changes.join(', ')}.`, remark) };
}

function athleteOf(athletes: readonly Athlete[], entry: RaceEntry, chosen: AthleteId | null): Athlete | string {
  const name = entry.athlete;
  if (name === null) {
    return athletes.find((athlete) => athlete.id === chosen) ?? 'The chosen athlete is not there any more.';
  }
  const wanted = name.toLowerCase().normalize('NFC');
  const found = athletes.filter((athlete) => athlete.name.trim().toLowerCase().normalize('NFC') === wanted);
  const active = found.filter((athlete) => !athlete.archived);
  const [only, ...others] = active.length > 0 ? active : found;
  if (only === undefined) return `There is no athlete named “${name.slice(0, 60)}”: import the roster first.`;
  return others.length === 0
    ? only
    : `There are several athletes named “${name.slice(0, 60)}”: import their races one by one.`;
}

function keyOf(athleteId: AthleteId, draft: Pick<RaceDraft, 'date' | 'name'>): string {
  return `${athleteId} ${draft.date} ${draft.name.trim().toLowerCase()}`;
}

function summaryOf(entry: RaceEntry, athlete: Athlete | null): string {
  const who = athlete?.name ?? entry.athlete ?? '';
  return detailOf(`${dayText(entry.draft.date)}:`, entry.draft.name, who && `(${who})`);
}

/** What a new race comes in with: `21.1 km, priority A, target 1:20:00.` */
function contentOf({ draft, saysPriority }: RaceEntry, athlete: Athlete): string {
  const parts = [
    distanceText(draft.distanceM, athlete.distanceUnit),
    saysPriority ? `priority ${draft.priority}` : '',
    draft.targetTimeS === null ? '' : `target ${formatClock(draft.targetTimeS)}`,
    draft.resultTimeS === null ? '' : `result ${formatClock(draft.resultTimeS)}`,
    draft.terrain === 'road' ? '' : draft.terrain,
    draft.ascentM === null ? '' : `${draft.ascentM} m of climb`,
  ];
  return sentenceOf(parts);
}

function mergedRace(
  stored: RaceDraft,
  entry: RaceEntry,
): { readonly draft: RaceDraft; readonly changes: readonly string[] } {
  const told = entry.draft;
  const draft: RaceDraft = {
    ...stored,
    distanceM: told.distanceM,
    priority: entry.saysPriority ? told.priority : stored.priority,
    targetTimeS: told.targetTimeS ?? stored.targetTimeS,
    resultTimeS: told.resultTimeS ?? stored.resultTimeS,
    terrain: entry.saysTerrain ? told.terrain : stored.terrain,
    ascentM: told.ascentM ?? stored.ascentM,
    note: told.note === '' ? stored.note : told.note,
  };
  const words: readonly (readonly [keyof RaceDraft, string])[] = [
    ['distanceM', 'distance'],
    ['priority', 'priority'],
    ['targetTimeS', 'target time'],
    ['resultTimeS', 'result'],
    ['terrain', 'terrain'],
    ['ascentM', 'climb'],
    ['note', 'note'],
  ];
  return { draft, changes: words.filter(([key]) => draft[key] !== stored[key]).map(([, word]) => word) };
}

function changeOf(candidate: Candidate, today: CalendarDate): ImportChange {
  return (db) => {
    if (candidate.id === null) db.races.create(candidate.athleteId, candidate.draft);
    else db.races.update(candidate.id, candidate.draft);
    // The day is what makes it the same race, so it has not moved.
    reclassifyAround(db, candidate.athleteId, [candidate.draft.date]);
    refreshVdot(db, candidate.athleteId, today);
  };
}
