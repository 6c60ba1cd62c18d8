import { type KeyboardEvent, useState } from 'react';
import type { Session, SessionDraft } from '../../../../shared/domain/session.ts';
import { fromDistance, round, toDistance } from '../../../../shared/domain/units.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { t } from '../../text/index.ts';
import { Checkbox, ClockField, NumberField } from '../../ui/index.ts';
import { draftOf } from '../week/week-model.ts';
import { amountText } from './line-words.ts';
import type { DayPlan } from './plan-rows.ts';
import type { LogActs } from './use-log-acts.ts';

/** A draft's figures that the fields may change; undefined while a field holds something unreadable. */
interface Figures {
  readonly distanceM: number | null | undefined;
  readonly durationS: number | null | undefined;
  readonly rpe: number | null | undefined;
}

function figuresOf({ planned, actual }: DayPlan): Figures {
  const { run, durationS, rpe } = actual ?? planned;
  return { distanceM: run?.distanceM ?? null, durationS, rpe: actual === null ? null : rpe };
}

/** The session with these figures; null while one of them cannot be read. */
function draftWith(base: Session, { distanceM, durationS, rpe }: Figures): SessionDraft | null {
  if (distanceM === undefined || durationS === undefined || rpe === undefined) return null;
  const draft = draftOf(base);
  if (draft.run === null) return { ...draft, durationS, rpe };
  const { run } = draft;
  // Steps that were planned for another distance or time were not what was run.
  const same = run.distanceM === distanceM && draft.durationS === durationS;
  return { ...draft, durationS, rpe, run: { ...run, distanceM, items: same ? run.items : [] } };
}

function useFigures(plan: DayPlan, acts: LogActs) {
  const { planned, actual } = plan;
  const [figures, setFigures] = useState(figuresOf(plan));
  const stored = figuresOf(plan);
  const changed = JSON.stringify(figures) !== JSON.stringify(stored);
  const store = () => {
    const draft = draftWith(actual ?? planned, figures);
    if (draft !== null) void acts.done(planned, draft);
  };
  return {
    figures,
    set: (change: Partial<Figures>) => setFigures({ ...figures, ...change }),
    toggle: () => (actual === null ? store() : void acts.done(planned, null)),
    /** Enter logs; leaving a field stores a change of what is logged already. */
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || (actual !== null && !changed)) return;
      event.preventDefault();
      store();
    },
    onLeave: () => {
      if (actual !== null && changed) store();
    },
  };
}

interface FieldsProps {
  readonly plan: DayPlan;
  readonly acts: LogActs;
}

function RpeField({
  value,
  onChange,
}: {
  readonly value: number | null;
  readonly onChange: (v: Figures['rpe']) => void;
}) {
  const [bad, setBad] = useState(false);
  return (
    <NumberField
      label={t('log.effort')}
      decimals={1}
      step={0.5}
      min={0}
      value={value}
      error={bad ? t('log.badRpe') : undefined}
      onChange={(rpe) => {
        const fits = rpe === null || (rpe !== undefined && rpe >= 0 && rpe <= 10);
        setBad(!fits);
        onChange(fits ? rpe : undefined);
      }}
    />
  );
}

/** A planned run to tick off, with its distance, time and effort to type over. */
export function RunFields({ plan, units, acts }: FieldsProps & { readonly units: ShownUnits }) {
  const { planned, actual } = plan;
  const { figures, set, toggle, onKeyDown, onLeave } = useFigures(plan, acts);
  const { distanceM, durationS, rpe } = figures;
  return (
    <fieldset className="log-run" aria-label={planned.title} onKeyDown={onKeyDown} onBlur={onLeave}>
      <Checkbox isSelected={actual !== null} onChange={toggle}>
        <span className="visually-hidden">{t('log.tickRun', { title: planned.title })}</span>
      </Checkbox>
      <span className="log-planned">
        {`${t('log.planned')}: ${amountText(planned.run?.distanceM ?? null, planned.durationS, units.distance)}`}
      </span>
      <NumberField
        label={t('log.distance')}
        unit={units.distance}
        step={0.5}
        min={0}
        value={distanceM == null ? null : round(toDistance(distanceM, units.distance), 2)}
        onChange={(value) => set({ distanceM: value == null ? value : fromDistance(value, units.distance) })}
      />
      <ClockField label={t('log.time')} value={durationS ?? null} onChange={(value) => set({ durationS: value })} />
      <RpeField value={rpe ?? null} onChange={(value) => set({ rpe: value })} />
    </fieldset>
  );
}

/** Length and effort of a session without running; where nothing is to be ticked set by set, the tick too. */
export function EffortFields({ plan, acts }: FieldsProps) {
  const { planned, actual } = plan;
  const { figures, set, toggle, onKeyDown, onLeave } = useFigures(plan, acts);
  const hasSets = (planned.strength?.sets.length ?? 0) > 0;
  const { durationS, rpe } = figures;
  return (
    <fieldset className="log-run" aria-label={planned.title} onKeyDown={onKeyDown} onBlur={onLeave}>
      {hasSets ? null : (
        <Checkbox isSelected={actual !== null} onChange={toggle}>
          <span className="visually-hidden">{t('log.tickRun', { title: planned.title })}</span>
        </Checkbox>
      )}
      <NumberField
        label={t('log.duration')}
        unit="min"
        decimals={0}
        step={5}
        min={0}
        value={durationS == null ? null : Math.round(durationS / 60)}
        onChange={(minutes) => set({ durationS: minutes == null ? minutes : minutes * 60 })}
      />
      <RpeField value={rpe ?? null} onChange={(value) => set({ rpe: value })} />
    </fieldset>
  );
}
