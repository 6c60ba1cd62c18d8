import type { FitnessMark } from '../../../shared/domain/athlete.ts';
import { dayText } from '../../../shared/domain/calendar-date.ts';
import { type DistanceUnit, formatClock, metresPer } from '../../../shared/domain/units.ts';
import type { Fitness, FitnessValue } from './fitness.ts';
import { distanceText } from './runner.ts';

/** `4:15/km`: seconds per kilometre in the athlete's unit. */
export function paceText(secondsPerKm: number, unit: DistanceUnit): string {
  return `${formatClock((secondsPerKm * metresPer(unit)) / 1000)}/${unit}`;
}

/** What a mark says, in the athlete's unit: `10 km in 40:00 on 12 Apr 2026`. */
export function markText(mark: FitnessMark, unit: DistanceUnit): string {
  const day = dayText(mark.date);
  switch (mark.kind) {
    case 'race':
      return `${distanceText(mark.distanceM, unit)} in ${formatClock(mark.timeS)} on ${day}`;
    case 'threshold-pace':
      return `a threshold pace of ${paceText(mark.paceSPerKm, unit)} on ${day}`;
    case 'threshold-heart-rate':
      return `a threshold heart rate of ${mark.bpm} on ${day}`;
  }
}

function fromText(value: FitnessValue, unit: DistanceUnit): string {
  return `from ${markText(value.evidence, unit)}${laterText(value)}`;
}

function laterText(value: FitnessValue): string {
  return value.later ? ', the first evidence there is' : '';
}

/** What an athlete's fitness rests on, one sentence a number: `VDOT 51.9 from 10 km in 40:00 on 12 Apr 2026.` */
export function fitnessSentences(fitness: Fitness, unit: DistanceUnit): string[] {
  const { vdot, thresholdPace, thresholdHeartRate } = fitness;
  const sentences: string[] = [];
  if (vdot !== null) sentences.push(`VDOT ${vdot.value.toFixed(1)} ${fromText(vdot, unit)}.`);
  if (thresholdPace !== null)
    sentences.push(
      thresholdPace.method === 'threshold-pace'
        ? `Threshold pace ${paceText(thresholdPace.value, unit)}, as measured.`
        : `Threshold pace ${paceText(thresholdPace.value, unit)}, the T pace of that VDOT.`,
    );
  if (thresholdHeartRate !== null)
    sentences.push(
      `Threshold heart rate ${thresholdHeartRate.value}, measured on ${dayText(thresholdHeartRate.date)}${laterText(thresholdHeartRate)}.`,
    );
  return sentences;
}
