import type { Pattern } from './vocabulary.ts';

/** Where runners get hurt, from the ground up. */
export const INJURED_PARTS = [
  'foot',
  'calf',
  'shin',
  'knee',
  'hamstring',
  'thigh',
  'hip',
  'low-back',
  'shoulder',
  'wrist',
] as const;
/** A part of the body that is injured; `calf` stands for calf and Achilles tendon, `thigh` for its front. */
export type InjuredPart = (typeof INJURED_PARTS)[number];

/**
 * Movements that load an injured part most, so that they are left out at first (a default of this program, no medical
 * advice: what hurts is left out, what does not may be put back in by the coach).
 */
export const SPARED_PATTERNS: Readonly<Record<InjuredPart, readonly Pattern[]>> = {
  foot: ['calf', 'jump'],
  calf: ['calf', 'jump'],
  shin: ['jump'],
  knee: ['squat', 'single-leg', 'jump'],
  hamstring: ['hinge', 'jump'],
  thigh: ['squat', 'single-leg', 'jump'],
  hip: ['single-leg', 'hinge', 'jump'],
  'low-back': ['squat', 'hinge', 'pull', 'jump'],
  shoulder: ['push', 'pull'],
  wrist: ['push'],
};
