import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from '../../exporting/csv.ts';
import { readTable } from '../../importing/table.ts';

it('every text that the export writes comes back through the import’s reader', () => {
  const cell = fc
    .oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^'{0,2}[=+\-@].{0,6}$/))
    .map((text) => text.replaceAll('\u0000', '').trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
      const marked = rows.map(([a, b], i): readonly [string, string, string] => [`row ${i}`, a, b]);
      const table = readTable('a.csv', toCsv(['key', 'one', 'two'], marked).slice(1));
      if (!table.ok) throw new Error(table.failure.message);
      expect(table.value.rows.map((row) => row.cells)).toEqual(marked);
    }),
    { numRuns: 500 },
  );
});
