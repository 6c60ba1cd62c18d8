import type { Reason } from '../../../../shared/domain/reason.ts';
import { t } from '../../text/index.ts';

/** Subjects that belong to the running voice; the others are lifting or both. */
const RUN_SUBJECTS = ['class', 'volume', 'distance', 'long-run', 'run', 'recovery', 'taper', 'phase'];

/** Rule and source; a bare chapter number such as `1.4` says nothing to a coach. */
function sourceText({ rule, source }: Reason): string {
  if (/^\d/.test(rule)) return source;
  return source === '' ? rule : t('inspector.source', { rule, source });
}

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
          <small>{sourceText(reason)}</small>
        </li>
      ))}
    </ul>
  );
}
