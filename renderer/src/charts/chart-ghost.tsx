import { type ChartLayout, heightOn, type WeekRange } from './chart-layout.ts';
import type { CounterpointModel } from './counterpoint-model.ts';
import type { GhostWeek } from './ghost-model.ts';

interface Spot {
  readonly index: number;
  readonly week: GhostWeek;
}

/** Weeks in a row that last season had, so that a gap stays a gap. */
function stretches(spots: readonly (Spot | null)[]): readonly (readonly Spot[])[] {
  const runs: Spot[][] = [];
  let open = false;
  for (const spot of spots) {
    if (spot === null) open = false;
    else if (open) runs.at(-1)?.push(spot);
    else {
      runs.push([spot]);
      open = true;
    }
  }
  return runs;
}

/** Last season behind this one: lifting as a skyline, running as a thin line. Two paths, however many weeks there are. */
export function ChartGhost({
  model,
  layout,
  range,
}: {
  readonly model: CounterpointModel;
  readonly layout: ChartLayout;
  readonly range: WeekRange;
}) {
  const { ghost } = model;
  if (ghost === null) return null;
  const spots = ghost.weeks.map((week, index) => (week === null ? null : { index, week })).slice(range.from, range.to);
  const { xOf, plot } = layout;
  const liftY = heightOn(plot, model.liftScale);
  const runY = heightOn(plot, model.runScale);
  const floor = plot.y + plot.height;
  const skyline = stretches(spots).map((run) => {
    const tops = run.map(({ index, week }) => `V${liftY(week.lift).toFixed(1)}H${xOf(index + 1).toFixed(1)}`).join('');
    return `M${xOf(run[0]?.index ?? 0).toFixed(1)} ${floor}${tops}V${floor}`;
  });
  const line = stretches(spots.map((spot) => (spot === null || spot.week.run === null ? null : spot))).map((run) =>
    run
      .map(
        ({ index, week }, i) =>
          `${i === 0 ? 'M' : 'L'}${xOf(index + 0.5).toFixed(1)} ${runY(week.run ?? 0).toFixed(1)}`,
      )
      .join(''),
  );
  return (
    <g className="cp-ghost">
      <path className="cp-ghost-lift" d={skyline.join('')} />
      <path className="cp-ghost-run" d={line.join('')} />
    </g>
  );
}
