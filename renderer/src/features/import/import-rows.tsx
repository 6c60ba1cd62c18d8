import { useState } from 'react';
import type { ImportPreview, ImportRow } from '../../../../shared/contract/imports.ts';
import { t } from '../../text/index.ts';
import { type ColumnSpec, Pill, type PillTone, SegmentedControl, Table } from '../../ui/index.ts';
import { rowsOf } from './import-model.ts';

/** More rows than anybody reads; the rest is imported all the same. */
const MOST_SHOWN = 250;

const TONES: Readonly<Record<ImportRow['status'], PillTone>> = {
  add: 'low',
  match: 'lift',
  update: 'moderate',
  same: 'neutral',
  error: 'serious',
};
const STATUSES = ['add', 'match', 'update', 'same', 'error'] as const;

type Line = ImportRow & { readonly id: string };

const columns = (): readonly ColumnSpec<Line, 'line' | 'status' | 'what' | 'why'>[] => [
  {
    id: 'line',
    label: t('imports.line'),
    align: 'end',
    width: '52px',
    cell: (row) => <span className="quiet">{row.line === 0 ? '' : row.line}</span>,
  },
  {
    id: 'status',
    label: t('imports.status'),
    width: '110px',
    cell: (row) => <Pill tone={TONES[row.status]}>{t(`imports.${row.status}`)}</Pill>,
  },
  {
    id: 'what',
    label: t('imports.what'),
    rowHeader: true,
    cell: (row) => <span className="import-text">{row.summary}</span>,
  },
  { id: 'why', label: t('imports.why'), cell: (row) => <span className="import-text quiet">{row.detail}</span> },
];

/** Every line of the file with what becomes of it and why. */
export function ImportRows({ preview, isDone }: { readonly preview: ImportPreview; readonly isDone: boolean }) {
  const [status, setStatus] = useState<ImportRow['status'] | 'all'>('all');
  const rows = rowsOf(preview.rows, status);
  const shown = rows.slice(0, MOST_SHOWN).map((row, i): Line => ({ ...row, id: `line-${i}` }));
  if (preview.rows.length === 0) return null;
  const title = isDone ? t('imports.rowsDone') : t('imports.rows');
  const options = [
    { value: 'all' as const, label: t('imports.filterAll', { count: preview.rows.length }) },
    ...STATUSES.filter((each) => preview.counts[each] > 0).map((each) => ({
      value: each,
      label: `${t(`imports.${each}`)} ${preview.counts[each]}`,
    })),
  ];
  return (
    <section className="import-rows">
      <div className="import-rows-head">
        <h3>{title}</h3>
        <SegmentedControl label={t('imports.status')} hideLabel value={status} onChange={setStatus} options={options} />
      </div>
      <div className="import-scroll">
        <Table label={title} columns={columns()} rows={shown} className="import-table" />
      </div>
      {rows.length > shown.length ? (
        <p className="form-note">{t('imports.moreRows', { shown: shown.length, count: rows.length })}</p>
      ) : null}
    </section>
  );
}
