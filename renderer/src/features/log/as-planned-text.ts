import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { t } from '../../text/index.ts';
import { loadedLifts } from '../inspector/loaded-lifts.ts';

/** What was logged as planned, and what that leaves open: lifts that were planned without a load have none in the log. */
export function asPlannedText(
  logged: number,
  planned: readonly Pick<Session, 'strength'>[],
  exercises: ReadonlyMap<ExerciseId, Pick<Exercise, 'loading'>>,
): string {
  const { loaded, all } = loadedLifts(planned, exercises);
  const done = t('log.asPlannedDone', { count: logged });
  return loaded === all ? done : `${done} ${t('log.asPlannedNoLoad', { count: all - loaded })}`;
}
