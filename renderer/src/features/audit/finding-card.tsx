import { type MouseEvent, useId, useRef, useState } from 'react';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Finding, FindingFix } from '../../../../shared/domain/reason.ts';
import { useCommand } from '../../api/index.ts';
import { useOpenWeek } from '../../app/use-open-week.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import {
  Button,
  type ContextMenu,
  type MenuEntry,
  SeverityMark,
  showUndoToast,
  useContextMenu,
} from '../../ui/index.ts';
import { daysWords } from './audit-words.ts';
import { EvidenceList } from './evidence-list.tsx';
import './findings.css';

/**
 * Findings, the gravest first as given: each with what to do, its evidence on request, Apply where there is a fix, and a
 * menu of these.
 */
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
  const menu = useContextMenu();
  return (
    <>
      <ul ref={list} className="findings" aria-label={label} tabIndex={-1}>
        {findings.map((finding) => (
          <FindingCard
            key={`${finding.rule}-${finding.from}-${finding.to}-${finding.title}-${finding.sentence}`}
            finding={finding}
            athleteId={athleteId}
            units={units}
            openMenu={menu.open}
            // The card goes with its finding: whoever works with the keyboard stays in the list.
            onApplied={() => list.current?.focus()}
          />
        ))}
      </ul>
      {menu.element}
    </>
  );
}

/** Does what a finding's fix says; null without a fix. */
function useFix(athleteId: AthleteId, { rule, fix }: Finding, onApplied: () => void) {
  const apply = useCommand('audit.applyFix');
  if (fix === null) return null;
  const run = async () => {
    const result = await apply.run({ athleteId, rule, fix });
    if (!result.ok) return;
    onApplied();
    showUndoToast(t('audit.applied', { sentence: fix.sentence }), () => void runCommand('history.undo'));
  };
  return { fix, pending: apply.pending, run: () => void run() };
}

function FindingCard({
  finding,
  athleteId,
  units,
  openMenu,
  onApplied,
}: {
  readonly finding: Finding;
  readonly athleteId: AthleteId;
  readonly units: ShownUnits;
  readonly openMenu: ContextMenu['open'];
  readonly onApplied: () => void;
}) {
  const [open, setOpen] = useState(false);
  const fix = useFix(athleteId, finding, onApplied);
  const openWeek = useOpenWeek(athleteId);
  const evidence = evidenceWords(finding, open);
  const onMenu = (event: MouseEvent) => {
    const entries: readonly MenuEntry[] = [
      ...(evidence === null
        ? []
        : [{ id: 'evidence', icon: 'search', label: evidence, run: () => setOpen(!open) } as const]),
      ...(fix === null
        ? []
        : [{ id: 'apply', icon: 'check', label: t('audit.apply'), isDisabled: fix.pending, run: fix.run } as const]),
      openWeek(finding.from),
    ];
    openMenu(event, `${finding.rule}, ${finding.title}`, entries);
  };
  return (
    <li className={`finding finding-${finding.severity}`} data-rule={finding.rule} tabIndex={-1} onContextMenu={onMenu}>
      <h4>
        <SeverityMark severity={finding.severity} /> {finding.rule} · {finding.title}
      </h4>
      <p>{finding.sentence}</p>
      {finding.remedy === '' ? null : <p className="finding-remedy">{t('audit.remedy', { remedy: finding.remedy })}</p>}
      {fix === null ? null : <FixOffer fix={fix.fix} isDisabled={fix.pending} onApply={fix.run} />}
      <FindingFoot
        finding={finding}
        athleteId={athleteId}
        units={units}
        words={evidence}
        open={open}
        onOpen={() => setOpen(!open)}
      />
    </li>
  );
}

/** What shows or hides the evidence; null without any. */
function evidenceWords({ evidence }: Finding, open: boolean): string | null {
  if (evidence.length === 0) return null;
  return open ? t('audit.hideEvidence') : t('audit.evidence', { count: evidence.length });
}

function FixOffer({
  fix,
  isDisabled,
  onApply,
}: {
  readonly fix: FindingFix;
  readonly isDisabled: boolean;
  readonly onApply: () => void;
}) {
  return (
    <div className="finding-fix">
      <p>
        <b>{t('audit.canDo')}</b> {fix.sentence}
      </p>
      <Button
        small
        isDisabled={isDisabled}
        aria-label={t('audit.applyOf', { sentence: fix.sentence })}
        onPress={onApply}
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
  words,
  open,
  onOpen,
}: {
  readonly finding: Finding;
  readonly athleteId: AthleteId;
  readonly units: ShownUnits;
  /** Null without evidence. */
  readonly words: string | null;
  readonly open: boolean;
  readonly onOpen: () => void;
}) {
  const id = useId();
  return (
    <>
      <small>
        {daysWords(finding.from, finding.to)}
        {finding.source === '' ? '' : ` · ${finding.source}`}
        {words === null ? null : (
          <button
            type="button"
            className="finding-how"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={`${words}: ${finding.rule}, ${finding.title}`}
            onClick={onOpen}
          >
            {words}
          </button>
        )}
      </small>
      {open ? <EvidenceList id={id} finding={finding} athleteId={athleteId} units={units} /> : null}
    </>
  );
}
