import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addDays } from '../../../shared/domain/calendar-date.ts';
import type { PolicyDescriptor, PolicyValue } from '../../../shared/domain/policy.ts';
import { assertNever } from '../../../shared/domain/result.ts';
import { weekLoad, weekTarget } from '../../../shared/domain/season.ts';
import { sessionDraft } from '../../../shared/domain/session.ts';
import { auditSessions } from '../audit/audit-sessions.ts';
import { planSeason } from '../plan-season.ts';
import type { Policy } from '../policy.ts';
import { anySeason, inputOf } from '../properties/arbitrary-input.ts';
import { weekClasses } from '../running/week-intensity.ts';
import type { PlanInput, PlannedWeek, SeasonPlan } from '../types.ts';
import { policyDescriptors } from './catalogue.ts';
import { firstContradiction } from './consistency.ts';
import { policyWith } from './policy-with.ts';

const RUNS = { numRuns: 100 };

/** Any value that the descriptor allows; the ends of the range are drawn often. */
function anyValue({ domain }: PolicyDescriptor): fc.Arbitrary<PolicyValue> {
  switch (domain.kind) {
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...domain.options);
    case 'number': {
      const { min, max, step, whole } = domain;
      const steps = Math.floor((max - min) / step + 1e-9);
      const grid = fc.integer({ min: 0, max: steps }).map((count) => Number((min + count * step).toFixed(6)));
      return fc.oneof(grid, fc.constantFrom(min, max), ...(whole ? [] : [fc.double({ min, max, noNaN: true })]));
    }
    default:
      return assertNever(domain, 'domain');
  }
}

/** Up to twenty overrides of any planning rules, each allowed by itself. */
const anyOverrides = fc
  .uniqueArray(fc.integer({ min: 0, max: policyDescriptors.length - 1 }), { maxLength: 80 })
  .chain((picked) =>
    fc
      .tuple(
        ...picked.flatMap((index) => {
          const descriptor = policyDescriptors[index];
          return descriptor === undefined ? [] : [fc.tuple(fc.constant(descriptor.path), anyValue(descriptor))];
        }),
      )
      .map((pairs) => Object.fromEntries(pairs)),
  );

function forPolicies(check: (input: PlanInput, policy: Policy) => void): void {
  fc.assert(
    fc.property(anySeason, anyOverrides, (short, overrides) => {
      const input = inputOf(short);
      check(input, policyWith(input.season.preset, [{ name: 'coach', overrides }]).policy);
    }),
    RUNS,
  );
}

const plannedWeek = z.object({
  load: weekLoad,
  target: weekTarget,
  sessions: z.array(z.object({ ...sessionDraft.shape })),
});

/** S1: lifts that the policy allows in a week. */
function liftsAllowed({ phase, class: intensity }: PlannedWeek, { strength }: Policy): number {
  const primer = strength.primer.enabled ? 1 : 0;
  switch (phase) {
    case 'taper':
    case 'race':
      return strength.frequency.taper + primer;
    case 'transition':
      return strength.frequency.transition;
    case 'peak':
      return Math.min(strength.frequency[intensity], strength.frequency.peakMax) + primer;
    case 'base':
    case 'build':
      return strength.frequency[intensity] + primer;
    default:
      return assertNever(phase, 'phase');
  }
}

function audit(input: PlanInput, plan: SeasonPlan, policy: Policy): void {
  const last = plan.weeks.at(-1);
  if (last === undefined) return;
  auditSessions(
    {
      today: input.today,
      from: plan.firstMonday,
      to: addDays(last.monday, 6),
      sessions: plan.weeks.flatMap((week) => week.sessions),
      races: input.races,
      weeks: plan.weeks,
      liftingHistory: input.athlete.liftingHistory,
    },
    policy,
  );
}

describe('properties of a policy', { timeout: 120_000 }, () => {
  it('any allowed overrides give a policy without contradiction, and again the same', () => {
    fc.assert(
      fc.property(anyOverrides, anyOverrides, (coach, athlete) => {
        const layers = [
          { name: 'coach', overrides: coach },
          { name: 'athlete', overrides: athlete },
        ] as const;
        const { policy } = policyWith('article', layers);
        expect(firstContradiction(policy)).toBeNull();
        expect(JSON.stringify(policyWith('article', layers).policy)).toBe(JSON.stringify(policy));
      }),
      RUNS,
    );
  });

  it('any allowed overrides plan, class and audit a season without an error, in numbers that can be stored', () => {
    forPolicies((input, policy) => {
      const plan = planSeason(input, policy);
      for (const week of plan.weeks) plannedWeek.parse(week);
      weekClasses(
        plan.weeks.map(({ load, phase, recovery }) => ({ load, phase, recovery, raceWeek: false })),
        policy,
      );
      audit(input, plan, policy);
    });
  });

  it('S1 lifts per week stay within the frequency as it was changed', () => {
    forPolicies((input, policy) => {
      for (const week of planSeason(input, policy).weeks) {
        const lifts = week.sessions.filter((session) => session.kind === 'strength').length;
        expect(lifts, `${week.monday} ${week.phase} ${week.class}`).toBeLessThanOrEqual(liftsAllowed(week, policy));
      }
    });
  });
});
