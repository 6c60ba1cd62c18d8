import { Buffer } from 'node:buffer';
import FitParser from 'fit-file-parser';
import type { FitFrame } from './fit-frame.ts';

/** A decoded FIT message; every value is checked when it is read, for devices write what they like. */
export type FitMessage = Readonly<Record<string, unknown>>;

/** The messages of a FIT file that this product reads. */
export interface FitMessages {
  readonly fileType: string | null;
  readonly sessions: readonly FitMessage[];
  readonly laps: readonly FitMessage[];
  readonly records: readonly FitMessage[];
  readonly events: readonly FitMessage[];
  readonly sets: readonly FitMessage[];
  readonly sports: readonly FitMessage[];
  readonly activities: readonly FitMessage[];
  readonly workouts: readonly FitMessage[];
}

/** Decodes the whole records of a frame; null when even those make no sense. */
export function decodeFit(frame: FitFrame): FitMessages | null {
  let decoded: unknown;
  try {
    const parser = new FitParser({ force: true, mode: 'list' });
    parser.parse(Buffer.from(frame.repaired.slice().buffer), (error, data) => {
      decoded = error === undefined ? data : undefined;
    });
  } catch {
    return null;
  }
  const all = isMessage(decoded) ? firstOf(decoded, 'messages') : null;
  if (!isMessage(all)) return null;
  const list = (name: string): readonly FitMessage[] => {
    const found = Object.hasOwn(all, name) ? all[name] : undefined;
    return Array.isArray(found) ? found.filter(isMessage) : [];
  };
  const fileType = list('file_id')
    .map((message) => textOf(message, 'type'))
    .find((type) => type !== null);
  return {
    fileType: fileType ?? null,
    sessions: list('session'),
    laps: list('lap'),
    records: list('record'),
    events: list('event'),
    sets: list('set'),
    sports: list('sport'),
    activities: list('activity'),
    workouts: list('workout'),
  };
}

function isMessage(value: unknown): value is FitMessage {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A finite number from `min` to `max`; null when the field is missing or absurd. */
export function numberOf(message: FitMessage, field: string, min: number, max: number): number | null {
  const value = message[field];
  return typeof value === 'number' && value >= min && value <= max ? value : null;
}

/** The name of a coded value, or a text; null when missing or a code that the profile does not know. */
export function textOf(message: FitMessage, field: string): string | null {
  const value = message[field];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The first entry of an array field, or the field itself. */
export function firstOf(message: FitMessage, field: string): unknown {
  const value = message[field];
  return Array.isArray(value) ? value[0] : value;
}

/** First and last believable recording: 2000 to 2100, seconds since 1970. */
const EARLIEST_S = 946_684_800;
const LATEST_S = 4_102_444_800;

/** Seconds since 1970; null when the field is missing or no believable time of a recording. */
export function secondsOf(message: FitMessage, field: string): number | null {
  const value = message[field];
  if (!(value instanceof Date)) return null;
  const seconds = value.getTime() / 1000;
  return seconds >= EARLIEST_S && seconds <= LATEST_S ? seconds : null;
}
