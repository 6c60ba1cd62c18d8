import { dateParts } from '../../../shared/domain/calendar-date.ts';
import type { Priority } from '../../../shared/domain/vocabulary.ts';
import { t } from '../text/index.ts';
import { dayMonth, monthName } from './calendar-words.ts';
import type { CounterpointModel, PeriodSpan, PhaseBand, RaceFlag, WeekPoint } from './counterpoint-model.ts';
import type { Scale } from './nice-scale.ts';
import { periodLabels } from './period-words.ts';

/** Half-open range of weeks shown, 0-based. */
export interface WeekRange {
  readonly from: number;
  readonly to: number;
}

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a text stands under the axis. */
export interface AxisLabel {
  readonly key: string;
  readonly x: number;
  readonly text: string;
}

/** A race flag with its row (0 is nearest to the plot) and the side its name stands on; `name` may be shortened. */
export interface PlacedFlag {
  readonly key: string;
  readonly raceKey: string;
  readonly priority: Priority;
  readonly name: string;
  readonly x: number;
  readonly row: number;
  readonly side: 'right' | 'left';
}

/** A phase band in pixels with as much of its label as fits. */
export interface PlacedBand extends Box {
  readonly key: string;
  readonly kind: PhaseBand['kind'];
  readonly label: string;
}

/** Days of the calendar in pixels: where they lie on the time axis, and as much of their name as fits. */
export interface PlacedPeriod {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly label: string;
}

/** Everything in pixels. `plot` is where bars and line are; the phase strip stands on top of it. */
export interface ChartLayout {
  readonly plot: Box;
  readonly stripHeight: number;
  readonly weekWidth: number;
  readonly flags: readonly PlacedFlag[];
  readonly bands: readonly PlacedBand[];
  readonly periods: readonly PlacedPeriod[];
  readonly weekLabels: readonly AxisLabel[];
  readonly dateLabels: readonly AxisLabel[];
  /** Pixel of a place on the time axis, in weeks from the season's first Monday. */
  readonly xOf: (weeks: number) => number;
}

export const AXIS_WIDTH = 46;
export const STRIP_HEIGHT = 20;
export const FLAG_ROW_HEIGHT = 19;
export const FOOT_HEIGHT = 50;
/** From the foot of the plot down to the middle of the marks of findings and notes. */
export const MARK_DROP = 41;
const FLAG_BOX = 18;
const GAP = 6;
const MAX_ROWS = 3;
/** Mean advance of Inter at 11 px, generous so that labels never touch. */
const CHAR_WIDTH = 6.1;

/** Pixel of a value: the least of the scale at the foot of the plot, the most at its top. */
export function heightOn(
  plot: Pick<Box, 'y' | 'height'>,
  { min, max }: Pick<Scale, 'min' | 'max'>,
): (value: number) => number {
  return (value) => plot.y + plot.height - ((value - min) / (max - min || 1)) * plot.height;
}

/** The names of a phase, the longest first, for wherever the room is narrow. */
export function phaseLabels(kind: PhaseBand['kind']): readonly string[] {
  return [t(`words.${kind}`), t(`charts.medium_${kind}`), t(`charts.short_${kind}`)];
}

/** Estimated width of a text at 11 px. */
export function textWidth(text: string): number {
  return text.length * CHAR_WIDTH;
}

/** The text, cut with an ellipsis so that it fits; empty when not even three letters fit. */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const letters = Math.floor(width / CHAR_WIDTH) - 1;
  return letters < 3 ? '' : `${text.slice(0, letters).trimEnd()}…`;
}

/** Every how many weeks a number is shown so that two-digit numbers keep apart. */
export function weekLabelStep(weekWidth: number): number {
  for (const step of [1, 2, 4, 8]) if (step * weekWidth >= 19) return step;
  return 13;
}

function weekLabels(weeks: readonly WeekPoint[], xOf: (w: number) => number, weekWidth: number): readonly AxisLabel[] {
  const step = weekLabelStep(weekWidth);
  const last = weeks.at(-1);
  if (last === undefined) return [];
  return weeks
    .filter((week) => week.number > 0)
    .filter((week) => week === last || ((week.number - 1) % step === 0 && (last.index - week.index) * weekWidth >= 19))
    .map((week) => ({ key: week.monday, x: xOf(week.index + 0.5), text: String(week.number) }));
}

/** Monday dates where there is room for each, else the first Monday of each month; the year where it changes. */
function dateLabels(
  weeks: readonly WeekPoint[],
  xOf: (w: number) => number,
  weekWidth: number,
  right: number,
): readonly AxisLabel[] {
  const every = weekWidth >= 46;
  const labels: AxisLabel[] = [];
  let month = 0;
  let year = 0;
  let free = Number.NEGATIVE_INFINITY;
  for (const week of weeks) {
    const parts = dateParts(week.monday);
    const newMonth = parts.month !== month || parts.year !== year;
    if (!every && !newMonth) continue;
    const suffix = parts.year === year ? '' : ` ${parts.year}`;
    const short = weekWidth * 4.3 < 60 ? monthName(parts.month, 'short') : dayMonth(week.monday);
    const text = `${short}${suffix}`;
    const x = xOf(week.index);
    const fits = x >= free && x + textWidth(text) <= right + AXIS_WIDTH;
    if (fits) {
      labels.push({ key: week.monday, x, text });
      free = x + textWidth(text) + GAP;
      month = parts.month;
      year = parts.year;
    } else if (!every) month = parts.month;
  }
  return labels;
}

/** Puts the flags in as few rows as keep names apart; beyond three rows names are shortened, then left out. */
export function placeFlags(
  flags: readonly RaceFlag[],
  xOf: (weeks: number) => number,
  left: number,
  right: number,
): readonly PlacedFlag[] {
  const taken: { from: number; to: number }[][] = [[], [], []];
  const isFree = (row: number, from: number, to: number) =>
    (taken[row] ?? []).every((span) => to + GAP <= span.from || from - GAP >= span.to);
  const byRank = flags.toSorted((a, b) => a.priority.localeCompare(b.priority) || a.at - b.at);
  const placed = byRank.map((flag): PlacedFlag => {
    const x = xOf(flag.at);
    const base = { key: `${flag.date}-${flag.name}`, raceKey: flag.raceKey, priority: flag.priority, x };
    const boxFrom = x - FLAG_BOX / 2;
    const boxTo = x + FLAG_BOX / 2;
    for (const name of [fitText(flag.name, 170), fitText(flag.name, 64), '']) {
      const width = name === '' ? 0 : textWidth(name) + 4;
      for (let row = 0; row < MAX_ROWS; row += 1) {
        if (boxTo + width <= right && isFree(row, boxFrom, boxTo + width)) {
          taken[row]?.push({ from: boxFrom, to: boxTo + width });
          return { ...base, name, row, side: 'right' };
        }
        if (boxFrom - width >= left && isFree(row, boxFrom - width, boxTo)) {
          taken[row]?.push({ from: boxFrom - width, to: boxTo });
          return { ...base, name, row, side: 'left' };
        }
      }
    }
    return { ...base, name: '', row: 0, side: 'right' };
  });
  return placed.toSorted((a, b) => a.x - b.x);
}

function placeBand(band: PhaseBand, range: WeekRange, xOf: (w: number) => number, box: Box): PlacedBand | null {
  const from = Math.max(band.start, range.from);
  const to = Math.min(band.start + band.length, range.to);
  if (to <= from) return null;
  const x = xOf(from);
  const width = xOf(to) - x;
  const label = phaseLabels(band.kind).find((text) => textWidth(text) + 8 <= width) ?? '';
  return { key: `${band.kind}-${band.start}`, kind: band.kind, x, y: box.y, width, height: box.height, label };
}

/** Names stand to the right of their days' start, cut before the next days or the end of the plot. */
function placePeriods(
  periods: readonly PeriodSpan[],
  range: WeekRange,
  xOf: (weeks: number) => number,
): readonly PlacedPeriod[] {
  const shown = periods.filter((period) => period.to > range.from && period.from < range.to);
  return shown.map((period, i) => {
    const x = xOf(Math.max(period.from, range.from));
    const right = xOf(Math.min(period.to, range.to));
    const next = shown[i + 1];
    const room = xOf(Math.min(next?.from ?? range.to, range.to)) - x - GAP;
    const label = periodLabels(period.kind).find((text) => textWidth(text) <= room) ?? '';
    return { key: period.key, x, width: Math.max(2, right - x), label };
  });
}

/** Lays the chart out in a frame of the given size, for the weeks of the range only. */
export function chartLayout(model: CounterpointModel, width: number, height: number, range: WeekRange): ChartLayout {
  const shown = model.weeks.slice(range.from, range.to);
  const count = Math.max(1, shown.length);
  const plotWidth = Math.max(40, width - 2 * AXIS_WIDTH);
  const weekWidth = plotWidth / count;
  const xOf = (weeks: number) => AXIS_WIDTH + (weeks - range.from) * weekWidth;
  const right = AXIS_WIDTH + plotWidth;
  const visible = model.flags.filter((flag) => flag.at >= range.from && flag.at < range.to);
  const flags = placeFlags(visible, xOf, AXIS_WIDTH - 20, right + AXIS_WIDTH - 4);
  const rows = flags.reduce((most, flag) => Math.max(most, flag.row + 1), 0);
  const top = 4 + rows * FLAG_ROW_HEIGHT + STRIP_HEIGHT;
  const plot = { x: AXIS_WIDTH, y: top, width: plotWidth, height: Math.max(40, height - top - FOOT_HEIGHT) };
  const bandBox = { ...plot, y: plot.y - STRIP_HEIGHT, height: plot.height + STRIP_HEIGHT };
  return {
    plot,
    stripHeight: STRIP_HEIGHT,
    weekWidth,
    flags,
    bands: model.bands.map((band) => placeBand(band, range, xOf, bandBox)).filter((band) => band !== null),
    periods: placePeriods(model.periods, range, xOf),
    weekLabels: weekLabels(shown, xOf, weekWidth),
    dateLabels: dateLabels(shown, xOf, weekWidth, right),
    xOf,
  };
}

/** The week under a pixel; the first or last one outside the plot. */
export function weekAtPixel(x: number, plot: Box, range: WeekRange): number {
  const count = Math.max(1, range.to - range.from);
  const offset = Math.floor(((x - plot.x) / plot.width) * count);
  return range.from + Math.min(Math.max(offset, 0), count - 1);
}
