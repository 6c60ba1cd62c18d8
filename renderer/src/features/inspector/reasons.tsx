import type { Reason } from '../../../../shared/domain/reason.ts';
import { t } from '../../text/index.ts';

/** Subjects that belong to the running voice; the others are lifting or both. */
const RUN_SUBJECTS = ['class', 'volume', 'distance', 'long-run', 'run', 'recovery', 'taper', 'phase'];

/** Why the numbers are what they are, each with its rule and source. */
export function Reasons({ reasons, empty }: { readonly reasons: readonly Reason[]; readonly empty?: string }) {
  if (reasons.length === 0) return empty === undefined ? null : <p className="in-quiet">{empty}</p>;
  return (
    <ul className="in-reasons">
      {reasons.map((reason) => (
        <li
          key={`${reason.rule}-${reason.subject}-${reason.title}-${reason.sentence}`}
          className={RUN_SUBJECTS.includes(reason.subject) ? 'in-reason in-reason-run' : 'in-reason in-reason-lift'}
        >
          <b>{/[.!?]$/.test(reason.title) ? reason.title : `${reason.title}.`}</b> {reason.sentence}
          <small>
            {reason.source === '' ? reason.rule : t('inspector.source', { rule: reason.rule, source: reason.source })}
          </small>
        </li>
      ))}
    </ul>
  );
}
