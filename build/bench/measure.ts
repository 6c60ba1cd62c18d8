/** What a piece of work took, each time right after a plain loop. */
export interface Timing {
  /** Milliseconds of the work and of the plain loop beside it, medians. */
  readonly medianMs: number;
  readonly loopMs: number;
  readonly fastestMs: number;
  /** Median over the runs of work / loop: a machine that is busy slows both. */
  readonly ratio: number;
  readonly runs: number;
}

/** One run: the work and the loop just before it, milliseconds. */
export interface Pair {
  readonly workMs: number;
  readonly loopMs: number;
}

/** The middle of a list of numbers; the mean of the two middle ones when their count is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** Rounds of the plain loop: some ten milliseconds on a laptop of today. */
const LOOP_ROUNDS = 2_000_000;

/** The yardstick: a loop over whole numbers that no compiler can leave out, because its sum is handed back. */
export function plainLoop(): number {
  let sum = 0;
  for (let i = 1; i <= LOOP_ROUNDS; i += 1) sum = (sum + ((i * 31) ^ (sum >>> 3))) >>> 0;
  return sum;
}

function since(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Runs the loop and then the work once. */
export async function pair(work: () => unknown): Promise<Pair> {
  const loopStart = process.hrtime.bigint();
  plainLoop();
  const loopMs = since(loopStart);
  const workStart = process.hrtime.bigint();
  await work();
  return { loopMs, workMs: since(workStart) };
}

/** Times the work `runs` times after `warmUps` untimed runs, so that the compiler has settled. */
export async function timed(work: () => unknown, runs: number, warmUps: number): Promise<Timing> {
  const pairs: Pair[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const measured = await pair(work);
    if (run >= warmUps) pairs.push(measured);
  }
  return timingOf(pairs);
}

/** Sums up measured pairs. */
export function timingOf(pairs: readonly Pair[]): Timing {
  return {
    medianMs: median(pairs.map((each) => each.workMs)),
    loopMs: median(pairs.map((each) => each.loopMs)),
    fastestMs: Math.min(...pairs.map((each) => each.workMs)),
    ratio: median(pairs.map((each) => each.workMs / each.loopMs)),
    runs: pairs.length,
  };
}
