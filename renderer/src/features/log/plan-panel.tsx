import { useState } from 'react';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { MissedSession, MissReason } from '../../../../shared/domain/log.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { useCommandState } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, KeyHint, Menu, Pill, TextField } from '../../ui/index.ts';
import { draftOf } from '../week/week-model.ts';
import type { DayPlan } from './plan-rows.ts';
import { doneSets, setRows } from './plan-rows.ts';
import { EffortFields, RunFields } from './session-fields.tsx';
import { SetChecklist } from './set-checklist.tsx';
import type { LogActs } from './use-log-acts.ts';

/** Reasons in the order of the menu; the shared list holds the same words but brings the validator with it. */
export const REASONS: readonly MissReason[] = [
  'illness',
  'injury',
  'tired',
  'no-time',
  'travel',
  'weather',
  'chosen',
  'other',
];

interface PanelProps {
  /** The day is still to come: nothing can be logged on it. */
  readonly ahead: boolean;
  readonly heading: string;
  readonly plans: readonly DayPlan[];
  readonly missed: readonly MissedSession[];
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly units: ShownUnits;
  readonly acts: LogActs;
}

/** What is planned on the day, each session to be ticked off, changed, or marked as missed. */
export function PlanPanel({ heading, ahead, plans, missed, exercises, units, acts }: PanelProps) {
  const all = useCommandState('log.asPlanned');
  return (
    <section className="log-plan" aria-label={heading}>
      <header className="log-section-head">
        <h2>{heading}</h2>
        {plans.length === 0 || ahead ? null : (
          <Button icon="check" onPress={all.run} isDisabled={!all.isEnabled}>
            {t('log.allAsPlanned')}
            {all.shortcut === null ? null : <KeyHint shortcut={all.shortcut} />}
          </Button>
        )}
      </header>
      {plans.length === 0 ? (
        <p className="log-quiet">{ahead ? t('log.planNone') : `${t('log.planNone')} ${t('log.planNoneText')}`}</p>
      ) : ahead ? (
        <>
          <p className="log-quiet">{t('log.ahead')}</p>
          {plans.map(({ planned }) => (
            <article key={planned.id} className="log-session" aria-label={planned.title}>
              <h3 className="truncate">{planned.title}</h3>
            </article>
          ))}
        </>
      ) : (
        plans.map((plan) => (
          <PlannedSession
            key={plan.planned.id}
            plan={plan}
            missed={missed.find((each) => each.sessionId === plan.planned.id) ?? null}
            exercises={exercises}
            units={units}
            acts={acts}
          />
        ))
      )}
    </section>
  );
}

interface SessionProps {
  readonly plan: DayPlan;
  readonly missed: MissedSession | null;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly units: ShownUnits;
  readonly acts: LogActs;
}

function PlannedSession({ plan, missed, exercises, units, acts }: SessionProps) {
  const { planned, actual } = plan;
  const sets = planned.strength?.sets ?? [];
  const hasSets = sets.length > 0;
  return (
    <article className="log-session" aria-label={planned.title} data-session={planned.id}>
      <header>
        <h3 className="truncate">{planned.title}</h3>
        <State plan={plan} missed={missed} />
        <span className="log-space" />
        {actual === null && missed === null ? (
          <>
            <Button small onPress={() => void acts.asPlanned([planned])}>
              {t('log.asPlanned')}
            </Button>
            <MissMenu plan={plan} acts={acts} />
          </>
        ) : null}
        {missed === null ? null : (
          <Button small variant="quiet" onPress={() => void acts.unmiss(planned)}>
            {t('log.unmiss')}
          </Button>
        )}
      </header>
      {missed === null ? null : <MissNote key={missed.note} plan={plan} missed={missed} acts={acts} />}
      {missed !== null || planned.run === null ? null : (
        <RunFields key={fieldsKey(plan)} plan={plan} units={units} acts={acts} />
      )}
      {missed !== null || !hasSets ? null : (
        <SetChecklist planned={planned} actual={actual} exercises={exercises} units={units} acts={acts} />
      )}
      {missed === null && planned.run === null && (actual !== null || !hasSets) ? (
        <EffortFields key={fieldsKey(plan)} plan={plan} acts={acts} />
      ) : null}
    </article>
  );
}

/** Fields are filled anew when something else changes what they show. */
function fieldsKey({ actual }: DayPlan): string {
  return actual === null ? 'open' : JSON.stringify([actual.durationS, actual.rpe, actual.run?.distanceM]);
}

function State({ plan, missed }: { readonly plan: DayPlan; readonly missed: MissedSession | null }) {
  const { planned, actual } = plan;
  if (missed !== null)
    return <Pill tone="warning">{t('log.missedFor', { reason: t(`log.reason_${missed.reason}`) })}</Pill>;
  if (actual === null) return <Pill>{t('log.stateOpen')}</Pill>;
  const rows = setRows(planned.strength?.sets ?? [], actual.strength?.sets ?? []);
  const plannedRows = rows.filter((row) => row.planned !== null);
  const done = doneSets(plannedRows).length;
  const text =
    plannedRows.length > 0 && done < plannedRows.length
      ? t('log.doneOfSets', { done, total: plannedRows.length })
      : t('log.stateDone');
  const elsewhere = actual.date === planned.date ? '' : ` · ${weekdayDate(actual.date)}`;
  return <Pill tone={planned.run === null ? 'lift' : 'run'}>{`${text}${elsewhere}`}</Pill>;
}

/** The reasons for which a planned session was not done, to choose from. */
export function MissMenu({ plan, acts }: { readonly plan: DayPlan; readonly acts: LogActs }) {
  const { planned } = plan;
  const label = t('log.missAct', { title: planned.title });
  return (
    <Menu
      label={label}
      trigger={
        <Button small variant="quiet" aria-label={label}>
          {t('log.miss')}
        </Button>
      }
      entries={REASONS.map((reason) => ({
        id: reason,
        label: t(`log.reason_${reason}`),
        run: () => void acts.miss(planned, reason, ''),
      }))}
    />
  );
}

function MissNote({
  plan,
  missed,
  acts,
}: {
  readonly plan: DayPlan;
  readonly missed: MissedSession;
  readonly acts: LogActs;
}) {
  const [note, setNote] = useState(missed.note);
  const save = () => {
    if (note.trim() !== missed.note) void acts.miss(plan.planned, missed.reason, note);
  };
  return (
    <TextField
      label={t('log.missNote')}
      value={note}
      onChange={setNote}
      maxLength={400}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
      }}
    />
  );
}

/** What was done for a planned session, ready to be changed: the logged session, else the plan as it stands. */
export function doneDraft({ planned, actual }: DayPlan) {
  return draftOf(actual ?? planned);
}
