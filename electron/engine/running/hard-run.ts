import type { SessionDraft, SessionLoad } from '../../../shared/domain/session.ts';
import type { RunType } from '../../../shared/domain/vocabulary.ts';

const HARD_TYPES: readonly RunType[] = ['long', 'threshold', 'interval', 'repetition', 'race'];

/** True for a run that the days around it must respect: a key session by rule 1.3, fast repetitions however few, a long run, a race. */
export function isHardRun(session: Pick<SessionDraft, 'run'> & { readonly load: SessionLoad }): boolean {
  return session.load.keySessions > 0 || (session.run !== null && HARD_TYPES.includes(session.run.type));
}
