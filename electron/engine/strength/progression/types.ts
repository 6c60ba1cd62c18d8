import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { LoadRack } from '../plates.ts';
import type { StrengthPolicy } from '../policy-strength.ts';

/** Where a lift stands in its progression. */
export interface LiftState {
  /** kg; 0 where the body is the load. */
  readonly loadKg: number;
  /** Reps per work set. */
  readonly reps: number;
  /** Position in a cycle: 0 is the first step of a wave, or the heavy day. Schemes without a cycle leave it at 0. */
  readonly step: number;
  /** Sessions in a row that went two reps or more beyond the goal (2-for-2). */
  readonly streak: number;
  /** Sessions in a row with missed reps. */
  readonly misses: number;
  /** What the next full session owes the last: the same again, 10 % less after two misses, less after a stand. */
  readonly due: 'none' | 'repeat' | 'drop' | 'reset';
  /** Part of the assumed e1RM on which a cycle is built: 1, less after misses and resets. */
  readonly factor: number;
}

/** What a step of a lift depends on beside its state. */
export interface LiftFrame {
  readonly lift: Exercise;
  /** Assumed e1RM of the day, kg. */
  readonly e1rmKg: number;
  readonly rack: LoadRack;
  readonly policy: StrengthPolicy;
}

/** What a step did, for the reason that is shown with it. */
export const MOVES = [
  'start',
  'rep',
  'load',
  'over',
  'hold',
  'wait',
  'reach',
  'return',
  'repeat',
  'drop',
  'reset',
  'climb',
  'rest',
  'heavy',
  'moderate',
  'keep',
] as const;
export type Move = (typeof MOVES)[number];

/** A lift after one step, and what the step was. */
export interface Step {
  readonly state: LiftState;
  readonly move: Move;
}

/** One way to let a load rise (rule 2.2). Missed reps, gaps and stalls are the same for all and not its business. */
export interface Scheme {
  /** First heavy session of a lift; null when even the lightest load is too heavy. */
  start(frame: LiftFrame): Step | null;
  /** One session on from the last, which is taken to have gone as planned. */
  next(state: LiftState, frame: LiftFrame): Step;
  /** Position in the cycle that a logged load and reps stand for. */
  stepOf(loadKg: number, reps: number, frame: LiftFrame): number;
  /** Position after a recovery week, which stands for the easy week of a cycle. */
  afterDeload(state: LiftState, policy: StrengthPolicy): LiftState;
}

/** A lift at a load and reps with nothing behind it. */
export function freshState(loadKg: number, reps: number): LiftState {
  return { loadKg, reps, step: 0, streak: 0, misses: 0, due: 'none', factor: 1 };
}
