import type { ProgressView } from '../../../../shared/contract/progress.ts';
import { type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date.ts';
import { type Box, fitText, heightOn, phaseLabels, textWidth } from '../chart-layout.ts';
import type { Scale } from '../nice-scale.ts';
import { axisLabel } from './bin-words.ts';

/** A text under the axis; the year stands in a second line where it changes. */
export interface PlacedLabel {
  readonly key: string;
  readonly x: number;
  readonly text: string;
  readonly year: string;
}

/** Everything of the time axis in pixels. */
export interface PlotLayout {
  readonly plot: Box;
  readonly binWidth: number;
  readonly xOf: (index: number) => number;
  readonly yOf: (value: number) => number;
  readonly labels: readonly PlacedLabel[];
  readonly bands: readonly {
    readonly key: string;
    readonly kind: ProgressView['phases'][number]['kind'];
    readonly x: number;
    readonly width: number;
    readonly label: string;
  }[];
  readonly flags: readonly {
    readonly key: string;
    readonly x: number;
    readonly priority: 'A' | 'B' | 'C';
    /** As much of the race's name as fits on its side of the flag. */
    readonly name: string;
    readonly side: 'left' | 'right';
  }[];
  readonly periods: readonly { readonly key: string; readonly x: number; readonly width: number }[];
  /** Null outside the days shown. */
  readonly today: number | null;
}

/** Room around the plot, CSS pixels. */
export const PLOT_MARGINS = { top: 46, right: 14, bottom: 38, left: 50 } as const;
/** Height of the strip that names the phases. */
export const PHASE_STRIP = 16;
const LABEL_GAP = 10;
/** Between a flag and its name, and half of the flag itself, CSS pixels. */
const FLAG_GAP = 12;
/** Longest name of a race in the chart, CSS pixels. */
const MOST_NAME = 170;
/** More flags than this in one chart are reduced to A races. */
const MOST_FLAGS = 14;

/** Lays a chart of fixed size out. */
export function plotLayout(view: ProgressView, scale: Scale, width: number, height: number): PlotLayout {
  const plot: Box = {
    x: PLOT_MARGINS.left,
    y: PLOT_MARGINS.top,
    width: Math.max(40, width - PLOT_MARGINS.left - PLOT_MARGINS.right),
    height: Math.max(20, height - PLOT_MARGINS.top - PLOT_MARGINS.bottom),
  };
  const binWidth = plot.width / Math.max(1, view.bins.length);
  const xOf = (index: number) => plot.x + (index + 0.5) * binWidth;
  const xOfDay = dayPlaces(view, plot, binWidth);
  return {
    plot,
    binWidth,
    xOf,
    yOf: heightOn(plot, scale),
    labels: axisLabels(view, xOf, plot),
    bands: bandsOf(view, xOfDay, plot),
    flags: flagsOf(view, xOfDay, plot),
    periods: view.periods.flatMap((period) => {
      const from = xOfDay(period.from) ?? plot.x;
      const to = xOfDay(period.to, 1) ?? plot.x + plot.width;
      return [{ key: period.id, x: from, width: Math.max(2, to - from) }];
    }),
    today: xOfDay(view.today, 0.5),
  };
}

/** Pixel of a day on the axis; null outside. `part` of the day counts from its start. */
function dayPlaces(view: ProgressView, plot: Box, binWidth: number) {
  return (day: CalendarDate, part = 0): number | null => {
    const index = view.bins.findIndex((bin) => bin.from <= day && day <= bin.to);
    const bin = view.bins[index];
    if (bin === undefined) return null;
    return plot.x + (index + (daysBetween(bin.from, day) + part) / (bin.weeks * 7)) * binWidth;
  };
}

/** From one label to the next, points: the same all along the axis, so that equal distances are equal times. */
const STRIDES = {
  week: [1, 2, 4, 8, 13, 26, 52, 104, 208],
  month: [1, 2, 3, 6, 12, 24, 48],
  quarter: [1, 2, 4, 8, 16],
} as const;

function axisLabels(view: ProgressView, xOf: (index: number) => number, plot: Box): readonly PlacedLabel[] {
  for (const stride of STRIDES[view.bin]) {
    const placed = labelsEvery(stride, view, xOf, plot);
    if (placed !== null) return placed;
  }
  return labelsEvery(view.bins.length, view, xOf, plot) ?? [];
}

/** A label for every so many points; null where two would touch. */
function labelsEvery(
  stride: number,
  view: ProgressView,
  xOf: (index: number) => number,
  plot: Box,
): readonly PlacedLabel[] | null {
  const placed: PlacedLabel[] = [];
  let free = Number.NEGATIVE_INFINITY;
  let year = 0;
  for (const [index, bin] of view.bins.entries()) {
    if (index % stride !== 0) continue;
    const label = axisLabel(bin, view.bin);
    const half = Math.max(textWidth(label.text), label.year === year ? 0 : textWidth(String(label.year))) / 2;
    const x = Math.min(Math.max(xOf(index), plot.x + half - 14), plot.x + plot.width - half + 10);
    if (x - half < free) return null;
    placed.push({ key: bin.from, x, text: label.text, year: label.year === year ? '' : String(label.year) });
    free = x + half + LABEL_GAP;
    year = label.year;
  }
  return placed;
}

function bandsOf(
  view: ProgressView,
  xOfDay: (day: CalendarDate, part?: number) => number | null,
  plot: Box,
): PlotLayout['bands'] {
  return view.phases.flatMap((phase) => {
    if (phase.to < view.from || phase.from > view.to) return [];
    const x = xOfDay(phase.from) ?? plot.x;
    const width = (xOfDay(phase.to, 1) ?? plot.x + plot.width) - x;
    if (width < 1) return [];
    const label = phaseLabels(phase.kind).find((text) => textWidth(text) + 8 <= width) ?? '';
    return [{ key: `${phase.kind} ${phase.from}`, kind: phase.kind, x, width, label }];
  });
}

function flagsOf(
  view: ProgressView,
  xOfDay: (day: CalendarDate, part?: number) => number | null,
  plot: Box,
): PlotLayout['flags'] {
  const shown = view.races.length > MOST_FLAGS ? view.races.filter((race) => race.priority === 'A') : view.races;
  const places = shown.flatMap((race) => {
    const x = xOfDay(race.date, 0.5);
    return x === null ? [] : [{ race, x }];
  });
  const end = plot.x + plot.width + PLOT_MARGINS.right;
  let taken = 0;
  return places.map(({ race, x }, index) => {
    const next = places[index + 1]?.x;
    const right = Math.min(MOST_NAME, (next === undefined ? end : next - FLAG_GAP) - x - FLAG_GAP);
    const left = Math.min(MOST_NAME, x - FLAG_GAP - taken);
    const side = textWidth(race.name) <= right || left <= right ? 'right' : 'left';
    const name = fitText(race.name, side === 'right' ? right : left);
    taken = x + FLAG_GAP + (side === 'right' ? textWidth(name) : 0);
    return { key: `${race.date} ${race.name}`, x, priority: race.priority, name, side };
  });
}

/** The point under a pixel, kept within the chart. */
export function binAtPixel(x: number, layout: Pick<PlotLayout, 'plot' | 'binWidth'>, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor((x - layout.plot.x) / layout.binWidth)));
}
