import { weekdayOf } from '../../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { formatHours } from '../../../../shared/domain/units.ts';
import { weekdayName } from '../../charts/calendar-words.ts';
import { type Plates, platesText } from '../../charts/lift-words.ts';
import { distanceText } from '../../charts/quantity-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { setGroups } from '../../print/week-summary.ts';
import { unbroken } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../../ui/index.ts';
import { stepsLine } from '../week/run-text.ts';
import { loadLine, setLine } from './set-words.ts';

function RunBrief({ session, units }: { readonly session: Session; readonly units: ShownUnits }) {
  const steps = stepsLine(session.run?.items ?? [], units.distance);
  return steps === '' ? null : <p className="in-steps">{unbroken(steps)}</p>;
}

interface BriefProps {
  readonly session: Session;
  readonly units: ShownUnits;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  /** The athlete's; null while they are not known. */
  readonly plates: Plates | null;
}

function StrengthBrief({ session, units, exercises, plates }: BriefProps) {
  return (
    <ul className="in-sets">
      {setGroups(session.strength?.sets ?? []).map((group) => {
        const exercise = exercises.get(group.exerciseId);
        const side = platesText(group.sets, exercise, plates, units.mass);
        return (
          <li key={group.exerciseId}>
            <span>
              {exercise?.name ?? group.exerciseId} <small>{setLine(group.sets)}</small>
              {side === null ? null : <small className="in-plates">{side}</small>}
            </span>
            <b>{loadLine(group.sets, exercise, units.mass)}</b>
          </li>
        );
      })}
    </ul>
  );
}

/** One session in a few lines: when, what, how much; gym sets with their loads. */
export function SessionBrief({ session, units, exercises, plates }: BriefProps) {
  const distance = session.run?.distanceM ?? null;
  const amount = [
    distance === null || distance === 0 ? '' : distanceText(distance, units.distance),
    session.durationS === null ? '' : formatHours(session.durationS),
  ]
    .filter((text) => text !== '')
    .join(' · ');
  return (
    <li className={`in-session in-session-${session.kind === 'run' ? 'run' : 'lift'}`}>
      <div className="in-session-head">
        <span className="in-day">{weekdayName(weekdayOf(session.date), 'short')}</span>
        <b className="truncate" title={session.title}>
          {session.title}
        </b>
        {session.locked ? (
          <span className="in-lock" title={t('inspector.locked')}>
            <Icon name="lock" size={12} />
            <span className="visually-hidden">{t('inspector.locked')}</span>
          </span>
        ) : null}
        <span className="in-amount">{amount}</span>
      </div>
      {session.run === null ? null : <RunBrief session={session} units={units} />}
      {session.strength === null ? null : (
        <StrengthBrief session={session} units={units} exercises={exercises} plates={plates} />
      )}
    </li>
  );
}
