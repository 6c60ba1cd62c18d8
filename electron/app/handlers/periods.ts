import type { periods } from '../../../shared/contract/periods.ts';
import type { PeriodDraft } from '../../../shared/domain/athlete.ts';
import { daysBetween } from '../../../shared/domain/calendar-date.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import type { HandlersFor } from '../handler.ts';

/** Longest period, days: longer than that it is the athlete's profile that has changed. */
const MOST_DAYS = 366;

/** Days of an athlete's calendar that are not like others. */
export function periodHandlers(context: AppContext): HandlersFor<keyof typeof periods> {
  return {
    'period.list': ({ athleteId }) => ok([...readsOf(context).periods.list(athleteId)]),
    'period.create': ({ athleteId, draft }) => {
      if (readsOf(context).athletes.get(athleteId) === undefined) return gone('athlete');
      const problem = draftProblem(draft);
      if (problem !== null) return problem;
      return ok({ periodId: writeFor(context, 'period.create', (db) => db.periods.create(athleteId, draft)) });
    },
    'period.update': ({ periodId, draft }) => {
      if (readsOf(context).periods.get(periodId) === undefined) return gone('period');
      const problem = draftProblem(draft);
      if (problem !== null) return problem;
      writeFor(context, 'period.update', (db) => db.periods.update(periodId, draft));
      return ok({});
    },
    'period.delete': ({ periodId }) => {
      if (readsOf(context).periods.get(periodId) === undefined) return gone('period');
      writeFor(context, 'period.delete', (db) => db.periods.remove([periodId]));
      return ok({});
    },
  };
}

/** What the schema cannot say about a period. */
function draftProblem(draft: PeriodDraft): Result<never> | null {
  const message =
    draft.to < draft.from
      ? 'The last day must not be before the first.'
      : daysBetween(draft.from, draft.to) >= MOST_DAYS
        ? `At most ${MOST_DAYS} days in a row; for longer, change the days in the athlete’s profile.`
        : null;
  return message === null ? null : fail('validation', message, { issues: [{ path: 'draft.to', message }] });
}
