import type { ExerciseCard } from '../../../../shared/contract/library.ts';
import { BODY_REGIONS, EQUIPMENT, LOADINGS, PATTERNS } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import { Checkbox, ComboBox, Select, TextArea, TextField } from '../../ui/index.ts';
import type { ExerciseErrors, ExerciseForm } from './exercise-form-model.ts';

interface FieldsProps {
  readonly form: ExerciseForm;
  readonly errors: ExerciseErrors;
  readonly change: (part: Partial<ExerciseForm>) => void;
}

const NONE = 'none';

function toggled<T>(list: readonly T[], item: T, on: boolean): readonly T[] {
  return on ? [...list, item] : list.filter((each) => each !== item);
}

/** Everything that the coach enters about an exercise. `sets` of it are in plans and logs already. */
export function ExerciseFields({
  form,
  errors,
  change,
  sets,
  others,
}: FieldsProps & { readonly sets: number; readonly others: readonly ExerciseCard[] }) {
  return (
    <div className="form-stack">
      <TextField
        label={t('library.name')}
        value={form.name}
        onChange={(name) => change({ name })}
        error={errors['name']}
        autoFocus
      />
      <KindFields form={form} errors={errors} change={change} sets={sets} />
      <fieldset>
        <legend className="field-label">{t('library.equipment')}</legend>
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
      <TextArea
        label={t('library.setUp')}
        value={form.setUp}
        onChange={(setUp) => change({ setUp })}
        rows={2}
        error={errors['setUp']}
      />
      <TextArea
        label={t('library.cues')}
        description={t('library.perLine')}
        value={form.cues}
        onChange={(cues) => change({ cues })}
        rows={4}
        error={errors['cues']}
      />
      <TextArea
        label={t('library.faults')}
        description={t('library.perLine')}
        value={form.faults}
        onChange={(faults) => change({ faults })}
        rows={3}
        error={errors['faults']}
      />
      <VariantFields form={form} errors={errors} change={change} others={others} />
      <fieldset>
        <legend className="field-label">{t('library.regions')}</legend>
        <div className="choices">
          {BODY_REGIONS.map((each) => (
            <Checkbox
              key={each}
              isSelected={form.regions.includes(each)}
              onChange={(on) => change({ regions: toggled(form.regions, each, on) })}
            >
              {t(`library.region_${each}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="field-label">{t('library.avoid')}</legend>
        <div className="choices">
          {BODY_REGIONS.map((each) => (
            <Checkbox
              key={each}
              isSelected={form.avoid.includes(each)}
              onChange={(on) => change({ avoid: toggled(form.avoid, each, on) })}
            >
              {t(`library.region_${each}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <TextArea
        label={t('library.caution')}
        value={form.caution}
        onChange={(caution) => change({ caution })}
        rows={2}
        error={errors['caution']}
      />
      <TextArea
        label={t('library.aliases')}
        description={t('library.aliasesHint')}
        value={form.aliases}
        onChange={(aliases) => change({ aliases })}
        rows={2}
        error={errors['aliases']}
      />
    </div>
  );
}

function KindFields({ form, errors, change, sets }: FieldsProps & { readonly sets: number }) {
  const fixed = sets > 0;
  const traits = ['compound', 'upperBody', 'unilateral'] as const;
  return (
    <>
      <div className="form-grid">
        <Select
          className="span-6"
          label={t('library.pattern')}
          value={form.pattern}
          onChange={(pattern) => change({ pattern })}
          options={PATTERNS.map((value) => ({ value, label: t(`words.${value}`) }))}
          error={errors['pattern']}
          isDisabled={fixed}
        />
        <Select
          className="span-6"
          label={t('library.loading')}
          value={form.loading}
          onChange={(loading) => change({ loading })}
          options={LOADINGS.map((value) => ({ value, label: t(`library.loading_${value}`) }))}
          error={errors['loading']}
          isDisabled={fixed}
        />
      </div>
      <fieldset>
        <legend className="field-label">{t('library.traits')}</legend>
        <div className="choices">
          {traits.map((trait) => (
            <Checkbox
              key={trait}
              isSelected={form[trait]}
              onChange={(on) => change({ [trait]: on })}
              isDisabled={fixed}
            >
              {t(`library.${trait}`)}
            </Checkbox>
          ))}
        </div>
        <p className="field-description">{fixed ? t('library.counted', { count: sets }) : t('library.compoundHint')}</p>
      </fieldset>
    </>
  );
}

function VariantFields({ form, errors, change, others }: FieldsProps & { readonly others: readonly ExerciseCard[] }) {
  const options = [
    { value: NONE, label: t('library.none') },
    ...others.map((each) => ({ value: each.id, label: each.name, detail: t(`words.${each.pattern}`) })),
  ];
  const idOf = (value: string) => (value === NONE ? null : value);
  return (
    <div className="form-grid">
      <ComboBox
        className="span-6"
        label={t('library.easier')}
        value={form.easierId ?? NONE}
        options={options}
        onChange={(value) => change({ easierId: idOf(value) })}
        error={errors['easierId']}
      />
      <ComboBox
        className="span-6"
        label={t('library.harder')}
        value={form.harderId ?? NONE}
        options={options}
        onChange={(value) => change({ harderId: idOf(value) })}
        error={errors['harderId']}
      />
    </div>
  );
}
