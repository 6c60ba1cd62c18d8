import type { ProgressChart, ProgressKind, ProgressSeriesId } from '../../../../shared/contract/progress.ts';
import { t } from '../../text/index.ts';

/** The title of a chart, with its lift where it has one. */
export function chartTitle(chart: Pick<ProgressChart, 'kind' | 'name'>): string {
  if (chart.kind === 'e1rm' || chart.kind === 'topSet') return t(`progress.${chart.kind}`, { name: chart.name });
  return t(`progress.${chart.kind}`);
}

/** The name of a series in legend and table. */
export function seriesLabel(id: ProgressSeriesId, kind: ProgressKind, otherName: string): string {
  switch (id) {
    case 'actual':
      return kind === 'e1rm' ? t('progress.seriesEstimate') : t('progress.seriesActual');
    case 'planned':
      return t('progress.seriesPlanned');
    case 'trend':
      return t('progress.seriesTrend');
    case 'tested':
      return t('progress.seriesTested');
    case 'goal':
      return t('progress.seriesGoal');
    case 'past':
      return t('progress.seriesPast', { name: otherName });
    case 'reps':
      return t('progress.seriesReps');
    case 'plannedReps':
      return t('progress.seriesPlannedReps');
    case 'z1':
      return t('progress.seriesZ1');
    case 'z2':
      return t('progress.seriesZ2');
    case 'z3':
      return t('progress.seriesZ3');
    case 'z1Planned':
      return t('progress.seriesZ1Planned');
    case 'z2Planned':
      return t('progress.seriesZ2Planned');
    case 'z3Planned':
      return t('progress.seriesZ3Planned');
    case 'fitness':
      return t('progress.seriesFitness');
    case 'fatigue':
      return t('progress.seriesFatigue');
    case 'form':
      return t('progress.seriesForm');
    case 'fitnessPlanned':
      return t('progress.seriesFitnessPlanned');
    case 'fatiguePlanned':
      return t('progress.seriesFatiguePlanned');
    case 'formPlanned':
      return t('progress.seriesFormPlanned');
    case 'groupMedian':
      return t('progress.seriesGroupMedian', { name: otherName });
    case 'groupLow':
      return t('progress.seriesGroupLow', { name: otherName });
    case 'groupHigh':
      return t('progress.seriesGroupHigh', { name: otherName });
    case 'groupN':
      return t('progress.seriesGroupN');
  }
}
