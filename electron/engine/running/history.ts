import { type CalendarDate, daysBetween, toEpochDay } from '../../../shared/domain/calendar-date.ts';
import { type RunBreak, shareAfter } from '../periods/way-back.ts';
import type { LongRunPolicy } from './policy-running.ts';

interface PastRun {
  readonly day: number;
  readonly metres: number;
  readonly race: boolean;
}

/** P2 for the long run: the longest run before a break and the part of it that a day may hold again. */
export interface WayBack {
  readonly run: RunBreak;
  readonly beforeM: number;
  readonly share: number;
  readonly metres: number;
  /** The way back is over, so that the whole of it counts. */
  readonly done: boolean;
}

/** The runs so far, as R1 needs them: what the longest of the last days was on any day. */
export class RunHistory {
  readonly #policy: LongRunPolicy;
  readonly #runs: PastRun[] = [];
  readonly #breaks: readonly RunBreak[];

  /** `breaks` by first day: after each the longest run before it counts as prepared, on the way back a part of it. */
  constructor(policy: LongRunPolicy, breaks: readonly RunBreak[] = []) {
    this.#policy = policy;
    this.#breaks = breaks;
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
    const back = this.wayBackOn(date);
    const grown = Math.max(this.longestBefore(date), this.#policy.growth * this.longestTrainedBefore(date));
    return Math.max(this.#policy.floorM, grown, back === null ? 0 : back.metres);
  }

  /** What the newest break leaves the day, while it counts: null without one, or where nothing was run before it. */
  wayBackOn(date: CalendarDate): WayBack | null {
    return this.#wayBack(date, this.#breaks.length);
  }

  #wayBack(date: CalendarDate, count: number): WayBack | null {
    const index = this.#breaks.findLastIndex((each, at) => at < count && each.to < date);
    const last = this.#breaks[index];
    if (last === undefined || daysBetween(last.backUntil, date) > this.#policy.windowDays) return null;
    const beforeM = Math.max(this.longestTrainedBefore(last.from), this.#wayBack(last.from, index)?.metres ?? 0);
    if (beforeM === 0) return null;
    const share = shareAfter(last, date);
    return { run: last, beforeM, share, metres: share * beforeM, done: date > last.backUntil };
  }
}
