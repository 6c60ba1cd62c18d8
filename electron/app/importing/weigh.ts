import type { Athlete, LiftMax } from '../../../shared/domain/athlete.ts';
import { addDays, type CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { SessionDraft, SessionLoad } from '../../../shared/domain/session.ts';
import type { ReadDb, SessionLift } from '../../db/index.ts';
import { evidenceOf, loadContext, type Policy, sessionLoad } from '../../engine/index.ts';
import { withRaceResults } from '../athlete-fitness.ts';
import { policyOf } from '../athlete-policy.ts';

/** Days back from which logged lifting is evidence of an athlete's strength on a day. */
const EVIDENCE_DAYS = 84;

/** A session with what it adds to its week and what it shows of the athlete's strength. */
export interface WeighedSession {
  readonly load: SessionLoad;
  readonly lifts: readonly SessionLift[];
}

/** Weighs an athlete's sessions of any past, each with the fitness and strength of its own day. */
export class SessionWeigher {
  readonly #athlete: Athlete;
  readonly #exercises: readonly Exercise[];
  readonly #byId: ReadonlyMap<ExerciseId, Exercise>;
  readonly #logged: LiftMax[];
  readonly #policy: Policy;

  constructor(reads: ReadDb, athlete: Athlete, drafts: readonly SessionDraft[]) {
    this.#athlete = withRaceResults(reads, athlete.id, athlete);
    this.#exercises = reads.exercises.list();
    this.#policy = policyOf(reads, athlete.id);
    this.#byId = new Map(this.#exercises.map((exercise) => [exercise.id, exercise]));
    const days = drafts.map((draft) => draft.date).sort();
    const first = days[0];
    const last = days.at(-1);
    this.#logged = first === undefined || last === undefined ? [] : storedEvidence(reads, athlete, first, last);
    for (const draft of drafts) this.#logged.push(...evidenceOf(draft, this.#byId, this.#policy.strength));
    this.#logged.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  }

  /** The session's load and best lifts; the sets of all drafts of the import, the session's own too, are evidence. */
  weigh(draft: SessionDraft): WeighedSession {
    const { id, archived, sample, vdot, createdAt, groupIds, note, name, ...entered } = this.#athlete;
    const evidence = this.#logged.slice(
      firstFrom(this.#logged, addDays(draft.date, -EVIDENCE_DAYS)),
      firstFrom(this.#logged, addDays(draft.date, 1)),
    );
    const athlete = { ...entered, liftMaxes: [...entered.liftMaxes, ...evidence] };
    const context = loadContext(athlete, this.#exercises, draft.date, this.#policy);
    const best = evidenceOf(draft, this.#byId, this.#policy.strength);
    return {
      load: sessionLoad(draft, context, this.#policy),
      lifts: best.map(({ exerciseId, e1rmKg }) => ({ exerciseId, e1rmKg })),
    };
  }
}

/** Index of the first entry on or after a day, in entries sorted by date. */
function firstFrom(sorted: readonly LiftMax[], day: CalendarDate): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.date ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function storedEvidence(reads: ReadDb, athlete: Athlete, first: CalendarDate, last: CalendarDate): LiftMax[] {
  return reads.rollUps
    .bestLifts(athlete.id, addDays(first, -EVIDENCE_DAYS), last)
    .filter((lift) => lift.side === 'actual')
    .map(({ exerciseId, monday, e1rmKg }) => ({ exerciseId, date: monday, e1rmKg, method: 'estimated' }));
}
