import { useEffect, useRef, useState } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { SessionDraft } from '../../../../shared/domain/session.ts';
import { SESSION_KINDS, type SessionKind } from '../../../../shared/domain/vocabulary.ts';
import { useChannel } from '../../api/index.ts';
import type { Plates } from '../../charts/lift-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { t } from '../../text/index.ts';
import { Button, DateField, NumberField, SegmentedControl, TextArea, TextField, TimeField } from '../../ui/index.ts';
import type { Grid } from './grid-model.ts';
import { RunEditor } from './run-editor.tsx';
import { isStepped, type RunForm, runForm, runOf, withLength } from './run-form.ts';
import { StrengthEditor } from './strength-editor.tsx';
import { rowsOf, setsOf } from './strength-rows.ts';
import { blankDraft } from './week-model.ts';

interface EditorState {
  readonly draft: SessionDraft;
  readonly run: RunForm | null;
  readonly grid: Grid;
  /** Lines and fields that hold something unreadable. */
  readonly bad: ReadonlySet<string>;
}

function stateOf(draft: SessionDraft, units: ShownUnits): EditorState {
  return {
    draft,
    run: draft.run === null ? null : runForm(draft.run, units.distance),
    grid: { rows: rowsOf(draft.strength?.sets ?? []), bad: [] },
    bad: new Set(),
  };
}

type Outcome = { readonly draft: SessionDraft } | { readonly problem: string };

/** The session that the form stands for, or the sentence that says what is missing. */
function outcomeOf(state: EditorState, units: ShownUnits): Outcome {
  const { draft, run, grid, bad } = state;
  const { rows } = grid;
  if (draft.title.trim() === '') return { problem: t('week.noName') };
  if (bad.size > 0) return { problem: t('week.badField') };
  const details = run === null ? null : runOf(run, units.distance);
  if (run !== null && details === null) return { problem: t('week.badField') };
  if (draft.strength === null) return { draft: { ...draft, run: details } };
  const [wrong] = grid.bad;
  if (wrong !== undefined) {
    const row = rows.findIndex((each) => each.key === wrong.key) + 1;
    return { problem: t('week.badCell', { row, error: wrong.error }) };
  }
  const sets = setsOf(rows);
  if (sets.ok) return { draft: { ...draft, run: details, strength: { ...draft.strength, sets: sets.sets } } };
  const number = rows.findIndex((row) => row.key === sets.key) + 1;
  return {
    problem: sets.problem === 'total' ? t('week.problem_total') : t(`week.problem_${sets.problem}`, { number }),
  };
}

function withBad(state: EditorState, field: string, bad: boolean): EditorState {
  if (state.bad.has(field) === bad) return state;
  const next = new Set(state.bad);
  if (bad) next.add(field);
  else next.delete(field);
  return { ...state, bad: next };
}

interface FieldsProps {
  readonly state: EditorState;
  readonly units: ShownUnits;
  readonly measured: boolean;
  readonly today: CalendarDate;
  readonly change: (next: (state: EditorState) => EditorState) => void;
}

function CommonFields({ state, units, measured, today, change }: FieldsProps) {
  const { draft } = state;
  const set = (part: Partial<SessionDraft>) => change((old) => ({ ...old, draft: { ...old.draft, ...part } }));
  const read =
    <T,>(field: string, take: (value: T | null) => Partial<SessionDraft>) =>
    (value: T | null | undefined) =>
      change((old) => {
        const next = withBad(old, field, value === undefined);
        return value === undefined ? next : { ...next, draft: { ...next.draft, ...take(value) } };
      });
  return (
    <div className="wk-fields">
      <TextField
        label={t('week.name')}
        value={draft.title}
        onChange={(title) => set({ title })}
        className="wk-wide"
        autoFocus
      />
      <DateField
        label={t('week.date')}
        today={today}
        value={draft.date}
        onChange={(date) =>
          change((old) => {
            const next = withBad(old, 'date', date === null || date === undefined);
            return date === null || date === undefined ? next : { ...next, draft: { ...next.draft, date } };
          })
        }
      />
      <TimeField
        label={t('week.time')}
        description={draft.startTime === null ? t('week.timeHint') : ''}
        value={draft.startTime}
        onChange={read<string>('time', (startTime) => ({ startTime }))}
      />
      {!measured && state.run !== null && isStepped(state.run) ? null : (
        <NumberField
          label={t('week.duration')}
          unit="min"
          decimals={0}
          min={0}
          step={5}
          value={draft.durationS === null ? null : Math.round(draft.durationS / 60)}
          onChange={(minutes) => {
            read<number>('duration', (value) => ({ durationS: value === null ? null : value * 60 }))(minutes);
            if (measured || typeof minutes !== 'number' || minutes <= 0) return;
            const length = { distanceM: null, durationS: minutes * 60 };
            change((old) => (old.run === null ? old : { ...old, run: withLength(old.run, length, units.distance) }));
          }}
        />
      )}
    </div>
  );
}

/** Edits one session in place: the common fields, and the steps of a run or the sets of a lift. */
export function SessionEditor({
  athleteId,
  draft,
  isNew,
  measured,
  units,
  plates,
  exercises,
  today,
  pending,
  onSave,
  onCancel,
}: {
  readonly athleteId: AthleteId;
  readonly draft: SessionDraft;
  readonly isNew: boolean;
  /** True for a session that was done. */
  readonly measured: boolean;
  readonly units: ShownUnits;
  readonly plates: Plates;
  readonly exercises: readonly Exercise[];
  readonly today: CalendarDate;
  readonly pending: boolean;
  readonly onSave: (draft: SessionDraft) => void;
  readonly onCancel: () => void;
}) {
  const [state, setState] = useState(() => stateOf(draft, units));
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const lifts = state.draft.strength !== null;
  const loads = useChannel('athlete.loads', lifts ? { athleteId, date: state.draft.date } : null, {
    keepPrevious: true,
  });
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = () => {
    const outcome = outcomeOf(state, units);
    if ('problem' in outcome) setProblem(outcome.problem);
    else {
      setProblem(null);
      onSave(outcome.draft);
    }
  };
  const setKind = (kind: SessionKind) => {
    const blank = blankDraft(kind, state.draft.date, t(`week.blank_${kind}`));
    setState(stateOf({ ...blank, startTime: state.draft.startTime }, units));
  };
  return (
    <form
      ref={form}
      className="wk-editor panel"
      aria-label={isNew ? t('week.newTitle') : t('week.editTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
      }}
    >
      <div className="wk-editor-head">
        <h2>{isNew ? t('week.newTitle') : t('week.editTitle')}</h2>
        {isNew ? (
          <SegmentedControl
            label={t('week.kind')}
            hideLabel
            options={SESSION_KINDS.map((value) => ({ value, label: t(`week.kind_${value}`) }))}
            value={state.draft.kind}
            onChange={setKind}
          />
        ) : null}
      </div>
      <CommonFields
        key={state.draft.kind}
        state={state}
        units={units}
        measured={measured}
        today={today}
        change={setState}
      />
      {state.run === null ? null : (
        <RunEditor
          form={state.run}
          unit={units.distance}
          measured={measured}
          onChange={(run) => setState((old) => withBad({ ...old, run }, 'distance', run.distance === undefined))}
        />
      )}
      {state.draft.strength === null ? null : (
        <StrengthEditor
          grid={state.grid}
          setting={{ exercises, unit: units.mass, loads: loads.status === 'ready' ? loads.value : null }}
          plates={plates}
          unit={units.mass}
          onChange={(grid) => setState((old) => ({ ...old, grid }))}
        />
      )}
      <TextArea
        label={t('week.note')}
        value={state.draft.note}
        onChange={(note) => setState((old) => ({ ...old, draft: { ...old.draft, note } }))}
      />
      <div className="wk-editor-foot">
        <p role="alert" className="wk-problem">
          {problem}
        </p>
        <Button onPress={onCancel}>{t('ui.cancel')}</Button>
        <Button variant="primary" type="submit" isDisabled={pending}>
          {isNew ? t('week.create') : t('week.save')}
        </Button>
      </div>
    </form>
  );
}
