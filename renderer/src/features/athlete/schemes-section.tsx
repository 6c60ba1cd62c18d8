import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { PROGRESSION_SCHEMES } from '../../../../shared/domain/vocabulary.ts';
import { useChannel } from '../../api/index.ts';
import { t } from '../../text/index.ts';
import { Button, ComboBox, IconButton, Panel, Select } from '../../ui/index.ts';
import type { SchemeForm } from './athlete-form-model.ts';
import type { SectionProps } from './athlete-sections.tsx';
import { exerciseOptions } from './exercise-options.ts';

const SCHEME_OPTIONS = PROGRESSION_SCHEMES.map((value) => ({
  value,
  label: t(`lifting.scheme_${value}`),
  detail: t(`lifting.scheme_${value}_how`),
}));

let nextKey = 0;

/** Lifts that a scheme can raise: loaded or counted in reps, but no jumps and no trunk work. */
function canProgress(exercise: Exercise): boolean {
  return exercise.pattern !== 'jump' && exercise.pattern !== 'trunk';
}

/** How the load of each lift rises; what the planning rules say, unless the coach chose otherwise for a lift. */
export function SchemesSection({
  form,
  errors,
  change,
  athleteId,
}: SectionProps & { readonly athleteId: AthleteId | null }) {
  const exercises = useChannel('exercise.list', {});
  const usual = useChannel('lift.defaultScheme', { athleteId });
  const scheme = usual.status === 'ready' ? usual.value.scheme : null;
  const list = exercises.status === 'ready' ? exercises.value : [];
  const options = exerciseOptions(list.filter(canProgress));
  const { liftSchemes } = form;
  const set = (key: string, part: Partial<SchemeForm>) =>
    change({ liftSchemes: liftSchemes.map((each) => (each.key === key ? { ...each, ...part } : each)) });
  const add = () => {
    nextKey += 1;
    // A choice that only repeats the rule would change nothing.
    const other = PROGRESSION_SCHEMES.find((each) => each !== scheme) ?? 'double';
    change({ liftSchemes: [...liftSchemes, { key: `new-${nextKey}`, exerciseId: null, scheme: other }] });
  };
  return (
    <Panel title={t('athlete.schemes')} className="form-panel maxes">
      {scheme === null ? null : (
        <p className="form-note">
          {t(liftSchemes.length === 0 ? 'athlete.schemesDefault' : 'athlete.schemesOthers', {
            scheme: t(`lifting.scheme_${scheme}`),
            how: t(`lifting.scheme_${scheme}_how`),
          })}{' '}
          {t('athlete.schemesSource')}
        </p>
      )}
      <div className="max-list">
        {liftSchemes.map((each, i) => (
          <div key={each.key} className="scheme-row">
            <ComboBox
              label={t('athlete.exercise')}
              hideLabel={i > 0}
              value={each.exerciseId}
              options={options}
              onChange={(exerciseId) => set(each.key, { exerciseId })}
              error={errors[`liftSchemes.${i}.exerciseId`]}
            />
            <Select
              label={t('athlete.schemeOf')}
              hideLabel={i > 0}
              value={each.scheme}
              onChange={(next) => set(each.key, { scheme: next })}
              options={SCHEME_OPTIONS}
            />
            <IconButton
              icon="close"
              small
              label={t('athlete.removeScheme', {
                name: list.find((other) => other.id === each.exerciseId)?.name ?? t('athlete.removeThis'),
              })}
              onPress={() => change({ liftSchemes: liftSchemes.filter((other) => other.key !== each.key) })}
            />
          </div>
        ))}
        <Button small icon="add" onPress={add}>
          {t('athlete.addScheme')}
        </Button>
      </div>
    </Panel>
  );
}
