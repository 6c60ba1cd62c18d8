import type { RosterRow } from '../../../shared/contract/athletes.ts';
import { box } from './series-paths.ts';

/** What {@link Sparkline} draws and how large, in CSS pixels. `label` says it to a reader who does not see it. */
export interface SparklineProps {
  readonly weeks: RosterRow['spark'];
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/**
 * Running intensity as a line over hard sets as bars, one mark per week; planned weeks are outlines and dashes. One path
 * of each sort, since hundreds of these stand in a list.
 */
export function Sparkline({ weeks, width, height, label }: SparklineProps) {
  const most = Math.max(1, ...weeks.map((week) => week.hardSets));
  const values = weeks.map((week) => week.intensity).filter((value) => value !== null);
  const low = Math.min(...values);
  const span = Math.max(Math.max(...values) - low, 0.02);
  const step = width / Math.max(1, weeks.length);
  const bar = Math.max(1, step * 0.66);
  const yOf = (value: number) => height - 3 - ((value - low) / span) * (height - 6);
  const done = linePath(weeks, (week) => !week.planned);
  const coming = linePath(weeks, (week) => week.planned, true);
  let solid = '';
  let outlined = '';
  for (const [i, week] of weeks.entries()) {
    const tall = (week.hardSets / most) * (height - 2);
    const x = i * step + (step - bar) / 2;
    if (tall <= 0) continue;
    if (week.planned) outlined += box(x + 0.5, height - tall + 0.5, Math.max(0.5, bar - 1), Math.max(0.5, tall - 0.5));
    else solid += box(x, height - tall, bar, tall);
  }

  function linePath(
    all: SparklineProps['weeks'],
    wanted: (week: SparklineProps['weeks'][number]) => boolean,
    join = false,
  ) {
    let path = '';
    let pen = false;
    for (const [i, week] of all.entries()) {
      const next = all[i + 1];
      const included = wanted(week) || (join && next !== undefined && wanted(next));
      if (!included || week.intensity === null) {
        pen = false;
        continue;
      }
      path += `${pen ? 'L' : 'M'}${(i * step + step / 2).toFixed(1)} ${yOf(week.intensity).toFixed(1)}`;
      pen = true;
    }
    return path;
  }

  return (
    <svg
      className="sparkline"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {outlined === '' ? null : <path d={outlined} fill="none" stroke="var(--lift-soft, #a9c0cf)" />}
      {solid === '' ? null : <path d={solid} fill="var(--lift-soft, #a9c0cf)" />}
      {coming === '' ? null : (
        <path d={coming} fill="none" stroke="var(--run, #c8502a)" strokeWidth={1.3} strokeDasharray="2 2" />
      )}
      {done === '' ? null : <path d={done} fill="none" stroke="var(--run, #c8502a)" strokeWidth={1.5} />}
    </svg>
  );
}
