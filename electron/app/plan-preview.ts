import type { Output } from '../../shared/contract/index.ts';
import type { SeasonPlan } from '../engine/types.ts';

/** What the season form shows of a plan that is not stored yet. */
export function planPreviewOf({ phases, weeks, alignment, findings }: SeasonPlan): Output<'season.preview'> {
  return {
    phases: [...phases],
    weeks: weeks.map((week) => ({
      monday: week.monday,
      phase: week.phase,
      recovery: week.recovery,
      class: week.class,
      planned: week.load,
    })),
    alignment,
    findings: [...findings],
  };
}
