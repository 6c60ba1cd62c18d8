import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { RunDetails, StrengthSet } from '../../../../shared/domain/session.ts';
import {
  type DistanceUnit,
  formatClock,
  formatHours,
  type MassUnit,
  metresPer,
  round,
  toDistance,
} from '../../../../shared/domain/units.ts';
import { massText, percentText } from '../../charts/quantity-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { span } from '../../print/week-summary.ts';
import { plainNumber } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { formatRunItems } from '../week/run-text.ts';
import type { Line } from './grammar/read-line.ts';
import type { RunLine } from './grammar/run-line.ts';
import type { Problem } from './grammar/scanner.ts';

type Exercises = ReadonlyMap<ExerciseId, Exercise>;

/** A list as people say it: `A, B or C`. */
function orList(options: readonly string[]): string {
  const last = options.at(-1) ?? '';
  return options.length < 2 ? last : t('log.or', { list: options.slice(0, -1).join(', '), last });
}

/** What is wrong with a line, as one sentence. */
export function problemText({ kind, found, options = [] }: Problem): string {
  switch (kind) {
    case 'unknown-exercise':
      return options.length === 0
        ? t('log.problem_unknown-exercise', { found })
        : t('log.problem_unknown-exerciseNear', { found, options: orList(options) });
    case 'which-exercise':
      return t('log.problem_which-exercise', { found, options: orList(options) });
    case 'empty':
    case 'no-reps':
    case 'no-load-before':
    case 'no-length':
    case 'too-many-sets':
      return t(`log.problem_${kind}`);
    default:
      return t(`log.problem_${kind}`, { found });
  }
}

/** A load as a coach says it: `100 kg`, `body + 10 kg`, `body weight`. */
export function loadText(loadKg: number | null, exercise: Exercise | undefined, unit: MassUnit): string {
  const body = exercise?.loading === 'bodyweight';
  if (loadKg === null) return body ? t('log.body') : t('log.noLoad');
  if (!body) return massText(loadKg, unit);
  return loadKg === 0 ? t('log.body') : t('log.bodyPlus', { load: massText(loadKg, unit) });
}

function sameSet(a: StrengthSet, b: StrengthSet): boolean {
  const keys = ['exerciseId', 'kind', 'reps', 'loadKg', 'rpe', 'restS', 'fractionE1rm', 'note'] as const;
  return keys.every((key) => a[key] === b[key]);
}

/** Sets of one exercise in short, equal ones together: `5 × 3 · 100 kg · RPE 8 · rest 3:30`. */
export function setsText(sets: readonly StrengthSet[], exercise: Exercise | undefined, unit: MassUnit): string {
  const runs: { readonly set: StrengthSet; count: number }[] = [];
  for (const set of sets) {
    const last = runs.at(-1);
    if (last !== undefined && sameSet(last.set, set)) last.count += 1;
    else runs.push({ set, count: 1 });
  }
  return runs
    .map(({ set, count }) => {
      const parts = [
        `${t('log.setsOf', { sets: count, reps: set.reps })} · ${loadText(set.loadKg, exercise, unit)}`,
        set.fractionE1rm === null ? '' : percentText(set.fractionE1rm),
        set.rpe === null ? '' : t('log.rpe', { rpe: plainNumber(set.rpe) }),
        set.restS === null ? '' : t('log.rest', { rest: formatClock(set.restS) }),
        set.note,
      ];
      const text = parts.filter((part) => part !== '').join(' · ');
      return set.kind === 'warm-up' ? t('log.warmUp', { text }) : text;
    })
    .join(', ');
}

/** Sets of one exercise as a dense list has them, rests and notes left out: `3 × 4 · 57.5 kg · RPE 7–8`. */
export function setsLine(sets: readonly StrengthSet[], exercise: Exercise | undefined, unit: MassUnit): string {
  const plain = sets.map((set) => ({ ...set, restS: null, note: '', fractionE1rm: null, rpe: null }));
  const efforts = sets.flatMap((set) => (set.kind === 'work' ? (set.rpe ?? []) : []));
  const effort = efforts.length === 0 ? '' : t('log.rpe', { rpe: span(efforts) });
  return [setsText(plain, exercise, unit), effort].filter((part) => part !== '').join(' · ');
}

/** Seconds per unit of distance as `4:52/km`. */
export function paceText(distanceM: number, durationS: number, unit: DistanceUnit): string {
  return `${formatClock(durationS / (distanceM / metresPer(unit)))}/${unit}`;
}

/** Distance, time and pace of a run: `12 km · 58:30 · 4:53/km`. */
export function amountText(distanceM: number | null, durationS: number | null, unit: DistanceUnit): string {
  const far = distanceM === null || distanceM <= 0 ? null : distanceM;
  return [
    far === null ? '' : `${plainNumber(round(toDistance(far, unit), 2))} ${unit}`,
    durationS === null ? '' : durationS % 60 === 0 && far === null ? formatHours(durationS) : formatClock(durationS),
    far === null || durationS === null || durationS === 0 ? '' : paceText(far, durationS, unit),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What a run was beside its amount. */
export function runFacts(run: Pick<RunDetails, 'heartRate' | 'ascentM'>, rpe: number | null): string {
  return [
    rpe === null ? '' : t('log.rpe', { rpe: plainNumber(rpe) }),
    run.heartRate === null ? '' : t('log.heartRate', { bpm: run.heartRate }),
    run.ascentM === null ? '' : t('log.climb', { metres: round(run.ascentM) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function runText(name: string, run: RunLine, unit: DistanceUnit): string {
  const items = run.items.length === 0 ? '' : formatRunItems(run.items, unit, 'read');
  return [
    name,
    amountText(run.distanceM, run.durationS, unit),
    items,
    runFacts(run, run.rpe),
    run.startTime ?? '',
    run.note === '' ? '' : `“${run.note}”`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What a line was understood to say, one text per exercise or run. */
export function meaningOf(line: Line, exercises: Exercises, units: ShownUnits): readonly string[] {
  switch (line.kind) {
    case 'run':
      return [runText(t(`week.type_${line.run.type}`), line.run, units.distance)];
    case 'other':
      return [runText(t(`log.word_${line.word}`), line.run, units.distance)];
    case 'lift': {
      const { groups, durationS, rpe } = line.lift;
      const whole = [
        rpe === null ? '' : t('log.sessionRpe', { rpe: plainNumber(rpe) }),
        durationS === null ? '' : formatHours(durationS),
      ].filter((part) => part !== '');
      return [
        ...groups.map(({ exerciseId, sets }) => {
          const exercise = exercises.get(exerciseId);
          const name = exercise?.name ?? exerciseId;
          return t('log.understood_lift', { name, sets: setsText(sets, exercise, units.mass) });
        }),
        ...(whole.length === 0 ? [] : [whole.join(' · ')]),
      ];
    }
  }
}
