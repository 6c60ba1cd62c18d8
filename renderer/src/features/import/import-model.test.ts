import { describe, expect, it } from 'vitest';
import { type ImportPreview, importChoices, MAX_IMPORT_BYTES } from '../../../../shared/contract/imports.ts';
import {
  applyWords,
  base64Of,
  countsWords,
  isAnswered,
  MAX_BYTES,
  noChoices,
  refusal,
  rowsOf,
  unreadColumns,
  withColumn,
} from './import-model.ts';

const preview: ImportPreview = {
  format: 'roster-csv',
  formatLabel: 'Roster',
  columns: ['a', 'b'],
  fields: [{ key: 'name', label: 'Name', required: true }],
  mapping: { name: 0, group: null },
  questions: [],
  rows: [
    { line: 2, status: 'add', summary: 'x', detail: '' },
    { line: 3, status: 'error', summary: 'y', detail: '' },
  ],
  counts: { add: 1, match: 0, update: 0, same: 0, error: 1 },
  warnings: [],
};

describe('choosing a file', () => {
  it('keeps the limit of the contract', () => expect(MAX_BYTES).toBe(MAX_IMPORT_BYTES));
  it('refuses by size before reading, with a sentence', () => {
    expect(refusal({ name: 'big.fit', size: 200_000_000 })).toContain('200.0 MB');
    expect(refusal({ name: 'nil.csv', size: 0 })).toContain('nil.csv is empty');
    expect(refusal({ name: 'ok.csv', size: MAX_BYTES })).toBeNull();
  });
  it('turns bytes of any length into base64', () => {
    for (const length of [0, 1, 2, 3, 32_765, 32_766, 32_767, 70_001]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7) % 256);
      expect(base64Of(bytes)).toBe(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
    }
  });
});

describe('an import before it runs', () => {
  it('begins with choices that the contract takes', () => {
    expect(importChoices.safeParse(noChoices).success).toBe(true);
  });
  it('waits for every question but those about exercises', () => {
    expect(isAnswered(preview)).toBe(true);
    expect(isAnswered({ ...preview, questions: [{ kind: 'exercise', name: 'Squat', suggestion: null }] })).toBe(true);
    expect(isAnswered({ ...preview, questions: [{ kind: 'mass-unit' }] })).toBe(false);
  });
  it('changes one column and keeps the rest of the proposal', () => {
    expect(withColumn(noChoices, preview, 'group', 1).mapping).toEqual({ name: 0, group: 1 });
  });
  it('names the columns that nothing is read from', () => {
    expect(unreadColumns(preview)).toEqual(['b']);
    expect(unreadColumns({ ...preview, mapping: { name: 0, group: 1 } })).toEqual([]);
  });
  it('says how many of what would be imported', () => {
    expect(applyWords(preview)).toBe('Import 1 athlete');
    expect(applyWords({ ...preview, format: 'strong-csv', counts: { ...preview.counts, match: 2 } })).toBe(
      'Import 3 sessions',
    );
    expect(applyWords({ ...preview, counts: { ...preview.counts, add: 0 } })).toBe('Import');
  });
  it('shows what is left out first', () => {
    expect(rowsOf(preview.rows, 'all').map((row) => row.line)).toEqual([3, 2]);
    expect(rowsOf(preview.rows, 'add').map((row) => row.line)).toEqual([2]);
  });
  it('counts in words', () => {
    expect(countsWords(preview.counts)).toBe('1 new, 1 left out');
    expect(countsWords({ add: 0, match: 0, update: 0, same: 0, error: 0 })).toBe('None');
  });
});
