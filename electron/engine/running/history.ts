import { type CalendarDate, toEpochDay } from '../../../shared/domain/calendar-date.ts';
import type { LongRunPolicy } from './policy-running.ts';

interface PastRun {
  readonly day: number;
  readonly metres: number;
  readonly race: boolean;
}

/** The runs so far, as R1 needs them: what the longest of the last days was on any day. */
export class RunHistory {
  readonly #policy: LongRunPolicy;
  readonly #runs: PastRun[] = [];

  constructor(policy: LongRunPolicy) {
    this.#policy = policy;
  }

  /** Adds a run; days may come in any order within a few weeks. */
  add(date: CalendarDate, metres: number, race = false): void {
    const run = { day: toEpochDay(date), metres, race };
    let index = this.#runs.length;
    while (index > 0 && (this.#runs[index - 1]?.day ?? 0) > run.day) index -= 1;
    this.#runs.splice(index, 0, run);
  }

  /** Longest run of the window before the day, the day itself not counted; 0 without one. */
  longestBefore(date: CalendarDate): number {
    return this.#longest(date, true);
  }

  /** The same without races, which are longer than training runs are meant to be. */
  longestTrainedBefore(date: CalendarDate): number {
    return this.#longest(date, false);
  }

  #longest(date: CalendarDate, races: boolean): number {
    const day = toEpochDay(date);
    let longest = 0;
    for (let index = this.#runs.length - 1; index >= 0; index -= 1) {
      const run = this.#runs[index];
      if (run === undefined || run.day < day - this.#policy.windowDays) break;
      if (run.day < day && run.metres > longest && (races || !run.race)) longest = run.metres;
    }
    return longest;
  }

  /** R1: metres that a run on the day may have. */
  limitOn(date: CalendarDate): number {
    return Math.max(this.#policy.floorM, this.#policy.growth * this.longestBefore(date));
  }
}
