import type { Athlete, Group } from '../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../shared/domain/exercise.ts';
import type { Race, WeekLoad } from '../../shared/domain/season.ts';
import type { RunItem, Session } from '../../shared/domain/session.ts';
import { formatClock } from '../../shared/domain/units.ts';
import type { Side } from '../../shared/domain/vocabulary.ts';
import { type Cell, toCsv } from './csv.ts';

/** A thing with the athlete that it belongs to. */
export interface OfAthlete<T> {
  readonly athlete: string;
  readonly value: T;
}

/** The roster, one row per athlete; the import reads it back without a change. */
export function rosterCsv(athletes: readonly Athlete[], groups: readonly Group[]): string {
  const names = new Map(groups.map((group) => [group.id, group.name]));
  const header = [
    'Name',
    'Group',
    'Birth date',
    'Sex',
    'Body mass (kg)',
    'Distance unit',
    'Mass unit',
    'Race distance (m)',
    'Race time',
    'Race date',
    'Weekly distance (km)',
    'Longest run (km)',
    'Max HR',
    'Resting HR',
    'Lifting history',
    'VDOT',
    'Note',
  ];
  return toCsv(
    header,
    athletes.map((athlete): Cell[] => [
      athlete.name,
      athlete.groupIds.map((id) => names.get(id) ?? '').join('; '),
      athlete.birthDate,
      athlete.sex,
      athlete.bodyMassKg,
      athlete.distanceUnit,
      athlete.massUnit,
      athlete.benchmark?.distanceM ?? null,
      athlete.benchmark === null ? null : formatClock(athlete.benchmark.timeS),
      athlete.benchmark?.date ?? null,
      athlete.weeklyDistanceM / 1000,
      athlete.longestRunM / 1000,
      athlete.hrMax,
      athlete.hrRest,
      athlete.liftingHistory,
      athlete.vdot === null ? null : Math.round(athlete.vdot * 10) / 10,
      athlete.note,
    ]),
  );
}

/** The race calendar, one row per race; the import reads it back without a change. */
export function racesCsv(races: readonly OfAthlete<Race>[]): string {
  const time = (seconds: number | null) => (seconds === null ? null : formatClock(seconds));
  return toCsv(
    ['Athlete', 'Race', 'Date', 'Distance (m)', 'Priority', 'Target time', 'Result', 'Terrain', 'Climb (m)', 'Note'],
    races.map(({ athlete, value: race }): Cell[] => [
      athlete,
      race.name,
      race.date,
      race.distanceM,
      race.priority,
      time(race.targetTimeS),
      time(race.resultTimeS),
      race.terrain,
      race.ascentM,
      race.note,
    ]),
  );
}

/** Sessions, planned and done, one row each. Metres, seconds, kilograms. */
export function sessionsCsv(sessions: readonly OfAthlete<Session>[]): string {
  const header = [
    'Athlete',
    'Date',
    'Time',
    'Side',
    'Kind',
    'Type',
    'Title',
    'Duration (s)',
    'Distance (m)',
    'Run',
    'Heart rate (bpm)',
    'Zone 1 (s)',
    'Zone 2 (s)',
    'Zone 3 (s)',
    'Points',
    'Key session',
    'Hard sets',
    'Tonnage (kg)',
    'Reps from 80 %',
    'Session RPE',
    'Source',
    'Locked',
    'Note',
    'Session id',
    'Fulfils session id',
  ];
  return toCsv(
    header,
    sessions.map(({ athlete, value }): Cell[] => [
      athlete,
      value.date,
      value.startTime,
      value.side,
      value.kind,
      value.run?.type ?? null,
      value.title,
      value.durationS,
      value.run === null ? null : value.load.runDistanceM,
      value.run === null ? null : runText(value.run.items),
      value.run?.heartRate ?? null,
      value.load.zones.z1,
      value.load.zones.z2,
      value.load.zones.z3,
      value.load.points,
      value.load.keySessions,
      value.load.hardSets,
      value.load.tonnageKg,
      value.load.reps80,
      value.rpe,
      value.source,
      value.locked ? 'yes' : 'no',
      value.note,
      value.id,
      value.plannedId,
    ]),
  );
}

/** Every set of every lifting session, one row each. */
export function setsCsv(sessions: readonly OfAthlete<Session>[], exercises: readonly Exercise[]): string {
  const names = new Map(exercises.map((exercise) => [exercise.id, exercise.name]));
  const rows = sessions.flatMap(({ athlete, value }) =>
    (value.strength?.sets ?? []).map((set, index): Cell[] => [
      athlete,
      value.date,
      value.side,
      value.title,
      index + 1,
      names.get(set.exerciseId) ?? set.exerciseId,
      set.kind,
      set.reps,
      set.loadKg,
      set.fractionE1rm === null ? null : Math.round(set.fractionE1rm * 1000) / 10,
      set.rpe,
      set.restS,
      set.note,
      value.id,
    ]),
  );
  const header = [
    'Athlete',
    'Date',
    'Side',
    'Session',
    'Set',
    'Exercise',
    'Kind',
    'Reps',
    'Load (kg)',
    '% of e1RM',
    'RPE',
    'Rest (s)',
    'Note',
    'Session id',
  ];
  return toCsv(header, rows);
}

/** The sums of one week on one side. */
export interface WeekSums {
  readonly monday: CalendarDate;
  readonly side: Side;
  readonly load: WeekLoad;
}

/** Weekly sums, planned and done, one row per week and side. */
export function weeksCsv(weeks: readonly OfAthlete<WeekSums>[]): string {
  const header = [
    'Athlete',
    'Monday',
    'Side',
    'Running (s)',
    'Distance (m)',
    'Longest run (m)',
    'Runs',
    'Points',
    'Intensity (points per minute)',
    'Zone 1 (s)',
    'Zone 2 (s)',
    'Zone 3 (s)',
    'Key sessions',
    'Lifts',
    'Hard sets',
    'Tonnage (kg)',
    'Reps from 80 %',
  ];
  return toCsv(
    header,
    weeks.map(({ athlete, value: { monday, side, load } }): Cell[] => [
      athlete,
      monday,
      side,
      load.runS,
      load.runDistanceM,
      load.longRunM,
      load.runs,
      load.points,
      load.runS === 0 ? null : Math.round((load.points / (load.runS / 60)) * 1000) / 1000,
      load.z1S,
      load.z2S,
      load.z3S,
      load.keySessions,
      load.lifts,
      load.hardSets,
      load.tonnageKg,
      load.reps80,
    ]),
  );
}

/** Steps in one line, e.g. `E 15:00 + 4 × (I 3:00 + E 2:00) + E 10:00`. */
export function runText(items: readonly RunItem[]): string {
  return items
    .map((item) => {
      if (item.kind === 'repeat') return `${item.times} × (${runText(item.steps)})`;
      const length = item.durationS !== null ? formatClock(item.durationS) : `${item.distanceM ?? 0} m`;
      return `${item.intensity} ${length}`;
    })
    .join(' + ');
}
