import { addDays, type CalendarDate, daysBetween, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { RunDetails, RunItem, Session, SessionDraft } from '../../../shared/domain/session.ts';
import { round } from '../../../shared/domain/units.ts';
import type { RunType } from '../../../shared/domain/vocabulary.ts';
import type { PlannedSession } from '../../engine/types.ts';
import type { LiftingLog } from './lifting-log.ts';
import type { Random } from './random.ts';
import { dayOfWeek, type Quirk, type SampleAthlete } from './sample-athlete.ts';
import { weeksFromNow } from './timeline.ts';

/** A done session, and the index of the planned one that it fulfils; null when it was not planned. */
export interface Done {
  readonly draft: SessionDraft;
  readonly planIndex: number | null;
}

/** Effort on the CR10 scale and share of maximum heart rate by kind of run. */
const EFFORT: Readonly<Record<RunType, { readonly rpe: number; readonly heart: number }>> = {
  easy: { rpe: 3, heart: 0.72 },
  long: { rpe: 4.5, heart: 0.75 },
  marathon: { rpe: 6, heart: 0.83 },
  threshold: { rpe: 7, heart: 0.86 },
  interval: { rpe: 8, heart: 0.88 },
  repetition: { rpe: 7.5, heart: 0.84 },
  hills: { rpe: 8, heart: 0.88 },
  strides: { rpe: 3.5, heart: 0.74 },
  race: { rpe: 9.5, heart: 0.92 },
  other: { rpe: 4, heart: 0.74 },
};

/** An impatient athlete's long run over the planned one. */
const JUMP = 1.35;

const REMARKS = ['Legs heavy.', 'Felt easy.', 'Windy.', 'Hot and humid.', 'With the group.', 'On the trail.'] as const;

/** What the log needs to know to tell the history of one season. */
export interface Telling {
  readonly sample: SampleAthlete;
  readonly today: CalendarDate;
  readonly hrMax: number | null;
  /** Results by race day, seconds. */
  readonly results: ReadonlyMap<CalendarDate, number>;
  readonly random: Random;
  readonly lifting: LiftingLog;
}

/** What became of the planned sessions before today: done, changed, moved or missed. */
export function tellHistory(planned: readonly PlannedSession[], telling: Telling): readonly Done[] {
  const keyDays = new Set(planned.filter((session) => session.load.keySessions > 0).map((session) => session.date));
  return planned.flatMap((session, planIndex) => {
    if (session.date >= telling.today) return [];
    const done = session.kind === 'run' ? tellRun(session, telling) : tellLift(session, keyDays, telling);
    return done === null ? [] : [{ draft: done, planIndex }];
  });
}

function tellRun(session: PlannedSession, telling: Telling): SessionDraft | null {
  const { random, sample, today } = telling;
  const race = session.run?.type === 'race';
  const missed = !random.chance(sample.runsDone);
  const ill = isIll(session.date, telling);
  const shorter = comingBack(session.date, telling) ? 0.7 : 1;
  const jump = session.run?.type === 'long' && quirkOn(sample, session.date, today) === 'long-run-jumps' ? JUMP : 1;
  const drift = Math.max(0.6, random.normal(1, 0.04));
  // Races and long runs have a length of their own; other runs end up a little shorter or longer.
  const factor = race ? 1 : (session.run?.type === 'long' ? jump : drift) * shorter;
  const pace = race ? 1 : random.normal(1, 0.015);
  const repsLeftOut = random.chance(0.2) ? 1 : 0;
  const remark = random.chance(0.08) ? random.pick(REMARKS) : '';
  const pulse = random.normal(0, 0.012);
  const effort = random.normal(0, 0.6);
  if (session.run === null || (!race && (missed || ill))) return null;
  const { rpe, heart } = EFFORT[session.run.type];
  const result = race ? telling.results.get(session.date) : undefined;
  return {
    ...bare(session),
    durationS: result ?? scaled(session.durationS, factor * pace),
    run: {
      ...ranLike(session.run, factor, pace, repsLeftOut),
      heartRate: telling.hrMax === null ? null : Math.round(telling.hrMax * (heart + pulse)),
    },
    rpe: Math.min(10, Math.max(1, Math.round((rpe + effort) * 2) / 2)),
    note: remark,
  };
}

function ranLike(run: RunDetails, factor: number, pace: number, repsLeftOut: number): RunDetails {
  const like = (item: RunItem): RunItem =>
    item.kind === 'repeat'
      ? { ...item, times: Math.max(1, item.times - repsLeftOut), steps: item.steps.map(like) }
      : {
          ...item,
          durationS: scaled(item.durationS, factor * pace),
          distanceM: item.distanceM === null ? null : Math.round((item.distanceM * factor) / 10) * 10,
        };
  return {
    ...run,
    distanceM: run.distanceM === null ? null : Math.round((run.distanceM * factor) / 10) * 10,
    items: run.items.map(like),
  };
}

function tellLift(session: PlannedSession, keyDays: ReadonlySet<CalendarDate>, telling: Telling): SessionDraft | null {
  const { random, sample, today } = telling;
  const missed = !random.chance(sample.liftsDone);
  if (missed || isIll(session.date, telling)) return null;
  const quirk = quirkOn(sample, session.date, today);
  if (quirk === 'no-lifting') return null;
  const drawn = bare(session);
  const base = quirk === 'lift-before-key' ? { ...drawn, date: eveOfKey(session.date, keyDays, today) } : drawn;
  return telling.lifting(base, quirk);
}

/** The day before the next key run of the same week, when there is one; else the day itself. */
function eveOfKey(date: CalendarDate, keyDays: ReadonlySet<CalendarDate>, today: CalendarDate): CalendarDate {
  for (let ahead = 1; ahead <= 6; ahead++) {
    const day = addDays(date, ahead);
    if (mondayOf(day) !== mondayOf(date)) break;
    if (keyDays.has(day) && addDays(day, -1) < today) return addDays(day, -1);
  }
  return date;
}

/** The habit that holds on a day; the first listed one when several do. */
export function quirkOn(sample: SampleAthlete, date: CalendarDate, today: CalendarDate): Quirk | null {
  const week = weeksFromNow(date, today);
  return sample.habits.find((habit) => habit.fromWeek <= week && week <= habit.toWeek)?.quirk ?? null;
}

function isIll(date: CalendarDate, telling: Telling): boolean {
  return isIllOn(telling.sample, date, telling.today);
}

/** True on the days of an illness. */
export function isIllOn(sample: SampleAthlete, date: CalendarDate, today: CalendarDate): boolean {
  return daysIntoIllness(sample, date, today).some(({ day, length }) => day >= 0 && day < length);
}

/** The week after an illness. */
function comingBack(date: CalendarDate, { sample, today }: Telling): boolean {
  return daysIntoIllness(sample, date, today).some(({ day, length }) => day >= length && day < length + 7);
}

function daysIntoIllness(sample: SampleAthlete, date: CalendarDate, today: CalendarDate) {
  return sample.illnesses.map(({ week, days }) => ({
    day: daysBetween(dayOfWeek(today, week, 2), date),
    length: days,
  }));
}

function scaled(seconds: number | null, factor: number): number | null {
  return seconds === null ? null : Math.round(seconds * factor);
}

/** The content of a planned session, to be told as done. */
export function bare(session: PlannedSession | Session): SessionDraft {
  const { date, startTime, kind, title, durationS, run, strength, rpe } = session;
  return { date, startTime, kind, title, durationS: round(durationS ?? 0) || null, run, strength, rpe, note: '' };
}
