import { EQUIPMENT, PATTERNS } from '../../../../shared/domain/vocabulary.ts';
import { useChannel } from '../../api/index.ts';
import { t } from '../../text/index.ts';
import {
  Button,
  Checkbox,
  ComboBox,
  DateField,
  IconButton,
  NumberField,
  Panel,
  SegmentedControl,
  Select,
  TextField,
} from '../../ui/index.ts';
import type { AthleteForm, MaxForm } from './athlete-form-model.ts';
import { MassField, type SectionProps } from './athlete-sections.tsx';
import { exerciseOptions } from './exercise-options.ts';

function toggled<T>(list: readonly T[], item: T, on: boolean): readonly T[] {
  return on ? [...list, item] : list.filter((each) => each !== item);
}

/** What the athlete has lifted, and with what. */
export function LiftingSection({ form, errors, change }: SectionProps) {
  return (
    <Panel title={t('athlete.lifting')} className="form-panel">
      <div className="form-stack">
        <SegmentedControl
          label={t('athlete.history')}
          description={t('athlete.historyHint')}
          value={form.liftingHistory}
          onChange={(liftingHistory) => change({ liftingHistory })}
          options={[
            { value: 'none', label: t('athlete.historyNone') },
            { value: 'returning', label: t('athlete.historyReturning') },
            { value: 'regular', label: t('athlete.historyRegular') },
          ]}
        />
        <fieldset>
          <legend className="field-label">{t('athlete.equipment')}</legend>
          <div className="choices">
            {EQUIPMENT.map((each) => (
              <Checkbox
                key={each}
                isSelected={form.equipment.includes(each)}
                onChange={(on) => change({ equipment: toggled(form.equipment, each, on) })}
              >
                {t(`words.${each}`)}
              </Checkbox>
            ))}
          </div>
        </fieldset>
        <GymFields form={form} errors={errors} change={change} />
        <fieldset>
          <legend className="field-label">{t('athlete.avoid')}</legend>
          <div className="choices">
            {PATTERNS.map((each) => (
              <Checkbox
                key={each}
                isSelected={form.avoidPatterns.includes(each)}
                onChange={(on) => change({ avoidPatterns: toggled(form.avoidPatterns, each, on) })}
              >
                {t(`words.${each}`)}
              </Checkbox>
            ))}
          </div>
          <p className="field-description">{t('athlete.avoidHint')}</p>
        </fieldset>
      </div>
    </Panel>
  );
}

function GymFields({ form, errors, change }: Pick<SectionProps, 'form' | 'errors' | 'change'>) {
  const has = (each: AthleteForm['equipment'][number]) => form.equipment.includes(each);
  return (
    <div className="form-grid">
      {has('barbell') ? (
        <>
          <NumberField
            className="span-4"
            label={t('athlete.bar')}
            unit={form.massUnit}
            value={form.bar ?? null}
            onChange={(bar) => change({ bar })}
            error={errors['gym.barKg']}
          />
          <TextField
            className="span-8"
            label={t('athlete.plates')}
            suffix={form.massUnit}
            value={form.plates}
            onChange={(plates) => change({ plates })}
            error={errors['gym.platesKg']}
          />
        </>
      ) : null}
      {has('machines') ? (
        <NumberField
          className="span-4"
          label={t('athlete.machineStep')}
          unit={form.massUnit}
          value={form.machineStep ?? null}
          onChange={(machineStep) => change({ machineStep })}
          error={errors['gym.machineStepKg']}
        />
      ) : null}
      {has('dumbbells') ? (
        <TextField
          className="span-4"
          label={t('athlete.dumbbells')}
          suffix={form.massUnit}
          value={form.dumbbells}
          onChange={(dumbbells) => change({ dumbbells })}
          error={errors['gym.dumbbellsKg']}
        />
      ) : null}
      {has('kettlebells') ? (
        <TextField
          className="span-4"
          label={t('athlete.kettlebells')}
          suffix={form.massUnit}
          value={form.kettlebells}
          onChange={(kettlebells) => change({ kettlebells })}
          error={errors['gym.kettlebellsKg']}
        />
      ) : null}
      <p className="span-12 form-note">{`${t('athlete.loadsHint')} ${t('athlete.listHint')}.`}</p>
    </div>
  );
}

let nextKey = 0;

/** The one-rep maximum per lift. */
export function MaxesSection({ form, errors, today, change }: SectionProps) {
  const exercises = useChannel('exercise.list', {});
  const list = exercises.status === 'ready' ? exercises.value : [];
  const options = exerciseOptions(list);
  const changeMax = (key: string, part: Partial<MaxForm>) =>
    change({ liftMaxes: form.liftMaxes.map((max) => (max.key === key ? { ...max, ...part } : max)) });
  const add = () => {
    nextKey += 1;
    const fresh: MaxForm = { key: `new-${nextKey}`, exerciseId: null, e1rmKg: null, date: today, method: 'tested' };
    change({ liftMaxes: [...form.liftMaxes, fresh] });
  };
  return (
    <Panel title={t('athlete.maxes')} className="form-panel maxes">
      <p className="form-note">{t('athlete.maxesHint')}</p>
      <div className="max-list">
        {form.liftMaxes.map((max, i) => (
          <div key={max.key} className="max-row">
            <ComboBox
              label={t('athlete.exercise')}
              hideLabel={i > 0}
              value={max.exerciseId}
              options={options}
              onChange={(exerciseId) => changeMax(max.key, { exerciseId })}
              error={errors[`liftMaxes.${i}.exerciseId`]}
            />
            <MassField
              label={t('athlete.oneRepMax')}
              hideLabel={i > 0}
              form={form}
              value={max.e1rmKg}
              onChange={(e1rmKg) => changeMax(max.key, { e1rmKg })}
              error={errors[`liftMaxes.${i}.e1rmKg`]}
            />
            <Select
              label={t('athlete.method')}
              hideLabel={i > 0}
              value={max.method}
              onChange={(method) => changeMax(max.key, { method })}
              options={[
                { value: 'tested', label: t('athlete.tested') },
                { value: 'estimated', label: t('athlete.estimated') },
              ]}
            />
            <DateField
              label={t('athlete.date')}
              hideLabel={i > 0}
              description=""
              today={today}
              value={max.date ?? null}
              onChange={(date) => changeMax(max.key, { date })}
              error={errors[`liftMaxes.${i}.date`]}
            />
            <IconButton
              icon="close"
              small
              label={t('athlete.removeMax', {
                name: list.find((each) => each.id === max.exerciseId)?.name ?? t('athlete.removeThis'),
              })}
              onPress={() => change({ liftMaxes: form.liftMaxes.filter((each) => each.key !== max.key) })}
            />
          </div>
        ))}
        <Button small icon="add" onPress={add}>
          {t('athlete.addMax')}
        </Button>
      </div>
    </Panel>
  );
}
