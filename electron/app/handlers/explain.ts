import type { explain } from '../../../shared/contract/explain.ts';
import { ok } from '../../../shared/domain/result.ts';
import { arithmeticOf, contestedBy } from '../../engine/index.ts';
import type { HandlersFor } from '../handler.ts';

/** Why a number is what it is, in full: pure arithmetic, without any of the coach's data. */
export function explainHandlers(): HandlersFor<keyof typeof explain> {
  return {
    'reason.explain': ({ reason, distanceUnit, massUnit }) =>
      ok({
        arithmetic: [...arithmeticOf(reason, { distance: distanceUnit, mass: massUnit })],
        contested: contestedBy(reason.rule, reason.subject, reason.inputs).map(({ point, evidence, choice }) => ({
          point,
          evidence,
          choice,
        })),
      }),
  };
}
