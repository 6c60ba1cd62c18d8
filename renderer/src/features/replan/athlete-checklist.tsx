import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { t } from '../../text/index.ts';
import { Button, Checkbox } from '../../ui/index.ts';

/** One athlete to choose, and what the coach should know before choosing. */
export interface ChecklistRow {
  readonly id: AthleteId;
  readonly name: string;
  readonly detail: string;
}

/** Athletes to tick, with all and none. */
export function AthleteChecklist({
  rows,
  chosen,
  onChange,
  isDisabled,
}: {
  readonly rows: readonly ChecklistRow[];
  readonly chosen: ReadonlySet<AthleteId>;
  readonly onChange: (chosen: ReadonlySet<AthleteId>) => void;
  readonly isDisabled: boolean;
}) {
  const toggle = (id: AthleteId, selected: boolean) => {
    const next = new Set(chosen);
    if (selected) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <fieldset className="checklist" disabled={isDisabled}>
      <legend className="field-label">{t('replan.chooseAthletes')}</legend>
      <div className="checklist-acts">
        <span className="quiet">{t('replan.chosen', { count: chosen.size })}</span>
        <Button small variant="quiet" onPress={() => onChange(new Set(rows.map((row) => row.id)))}>
          {t('replan.chooseAll')}
        </Button>
        <Button small variant="quiet" onPress={() => onChange(new Set())}>
          {t('replan.chooseNone')}
        </Button>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Checkbox
              isSelected={chosen.has(row.id)}
              isDisabled={isDisabled}
              onChange={(selected) => toggle(row.id, selected)}
            >
              {row.name} <span className="quiet">{row.detail}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** What a job over several athletes came to: who was planned, who was left out and why. */
export function JobOutcome({
  planned,
  leftOut,
}: {
  readonly planned: readonly { readonly id: string; readonly name: string; readonly sentence: string }[];
  readonly leftOut: readonly { readonly athleteId: string; readonly athlete: string; readonly sentence: string }[];
}) {
  return (
    <div className="job-outcome" role="status">
      <h3>{t('replan.doneTitle', { count: planned.length })}</h3>
      <ul>
        {planned.map((row) => (
          <li key={row.id}>
            <b>{row.name}</b> {row.sentence}
          </li>
        ))}
      </ul>
      {leftOut.length === 0 ? null : (
        <>
          <h3>{t('replan.leftOut', { count: leftOut.length })}</h3>
          <ul>
            {leftOut.map((row) => (
              <li key={row.athleteId}>
                <b>{row.athlete}</b> {row.sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
