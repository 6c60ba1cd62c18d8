import type { WeekLoad } from '../../../shared/domain/season.ts';
import type { IntensityClass, PhaseKind } from '../../../shared/domain/vocabulary.ts';
import type { Policy } from '../policy.ts';

/** A week as far as its class depends on it; `phase` is null outside a season. */
export interface ClassedWeek {
  readonly load: WeekLoad;
  readonly raceWeek: boolean;
  readonly phase: PhaseKind | null;
  /** A recovery week keeps the class of its block: it is meant to be lighter. */
  readonly recovery?: boolean;
}

/** Σ points / Σ minutes of a week, points per minute; null without running (SCIENCE 1.3). */
export function intensityIndex(load: WeekLoad): number | null {
  return load.runS > 0 ? load.points / (load.runS / 60) : null;
}

/** Part of the running time in zones 2 and 3, 0–1; null without running (SCIENCE 1.3). */
export function hardShare(load: WeekLoad): number | null {
  const total = load.z1S + load.z2S + load.z3S;
  return total > 0 ? (load.z2S + load.z3S) / total : null;
}

/**
 * Class of one week by its own numbers (SCIENCE 1.3): HIGH above 20 % hard, from 3 key sessions or in a race week;
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
 * Classes of consecutive weeks with hysteresis: a class changes at once at a phase border and in or after a race
 * week, else only when two weeks in a row differ from the class that held. A race week is always HIGH and does not
 * carry over; neither does a recovery week, which keeps the class that holds (SCIENCE 1.3).
 */
export function weekClasses(weeks: readonly ClassedWeek[], policy: Policy): IntensityClass[] {
  const needed = policy.running.intensity.hysteresisWeeks;
  const own = weeks.map((week) => weekClass(week.load, week.raceWeek, policy));
  const classes: IntensityClass[] = [];
  let held: IntensityClass | null = null;
  let phase: PhaseKind | null = null;
  let differing = 0;
  weeks.forEach((week, index) => {
    const now = own[index] ?? 'LOW';
    if (week.raceWeek) {
      classes.push('HIGH');
      return;
    }
    if (week.recovery === true && held !== null) {
      classes.push(held);
      return;
    }
    differing = now === held ? 0 : differing + 1;
    if (held === null || week.phase !== phase || differing >= needed) {
      held = now;
      differing = 0;
    }
    phase = week.phase;
    classes.push(held);
  });
  return classes;
}
