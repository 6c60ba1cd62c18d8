import type { WeekLoad } from '../../../shared/domain/season.ts';
import { INTENSITY_CLASSES, type IntensityClass, type PhaseKind } from '../../../shared/domain/vocabulary.ts';
import type { Policy } from '../policy.ts';

/** A week as far as its class depends on it; `phase` is null outside a season. */
export interface ClassedWeek {
  readonly load: WeekLoad;
  readonly raceWeek: boolean;
  readonly phase: PhaseKind | null;
  /** A recovery week keeps the class of its block: it is meant to be lighter. */
  readonly recovery?: boolean;
}

/** Σ points / Σ minutes of a week, points per minute; null without running (rule 1.3). */
export function intensityIndex(load: WeekLoad): number | null {
  return load.runS > 0 ? load.points / (load.runS / 60) : null;
}

/** Part of the running time in zones 2 and 3, 0–1; null without running (rule 1.3). */
export function hardShare(load: WeekLoad): number | null {
  const total = load.z1S + load.z2S + load.z3S;
  return total > 0 ? (load.z2S + load.z3S) / total : null;
}

/**
 * Class of one week by its own numbers (rule 1.3): HIGH above 20 % hard, from 3 key sessions or in a race week;
 * MODERATE from 10 % hard or 2 key sessions; else LOW. A week without running is LOW.
 */
export function weekClass(load: WeekLoad, raceWeek: boolean, policy: Policy): IntensityClass {
  const limits = policy.running.intensity;
  const share = hardShare(load) ?? 0;
  if (raceWeek || share > limits.highAboveShare || load.keySessions >= limits.highFromKeys) return 'HIGH';
  if (share >= limits.moderateFromShare || load.keySessions >= limits.moderateFromKeys) return 'MODERATE';
  return 'LOW';
}

/**
 * Classes of consecutive weeks with hysteresis (rule 1.3): a class changes only where two weeks of the phase in a row are
 * both higher or both lower than the class that holds, and then from the first of them. At a phase border it rises at
 * once, and it falls unless the next week of the phase is as high as before: one light week at the beginning of the peak
 * does not make the whole of it easy. A race week is always HIGH and does not carry over; a recovery week keeps the class
 * that holds. Neither counts as one of the two.
 */
export function weekClasses(weeks: readonly ClassedWeek[], policy: Policy): IntensityClass[] {
  const needed = policy.running.intensity.hysteresisWeeks;
  const rank = (index: number): number => INTENSITY_CLASSES.indexOf(own[index] ?? 'LOW');
  const own = weeks.map((week) => weekClass(week.load, week.raceWeek, policy));
  const training = weeks.flatMap((week, index) => (week.raceWeek || week.recovery === true ? [] : [index]));
  const positions = new Map(training.map((index, position) => [index, position]));
  let held: IntensityClass | null = null;
  let phase: PhaseKind | null = null;
  return weeks.map((week, index) => {
    if (week.raceWeek) return 'HIGH';
    const now = own[index] ?? 'LOW';
    const position = positions.get(index);
    if (position === undefined) return held ?? now;
    const ahead = training.slice(position, position + needed);
    const inPhase = ahead.filter((other) => weeks[other]?.phase === week.phase);
    const from = held === null ? 0 : INTENSITY_CLASSES.indexOf(held);
    const higher = inPhase.every((other) => rank(other) > from);
    const lower = inPhase.every((other) => rank(other) < from);
    const lasts = inPhase.length === needed && (higher || lower);
    const atBorder = week.phase !== phase && (lower || rank(index) >= from);
    if (held === null || atBorder || lasts) held = now;
    phase = week.phase;
    return held;
  });
}
