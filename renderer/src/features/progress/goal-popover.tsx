import { useState } from 'react';
import type { LiftGoal } from '../../../../shared/contract/progress.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, ExerciseId } from '../../../../shared/domain/ids.ts';
import { fromMass, round, toMass } from '../../../../shared/domain/units.ts';
import { useCommand } from '../../api/index.ts';
import { fullDate } from '../../charts/calendar-words.ts';
import { massText } from '../../charts/quantity-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, DateField, NumberField, Popover, showUndoToast } from '../../ui/index.ts';

/** What a lift is to reach: shown on its button, set and taken away in a small window. */
export function GoalPopover({
  athleteId,
  exerciseId,
  name,
  goal,
  units,
  today,
}: {
  readonly athleteId: AthleteId;
  readonly exerciseId: ExerciseId;
  readonly name: string;
  readonly goal: LiftGoal | null;
  readonly units: ShownUnits;
  readonly today: CalendarDate;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label={t('progress.goalTitle', { name })}
      isOpen={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="quiet" small>
          {goalWords(goal, units)}
        </Button>
      }
    >
      <GoalForm
        athleteId={athleteId}
        exerciseId={exerciseId}
        name={name}
        goal={goal}
        units={units}
        today={today}
        onDone={() => setOpen(false)}
      />
    </Popover>
  );
}

function goalWords(goal: LiftGoal | null, units: ShownUnits): string {
  if (goal === null) return t('progress.goal');
  const value = massText(goal.e1rmKg, units.mass);
  return goal.by === null
    ? t('progress.goalWords', { value })
    : t('progress.goalWordsBy', { value, date: fullDate(goal.by) });
}

function GoalForm({
  athleteId,
  exerciseId,
  name,
  goal,
  units,
  today,
  onDone,
}: {
  readonly athleteId: AthleteId;
  readonly exerciseId: ExerciseId;
  readonly name: string;
  readonly goal: LiftGoal | null;
  readonly units: ShownUnits;
  readonly today: CalendarDate;
  readonly onDone: () => void;
}) {
  const [value, setValue] = useState<number | null | undefined>(
    goal === null ? null : round(toMass(goal.e1rmKg, units.mass), 1),
  );
  const [by, setBy] = useState<CalendarDate | null | undefined>(goal?.by ?? null);
  const setGoal = useCommand('lift.setGoal');
  const save = async (next: Omit<LiftGoal, 'exerciseId'> | null) => {
    const result = await setGoal.run({ athleteId, exerciseId, goal: next });
    if (!result.ok) return;
    onDone();
    showUndoToast(
      next === null ? t('progress.goalRemoved') : t('progress.goalSaved'),
      () => void runCommand('history.undo'),
    );
  };
  return (
    <form
      className="progress-goal"
      onSubmit={(event) => {
        event.preventDefault();
        if (value != null && by !== undefined) void save({ e1rmKg: fromMass(value, units.mass), by });
      }}
    >
      <h3>{t('progress.goalTitle', { name })}</h3>
      <NumberField
        label={t('progress.goalKg')}
        unit={units.mass}
        step={units.mass === 'kg' ? 2.5 : 5}
        min={1}
        value={value ?? null}
        onChange={setValue}
        autoFocus
      />
      <DateField label={t('progress.goalBy')} value={by ?? null} onChange={setBy} today={today} ahead />
      <div className="progress-goal-acts">
        {goal === null ? null : <Button onPress={() => void save(null)}>{t('progress.goalRemove')}</Button>}
        <Button type="submit" variant="primary" isDisabled={value == null || by === undefined || setGoal.pending}>
          {t('progress.goalSave')}
        </Button>
      </div>
    </form>
  );
}
