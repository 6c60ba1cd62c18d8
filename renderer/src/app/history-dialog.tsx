import { useState } from 'react';
import type { HistoryStep } from '../../../shared/contract/system.ts';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import { stepName } from '../../../shared/history-words.ts';
import { useChannel } from '../api/index.ts';
import { instantWords } from '../text/format.ts';
import { language, t } from '../text/index.ts';
import { Button, ChoiceList, type ChoiceListSection, classNames, Dialog, Icon } from '../ui/index.ts';
import { useDialogs } from './dialogs.tsx';
import { nearestStep, stepWords, type Way, wayTo } from './history-model.ts';
import { useHistoryWalk } from './use-history-walk.ts';
import './history.css';

/** The steps of the undo history; choosing one undoes or redoes everything up to it. */
export function HistoryDialog() {
  const { close } = useDialogs();
  const list = useChannel('history.list', {});
  const info = useChannel('app.info', {});
  const [chosen, setChosen] = useState<number | null>(null);
  const { walk, pending } = useHistoryWalk();
  const steps = list.status === 'ready' ? list.value.steps : [];
  const today = info.status === 'ready' ? info.value.today : null;
  // A step that another window has ended since is not there any more.
  const way = wayTo(steps, chosen ?? -1) ?? wayTo(steps, nearestStep(steps)?.id ?? -1);
  const act = async (wanted: Way | null) => {
    if (wanted === null || pending) return;
    if (await walk(wanted)) close();
    else setChosen(null);
  };
  return (
    <Dialog
      title={t('history.title')}
      isOpen
      onClose={close}
      footer={
        <>
          <p className="dialog-foot-note" role="status">
            {way === null ? t('history.kept') : wayWords(way)}
          </p>
          {way === null ? null : (
            <Button variant="primary" icon={way.direction} isDisabled={pending} onPress={() => void act(way)}>
              {t(way.direction === 'undo' ? 'history.undo' : 'history.redo', { count: way.steps.length })}
            </Button>
          )}
        </>
      }
    >
      <div className="history-body">
        {way !== null && today !== null ? (
          <ChoiceList
            label={t('history.list')}
            sections={sectionsOf(steps, way, today)}
            chosen={String(way.last.id)}
            onChoose={(id) => setChosen(Number(id))}
            onAct={(id) => void act(wayTo(steps, Number(id)))}
          />
        ) : list.status === 'ready' ? (
          <p className="form-note">{t('history.empty')}</p>
        ) : null}
      </div>
    </Dialog>
  );
}

/** What the way does, in a sentence. */
function wayWords({ direction, steps, last }: Way): string {
  return t(direction === 'undo' ? 'history.willUndo' : 'history.willRedo', {
    count: steps.length,
    step: stepWords(last),
  });
}

function sectionsOf(steps: readonly HistoryStep[], way: Way, today: CalendarDate): readonly ChoiceListSection[] {
  const line = (step: HistoryStep): ChoiceListSection['lines'][number] => ({
    id: String(step.id),
    text: stepWords(step),
    className: classNames(
      step.undone && 'history-step-undone',
      way.steps.includes(step) ? 'history-step-taken' : 'history-step-left',
    ),
    content: <StepLine step={step} today={today} />,
  });
  return [
    { id: 'undone', title: t('history.undone'), lines: steps.filter((step) => step.undone).map(line) },
    { id: 'done', title: t('history.done'), lines: steps.filter((step) => !step.undone).map(line) },
  ].filter((section) => section.lines.length > 0);
}

function StepLine({ step, today }: { readonly step: HistoryStep; readonly today: CalendarDate }) {
  const label = stepName(step.label, language());
  return (
    <span className="history-step">
      <Icon name={step.undone ? 'redo' : 'undo'} size={14} />
      <span className="history-step-label truncate" title={label}>
        {label}
      </span>
      <span className="history-step-who truncate" title={step.athlete?.name}>
        {step.athlete?.name}
      </span>
      <span className="history-step-at">{instantWords(step.at, today)}</span>
    </span>
  );
}
