import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FitFile, readFit } from './fit.ts';
import { fitFrames } from './fit-frame.ts';
import { addActivity, addFileId, addRun, fitTime, runFile, TestFit } from './testing/fit-encoder.ts';

const RUN = { start: '2026-03-01T07:30:00Z', seconds: 600, metres: 2000, heartRate: 150, zone: 1 } as const;

function reading(bytes: Uint8Array): FitFile {
  const result = readFit('run.fit', bytes);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

function sentence(bytes: Uint8Array): string {
  const result = readFit('run.fit', bytes);
  if (result.ok) throw new Error('was read');
  return result.failure.message;
}

describe('a run', () => {
  it('gives start in local time, moving time, distance, heart rate, laps and samples', () => {
    const { activities, warnings } = reading(runFile(RUN));
    expect(warnings).toEqual([]);
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({
      kind: 'run',
      sport: 'running',
      date: '2026-03-01',
      startTime: '08:30',
      durationS: 600,
      distanceM: 2000,
      heartRate: 150,
      ascentM: null,
      laps: [{ durationS: 600, distanceM: 2000, heartRate: null }],
    });
    expect(activities[0]?.samples).toHaveLength(601);
  });

  it('gives the climb that the watch tells', () => {
    expect(reading(runFile({ ...RUN, ascentM: 85 })).activities[0]?.ascentM).toBe(85);
  });

  it('falls on the athlete’s own day, not on the day in Greenwich', () => {
    const late = reading(runFile({ ...RUN, start: '2026-03-01T23:30:00Z', zone: 2 }));
    expect(late.activities[0]).toMatchObject({ date: '2026-03-02', startTime: '01:30' });
    const west = reading(runFile({ ...RUN, start: '2026-03-01T03:00:00Z', zone: -8 }));
    expect(west.activities[0]).toMatchObject({ date: '2026-02-28', startTime: '19:00' });
  });

  it('says when the file does not know its local time', () => {
    const { zone: _, ...noZone } = RUN;
    expect(reading(runFile(noZone)).warnings).toEqual([expect.stringContaining('its times are UTC')]);
  });

  it('reads big-endian files and skips developer fields', () => {
    const file = new TestFit({ bigEndian: true });
    addFileId(file);
    file.message(20, [{ field: 253, type: 'uint32', value: fitTime(RUN.start) }], [1, 2, 3]);
    addRun(file, RUN);
    addActivity(file, RUN.start, 1);
    expect(reading(file.finish()).activities[0]).toMatchObject({ durationS: 600, distanceM: 2000, startTime: '08:30' });
  });

  it('reads records with compressed timestamps', () => {
    const start = fitTime(RUN.start);
    const heart = { field: 3, type: 'uint8', value: 140 } as const;
    const file = addFileId(new TestFit());
    file.message(20, [{ field: 253, type: 'uint32', value: start }, heart]).define(20, [heart]);
    for (let second = 1; second <= 100; second += 1) file.compressed((start + second) % 32, [heart]);
    file.message(18, [
      { field: 253, type: 'uint32', value: start + 100 },
      { field: 2, type: 'uint32', value: start },
      { field: 8, type: 'uint32', value: 100_000 },
      { field: 5, type: 'enum', value: 1 },
    ]);
    const samples = reading(file.finish()).activities[0]?.samples ?? [];
    expect(samples).toHaveLength(101);
    expect((samples.at(-1)?.atS ?? 0) - (samples[0]?.atS ?? 0)).toBe(100);
  });

  it('leaves absurd values out', () => {
    const absurd = reading(runFile({ ...RUN, metres: 900_000, heartRate: 251 })).activities[0];
    expect(absurd).toMatchObject({ durationS: 600, distanceM: null, heartRate: null });
  });
});

describe('damaged files', () => {
  it('takes what is whole of a file cut off anywhere, and says so', () => {
    const whole = runFile(RUN);
    const cut = reading(whole.subarray(0, Math.floor(whole.length / 2)));
    expect(cut.warnings[0]).toContain('cut off');
    expect(cut.activities).toHaveLength(1);
    expect(cut.activities[0]?.kind).toBe('run');
    expect(cut.activities[0]?.durationS).toBeGreaterThan(250);
    expect(cut.activities[0]?.durationS).toBeLessThan(350);
  });

  it('reads a recording that was never closed: no size in the header, no checksum', () => {
    const file = addRun(addFileId(new TestFit()), RUN).finish({ announced: 0 });
    const read = reading(file.subarray(0, file.length - 2));
    expect(read.activities[0]).toMatchObject({ durationS: 600, distanceM: 2000 });
    expect(read.warnings[0]).toContain('cut off');
  });

  it('warns about a wrong checksum and reads on', () => {
    const { activities, warnings } = reading(
      addActivity(addRun(addFileId(new TestFit()), RUN), RUN.start, 1).finish({ crc: 1 }),
    );
    expect(activities).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining('checksum of the file is wrong')]);
  });

  it('says that a header alone holds nothing', () => {
    expect(sentence(runFile(RUN).subarray(0, 20))).toContain('cut off before anything usable');
    expect(sentence(addFileId(new TestFit()).finish())).toContain('without any activity');
  });

  it('refuses what is no FIT file', () => {
    expect(sentence(Uint8Array.from([1, 2, 3]))).toContain('is not a FIT file');
  });

  it('stops counting at five days of seconds, however many records a made-up file holds', () => {
    const file = addFileId(new TestFit()).define(20, []).finish({ announced: 0 });
    const flood = new Uint8Array(file.length + 3_000_000);
    flood.set(file.subarray(0, file.length - 2));
    const [frame] = fitFrames(flood);
    expect(frame).toMatchObject({ records: 432_000, truncated: true });
  });

  it('never throws or hangs, whichever bytes are changed or cut', () => {
    const whole = runFile({ ...RUN, seconds: 20, metres: 60 });
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.nat(whole.length), (changes, length) => {
        const damaged = whole.slice(0, length);
        for (const [at, value] of changes) if (at < length) damaged[at] = value;
        const result = readFit('x.fit', damaged);
        if (!result.ok) return;
        for (const activity of result.value.activities) {
          expect(activity.durationS).toBeGreaterThan(0);
          expect(activity.durationS).toBeLessThanOrEqual(604_800);
          expect(activity.date).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never throws on made-up records', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 400 }), (records) => {
        readFit('x.fit', addFileId(new TestFit()).raw(records).finish());
      }),
      { numRuns: 400 },
    );
  });
});

describe('other recordings', () => {
  it('takes each leg of a multisport file, transitions aside', () => {
    const file = addFileId(new TestFit());
    addRun(file, { ...RUN, sport: 2, metres: 5000 });
    addRun(file, { ...RUN, start: '2026-03-01T07:41:00Z', seconds: 60, metres: 50, sport: 3 });
    addRun(file, { ...RUN, start: '2026-03-01T07:43:00Z', metres: 2400 });
    addActivity(file, RUN.start, 1);
    const { activities } = reading(file.finish());
    expect(
      activities.map((activity) => [activity.kind, activity.sport, activity.startTime, activity.distanceM]),
    ).toEqual([
      ['cross', 'cycling', '08:30', 5000],
      ['run', 'running', '08:43', 2400],
    ]);
    expect(activities[1]?.samples).toHaveLength(600);
    expect(activities[1]?.laps).toHaveLength(1);
  });

  it('calls a planned workout by its name', () => {
    const file = addFileId(new TestFit(), 5).message(26, [{ field: 8, type: 'string', value: '6 x 800' }]);
    expect(sentence(file.finish())).toContain('is a planned workout for the watch');
  });

  it('reads the sets of a strength recording with their rest', () => {
    const file = addFileId(new TestFit());
    const set = (reps: number, kg: number, ms: number, type: number) =>
      file.message(225, [
        { field: 0, type: 'uint32', value: ms },
        { field: 3, type: 'uint16', value: reps },
        { field: 4, type: 'uint16', value: kg * 16 },
        { field: 5, type: 'uint8', value: type },
        { field: 7, type: 'uint16', value: 28 },
        { field: 8, type: 'uint16', value: 6 },
      ]);
    set(5, 82.5, 20_000, 1);
    set(0xffff, 0, 180_000, 0);
    set(5, 85, 22_000, 1);
    addRun(file, { ...RUN, metres: 0, sport: 10, subSport: 20 });
    addActivity(file, RUN.start, 1);
    const { activities } = reading(file.finish());
    expect(activities[0]).toMatchObject({ kind: 'strength', sport: 'strength training' });
    expect(activities[0]?.sets.map((each) => [each.exercise, each.reps, each.load, each.restS])).toEqual([
      ['barbell back squat', 5, 82.5, 180],
      ['barbell back squat', 5, 85, null],
    ]);
  });
});
