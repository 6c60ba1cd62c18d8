import type { Exercise } from './exercise.ts';

/** Ground contacts of one written rep: one landing, two where each leg jumps on its own. */
export function contactsPerRep(jump: Pick<Exercise, 'unilateral'>): number {
  return jump.unilateral ? 2 : 1;
}
