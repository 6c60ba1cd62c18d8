import { useState } from 'react';
import type { RunDetails, RunItem, RunStep } from '../../../../shared/domain/session.ts';
import { type DistanceUnit, fromDistance, round, toDistance } from '../../../../shared/domain/units.ts';
import { RUN_TYPES } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import { Button, IconButton, NumberField, Select, TextField } from '../../ui/index.ts';
import { distanceOf, formatRunItems, parseRunItems } from './run-text.ts';

/** What the run form holds; `items` is null while the text cannot be read. */
export interface RunForm {
  readonly details: RunDetails;
  readonly text: string;
  readonly items: RunItem[] | null;
  readonly distance: number | null | undefined;
  /** Metres of climb. */
  readonly climb: number | null | undefined;
  /** Counts what changes the steps from outside of their rows, which then start again. */
  readonly revision: number;
}

/** The form for a run as it is stored; steps that are not touched are saved exactly as they were. */
export function runForm(details: RunDetails, unit: DistanceUnit): RunForm {
  return {
    details,
    text: formatRunItems(details.items, unit),
    items: [...details.items],
    distance: details.distanceM === null ? null : round(toDistance(details.distanceM, unit), 2),
    climb: details.ascentM,
    revision: 0,
  };
}

/** True where distance and time are no choice of their own but the sum of several steps. */
export function isStepped(form: RunForm): boolean {
  const items = form.items ?? [];
  return items.length > 1 || items[0]?.kind === 'repeat';
}

/** The form with the length of its only step; unchanged where there is none or there are several. */
export function withLength(
  form: RunForm,
  length: Pick<RunStep, 'distanceM' | 'durationS'>,
  unit: DistanceUnit,
): RunForm {
  const [only] = form.items ?? [];
  if (only?.kind !== 'step' || isStepped(form)) return form;
  const items: RunItem[] = [{ ...only, ...length }];
  const distance = length.distanceM === null ? null : round(toDistance(length.distanceM, unit), 2);
  return { ...form, items, distance, text: formatRunItems(items, unit), revision: form.revision + 1 };
}

/** The run that the form stands for; null while something in it cannot be read. */
export function runOf(form: RunForm, unit: DistanceUnit): RunDetails | null {
  if (form.items === null || form.distance === undefined || !isClimb(form.climb)) return null;
  const { details } = form;
  const before = details.distanceM === null ? null : round(toDistance(details.distanceM, unit), 2);
  const distanceM =
    form.distance === before
      ? details.distanceM
      : form.distance === null
        ? null
        : round(fromDistance(form.distance, unit), 1);
  return { ...details, items: form.items, distanceM, ascentM: form.climb };
}

function isClimb(climb: number | null | undefined): climb is number | null {
  return climb === null || (climb !== undefined && climb >= 0 && climb <= 30_000);
}

function problemOf(text: string, unit: DistanceUnit): string | undefined {
  const parsed = parseRunItems(text, unit);
  if (parsed.ok) return undefined;
  return parsed.found.trim() === '' ? t('week.stepsEnd') : t('week.stepsBad', { found: parsed.found.trim() });
}

function innerOf(item: RunItem, unit: DistanceUnit): string {
  return formatRunItems(item.kind === 'repeat' ? item.steps : [item], unit);
}

function StepRow({
  item,
  number,
  unit,
  onChange,
  onRemove,
  onUp,
}: {
  readonly item: RunItem;
  readonly number: number;
  readonly unit: DistanceUnit;
  readonly onChange: (item: RunItem) => void;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | null;
}) {
  const [inner, setInner] = useState(innerOf(item, unit));
  const times = item.kind === 'repeat' ? item.times : 1;
  const change = (nextTimes: number, text: string) => {
    const parsed = parseRunItems(text, unit);
    if (!parsed.ok || parsed.items.length === 0) return;
    const [only] = parsed.items;
    if (nextTimes === 1 && parsed.items.length === 1 && only !== undefined) onChange(only);
    else onChange({ kind: 'repeat', times: nextTimes, steps: parsed.items });
  };
  return (
    <li className="wk-step-row">
      <NumberField
        label={t('week.stepTimes')}
        hideLabel={number > 1}
        value={times}
        min={1}
        decimals={0}
        unit="×"
        onChange={(value) => {
          if (typeof value === 'number' && value >= 1 && value <= 100) change(Math.round(value), inner);
        }}
      />
      <TextField
        label={t('week.stepInner')}
        hideLabel={number > 1}
        value={inner}
        error={problemOf(inner, unit)}
        onChange={(text) => {
          setInner(text);
          change(times, text);
        }}
      />
      <IconButton
        icon="back"
        small
        label={t('week.stepUp', { number })}
        isDisabled={onUp === null}
        onPress={() => onUp?.()}
      />
      <IconButton icon="trash" small label={t('week.stepRemove', { number })} onPress={onRemove} />
    </li>
  );
}

function StepRows({
  items,
  unit,
  onChange,
}: {
  readonly items: readonly RunItem[];
  readonly unit: DistanceUnit;
  readonly onChange: (items: RunItem[]) => void;
}) {
  const [generation, setGeneration] = useState(0);
  const restructure = (next: RunItem[]) => {
    setGeneration(generation + 1);
    onChange(next);
  };
  const rows = items.map((item, i) => ({ item, key: `${generation}-${i}`, place: i }));
  return (
    <fieldset className="wk-step-rows">
      <legend>{t('week.stepRows')}</legend>
      <ol>
        {rows.map(({ item, key, place }) => (
          <StepRow
            key={key}
            item={item}
            number={place + 1}
            unit={unit}
            onChange={(next) => onChange(items.map((other, i) => (i === place ? next : other)))}
            onRemove={() => restructure(items.filter((_, i) => i !== place))}
            onUp={
              place === 0
                ? null
                : () =>
                    restructure([
                      ...items.slice(0, place - 1),
                      item,
                      ...items.slice(place - 1, place),
                      ...items.slice(place + 1),
                    ])
            }
          />
        ))}
      </ol>
      <Button
        small
        icon="add"
        onPress={() =>
          restructure([...items, { kind: 'step', intensity: 'E', durationS: null, distanceM: 1000, note: '' }])
        }
      >
        {t('week.stepAdd')}
      </Button>
    </fieldset>
  );
}

/** Edits a run: type, distance, and its steps as one line of text or row by row; the two follow each other. */
export function RunEditor({
  form,
  unit,
  measured,
  onChange,
}: {
  readonly form: RunForm;
  readonly unit: DistanceUnit;
  /** True for a run that was done: its distance stands whatever the steps say. */
  readonly measured: boolean;
  readonly onChange: (form: RunForm) => void;
}) {
  const [textVersion, setTextVersion] = useState(0);
  const setItems = (items: RunItem[], text: string) => {
    const total = distanceOf(items);
    const steps = distanceOf(form.items ?? []);
    const follows = form.distance !== undefined && Math.abs(fromDistance(form.distance ?? 0, unit) - steps) < 60;
    const distance = follows && total > 0 ? round(toDistance(total, unit), 2) : form.distance;
    onChange({ ...form, items, text, distance });
  };
  return (
    <div className="wk-editor-part">
      <div className="wk-fields">
        <Select
          label={t('week.runType')}
          options={RUN_TYPES.map((value) => ({ value, label: t(`week.type_${value}`) }))}
          value={form.details.type}
          onChange={(type) => onChange({ ...form, details: { ...form.details, type } })}
        />
        {!measured && isStepped(form) ? null : (
          <NumberField
            label={t('week.distance')}
            unit={unit}
            value={form.distance ?? null}
            onChange={(distance) => {
              const next = { ...form, distance };
              const known = !measured && typeof distance === 'number' && distance > 0;
              onChange(
                known
                  ? withLength(next, { distanceM: round(fromDistance(distance, unit), 1), durationS: null }, unit)
                  : next,
              );
            }}
          />
        )}
        <NumberField
          label={t('week.climb')}
          unit="m"
          decimals={0}
          step={10}
          min={0}
          example="250"
          value={form.climb ?? null}
          onChange={(climb) => onChange({ ...form, climb })}
        />
        {!measured && isStepped(form) ? <p className="wk-follows">{t('week.followsSteps')}</p> : null}
      </div>
      <TextField
        label={t('week.steps')}
        description={t('week.stepsHelp')}
        error={problemOf(form.text, unit)}
        value={form.text}
        onChange={(text) => {
          const parsed = parseRunItems(text, unit);
          setTextVersion(textVersion + 1);
          if (parsed.ok) setItems(parsed.items, text);
          else onChange({ ...form, text, items: null });
        }}
      />
      {form.items === null ? null : (
        <StepRows
          key={`${textVersion}-${form.revision}`}
          items={form.items}
          unit={unit}
          onChange={(items) => setItems(items, formatRunItems(items, unit))}
        />
      )}
    </div>
  );
}
