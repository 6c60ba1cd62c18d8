import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { type DistanceUnit, metresPer } from '../../../../shared/domain/units.ts';
import { MARK_KINDS } from '../../../../shared/domain/vocabulary.ts';
import { useChannel } from '../../api/index.ts';
import { numberWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Button, ClockField, DateField, dateWords, IconButton, NumberField, Panel, Select } from '../../ui/index.ts';
import type { AthleteErrors } from './athlete-form-model.ts';
import type { SectionProps } from './athlete-sections.tsx';
import { DistanceField } from './distance-field.tsx';
import { type MarkForm, newMark } from './mark-form.ts';

let nextKey = 0;

/** Dated evidence of running fitness: what it says today, the marks to edit, and the race results that count too. */
export function FitnessSection({
  form,
  errors,
  today,
  change,
  athleteId,
}: SectionProps & { readonly athleteId: AthleteId | null }) {
  const changeMark = (key: string, part: Partial<MarkForm>) =>
    change({ marks: form.marks.map((mark) => (mark.key === key ? { ...mark, ...part } : mark)) });
  const add = () => {
    nextKey += 1;
    change({ marks: [...form.marks, newMark(`new-${nextKey}`, 'race', today)] });
  };
  return (
    <Panel title={t('athlete.fitness')} className="form-panel maxes">
      <p className="form-note">{t('athlete.fitnessHint')}</p>
      {athleteId === null ? null : <KnownFitness athleteId={athleteId} />}
      <div className="max-list">
        {form.marks.map((mark, index) => (
          <MarkRow
            key={mark.key}
            mark={mark}
            index={index}
            unit={form.distanceUnit}
            errors={errors}
            today={today}
            change={(part) => changeMark(mark.key, part)}
            remove={() => change({ marks: form.marks.filter((each) => each.key !== mark.key) })}
          />
        ))}
        <Button small icon="add" onPress={add}>
          {t('athlete.addMark')}
        </Button>
      </div>
    </Panel>
  );
}

/** What the stored evidence says today, and the results of races that count beside the marks below. */
function KnownFitness({ athleteId }: { readonly athleteId: AthleteId }) {
  const known = useChannel('athlete.fitness', { athleteId });
  if (known.status !== 'ready') return null;
  const results = known.value.evidence.filter((each) => each.from === 'race');
  return (
    <div className="fitness-known">
      {known.value.sentences.length === 0 ? <p>{t('athlete.noFitness')}</p> : null}
      {known.value.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {results.length === 0 ? null : (
        <details>
          <summary>{t('athlete.raceResults', { count: results.length })}</summary>
          <ul>
            {results.map((each) => (
              <li key={each.text}>
                {each.text}
                {each.vdot === null ? null : (
                  <span className="quiet">{` · ${t('athlete.vdot', { vdot: numberWords(each.vdot, 1) })}`}</span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface MarkRowProps {
  readonly mark: MarkForm;
  readonly index: number;
  readonly unit: DistanceUnit;
  readonly errors: AthleteErrors;
  readonly today: SectionProps['today'];
  readonly change: (part: Partial<MarkForm>) => void;
  readonly remove: () => void;
}

function MarkRow({ mark, index, unit, errors, today, change, remove }: MarkRowProps) {
  const field = `marks.${index}`;
  return (
    <div className="mark-row">
      <Select
        label={t('athlete.markKind')}
        hideLabel={index > 0}
        value={mark.kind}
        onChange={(kind) => change({ kind })}
        options={MARK_KINDS.map((kind) => ({ value: kind, label: t(`athlete.mark_${kind}`) }))}
        error={errors[field]}
      />
      <MarkFields mark={mark} field={field} unit={unit} errors={errors} change={change} />
      <DateField
        label={t('athlete.date')}
        hideLabel={index > 0}
        description=""
        today={today}
        value={mark.date ?? null}
        onChange={(date) => change({ date })}
        error={errors[`${field}.date`]}
      />
      <IconButton
        icon="close"
        small
        label={mark.date == null ? t('athlete.removeMark') : t('athlete.removeMarkOf', { date: dateWords(mark.date) })}
        onPress={remove}
      />
    </div>
  );
}

function MarkFields({
  mark,
  field,
  unit,
  errors,
  change,
}: Pick<MarkRowProps, 'mark' | 'unit' | 'errors' | 'change'> & { readonly field: string }) {
  const perUnit = metresPer(unit) / 1000;
  switch (mark.kind) {
    case 'race':
      return (
        <>
          <DistanceField
            label={t('athlete.distance')}
            unit={unit}
            value={mark.distanceM}
            onChange={(distanceM) => change({ distanceM })}
            error={errors[`${field}.distanceM`]}
          />
          <ClockField
            label={t('athlete.time')}
            value={mark.timeS ?? null}
            onChange={(timeS) => change({ timeS })}
            error={errors[`${field}.timeS`]}
          />
        </>
      );
    case 'threshold-pace':
      return (
        <ClockField
          className="mark-wide"
          label={t('athlete.paceIn', { unit })}
          value={mark.paceSPerKm == null ? null : mark.paceSPerKm * perUnit}
          onChange={(pace) => change({ paceSPerKm: typeof pace === 'number' ? pace / perUnit : pace })}
          error={errors[`${field}.paceSPerKm`]}
        />
      );
    case 'threshold-heart-rate':
      return (
        <NumberField
          className="mark-wide"
          label={t('athlete.heartRate')}
          unit={t('athlete.bpm')}
          decimals={0}
          example="168"
          value={mark.bpm ?? null}
          onChange={(bpm) => change({ bpm })}
          error={errors[`${field}.bpm`]}
        />
      );
  }
}
