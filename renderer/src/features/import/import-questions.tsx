import { useEffect, useRef } from 'react';
import type { ImportChoices, ImportFormat, ImportPreview } from '../../../../shared/contract/imports.ts';
import { useChannel } from '../../api/index.ts';
import { t } from '../../text/index.ts';
import { ComboBox, SegmentedControl, Select } from '../../ui/index.ts';
import { unreadColumns, withColumn } from './import-model.ts';

interface QuestionsProps {
  readonly preview: ImportPreview;
  readonly choices: ImportChoices;
  readonly onChange: (choices: ImportChoices) => void;
}

/** What a table may be read as; a recording is known by its mark. */
const TABLES: readonly ImportFormat[] = ['roster-csv', 'races-csv', 'strong-csv'];

/** What the file leaves open, and how it is read. */
export function ImportQuestions(props: QuestionsProps) {
  const { preview, choices, onChange } = props;
  const isTraining = preview.format === 'fit-activity' || preview.format === 'strong-csv';
  const { athlete: athleteColumn = null } = preview.mapping;
  const isNameless = preview.format === 'races-csv' && athleteColumn === null;
  const dateOrder = preview.questions.find((question) => question.kind === 'date-order');
  const place = useRef<HTMLDivElement>(null);
  // The file's button had the focus and is gone: the keyboard goes on at the first open question.
  useEffect(() => focusFirst(place.current), []);
  return (
    <div className="import-questions" ref={place}>
      <div className="import-options">
        {preview.format === 'fit-activity' ? null : (
          <Select
            label={t('imports.format')}
            value={choices.format ?? 'auto'}
            onChange={(value) =>
              onChange({ ...choices, format: TABLES.find((each) => each === value) ?? null, mapping: null })
            }
            options={[
              {
                value: 'auto',
                label:
                  choices.format === null
                    ? `${t('imports.formatAuto')}: ${preview.formatLabel}`
                    : t('imports.formatAuto'),
              },
              ...TABLES.map((each) => ({ value: each, label: t(`imports.${each}`) })),
            ]}
          />
        )}
        {isTraining || isNameless ? <AthleteChoice {...props} /> : null}
        {choices.massUnit !== null || preview.questions.some((question) => question.kind === 'mass-unit') ? (
          <SegmentedControl
            label={t('imports.massUnit')}
            value={choices.massUnit}
            error={choices.massUnit === null ? t('imports.needed') : undefined}
            onChange={(massUnit) => onChange({ ...choices, massUnit })}
            options={[
              { value: 'kg', label: 'kg' },
              { value: 'lb', label: 'lb' },
            ]}
          />
        ) : null}
        {choices.dateOrder !== null || dateOrder !== undefined ? (
          <SegmentedControl
            label={t('imports.dateOrder', {
              example: dateOrder?.kind === 'date-order' ? dateOrder.example : '03/04/2026',
            })}
            value={choices.dateOrder}
            error={choices.dateOrder === null ? t('imports.needed') : undefined}
            onChange={(order) => onChange({ ...choices, dateOrder: order })}
            options={[
              { value: 'dmy', label: t('imports.dmy') },
              { value: 'mdy', label: t('imports.mdy') },
            ]}
          />
        ) : null}
      </div>
      {preview.fields.length > 0 && preview.columns.length > 0 ? <ColumnMapping {...props} /> : null}
      <ExerciseMapping {...props} />
    </div>
  );
}

/** In this order: what must be answered, the first choice, the button that imports, any button that can be pressed. */
const FIRST = [
  '.import-questions [data-invalid] :is(input[role="combobox"], input[type="radio"], .select-button)',
  '.import-questions .select-button',
  '.dialog-foot .button-primary:enabled',
  '.dialog-foot button:enabled',
] as const;

/** Puts the focus where the coach goes on after choosing a file. */
function focusFirst(place: HTMLElement | null): void {
  const dialog = place?.closest('[role="dialog"]');
  for (const selector of FIRST) {
    const control = dialog?.querySelector(selector);
    if (control instanceof HTMLElement) {
      control.focus();
      return;
    }
  }
}

function AthleteChoice({ preview, choices, onChange }: QuestionsProps) {
  const roster = useChannel('roster.list', { archived: false });
  const rows = roster.status === 'ready' ? roster.value.rows : [];
  const asked = preview.questions.some((question) => question.kind === 'athlete');
  return (
    <ComboBox
      label={t('imports.athlete')}
      value={choices.athleteId}
      options={rows.map((row) => ({ value: row.id, label: row.name }))}
      onChange={(athleteId) => onChange({ ...choices, athleteId })}
      error={asked && choices.athleteId === null ? t('imports.needed') : undefined}
    />
  );
}

function ColumnMapping({ preview, choices, onChange }: QuestionsProps) {
  const asked = new Set(preview.questions.flatMap((question) => (question.kind === 'mapping' ? [question.field] : [])));
  const unread = unreadColumns(preview);
  const options = [
    { value: 'none', label: t('imports.noColumn') },
    ...preview.columns.map((column, i) => ({ value: String(i), label: column === '' ? `#${i + 1}` : column })),
  ];
  return (
    <details className="import-mapping" open={asked.size > 0}>
      <summary>
        {t('imports.mapping')}
        <span className="import-mapping-hint">
          {unread.length === 0 ? t('imports.mappingHint') : t('imports.unread', { names: unread.join(', ') })}
        </span>
      </summary>
      <div className="mapping-grid">
        {preview.fields.map((field) => {
          const column = preview.mapping[field.key] ?? null;
          return (
            <Select
              key={field.key}
              label={field.required ? t('imports.fieldRequired', { label: field.label }) : field.label}
              value={column === null ? 'none' : String(column)}
              options={options}
              onChange={(value) =>
                onChange(withColumn(choices, preview, field.key, value === 'none' ? null : Number(value)))
              }
              error={asked.has(field.key) && column === null ? t('imports.needed') : undefined}
            />
          );
        })}
      </div>
    </details>
  );
}

function ExerciseMapping({ preview, choices, onChange }: QuestionsProps) {
  const exercises = useChannel('exercise.list', {});
  const library = exercises.status === 'ready' ? exercises.value : [];
  const open = preview.questions.flatMap((question) => (question.kind === 'exercise' ? [question] : []));
  const names = [...new Set([...open.map((question) => question.name), ...Object.keys(choices.exercises)])].sort();
  if (names.length === 0) return null;
  const options = [
    { value: 'skip', label: t('imports.skip') },
    ...library.map((each) => ({ value: each.id, label: each.name })),
  ];
  return (
    <section className="import-exercises">
      <h3>{t('imports.exercises')}</h3>
      <p className="form-note">{t('imports.exercisesHint')}</p>
      <div className="mapping-grid">
        {names.map((name) => {
          const chosen = choices.exercises[name];
          const suggestion = open.find((question) => question.name === name)?.suggestion ?? null;
          return (
            <Select
              key={name}
              label={name}
              value={(chosen === undefined ? suggestion : chosen) ?? 'skip'}
              options={options}
              onChange={(value) => {
                const exercise = library.find((each) => each.id === value)?.id ?? null;
                onChange({ ...choices, exercises: { ...choices.exercises, [name]: exercise } });
              }}
            />
          );
        })}
      </div>
    </section>
  );
}
