import type { ProgressBinSize } from '../../../../shared/contract/progress.ts';
import { KIND_SPECS } from '../../charts/progress/kinds.ts';
import type { PlotModel } from '../../charts/progress/plot-model.ts';
import { t } from '../../text/index.ts';
import { Button, Popover } from '../../ui/index.ts';

const FOLDS = { mean: 'progress.foldMean', max: 'progress.foldMax', last: 'progress.foldLast' } as const;

/** What a chart's numbers are: definition, formula and source, one press away. */
export function HowPopover({ model, bin }: { readonly model: PlotModel; readonly bin: ProgressBinSize }) {
  return (
    <Popover
      label={t('progress.howTitle', { title: model.title })}
      trigger={
        <Button variant="quiet" small>
          {t('progress.how')}
        </Button>
      }
    >
      <div className="progress-how">
        <h3>{model.title}</h3>
        <p>{t(`progress.how_${model.kind}`)}</p>
        {model.basis === null ? null : (
          <p>{model.basis === 'rpe' ? t('progress.basisRpe') : t('progress.basisPoints')}</p>
        )}
        {bin === 'week' ? null : <p>{t(FOLDS[KIND_SPECS[model.kind].fold])}</p>}
        <p>{t('progress.weekNote')}</p>
        <dl>
          <dt>{t('progress.formula')}</dt>
          <dd className="progress-formula">{t(`progress.formula_${model.kind}`)}</dd>
          <dt>{t('progress.source')}</dt>
          <dd>{t(`progress.source_${model.kind}`)}</dd>
        </dl>
      </div>
    </Popover>
  );
}
