import { z } from 'zod';
import { period, periodDraft } from '../domain/athlete.ts';
import { athleteId, periodId } from '../domain/ids.ts';
import { command, query } from './channel.ts';

export const periods = {
  /** All of an athlete's periods, by first day. */
  'period.list': query(z.strictObject({ athleteId }), z.array(period), { reads: ['periods'] }),
  'period.create': command(z.strictObject({ athleteId, draft: periodDraft }), z.strictObject({ periodId }), {
    label: 'Add days on the calendar',
    touches: ['periods'],
    undoable: true,
  }),
  'period.update': command(z.strictObject({ periodId, draft: periodDraft }), z.strictObject({}), {
    label: 'Edit days on the calendar',
    touches: ['periods'],
    undoable: true,
  }),
  'period.delete': command(z.strictObject({ periodId }), z.strictObject({}), {
    label: 'Delete days on the calendar',
    touches: ['periods'],
    undoable: true,
  }),
};
