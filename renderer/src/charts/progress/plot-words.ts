import type { ProgressView } from '../../../../shared/contract/progress.ts';
import { numberWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { dayMonth } from '../calendar-words.ts';
import { NO_VALUE } from '../chart-words.ts';
import { periodText } from '../period-words.ts';
import type { ShownUnits } from '../units.ts';
import { binPhrase, binWords } from './bin-words.ts';
import { valueWords } from './kinds.ts';
import type { PlotColumn } from './layer-model.ts';
import type { PlotModel } from './plot-model.ts';

/** The side that a sentence is about: what was done, else what is planned. */
function leading(model: PlotModel): PlotColumn | undefined {
  const of = (...ids: readonly PlotColumn['id'][]) =>
    ids.map((id) => model.columns.find((column) => column.id === id)).find((column) => column !== undefined);
  return of('trend', 'actual', 'z1', 'fitness') ?? of('tested', 'planned', 'z1Planned', 'fitnessPlanned');
}

/** One column's number of one point in words; a dash without one. Numbers of sets and athletes stand alone. */
export function cellWords(
  model: PlotModel,
  column: PlotColumn,
  index: number,
  units: ShownUnits,
  mean: boolean,
): string {
  const value = column.values[index] ?? null;
  if (value === null) return NO_VALUE;
  if (column.id === 'reps' || column.id === 'plannedReps' || column.id === 'groupN') return String(value);
  return valueWords(model.kind, value, units, mean);
}

/** The chart in one or two sentences: start, end, most, and what it is compared with. */
export function plotSentence(view: ProgressView, model: PlotModel, units: ShownUnits): string {
  const column = leading(model);
  const points = (column?.values ?? []).flatMap((value, index) => {
    const bin = view.bins[index];
    return value === null || bin === undefined ? [] : [{ value, index, when: binPhrase(bin, view.bin) }];
  });
  const [first] = points;
  const last = points.at(-1);
  if (column === undefined || first === undefined || last === undefined) {
    return t('progress.sentenceNone', { title: model.title });
  }
  if (column.id === 'z1') return zonesSentence(view, model);
  const mean = view.bin !== 'week';
  const words = (value: number) => valueWords(model.kind, value, units, mean);
  const ends = {
    title: model.title,
    first: words(first.value),
    firstWhen: first.when,
    last: words(last.value),
    lastWhen: last.when,
  };
  if (points.length === 1)
    return t('progress.sentenceOne', { title: model.title, value: ends.first, when: first.when });
  if (['planned', 'z1Planned', 'fitnessPlanned'].includes(column.id)) return t('progress.sentencePlan', ends);
  const most = points.reduce((best, point) => (point.value > best.value ? point : best));
  const main = t('progress.sentence', { ...ends, most: words(most.value), mostWhen: most.when, count: points.length });
  return [main, besideSentence(view, model, last, words)].filter((part) => part !== '').join(' ');
}

/** How the time is spread over the zones, and how the share above threshold went. */
function zonesSentence(view: ProgressView, model: PlotModel): string {
  const of = (id: PlotColumn['id']) => model.columns.find((column) => column.id === id)?.values ?? [];
  const zones = [of('z1'), of('z2'), of('z3')];
  const at = (index: number) => zones.map((zone) => zone[index] ?? 0);
  const share = (parts: readonly number[], zone: number): string => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    return `${numberWords(total === 0 ? 0 : ((parts[zone] ?? 0) / total) * 100)} %`;
  };
  const all = zones.map((zone) => zone.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  const known = view.bins.flatMap((bin, index) => (at(index).some((part) => part > 0) ? [{ bin, index }] : []));
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return t('progress.sentenceNone', { title: model.title });
  return t('progress.sentenceZones', {
    title: model.title,
    z1: share(all, 0),
    z2: share(all, 1),
    z3: share(all, 2),
    first: share(at(first.index), 2),
    firstWhen: binPhrase(first.bin, view.bin),
    last: share(at(last.index), 2),
    lastWhen: binPhrase(last.bin, view.bin),
  });
}

function besideSentence(
  view: ProgressView,
  model: PlotModel,
  last: { readonly index: number; readonly value: number },
  words: (value: number) => string,
): string {
  const at = (id: PlotColumn['id']) => model.columns.find((column) => column.id === id)?.values[last.index] ?? null;
  const value = words(last.value);
  const name = view.against?.name ?? '';
  const median = at('groupMedian');
  if (median !== null) return t('progress.sentenceGroup', { value, median: words(median), name });
  const past = at('past');
  return past === null ? '' : t('progress.sentencePast', { value, past: words(past), name });
}

/** What a point is: its weeks, whether it is still running, its phase and what the calendar holds. */
export function pointFacts(view: ProgressView, index: number): readonly string[] {
  const bin = view.bins[index];
  if (bin === undefined) return [];
  const phases = view.phases.filter((phase) => phase.from <= bin.to && phase.to >= bin.from);
  const races = view.races.filter((race) => bin.from <= race.date && race.date <= bin.to);
  const periods = view.periods.filter((period) => period.from <= bin.to && period.to >= bin.from);
  return [
    ...(view.bin === 'week' ? [] : [t('progress.binWeeks', { count: bin.weeks })]),
    ...(bin.running ? [t('progress.running')] : []),
    ...[...new Set(phases.map((phase) => t(`words.${phase.kind}`)))],
    ...races.map((race) => `${race.priority} ${race.name}, ${dayMonth(race.date)}`),
    ...periods.map((period) => periodText(period)),
  ];
}

/** A point with all its numbers in one sentence, for whoever does not see the chart. */
export function pointSentence(view: ProgressView, model: PlotModel, index: number, units: ShownUnits): string {
  const bin = view.bins[index];
  if (bin === undefined) return '';
  const numbers = model.columns
    .filter((column) => (column.values[index] ?? null) !== null)
    .map((column) => `${column.label} ${cellWords(model, column, index, units, view.bin !== 'week')}`);
  const said = numbers.length === 0 ? [t('progress.nothing')] : numbers;
  return [binWords(bin, view.bin), ...pointFacts(view, index), ...said].join(', ');
}
