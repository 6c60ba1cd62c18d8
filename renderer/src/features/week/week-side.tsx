import type { Output } from '../../../../shared/contract/index.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import type { Plates } from '../../charts/lift-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { t } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import { FindingList } from '../audit/finding-card.tsx';
import '../inspector/inspector.css';
import { Reasons } from '../inspector/reasons.tsx';
import { SessionBrief } from '../inspector/session-brief.tsx';
import { useStartAtTop } from '../inspector/use-start-at-top.ts';
import { WeekNote } from '../inspector/week-note.tsx';
import { type PaneActs, plannedOf } from './week-menus.ts';

type WeekView = Output<'week.get'>;

/** What the session that was done in place of a planned one counts, and why. */
function DoneLoad({
  view,
  planned,
  units,
}: {
  readonly view: WeekView;
  readonly planned: Session;
  readonly units: ShownUnits;
}) {
  const done = view.sessions.find((session) => session.plannedId === planned.id);
  if (done === undefined || done.reasons.length === 0) return null;
  return (
    <>
      <h3>{t('week.sessionLoad')}</h3>
      <Reasons reasons={done.reasons} units={units} />
    </>
  );
}

function reasonsTitle({ edited, side }: Session) {
  if (side === 'actual') return t('week.sessionLoad');
  return t(edited ? 'week.sessionReasonsEdited' : 'week.sessionReasons');
}

/** Beside the week: the chosen session with its reasons, then the week's findings and reasons. */
export function WeekSide({
  view,
  units,
  selected,
  chosen,
  exercises,
  plates,
  acts,
  onShowSeason,
}: {
  readonly view: WeekView;
  readonly units: ShownUnits;
  readonly selected: Session | null;
  /** All that are chosen. */
  readonly chosen: readonly Session[];
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly plates: Plates;
  readonly acts: PaneActs;
  /** Null outside of a season. */
  readonly onShowSeason: (() => void) | null;
}) {
  const frame = useStartAtTop<HTMLElement>(selected?.id ?? view.monday);
  return (
    <section ref={frame} className="inspector" aria-label={t('inspector.label')}>
      {selected === null ? (
        <p className="in-quiet">{t('week.noSession')}</p>
      ) : (
        <>
          {chosen.length > 1 ? <p className="in-quiet">{t('week.chosen', { count: chosen.length })}</p> : null}
          <h2>{selected.title}</h2>
          <p className="in-quiet">
            {weekdayDate(selected.date)}
            {selected.startTime === null ? '' : ` · ${selected.startTime}`}
          </p>
          <ul className="in-sessions in-one">
            <SessionBrief session={selected} units={units} exercises={exercises} plates={plates} />
          </ul>
          <div className="in-acts">
            <Button small onPress={() => acts.edit(selected)}>
              {t('week.edit')}
            </Button>
            <Button small onPress={() => acts.log(selected)}>
              {t('week.log')}
            </Button>
            <Button small onPress={() => acts.move(plannedOf(chosen))} isDisabled={selected.side === 'actual'}>
              {t('week.move')}
            </Button>
            <Button small onPress={() => acts.lock(plannedOf(chosen))} isDisabled={selected.side === 'actual'}>
              {selected.locked ? t('week.unlock') : t('week.lock')}
            </Button>
          </div>
          {selected.note === '' ? null : <p className="in-note">{selected.note}</p>}
          {selected.reasons.length === 0 ? null : <h3>{reasonsTitle(selected)}</h3>}
          {selected.edited && selected.side === 'planned' && selected.reasons.length > 0 ? (
            <p className="in-quiet">{t('week.editedReasons')}</p>
          ) : null}
          <Reasons reasons={selected.reasons} units={units} />
          <DoneLoad view={view} planned={selected} units={units} />
        </>
      )}
      {view.season === null ? null : (
        <>
          <h3>{t('inspector.note')}</h3>
          <WeekNote seasonId={view.season.id} monday={view.monday} note={view.season.note} />
        </>
      )}
      <h3>{t('week.findings')}</h3>
      {view.findings.length === 0 ? (
        <p className="in-quiet">{t('week.noFindings')}</p>
      ) : (
        <FindingList findings={view.findings} athleteId={view.athleteId} units={units} label={t('week.findings')} />
      )}
      {view.reasons.length === 0 ? null : <h3>{t('week.weekReasons')}</h3>}
      <Reasons reasons={view.reasons} units={units} />
      {onShowSeason === null ? null : (
        <div className="in-acts">
          <Button small onPress={onShowSeason}>
            {t('week.showSeason')}
          </Button>
        </div>
      )}
    </section>
  );
}
