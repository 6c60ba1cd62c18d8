import { useId, useRef, useState } from 'react';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Finding, FindingFix } from '../../../../shared/domain/reason.ts';
import { useCommand } from '../../api/index.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { runCommand } from '../../commands/index.ts';
import { unbroken } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Button, SeverityMark, showUndoToast } from '../../ui/index.ts';
import { daysWords } from './audit-words.ts';
import { EvidenceList } from './evidence-list.tsx';
import './findings.css';

/** Findings, the gravest first as given: each with what to do, its evidence on request, and Apply where there is a fix. */
export function FindingList({
  findings,
  athleteId,
  units,
  label,
}: {
  readonly findings: readonly Finding[];
  readonly athleteId: AthleteId;
  readonly units: ShownUnits;
  readonly label: string;
}) {
  const list = useRef<HTMLUListElement>(null);
  return (
    <ul ref={list} className="findings" aria-label={label} tabIndex={-1}>
      {findings.map((finding) => (
        <FindingCard
          key={`${finding.rule}-${finding.from}-${finding.to}-${finding.title}-${finding.sentence}`}
          finding={finding}
          athleteId={athleteId}
          units={units}
          // The card goes with its finding: whoever works with the keyboard stays in the list.
          onApplied={() => list.current?.focus()}
        />
      ))}
    </ul>
  );
}

function FindingCard({
  finding,
  athleteId,
  units,
  onApplied,
}: {
  readonly finding: Finding;
  readonly athleteId: AthleteId;
  readonly units: ShownUnits;
  readonly onApplied: () => void;
}) {
  return (
    <li className={`finding finding-${finding.severity}`} data-rule={finding.rule} tabIndex={-1}>
      <h4>
        <SeverityMark severity={finding.severity} /> {finding.rule} · {finding.title}
      </h4>
      <p>{unbroken(finding.sentence)}</p>
      {finding.remedy === '' ? null : <p className="finding-remedy">{t('audit.remedy', { remedy: finding.remedy })}</p>}
      {finding.fix === null ? null : (
        <FixOffer athleteId={athleteId} rule={finding.rule} fix={finding.fix} onApplied={onApplied} />
      )}
      <FindingFoot finding={finding} athleteId={athleteId} units={units} />
    </li>
  );
}

function FixOffer({
  athleteId,
  rule,
  fix,
  onApplied,
}: {
  readonly athleteId: AthleteId;
  readonly rule: string;
  readonly fix: FindingFix;
  readonly onApplied: () => void;
}) {
  const apply = useCommand('audit.applyFix');
  const run = async () => {
    const result = await apply.run({ athleteId, rule, fix });
    if (!result.ok) return;
    onApplied();
    showUndoToast(t('audit.applied', { sentence: fix.sentence }), () => void runCommand('history.undo'));
  };
  return (
    <div className="finding-fix">
      <p>
        <b>{t('audit.canDo')}</b> {fix.sentence}
      </p>
      <Button
        small
        isDisabled={apply.pending}
        aria-label={t('audit.applyOf', { sentence: fix.sentence })}
        onPress={() => void run()}
      >
        {t('audit.apply')}
      </Button>
    </div>
  );
}

function FindingFoot({
  finding,
  athleteId,
  units,
}: {
  readonly finding: Finding;
  readonly athleteId: AthleteId;
  readonly units: ShownUnits;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const count = finding.evidence.length;
  const words = open ? t('audit.hideEvidence') : t('audit.evidence', { count });
  return (
    <>
      <small>
        {daysWords(finding.from, finding.to)}
        {finding.source === '' ? '' : ` · ${finding.source}`}
        {count === 0 ? null : (
          <button
            type="button"
            className="finding-how"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={`${words}: ${finding.rule}, ${finding.title}`}
            onClick={() => setOpen(!open)}
          >
            {words}
          </button>
        )}
      </small>
      {open ? <EvidenceList id={id} finding={finding} athleteId={athleteId} units={units} /> : null}
    </>
  );
}
