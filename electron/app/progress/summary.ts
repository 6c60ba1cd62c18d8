import type { ProgressCompliance, ProgressView } from '../../../shared/contract/progress.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { WeekLoad } from '../../../shared/domain/season.ts';
import { type Change, changeOfEstimates, changeOfLoad, changeOfLongest } from '../../engine/index.ts';
import type { WeekChart } from './weekly-series.ts';
import type { WeekTable } from './weekly-sums.ts';

/** Changes smaller than this are none: 2 % of an e1RM is less than a 2.5 kg step at 100 kg, 5 % of a load is noise. */
const E1RM_TOLERANCE = 0.02;
const LOAD_TOLERANCE = 0.05;

/** Whether the athlete progresses, at a glance. */
export function summaryOf(
  table: WeekTable,
  lifts: readonly WeekChart[],
  nameOf: (id: ExerciseId) => string,
): ProgressView['summary'] {
  const finished = table.actual.loads.map((week, index) => (index === table.running ? null : week));
  // What was planned for weeks that are not told, or not over, is no background for what was done.
  const planned = table.planned.loads.map((week, index) => (finished[index] == null ? null : week));
  return {
    lifts: lifts.flatMap((chart) => {
      if (chart.exerciseId === null) return [];
      const change = liftChange(chart);
      return change.n === 0 ? [] : [{ exerciseId: chart.exerciseId, name: nameOf(chart.exerciseId), change }];
    }),
    ...loadChanges(finished),
    planned: loadChanges(planned),
    compliance: complianceOf(finished, table.planned.loads),
  };
}

function loadChanges(
  weeks: readonly (WeekLoad | null)[],
): Pick<ProgressView['summary'], 'distance' | 'longRun' | 'tonnage' | 'hardSets'> {
  const of = (pick: (week: WeekLoad) => number) => weeks.map((week) => (week === null ? null : pick(week)));
  return {
    distance: changeOfLoad(
      of((week) => week.runDistanceM),
      LOAD_TOLERANCE,
    ),
    longRun: changeOfLongest(
      of((week) => week.longRunM),
      LOAD_TOLERANCE,
    ),
    tonnage: changeOfLoad(
      of((week) => week.tonnageKg),
      LOAD_TOLERANCE,
    ),
    hardSets: changeOfLoad(
      of((week) => week.hardSets),
      LOAD_TOLERANCE,
    ),
  };
}

/** A test stands for its week; in other weeks the best estimate does. */
function liftChange(chart: WeekChart): Change {
  const weeks = (id: string) => chart.series.find((each) => each.id === id)?.weeks ?? [];
  const tested = weeks('tested');
  return changeOfEstimates(
    weeks('actual').map((value, index) => tested[index] ?? value),
    E1RM_TOLERANCE,
  );
}

function complianceOf(done: readonly (WeekLoad | null)[], planned: readonly (WeekLoad | null)[]): ProgressCompliance {
  const pairs = done.flatMap((week, index) => {
    const plan = planned[index];
    return week === null || plan === null || plan === undefined ? [] : [{ week, plan }];
  });
  const sum = (pick: (pair: (typeof pairs)[number]) => WeekLoad) => {
    const loads = pairs.map(pick);
    const total = (of: (load: WeekLoad) => number) => loads.reduce((all, load) => all + of(load), 0);
    return {
      distanceM: total((load) => load.runDistanceM),
      runs: total((load) => load.runs),
      lifts: total((load) => load.lifts),
      hardSets: total((load) => load.hardSets),
    };
  };
  return { weeks: pairs.length, done: sum((pair) => pair.week), planned: sum((pair) => pair.plan) };
}
