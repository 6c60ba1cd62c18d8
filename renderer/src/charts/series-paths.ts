import { type ChartLayout, heightOn } from './chart-layout.ts';
import type { WeekPoint } from './counterpoint-model.ts';
import type { Scale } from './nice-scale.ts';

/** The bars of all weeks as one path of each sort, however many weeks there are. */
export interface BarPaths {
  /** Outlines, drawn from the middle of the line. */
  readonly planned: string;
  readonly actual: string;
  /** A line across each actual bar that is higher than its plan. */
  readonly passed: string;
}

/** Half of the line around a planned bar, so that it ends where a solid bar ends. */
const HALF_LINE = 0.65;
/** What was done is seen, however little it was. */
const LOWEST_BAR = 2;

/** An upright rectangle as part of a path. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${x.toFixed(2)} ${y.toFixed(2)}h${width.toFixed(2)}v${height.toFixed(2)}h${(-width).toFixed(2)}Z`;
}

/** Puts the bars of the weeks on the scale. A week without a number, or nothing planned, has no bar. */
export function barPaths(weeks: readonly WeekPoint[], layout: ChartLayout, scale: Scale): BarPaths {
  const { plot, weekWidth, xOf } = layout;
  const floor = plot.y + plot.height;
  const yOf = heightOn(plot, scale);
  const width = Math.min(30, Math.max(2, weekWidth * 0.62));
  let planned = '';
  let actual = '';
  let passed = '';
  for (const { index, plannedLift, actualLift } of weeks) {
    const x = xOf(index + 0.5) - width / 2;
    const plan = plannedLift ?? 0;
    if (plan > 0) {
      const top = yOf(plan) + HALF_LINE;
      planned += box(x + HALF_LINE, top, Math.max(1, width - 2 * HALF_LINE), Math.max(0.5, floor - top));
    }
    if (actualLift === null) continue;
    const top = Math.min(yOf(actualLift), floor - LOWEST_BAR);
    actual += box(x, top, width, floor - top);
    if (plan > 0 && plan < actualLift) passed += `M${x.toFixed(2)} ${yOf(plan).toFixed(2)}h${width.toFixed(2)}`;
  }
  return { planned, actual, passed };
}

/** A point for each week with a number, for a round pen to make dots of. */
export function dotPath(spots: readonly { readonly x: number; readonly y: number | null }[]): string {
  return spots.map(({ x, y }) => (y === null ? '' : `M${x.toFixed(2)} ${y.toFixed(2)}h0`)).join('');
}
