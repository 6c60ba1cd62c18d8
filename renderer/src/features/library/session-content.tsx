import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { LibraryItem } from '../../../../shared/domain/library-item.ts';
import { type DistanceUnit, formatHours } from '../../../../shared/domain/units.ts';
import { contactsText, isJump } from '../../charts/lift-words.ts';
import { distanceText } from '../../charts/quantity-words.ts';
import { setGroups } from '../../print/week-summary.ts';
import { t } from '../../text/index.ts';
import { setLine } from '../inspector/set-words.ts';
import { formatRunItems } from '../week/run-text.ts';

/** What a saved session holds, in a line: `4 × (8 min T own pace, 2 min E)`, `12 sets of 4 lifts`. */
export function contentLine(item: LibraryItem, unit: DistanceUnit): string {
  const { run, strength, durationS } = item.content;
  if (run !== null && run.items.length > 0) return formatRunItems(run.items, unit, 'read');
  if (strength !== null && strength.sets.length > 0) {
    const groups = setGroups(strength.sets);
    const sets = groups.reduce((sum, group) => sum + group.sets.length, 0);
    return t('library.liftLine', {
      sets: t('library.sets', { count: sets }),
      lifts: t('library.lifts', { count: groups.length }),
    });
  }
  if ((run?.distanceM ?? 0) > 0) return distanceText(run?.distanceM ?? 0, unit);
  return durationS === null ? '' : formatHours(durationS);
}

/** What a saved session holds, line by line. */
export function SessionContent({
  item,
  unit,
  exercises,
}: {
  readonly item: LibraryItem;
  readonly unit: DistanceUnit;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
}) {
  const { strength } = item.content;
  if (strength === null || strength.sets.length === 0) return <p>{contentLine(item, unit)}</p>;
  return (
    <ul className="library-sets">
      {setGroups(strength.sets).map((group) => {
        const exercise = exercises.get(group.exerciseId);
        const jumps = exercise !== undefined && isJump(exercise) ? contactsText(group.sets, exercise) : null;
        return (
          <li key={group.exerciseId}>
            <b>{exercise?.name ?? group.exerciseId}</b>{' '}
            <span>{[jumps, setLine(group.sets)].filter((part) => part !== null).join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
