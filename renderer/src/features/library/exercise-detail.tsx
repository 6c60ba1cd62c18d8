import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ExerciseCard } from '../../../../shared/contract/library.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import { paths } from '../../app/routes.ts';
import { useCommandState } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Panel, Pill } from '../../ui/index.ts';

/** One exercise as a coach reads it. */
export function ExerciseDetail({
  exercise,
  library,
}: {
  readonly exercise: ExerciseCard;
  readonly library: readonly ExerciseCard[];
}) {
  return (
    <Panel title={exercise.name} className="form-panel library-detail" actions={<Acts own={!exercise.builtIn} />}>
      <p className="library-kind">
        <Pill tone="lift">{t(`words.${exercise.pattern}`)}</Pill>
        <Pill>{t(`library.loading_${exercise.loading}`)}</Pill>
        {exercise.compound ? <Pill>{t('library.compound')}</Pill> : null}
        {exercise.upperBody ? <Pill>{t('library.upperBody')}</Pill> : null}
        {exercise.unilateral ? <Pill>{t('library.unilateral')}</Pill> : null}
      </p>
      <dl className="library-facts">
        <Fact label={t('library.setUp')}>{exercise.setUp === '' ? t('library.notSaid') : <p>{exercise.setUp}</p>}</Fact>
        <Fact label={t('library.cues')}>
          <Lines lines={exercise.cues} ordered />
        </Fact>
        <Fact label={t('library.faults')}>
          <Lines lines={exercise.faults} />
        </Fact>
        <Fact label={t('library.careful')}>
          {exercise.regions.length === 0 && exercise.caution === '' ? t('library.nothing') : null}
          {exercise.regions.length === 0 ? null : (
            <p className="library-regions">
              {exercise.regions.map((region) => (
                <Pill key={region} tone={exercise.avoid.includes(region) ? 'serious' : 'warning'}>
                  {exercise.avoid.includes(region)
                    ? t('library.leaveOut', { region: t(`library.region_${region}`) })
                    : t(`library.region_${region}`)}
                </Pill>
              ))}
            </p>
          )}
          {exercise.caution === '' ? null : <p>{exercise.caution}</p>}
        </Fact>
        <Fact label={t('library.equipment')}>
          {exercise.equipment.length === 0
            ? t('library.noEquipment')
            : exercise.equipment.map((each) => t(`words.${each}`)).join(', ')}
        </Fact>
        <Variant label={t('library.easier')} id={exercise.easierId} library={library} />
        <Variant label={t('library.harder')} id={exercise.harderId} library={library} />
        {exercise.aliases.length === 0 ? null : (
          <Fact label={t('library.aliases')}>
            <p className="library-aliases">{exercise.aliases.join(', ')}</p>
          </Fact>
        )}
        <Fact label={t('library.uses')}>{usesText(exercise)}</Fact>
      </dl>
      {exercise.builtIn ? <p className="form-note">{t('library.builtIn')}</p> : null}
    </Panel>
  );
}

function usesText({ sessions, sets }: ExerciseCard): string {
  if (sets === 0) return t('library.usesNone');
  return t('library.usesValue', {
    sessions: t('library.used', { count: sessions }),
    sets: t('library.sets', { count: sets }),
  });
}

function Acts({ own }: { readonly own: boolean }) {
  const edit = useCommandState('library.edit');
  const duplicate = useCommandState('exercise.duplicate');
  const remove = useCommandState('library.delete');
  return (
    <div className="library-acts">
      <Button small icon="file" onPress={duplicate.run} isDisabled={!duplicate.isEnabled}>
        {t('library.duplicate')}
      </Button>
      {own ? (
        <>
          <Button small icon="edit" onPress={edit.run} isDisabled={!edit.isEnabled}>
            {t('library.edit')}
          </Button>
          <Button small icon="trash" onPress={remove.run} isDisabled={!remove.isEnabled}>
            {t('library.delete')}
          </Button>
        </>
      ) : null}
    </div>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Lines({ lines, ordered = false }: { readonly lines: readonly string[]; readonly ordered?: boolean }) {
  if (lines.length === 0) return <p>{t('library.notSaid')}</p>;
  const items = lines.map((line) => <li key={line}>{line}</li>);
  return ordered ? <ol className="library-lines">{items}</ol> : <ul className="library-lines">{items}</ul>;
}

function Variant({
  label,
  id,
  library,
}: {
  readonly label: string;
  readonly id: ExerciseId | null;
  readonly library: readonly ExerciseCard[];
}) {
  const variant = library.find((each) => each.id === id);
  if (variant === undefined) return null;
  return (
    <Fact label={label}>
      <Link href={paths.library('exercises', variant.id)} className="library-link">
        {variant.name}
      </Link>
    </Fact>
  );
}
