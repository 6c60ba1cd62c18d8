import type { AthleteFitness } from '../../shared/contract/athletes.ts';
import type { Athlete, AthleteDraft, FitnessMark } from '../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import type { ReadDb, WriteDb } from '../db/index.ts';
import { fitnessOn, fitnessSentences, markText, resultMarks, withResults } from '../engine/index.ts';
import { type PolicySource, policyOf } from './athlete-policy.ts';

type Fit = Pick<AthleteDraft, 'benchmark' | 'marks'>;
type Races = PolicySource & Pick<ReadDb, 'races'>;

/** The athlete with the results of all their races among the marks of fitness. */
export function withRaceResults<T extends Fit>(reads: Races, id: AthleteId, athlete: T): T {
  return withResults(athlete, reads.races.list(id), policyOf(reads, id).running);
}

/** VDOT on a day by all that is known: benchmark, marks and the results of races; null without any. */
export function vdotOn(reads: Races, id: AthleteId | null, draft: Fit, day: CalendarDate): number | null {
  const known = id === null ? draft : withRaceResults(reads, id, draft);
  return fitnessOn(known, day, policyOf(reads, id).running).vdot?.value ?? null;
}

/** Brings the stored VDOT of an athlete in line with the results of their races; to be called when one has changed. */
export function refreshVdot(db: WriteDb, id: AthleteId, today: CalendarDate): void {
  const athlete = db.athletes.get(id);
  if (athlete === undefined) return;
  const vdot = vdotOn(db, id, athlete, today);
  if (vdot !== athlete.vdot) db.athletes.update(id, draftOfAthlete(athlete), { vdot });
}

function draftOfAthlete(athlete: Athlete): AthleteDraft {
  const { id, archived, sample, vdot, createdAt, ...draft } = athlete;
  return draft;
}

/** An athlete's fitness today in words, with all the evidence of it, the newest first. */
export function fitnessView(reads: Races, athlete: Athlete, today: CalendarDate): AthleteFitness {
  const { benchmark, marks, distanceUnit: unit } = athlete;
  const policy = policyOf(reads, athlete.id).running;
  const line = (from: AthleteFitness['evidence'][number]['from'], mark: FitnessMark) => ({
    date: mark.date,
    from,
    text: markText(mark, unit),
    vdot: fitnessOn({ benchmark: null, marks: [mark] }, mark.date, policy).vdot?.value ?? null,
  });
  const evidence = [
    ...(benchmark === null ? [] : [line('benchmark', { kind: 'race', ...benchmark })]),
    ...marks.map((mark) => line('mark', mark)),
    ...resultMarks(reads.races.list(athlete.id), policy).map((mark) => line('race', mark)),
  ];
  const known = fitnessOn(withRaceResults(reads, athlete.id, athlete), today, policy);
  return {
    sentences: fitnessSentences(known, unit),
    evidence: evidence.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
  };
}
