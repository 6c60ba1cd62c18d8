import { useId, useState } from 'react';
import type { Reason } from '../../../../shared/domain/reason.ts';
import { useChannel } from '../../api/index.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { unbroken } from '../../text/format.ts';
import { t } from '../../text/index.ts';

/** Subjects that belong to the running voice; the others are lifting or both. */
const RUN_SUBJECTS = ['class', 'volume', 'distance', 'long-run', 'run', 'recovery', 'taper', 'phase'];

/** Rule and source; a bare chapter number such as `1.4` says nothing to a coach. */
function sourceText({ rule, source }: Reason): string {
  if (/^\d/.test(rule)) return source;
  return source === '' ? rule : t('inspector.source', { rule, source });
}

/** The arithmetic behind one reason, and what is contested about its rule. */
function Working({ id, reason, units }: { readonly id: string; readonly reason: Reason; readonly units: ShownUnits }) {
  const { rule, subject, inputs } = reason;
  const answer = useChannel('reason.explain', {
    reason: { rule, subject, inputs },
    distanceUnit: units.distance,
    massUnit: units.mass,
  });
  if (answer.status === 'failed') return <p className="in-quiet">{answer.failure.message}</p>;
  if (answer.status !== 'ready') return null;
  return (
    <div id={id} className="in-working">
      <ul>
        {answer.value.arithmetic.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {answer.value.contested.map(({ point, evidence, choice }) => (
        <p key={point}>
          <b>{t('inspector.contested', { point })}</b> {evidence} {choice}
        </p>
      ))}
    </div>
  );
}

function ReasonItem({ reason, units }: { readonly reason: Reason; readonly units: ShownUnits }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const voice = RUN_SUBJECTS.includes(reason.subject) ? 'in-reason-run' : 'in-reason-lift';
  return (
    <li className={`in-reason ${voice}`}>
      <b>{/[.!?]$/.test(reason.title) ? reason.title : `${reason.title}.`}</b> {unbroken(reason.sentence)}
      <small>
        {sourceText(reason)}
        {/* An en space: it keeps the two apart on a line and leaves no gap where the line breaks. */}
        {'\u2002'}
        <button
          type="button"
          className="in-how"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={`${t(open ? 'inspector.hideHow' : 'inspector.how')}: ${reason.title}`}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'inspector.hideHow' : 'inspector.how')}
        </button>
      </small>
      {open ? <Working id={id} reason={reason} units={units} /> : null}
    </li>
  );
}

/** Why the numbers are what they are, each with its rule and source, and on request the arithmetic. */
export function Reasons({
  reasons,
  units,
  empty,
}: {
  readonly reasons: readonly Reason[];
  readonly units: ShownUnits;
  readonly empty?: string;
}) {
  if (reasons.length === 0) return empty === undefined ? null : <p className="in-quiet">{empty}</p>;
  return (
    <ul className="in-reasons">
      {reasons.map((reason) => (
        <ReasonItem
          key={`${reason.rule}-${reason.subject}-${reason.title}-${reason.sentence}`}
          reason={reason}
          units={units}
        />
      ))}
    </ul>
  );
}
