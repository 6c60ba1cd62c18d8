import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile, tableFormat } from './detect.ts';
import { runFile } from './testing/fit-encoder.ts';
import { MAX_FILE_BYTES } from './text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const RUN = runFile({ start: '2026-03-01T08:00:00Z', seconds: 60, metres: 200, zone: 1 });

function sentence(bytes: Uint8Array, name = 'file.csv'): string {
  const result = openFile(name, bytes, null);
  if (result.ok) throw new Error('was opened');
  return result.failure.message;
}

describe('format by content', () => {
  it('knows a FIT file whatever its name, packed or not', () => {
    for (const bytes of [RUN, gzipSync(RUN)]) {
      const result = openFile('roster.csv', bytes, null);
      expect(result.ok && result.value.format).toBe('fit-activity');
    }
  });

  it.each([
    ['roster-csv', 'Name,Group,Birth date,Sex,Race distance,Race time,Race date'],
    ['roster-csv', 'Vorname;Nachname;Geburtsdatum;Gruppe'],
    ['roster-csv', 'Name'],
    ['roster-csv', 'Athlete,Squad'],
    ['races-csv', 'Athlete,Race,Date,Distance,Priority'],
    ['races-csv', 'Wettkampf;Datum;Strecke'],
    ['races-csv', 'Athlete,Name,Date,Distance,Prio,Target time'],
    ['strong-csv', 'Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes'],
    [null, 'Product,Price,Stock'],
    [null, 'Name,Price,Stock'],
    [
      null,
      'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps',
    ],
    [null, 'Activity ID,Activity Date,Activity Name,Activity Type'],
  ])('%s: %s', (format, header) => {
    expect(tableFormat(header.split(/[,;]/))).toBe(format);
  });
});

describe('what cannot be imported gets one clear sentence', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 73 + (i >> 3) * 151) & 255);

  it.each([
    ['an empty file', new Uint8Array(), 'is empty'],
    ['a picture', png, 'is a picture'],
    ['a spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'save the sheet as CSV'],
    ['noise', noise, 'is neither a table of text nor a FIT recording'],
    ['a web page', utf8('<!DOCTYPE html><html></html>'), 'is a web page'],
    ['a GPX track', utf8('\n <?xml version="1.0"?><gpx version="1.1"></gpx>'), 'is a GPX track'],
    ['JSON', utf8('[{"a":1}]'), 'is a JSON file'],
    ['a Hevy log', utf8('title,start_time,exercise_title,set_index\nA,b,c,1\n'), 'looks like a Hevy log'],
  ])('%s', (_, bytes, part) => {
    const message = sentence(bytes);
    expect(message).toContain(part);
    expect(message).toContain('“file.csv”');
    expect(message.endsWith('.')).toBe(true);
  });

  it('opens a table with unknown columns for mapping by hand, and says so', () => {
    const result = openFile('file.csv', utf8('Product,Price\nShoe,100\n'), null);
    expect(result.ok && result.value.format).toBe('roster-csv');
    expect(result.ok && result.value.warnings[0]).toContain('The columns (“Product”, “Price”) are neither');
  });

  it('refuses a file of 200 MB before it decodes a byte of it', () => {
    const huge = new Uint8Array(200 * 1024 * 1024);
    expect(huge.length).toBeGreaterThan(MAX_FILE_BYTES);
    expect(sentence(huge, 'log.csv')).toContain('too big to import (200 MB; the limit is 64 MB)');
  });

  it('refuses a table of a million rows with a sentence, not with all of it in memory', () => {
    const rows = utf8(`Name,Group\n${'A,B\n'.repeat(1_000_000)}`);
    expect(sentence(rows)).toContain('more than 200,000 rows');
  });
});

it('no sequence of bytes makes opening throw', () => {
  const start = fc.constantFrom(
    [],
    [0x1f, 0x8b, 8],
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0xef, 0xbb, 0xbf],
    [14, 16, 0, 0, 9, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54],
  );
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 300 }), (head, tail) => {
      const result = openFile('x', Uint8Array.from([...head, ...tail]), null);
      if (!result.ok) expect(result.failure.message).toMatch(/\.$/);
    }),
    { numRuns: 1000 },
  );
});
