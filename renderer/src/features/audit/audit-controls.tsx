import type { AuditSide, AuditSpan } from '../../../../shared/contract/audit.ts';
import type { SeasonId } from '../../../../shared/domain/ids.ts';
import { t } from '../../text/index.ts';
import { SegmentedControl } from '../../ui/index.ts';

/** The days that the coach can choose. */
export type SpanChoice = 'season' | 'year' | 'all';

/** What is judged: the days and the side. */
export interface AuditChoice {
  readonly span: SpanChoice;
  readonly side: AuditSide;
}

/** The span of a choice; the last twelve months where there is no season. */
export function spanOf(choice: SpanChoice, seasonId: SeasonId | null): AuditSpan {
  if (choice === 'all') return { kind: 'all' };
  if (choice === 'season' && seasonId !== null) return { kind: 'season', seasonId };
  return { kind: 'months', months: 12 };
}

/** Chooses the days and the side. */
export function AuditControls({
  choice,
  spans,
  onChange,
}: {
  readonly choice: AuditChoice;
  readonly spans: readonly SpanChoice[];
  readonly onChange: (choice: AuditChoice) => void;
}) {
  const labels: Readonly<Record<SpanChoice, string>> = {
    season: t('audit.spanSeason'),
    year: t('audit.spanYear'),
    all: t('audit.spanAll'),
  };
  return (
    <div className="audit-controls">
      <SegmentedControl
        label={t('audit.span')}
        hideLabel
        value={choice.span}
        onChange={(span) => onChange({ ...choice, span })}
        options={spans.map((span) => ({ value: span, label: labels[span] }))}
      />
      <SegmentedControl
        label={t('audit.side')}
        hideLabel
        value={choice.side}
        onChange={(side) => onChange({ ...choice, side })}
        options={[
          { value: 'both', label: t('audit.sideBoth') },
          { value: 'plan', label: t('audit.sidePlan') },
          { value: 'log', label: t('audit.sideLog') },
        ]}
      />
    </div>
  );
}
