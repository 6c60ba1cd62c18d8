import { runFile, type TestRun } from '../../electron/importing/testing/fit-encoder.ts';

/** A file as a file input takes it. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file of this name and content. */
export function givenFile(name: string, content: string | Uint8Array, mimeType = 'text/csv'): GivenFile {
  return { name, mimeType, buffer: Buffer.from(content) };
}

/** A roster whose group column nobody could guess; the row on line 4 has no name. */
export const roster = givenFile(
  'club roster.csv',
  [
    'Runner,Crew,Born,Weight (kg),Weekly km,Best race,Best time',
    'Ada Brandt,Track,1994-03-12,58.5,62,10 km,41:30',
    'Björn Castellano,Trail,1988-11-02,71,80,Half marathon,1:29:10',
    ',Trail,1990-01-01,64,50,10 km,44:00',
    'Chloé Dupont,Track,2001-07-30,54,45,5 km,19:58',
    '',
  ].join('\n'),
);

/** Two races of athletes of {@link roster}, one of nobody's. */
export const calendar = givenFile(
  'race calendar.csv',
  [
    'Athlete,Race,Date,Distance (km),Priority,Target time',
    'Ada Brandt,Harbour 10,2026-09-13,10,A,40:30',
    'Björn Castellano,Valley Half,2026-10-04,21.1,A,1:27:00',
    'Nobody Here,Lost Miles,2026-10-11,10,C,',
    '',
  ].join('\n'),
);

/** The name in {@link liftingLog} that no library knows. */
export const UNKNOWN_EXERCISE = 'Zercher Gadget (Machine)';

/** A Strong log in the layout that does not say its unit; one exercise is in no library. */
export const liftingLog = givenFile(
  'strong.csv',
  [
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
    '2026-06-23 18:00:00,"Legs",55min,"Squat (Barbell)",1,225,5,0,0,"","",8',
    '2026-06-23 18:00:00,"Legs",55min,"Squat (Barbell)",2,225,5,0,0,"","",8.5',
    `2026-06-23 18:00:00,"Legs",55min,"${UNKNOWN_EXERCISE}",1,135,8,0,0,"","",7`,
    '2026-06-26 18:10:00,"Pull",40min,"Deadlift (Barbell)",1,275,5,0,0,"","",8',
    '',
  ].join('\n'),
);

/** The run of {@link recording}: this morning, an hour or so. */
const RUN: TestRun = { start: '2026-06-29T04:30:00Z', seconds: 3000, metres: 10_100, heartRate: 148, zone: 2 };

/** What the watch wrote of a run of 10.1 km in 50 minutes on the test's day. */
export const recording = givenFile('morning run.fit', runFile(RUN), 'application/octet-stream');

/** The same recording cut off after two fifths, before the watch wrote any summary. */
export const cutRecording = givenFile(
  'cut off.fit',
  runFile(RUN).subarray(0, Math.floor(recording.buffer.length * 0.4)),
  'application/octet-stream',
);

/** Bytes that mean nothing, in a file that calls itself a recording. */
export const noise = givenFile(
  'noise.fit',
  Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
  'application/octet-stream',
);
