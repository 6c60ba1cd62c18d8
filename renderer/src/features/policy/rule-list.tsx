import { useId, useRef } from 'react';
import type { PolicyRow } from '../../../../shared/contract/policy.ts';
import type { PolicyValue } from '../../../../shared/domain/policy.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import { t } from '../../text/index.ts';
import { classNames, IconButton, Pill } from '../../ui/index.ts';
import { RuleValue, TagMark } from './rule-value.tsx';
import { ruleWords } from './rule-words.ts';
import {
  belowOf,
  blocksOf,
  gridOf,
  isChanged,
  type RulesLayer,
  type Staged,
  shownOf,
  storedOf,
} from './rules-model.ts';

/** What every row needs to show and change its rule. */
export interface RuleActs {
  readonly layer: RulesLayer;
  readonly unit: DistanceUnit;
  readonly staged: Staged;
  /** Counts resets and discards: fields with unreadable text start again. */
  readonly round: number;
  readonly problem: (row: PolicyRow) => string | undefined;
  readonly change: (row: PolicyRow, value: PolicyValue | undefined) => void;
  readonly reset: (row: PolicyRow) => void;
}

/** Rules one below the other; those of a table as a table. */
export function RuleList({ rows, acts }: { readonly rows: readonly PolicyRow[]; readonly acts: RuleActs }) {
  return blocksOf(rows).map((block) =>
    block.kind === 'rows' ? (
      <ul key={block.rows[0]?.path} className="rule-rows">
        {block.rows.map((row) => (
          <RuleRow key={row.path} row={row} acts={acts} />
        ))}
      </ul>
    ) : (
      <RuleTable key={block.table} title={block.title} rows={block.rows} acts={acts} />
    ),
  );
}

function RuleField({ row, acts }: { readonly row: PolicyRow; readonly acts: RuleActs }) {
  return (
    <RuleValue
      key={`${row.path} ${acts.round}`}
      row={row}
      value={shownOf(row, acts.layer, acts.staged)}
      unit={acts.unit}
      error={acts.problem(row)}
      onChange={(value) => acts.change(row, value)}
    />
  );
}

function RuleRow({ row, acts }: { readonly row: PolicyRow; readonly acts: RuleActs }) {
  const item = useRef<HTMLLIElement>(null);
  const words = (value: PolicyValue) => ruleWords(row, value, acts.unit);
  const fromCoach = acts.layer === 'athlete' && row.coach !== null;
  return (
    <li className={classNames('rule-row', isChanged(row, acts.layer, acts.staged) && 'rule-row-changed')} ref={item}>
      <div className="rule-text">
        <span className="rule-label">
          {row.label} <Mark row={row} acts={acts} />
        </span>
        <span className="rule-explanation">{row.explanation}</span>
      </div>
      <div className="rule-field" data-rule={row.path}>
        <RuleField row={row} acts={acts} />
      </div>
      <div className="rule-source">
        {fromCoach ? <span>{t('rules.forAll', { value: words(belowOf(row, acts.layer)) })}</span> : null}
        <span>{t('rules.default', { value: words(row.default) })}</span>
        <span className="rule-origin">
          <TagMark tag={row.tag} /> <span>{row.source}</span>
        </span>
      </div>
      <div className="rule-reset">
        <ResetButton row={row} acts={acts} focus={() => focusField(item.current)} />
      </div>
    </li>
  );
}

/** The reset button goes away once it was pressed; the focus then belongs to the field that it has set. */
function focusField(within: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const field = within?.querySelector<HTMLElement>('.rule-field input, .rule-field button');
    field?.focus();
  });
}

function ResetButton({
  row,
  acts,
  focus,
}: {
  readonly row: PolicyRow;
  readonly acts: RuleActs;
  readonly focus: () => void;
}) {
  if (!isChanged(row, acts.layer, acts.staged)) return null;
  const value = ruleWords(row, belowOf(row, acts.layer), acts.unit);
  return (
    <IconButton
      icon="undo"
      small
      label={t('rules.reset', { label: row.label, value })}
      onPress={() => {
        acts.reset(row);
        focus();
      }}
    />
  );
}

function Mark({ row, acts }: { readonly row: PolicyRow; readonly acts: RuleActs }) {
  if (acts.staged.has(row.path)) return <Pill tone="warning">{t('rules.markTyped')}</Pill>;
  if (storedOf(row, acts.layer) !== null) {
    return <Pill tone="lift">{t(acts.layer === 'coach' ? 'rules.markCoach' : 'rules.markAthlete')}</Pill>;
  }
  return acts.layer === 'athlete' && row.coach !== null ? <Pill>{t('rules.markBelow')}</Pill> : null;
}

function RuleTable({
  title,
  rows,
  acts,
}: {
  readonly title: string;
  readonly rows: readonly PolicyRow[];
  readonly acts: RuleActs;
}) {
  const headingId = useId();
  const { columns, lines } = gridOf(rows);
  const notes = columns.flatMap((column) => rows.find((row) => row.cell?.column === column) ?? []);
  return (
    <div className="rule-table">
      <h3 id={headingId}>{title}</h3>
      <div className="rule-table-scroll">
        <table aria-labelledby={headingId}>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.name}>
                <th scope="row">{line.name}</th>
                {line.cells.map((cell, index) => (
                  <td key={columns[index]}>{cell === null ? null : <RuleCell row={cell} acts={acts} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl className="rule-notes">
        {notes.map((row) => (
          <div key={row.path}>
            <dt>{row.cell?.column}</dt>
            <dd>
              {row.explanation} <TagMark tag={row.tag} /> <span className="rule-origin">{row.source}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function RuleCell({ row, acts }: { readonly row: PolicyRow; readonly acts: RuleActs }) {
  const cell = useRef<HTMLDivElement>(null);
  const changed = isChanged(row, acts.layer, acts.staged);
  const below = ruleWords(row, belowOf(row, acts.layer), acts.unit);
  return (
    <div
      ref={cell}
      data-rule={row.path}
      className={classNames('rule-cell rule-field', changed && 'rule-cell-changed')}
      title={
        acts.layer === 'athlete' && row.coach !== null
          ? t('rules.forAll', { value: below })
          : t('rules.default', { value: below })
      }
    >
      <RuleField row={row} acts={acts} />
      <ResetButton row={row} acts={acts} focus={() => focusField(cell.current?.parentElement ?? null)} />
    </div>
  );
}
