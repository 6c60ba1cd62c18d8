import type { ReactNode } from 'react';
import { dateParts } from '../../../shared/domain/calendar-date.ts';
import type { SeasonView } from '../../../shared/domain/season.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { AXIS_WIDTH, phaseLabels, textWidth } from '../charts/chart-layout.ts';
import { t } from '../text/index.ts';
import { annualGrid, type GridSpan } from './annual-grid-model.ts';

interface GridCell {
  readonly key: string;
  readonly start: number;
  readonly length: number;
  readonly content: ReactNode;
  readonly className?: string;
}

function GridRow({
  label,
  cells,
  className,
}: {
  readonly label: string;
  readonly cells: readonly GridCell[];
  readonly className?: string;
}) {
  return (
    <tr className={`pr-grid-row ${className ?? ''}`}>
      <th scope="row" className="pr-grid-label">
        {label}
      </th>
      {cells.map((cell) => (
        <td
          key={cell.key}
          colSpan={cell.length}
          className={`pr-grid-cell ${cell.className ?? ''}`}
          style={{ gridColumn: `${cell.start + 2} / span ${cell.length}` }}
        >
          {cell.content}
        </td>
      ))}
    </tr>
  );
}

/** The longest of the texts that fits the width, in small print. */
function fitting(texts: readonly string[], width: number): string {
  return texts.find((text) => textWidth(text) * 0.9 + 4 <= width) ?? '';
}

function spanCells<T>(
  all: readonly GridSpan<T>[],
  cell: (entry: GridSpan<T>) => { readonly content: ReactNode; readonly className?: string },
): readonly GridCell[] {
  return all.map((entry) => ({ key: String(entry.start), start: entry.start, length: entry.length, ...cell(entry) }));
}

/** Months, each year once: with its first month that has room for it. */
function monthCells(months: readonly GridSpan<string>[], column: number): readonly GridCell[] {
  const named = new Set<string>();
  return spanCells(months, (entry) => {
    const [month = '', year = ''] = entry.value.split(' ');
    const content = fitting(named.has(year) ? [month] : [entry.value, month], entry.length * column);
    if (content === entry.value) named.add(year);
    return { content, className: 'pr-grid-month' };
  });
}

/** One column per week, in line with the chart below: months, weeks, Mondays, races, calendar, phases, strength. */
export function AnnualGrid({
  view,
  sessions,
  width,
}: {
  readonly view: SeasonView;
  readonly sessions: readonly Session[];
  readonly width: number;
}) {
  const grid = annualGrid(view, sessions);
  const column = (width - 2 * AXIS_WIDTH) / Math.max(1, view.weeks.length);
  const perWeek = (content: (index: number) => ReactNode, className?: (index: number) => string): readonly GridCell[] =>
    view.weeks.map((week, index) => ({
      key: week.monday,
      start: index,
      length: 1,
      content: content(index),
      className: className?.(index) ?? '',
    }));
  const phases = view.phases.map((phase) => ({
    start: view.weeks.findIndex((week) => week.monday === phase.firstMonday),
    length: phase.weekCount,
    value: phase.kind,
  }));
  return (
    <section aria-label={t('print.annualPlan')}>
      <table
        aria-label={t('print.annualPlan')}
        className={`pr-grid ${column < 15 ? 'pr-grid-tight' : ''}`}
        style={{
          width,
          gridTemplateColumns: `${AXIS_WIDTH}px repeat(${Math.max(1, view.weeks.length)}, ${column}px) ${AXIS_WIDTH}px`,
        }}
      >
        <tbody>
          <GridRow label={t('print.month')} cells={monthCells(grid.months, column)} />
          <GridRow label={t('print.week')} cells={perWeek((i) => view.weeks[i]?.number)} className="pr-grid-strong" />
          <GridRow
            label={t('print.mondayDate')}
            cells={perWeek((i) => {
              const week = view.weeks[i];
              return week === undefined ? '' : dateParts(week.monday).day;
            })}
          />
          <GridRow label={t('print.toA')} cells={perWeek((i) => grid.weeksToA[i] ?? '')} className="pr-grid-quiet" />
          <GridRow label={t('print.race')} cells={perWeek((i) => grid.races[i])} className="pr-grid-races" />
          {view.periods.length === 0 ? null : (
            <GridRow
              label={t('print.periods')}
              cells={spanCells(grid.periods, (entry) => ({
                content:
                  entry.value === null
                    ? ''
                    : fitting(
                        [entry.value, `${entry.value.slice(0, 2)}.`, entry.value.slice(0, 1)],
                        entry.length * column,
                      ),
                className: entry.value === null ? '' : 'pr-grid-period',
              }))}
            />
          )}
          <GridRow
            label={t('print.phase')}
            cells={spanCells(
              phases.filter((phase) => phase.start >= 0),
              (entry) => ({
                content: fitting(phaseLabels(entry.value), entry.length * column),
                className: `pr-grid-phase phase-${entry.value}`,
              }),
            )}
          />
          <GridRow
            label={t('print.strength')}
            cells={spanCells(grid.strength, (entry) => {
              const name = entry.value ?? 'none';
              return {
                content: fitting([t(`print.block_${name}`), t(`print.short_${name}`)], entry.length * column),
                className: `pr-grid-block pr-block-${name}`,
              };
            })}
          />
          <GridRow label={t('print.liftsRow')} cells={perWeek((i) => grid.lifts[i])} />
          <GridRow
            label={t('print.recovery')}
            cells={perWeek(
              (i) => (view.weeks[i]?.recovery === true ? t('print.recoveryMark') : ''),
              (i) => (view.weeks[i]?.recovery === true ? 'pr-grid-recovery' : ''),
            )}
          />
        </tbody>
      </table>
    </section>
  );
}
