import type { Reason } from '../../../shared/domain/reason.ts';
import type { RowValues } from '../sql.ts';

/** A stored reason; `inputs_json` is the record of its numbers. */
export interface ReasonRow {
  readonly rule: string;
  readonly subject: string;
  readonly title: string;
  readonly sentence: string;
  readonly inputs_json: string;
  readonly source: string;
}

/** The reason that a row holds. */
export function toReason(row: ReasonRow): Reason {
  return {
    rule: row.rule,
    subject: row.subject,
    title: row.title,
    sentence: row.sentence,
    inputs: toInputs(row.inputs_json),
    source: row.source,
  };
}

/** The row that holds a reason, without its owner. */
export function fromReason(reason: Reason, position: number): RowValues & { readonly position: number } {
  return {
    position,
    rule: reason.rule,
    subject: reason.subject,
    title: reason.title,
    sentence: reason.sentence,
    inputs_json: JSON.stringify(reason.inputs),
    source: reason.source,
  };
}

function toInputs(text: string): Reason['inputs'] {
  const parsed: unknown = JSON.parse(text);
  const inputs: Reason['inputs'] = {};
  if (typeof parsed !== 'object' || parsed === null) return inputs;
  for (const [key, value] of Object.entries(parsed)) {
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') inputs[key] = value;
  }
  return inputs;
}
