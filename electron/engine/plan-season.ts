import { alignmentOf } from './combine/alignment.ts';
import { planStrength } from './combine/plan-strength.ts';
import type { Policy } from './policy.ts';
import { planRunning } from './running/plan-running.ts';
import { intensityIndex } from './running/week-intensity.ts';
import type { PlanInput, SeasonPlan } from './types.ts';

/**
 * Plans a whole season: the running from dates and races, the lifting from the running, both placed together. Pure:
 * the same input and policy give the same plan, byte for byte. Never fails; what could not be met is a finding.
 */
export function planSeason(input: PlanInput, policy: Policy): SeasonPlan {
  const running = planRunning(input, policy);
  const { weeks, findings } = planStrength(running, input, policy);
  const alignment = alignmentOf(
    weeks.map((week) => ({
      intensity: intensityIndex(week.load),
      hardSets: week.load.hardSets,
      taper: week.taper,
      recovery: week.recovery,
      phase: week.phase,
    })),
    policy.strength,
  );
  return {
    firstMonday: running.firstMonday,
    phases: running.phases,
    weeks,
    alignment,
    findings: [...running.findings, ...findings],
  };
}
