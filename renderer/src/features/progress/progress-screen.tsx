import { useMemo, useState } from 'react';
import type { ProgressView } from '../../../../shared/contract/progress.ts';
import type { AthleteId, SeasonId } from '../../../../shared/domain/ids.ts';
import { useChannel } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { fullDate } from '../../charts/calendar-words.ts';
import { plotModel } from '../../charts/progress/plot-model.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { useCommandState } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, EmptyState, Loading } from '../../ui/index.ts';
import { ChartDetail } from './chart-detail.tsx';
import { ChartGallery } from './chart-gallery.tsx';
import './progress.css';
import { choiceForAnother, firstChoice, hasNothing, type ProgressChoice, spanOf } from './progress-choice.ts';
import { ProgressControls } from './progress-controls.tsx';
import { ProgressSummary } from './progress-summary.tsx';

/** What was last looked at, so that the next athlete opens in the same way. */
let lastChoice: { readonly athleteId: AthleteId | null; readonly choice: ProgressChoice } = {
  athleteId: null,
  choice: firstChoice,
};

/** How an athlete gets on: a summary at a glance, every chart small, one of them enlarged. */
export function ProgressScreen({
  athleteId,
  seasonId,
}: {
  readonly athleteId: AthleteId;
  /** The season that is open on the athlete's screens; null without any. */
  readonly seasonId: SeasonId | null;
}) {
  const [choice, setChoice] = useState(() =>
    lastChoice.athleteId === athleteId ? lastChoice.choice : choiceForAnother(lastChoice.choice),
  );
  const athlete = useChannel('athlete.get', { athleteId });
  const progress = useChannel(
    'progress.get',
    { athleteId, span: spanOf(choice, seasonId), bin: choice.bin, against: choice.against },
    { keepPrevious: true },
  );
  const change = (part: Partial<ProgressChoice>) => {
    const next = { ...choice, ...part };
    lastChoice = { athleteId, choice: next };
    setChoice(next);
  };
  if (progress.status === 'failed') return <Failed failure={progress.failure} retry={progress.retry} />;
  if (athlete.status === 'failed') return <Failed failure={athlete.failure} retry={athlete.retry} />;
  if (athlete.status !== 'ready' || progress.status !== 'ready') return <Loading />;
  const { name, distanceUnit: distance, massUnit: mass } = athlete.value;
  const view = progress.value;
  if (view.logged === null && view.planned === null) return <NothingYet />;
  return (
    <div className="progress-screen">
      <ProgressControls choice={choice} view={view} onChange={change} />
      {hasNothing(view) ? (
        <NothingHere view={view} name={name} onAll={() => change({ span: 'all' })} />
      ) : (
        <Content
          athleteId={athleteId}
          name={name}
          units={{ distance, mass }}
          view={view}
          choice={choice}
          onChange={change}
        />
      )}
    </div>
  );
}

function Content({
  athleteId,
  name,
  units,
  view,
  choice,
  onChange,
}: {
  readonly athleteId: AthleteId;
  readonly name: string;
  readonly units: ShownUnits;
  readonly view: ProgressView;
  readonly choice: ProgressChoice;
  readonly onChange: (change: Partial<ProgressChoice>) => void;
}) {
  const { distance, mass } = units;
  const models = useMemo(
    () => view.charts.map((chart) => plotModel(view, chart, { distance, mass }, choice.side)),
    [view, distance, mass, choice.side],
  );
  const model = models.find((each) => each.id === choice.chart) ?? models.find((each) => !each.empty) ?? models[0];
  if (model === undefined) return null;
  const select = (chart: string) => onChange({ chart });
  return (
    <>
      {view.logged === null ? <p className="progress-note">{t('progress.onlyPlan')}</p> : null}
      {view.logged === null ? null : (
        <ProgressSummary view={view} units={units} selected={model.id} onSelect={select} />
      )}
      <div className="progress-body">
        <ChartGallery view={view} models={models} units={units} selected={model.id} onSelect={select} />
        <ChartDetail
          view={view}
          model={model}
          exerciseName={view.charts.find((chart) => chart.id === model.id)?.name ?? ''}
          units={units}
          athlete={name}
          athleteId={athleteId}
          choice={choice}
          onChange={onChange}
        />
      </div>
    </>
  );
}

function NothingHere({
  view,
  name,
  onAll,
}: {
  readonly view: ProgressView;
  readonly name: string;
  readonly onAll: () => void;
}) {
  const spans = [view.logged, view.planned].flatMap((span) => span ?? []);
  const from = spans.map((span) => span.first).toSorted()[0] ?? view.from;
  const to =
    spans
      .map((span) => span.last)
      .toSorted()
      .at(-1) ?? view.to;
  return (
    <EmptyState
      title={t('progress.emptySpanTitle')}
      actions={
        <Button variant="primary" onPress={onAll}>
          {t('progress.emptySpanAll')}
        </Button>
      }
    >
      {t('progress.emptySpanText', { name, from: fullDate(from), to: fullDate(to) })}
    </EmptyState>
  );
}

function NothingYet() {
  const plan = useCommandState('season.new');
  const importFile = useCommandState('file.import');
  return (
    <EmptyState
      title={t('progress.emptyTitle')}
      actions={
        <>
          <Button onPress={importFile.run}>{t('progress.emptyImport')}</Button>
          <Button variant="primary" onPress={plan.run}>
            {t('progress.emptyPlan')}
          </Button>
        </>
      }
    >
      {t('progress.emptyText')}
    </EmptyState>
  );
}
