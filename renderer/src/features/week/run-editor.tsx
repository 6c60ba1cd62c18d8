import { useState } from 'react';
import type { RunItem } from '../../../../shared/domain/session.ts';
import { type DistanceUnit, fromDistance, round } from '../../../../shared/domain/units.ts';
import { RUN_TYPES } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import { Button, IconButton, NumberField, Select, TextField } from '../../ui/index.ts';
import { isStepped, type RunForm, withItems, withLength } from './run-form.ts';
import { formatRunItems, parseRunItems } from './run-text.ts';

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
  const setItems = (items: RunItem[], text: string) => onChange(withItems(form, items, text, unit));
  return (
    <div className="wk-editor-part">
      <div className="wk-fields">
        <Select
          label={t('week.runType')}
          options={RUN_TYPES.map((value) => ({ value, label: t(`week.type_${value}`) }))}
          value={form.details.type}
          onChange={(type) => onChange({ ...form, typeFollows: false, details: { ...form.details, type } })}
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
