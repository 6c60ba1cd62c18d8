import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import { addDays, calendarDate } from '../../shared/domain/calendar-date.ts';
import { MOST_CLIMB_M } from '../../shared/domain/race-limits.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { type FitFrame, fitFrames } from './fit-frame.ts';
import { decodeFit, type FitMessage, type FitMessages, numberOf, secondsOf, textOf } from './fit-messages.ts';
import { readSets } from './fit-sets.ts';
import type { LoggedSet } from './logged.ts';

/** Largest FIT file; a day of recording each second stays below a tenth of it. */
export const MAX_FIT_BYTES = 32 * 1024 * 1024;

/** One moment of a recording. */
export interface FitSample {
  /** Seconds since 1970, UTC. */
  readonly atS: number;
  /** Metres since the start of the recording; null without GPS or foot pod. */
  readonly distanceM: number | null;
  readonly speedMps: number | null;
  readonly heartRate: number | null;
}

/** One lap. */
export interface FitLap {
  readonly durationS: number;
  readonly distanceM: number | null;
  readonly heartRate: number | null;
}

/** One sport of a recording: all of it, or one leg of a multisport file. */
export interface FitActivity {
  readonly kind: 'run' | 'strength' | 'cross' | 'mobility' | 'conditioning' | 'other';
  /** In words, e.g. `running`, `trail running`, `cycling`. */
  readonly sport: string;
  readonly startS: number;
  readonly date: CalendarDate;
  /** `HH:MM`, local to the athlete. */
  readonly startTime: string;
  /** Timer running, pauses left out, seconds. */
  readonly durationS: number;
  readonly distanceM: number | null;
  readonly heartRate: number | null;
  /** Climb, metres; null where the watch does not say. */
  readonly ascentM: number | null;
  readonly laps: readonly FitLap[];
  readonly samples: readonly FitSample[];
  /** Sets of a strength recording, rest included. */
  readonly sets: readonly LoggedSet[];
}

/** What a FIT file holds. */
export interface FitFile {
  readonly activities: readonly FitActivity[];
  readonly warnings: readonly string[];
}

/**
 * Reads the activities of a FIT file: one, or the legs of a multisport recording in order. A truncated or unterminated
 * file gives what is whole, with a warning; a wrong checksum is a warning; values that no human can produce are left out.
 */
export function readFit(name: string, bytes: Uint8Array): Result<FitFile> {
  if (bytes.length > MAX_FIT_BYTES) {
    return fail('validation', `“${name}” is far bigger than a watch recording can be: nothing was read or changed.`);
  }
  const frames = fitFrames(bytes);
  if (frames.length === 0) return fail('validation', `“${name}” is not a FIT file: nothing was read or changed.`);
  const warnings = frameWarnings(frames);
  const activities: FitActivity[] = [];
  let other: string | null = null;
  for (const frame of frames) {
    const messages = decodeFit(frame);
    if (messages === null) continue;
    if (!holdsActivity(messages)) {
      other ??= otherFile(name, messages);
      continue;
    }
    activities.push(...activitiesOf(messages, warnings));
  }
  if (activities.length > 0) return ok({ activities, warnings: [...new Set(warnings)] });
  return fail('validation', other ?? nothingWhole(name, frames));
}

function frameWarnings(frames: readonly FitFrame[]): string[] {
  const warnings: string[] = [];
  if (frames.some((frame) => frame.truncated)) {
    warnings.push('The file is cut off: what was recorded before the cut was read; the rest is missing.');
  }
  if (frames.some((frame) => frame.wrongChecksum)) {
    warnings.push('The checksum of the file is wrong: it was damaged on the way; check the numbers.');
  }
  return warnings;
}

function nothingWhole(name: string, frames: readonly FitFrame[]): string {
  if (frames.some((frame) => frame.truncated)) {
    return `“${name}” is cut off before anything usable: nothing was changed; copy the file from the watch again.`;
  }
  return `“${name}” is a FIT file without any activity in it: nothing was changed; choose the activity’s own file.`;
}

function holdsActivity(messages: FitMessages): boolean {
  if (messages.sessions.length > 0) return true;
  const activityFile = messages.fileType === null || messages.fileType === 'activity';
  return activityFile && (messages.records.length > 0 || messages.laps.length > 0);
}

/** What a file that is no activity is; null where it is just empty. */
function otherFile(name: string, messages: FitMessages): string | null {
  if (messages.workouts.length > 0 || messages.fileType === 'workout') {
    return `“${name}” is a planned workout for the watch, not a recorded activity: nothing was changed; choose the file that the watch wrote afterwards.`;
  }
  if (messages.fileType === 'course') {
    return `“${name}” is a course to follow, not a recorded activity: nothing was changed; choose the activity’s own file.`;
  }
  if (messages.fileType === null || messages.fileType === 'activity') return null;
  const what = messages.fileType.replaceAll('_', ' ');
  return `“${name}” is a FIT file of the kind “${what}”, not an activity: nothing was changed; choose the activity’s own file.`;
}

/** Where a session lies in time and how it is to be read. */
interface Leg {
  readonly message: FitMessage;
  readonly startS: number;
  readonly endS: number;
  readonly sport: string;
  readonly subSport: string | null;
}

function activitiesOf(messages: FitMessages, warnings: string[]): readonly FitActivity[] {
  const samples = readSamples(messages.records);
  const legs = legsOf(messages, samples, warnings);
  if (legs.length === 0) warnings.push('The recording has no time in it, so it cannot be placed in the calendar.');
  const offsetS = localOffset(messages, warnings);
  return legs.flatMap((leg) => {
    const activity = activityOf(leg, messages, samples, offsetS, legs.length === 1);
    return activity === null ? [] : [activity];
  });
}

function readSamples(records: readonly FitMessage[]): readonly FitSample[] {
  const samples: FitSample[] = [];
  for (const record of records) {
    const atS = secondsOf(record, 'timestamp');
    if (atS === null) continue;
    samples.push({
      atS,
      distanceM: numberOf(record, 'distance', 0, 1_000_000),
      speedMps: numberOf(record, 'enhanced_speed', 0, 13) ?? numberOf(record, 'speed', 0, 13),
      heartRate: numberOf(record, 'heart_rate', 30, 250),
    });
  }
  return samples.sort((a, b) => a.atS - b.atS);
}

function legsOf(messages: FitMessages, samples: readonly FitSample[], warnings: string[]): readonly Leg[] {
  const legs = messages.sessions.flatMap((message): Leg[] => {
    const startS = secondsOf(message, 'start_time') ?? secondsOf(message, 'timestamp');
    if (startS === null) return [];
    const elapsed = numberOf(message, 'total_elapsed_time', 0, 604_800);
    const endS = elapsed === null ? (secondsOf(message, 'timestamp') ?? startS) : startS + elapsed;
    return [{ message, startS, endS, sport: sportOf(message, messages), subSport: textOf(message, 'sub_sport') }];
  });
  if (legs.length > 0) return legs.filter((leg) => leg.sport !== 'transition');
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined || last.atS <= first.atS) return [];
  warnings.push('The watch never closed the recording: its summary is missing and was computed from the samples.');
  const sport = sportOf({}, messages);
  const guessed = sport === 'generic' && looksLikeRunning(samples);
  if (guessed) warnings.push('The sport is missing: the pace is that of a run, so it was read as one.');
  return [{ message: {}, startS: first.atS, endS: last.atS, sport: guessed ? 'running' : sport, subSport: null }];
}

function sportOf(session: FitMessage, messages: FitMessages): string {
  const direct = textOf(session, 'sport');
  if (direct !== null) return direct;
  for (const message of [...messages.sports, ...messages.laps]) {
    const sport = textOf(message, 'sport');
    if (sport !== null) return sport;
  }
  return 'generic';
}

/** Average speed between a shuffle and the half-marathon world record, 1.8–6.2 m/s. */
function looksLikeRunning(samples: readonly FitSample[]): boolean {
  const first = samples[0];
  const last = samples.at(-1);
  const distance = distanceOf(samples);
  if (first === undefined || last === undefined || distance === null) return false;
  const speed = distance / (last.atS - first.atS);
  return speed >= 1.8 && speed <= 6.2;
}

/** Seconds from UTC to the athlete's wall clock: as the watch says, else from the longitude, else none. */
function localOffset(messages: FitMessages, warnings: string[]): number {
  for (const activity of messages.activities) {
    const utc = secondsOf(activity, 'timestamp');
    const local = secondsOf(activity, 'local_timestamp');
    if (utc !== null && local !== null && Math.abs(local - utc) <= 14 * 3600) {
      return Math.round((local - utc) / 900) * 900;
    }
  }
  for (const message of [...messages.sessions, ...messages.records.slice(0, 600)]) {
    const longitude =
      numberOf(message, 'start_position_long', -180, 180) ?? numberOf(message, 'position_long', -180, 180);
    if (longitude === null) continue;
    warnings.push(
      'The file does not say its local time: it was worked out from the place; check the day of late runs.',
    );
    return Math.round(longitude / 15) * 3600;
  }
  warnings.push('The file does not say its local time: its times are UTC; check the day of late or early sessions.');
  return 0;
}

function activityOf(
  leg: Leg,
  messages: FitMessages,
  all: readonly FitSample[],
  offsetS: number,
  only: boolean,
): FitActivity | null {
  const samples = only ? all : all.filter((sample) => sample.atS >= leg.startS && sample.atS < leg.endS);
  const durationS = durationOf(leg, samples);
  if (durationS === null) return null;
  const kind = kindOf(leg.sport, leg.subSport);
  const distanceM = numberOf(leg.message, 'total_distance', 0, 1_000_000) ?? distanceOf(samples);
  const laps = messages.laps.filter((lap) => only || startsWithin(lap, leg));
  return {
    kind,
    sport: sportWords(leg),
    startS: leg.startS,
    ...localDay(leg.startS + offsetS),
    durationS,
    distanceM: plausibleDistance(distanceM, durationS, kind) ? distanceM : null,
    heartRate: heartRateOf(leg.message, samples),
    ascentM: numberOf(leg.message, 'total_ascent', 0, MOST_CLIMB_M),
    laps: laps.flatMap(lapOf),
    samples,
    sets: kind === 'strength' ? readSets(messages.sets) : [],
  };
}

function startsWithin(lap: FitMessage, leg: Leg): boolean {
  const startS = secondsOf(lap, 'start_time');
  return startS !== null && startS >= leg.startS && startS < leg.endS;
}

function durationOf(leg: Leg, samples: readonly FitSample[]): number | null {
  const told =
    numberOf(leg.message, 'total_timer_time', 1, 604_800) ?? numberOf(leg.message, 'total_elapsed_time', 1, 604_800);
  if (told !== null) return Math.round(told);
  const first = samples[0];
  const last = samples.at(-1);
  if (first !== undefined && last !== undefined && last.atS - first.atS >= 1 && last.atS - first.atS <= 604_800) {
    return Math.round(last.atS - first.atS);
  }
  return leg.endS - leg.startS >= 1 && leg.endS - leg.startS <= 604_800 ? Math.round(leg.endS - leg.startS) : null;
}

function distanceOf(samples: readonly FitSample[]): number | null {
  const known = samples.filter((sample) => sample.distanceM !== null);
  const first = known[0]?.distanceM;
  const last = known.at(-1)?.distanceM;
  if (first === undefined || first === null || last === undefined || last === null || last < first) return null;
  return last - first;
}

/** No runner covers more than 12 m/s over a session, no other sport of a watch more than 60. */
function plausibleDistance(distanceM: number | null, durationS: number, kind: FitActivity['kind']): boolean {
  return distanceM !== null && distanceM / durationS <= (kind === 'run' ? 12 : 60);
}

function heartRateOf(message: FitMessage, samples: readonly FitSample[]): number | null {
  const told = numberOf(message, 'avg_heart_rate', 30, 250);
  if (told !== null) return Math.round(told);
  let sum = 0;
  let count = 0;
  for (const { heartRate } of samples) {
    if (heartRate === null) continue;
    sum += heartRate;
    count += 1;
  }
  return count === 0 ? null : Math.round(sum / count);
}

function lapOf(lap: FitMessage): readonly FitLap[] {
  const durationS = numberOf(lap, 'total_timer_time', 1, 604_800) ?? numberOf(lap, 'total_elapsed_time', 1, 604_800);
  if (durationS === null) return [];
  const distanceM = numberOf(lap, 'total_distance', 0, 1_000_000);
  return [
    {
      durationS: Math.round(durationS),
      distanceM: distanceM !== null && distanceM / durationS <= 12 ? distanceM : null,
      heartRate: numberOf(lap, 'avg_heart_rate', 30, 250),
    },
  ];
}

const MOBILITY = new Set(['yoga', 'pilates', 'flexibility_training', 'breathing', 'breathwork', 'mobility']);
/** Endurance training other than running. */
const CROSS = new Set([
  'cycling',
  'indoor_cycling',
  'swimming',
  'rowing',
  'indoor_rowing',
  'elliptical',
  'cross_country_skiing',
  'inline_skating',
  'paddling',
]);
const CONDITIONING = new Set(['hiit', 'cardio_training', 'amrap', 'emom', 'tabata', 'exercise', 'circuit_training']);

function kindOf(sport: string, subSport: string | null): FitActivity['kind'] {
  if (sport === 'running') return 'run';
  if (subSport === 'strength_training' || sport === 'strength_training') return 'strength';
  if (subSport !== null && MOBILITY.has(subSport)) return 'mobility';
  if (CROSS.has(sport) || (subSport !== null && CROSS.has(subSport))) return 'cross';
  const gym = sport === 'training' || sport === 'fitness_equipment' || sport === 'hiit';
  return gym && (sport === 'hiit' || (subSport !== null && CONDITIONING.has(subSport))) ? 'conditioning' : 'other';
}

function sportWords(leg: Leg): string {
  const sport = leg.sport === 'generic' ? 'other activity' : leg.sport.replaceAll('_', ' ');
  if (leg.subSport === null || leg.subSport === 'generic') return sport;
  const sub = leg.subSport.replaceAll('_', ' ');
  return sport === 'training' || sport === 'fitness equipment' ? sub : sub.includes(sport) ? sub : `${sport}, ${sub}`;
}

/** The day and time of day of a local instant, seconds since 1970. */
function localDay(localS: number): { readonly date: CalendarDate; readonly startTime: string } {
  const day = Math.floor(localS / 86_400);
  const minutes = Math.floor((localS - day * 86_400) / 60);
  const hh = String(Math.floor(minutes / 60)).padStart(2, '0');
  const mm = String(minutes % 60).padStart(2, '0');
  return { date: addDays(calendarDate('1970-01-01'), day), startTime: `${hh}:${mm}` };
}
