import { addDays, type CalendarDate, dayText } from '../../../shared/domain/calendar-date.ts';
import type { SeasonId } from '../../../shared/domain/ids.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { PlanCause } from '../../../shared/domain/replan.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { PhaseKind } from '../../../shared/domain/vocabulary.ts';
import { found } from '../explain.ts';
import { someOf } from './words.ts';

/** A planned season as far as its age shows: what it is, what it does not know, and where its weeks stand. */
export interface PlannedSeasonState {
  readonly id: SeasonId;
  readonly name: string;
  readonly lastDay: CalendarDate;
  /** What was entered since the plan was made; null where nothing tells what it was made from. */
  readonly causes: readonly PlanCause[] | null;
  readonly weeks: readonly { readonly monday: CalendarDate; readonly phase: PhaseKind }[];
  readonly races: readonly Pick<RaceDraft, 'name' | 'date' | 'priority'>[];
}

/** Causes that change the shape of the weeks to come; the others change their numbers. */
const SHAPE: readonly PlanCause['kind'][] = ['race', 'season', 'period'];
const NAMED = 2;

/**
 * P5: a plan that was made from other inputs than there are now, and an A race to come that stands outside a race week.
 * Both are mended by planning anew. A fresh plan raises neither.
 */
export function staleFindings(season: PlannedSeasonState, today: CalendarDate): Finding[] {
  if (season.lastDay < today) return [];
  const fix: Finding['fix'] = {
    sentence: `Plan “${season.name.slice(0, 80)}” anew from today.`,
    steps: [{ kind: 'replan', seasonId: season.id }],
  };
  return [...misplaced(season, today), ...outdated(season, today)].map((each) => ({ ...each, fix }));
}

function outdated({ causes, lastDay }: PlannedSeasonState, today: CalendarDate): Finding[] {
  if (causes === null || causes.length === 0) return [];
  const shape = causes.some((cause) => SHAPE.includes(cause.kind));
  const what = someOf(
    causes.map((cause) => cause.sentence.replace(/\.$/, '')),
    NAMED,
  );
  return [
    found('P5', {
      severity: shape ? 'warning' : 'info',
      from: today,
      to: lastDay,
      sentence: `Not in the plan yet: ${what}.`.slice(0, 600),
      remedy: 'Replan, look at what changes, and apply it.',
    }),
  ];
}

function misplaced({ causes, weeks, races }: PlannedSeasonState, today: CalendarDate): Finding[] {
  if (causes?.every((cause) => cause.kind !== 'race')) return [];
  return races.flatMap((race) => {
    if (race.priority !== 'A' || race.date < today) return [];
    const week = weeks.find(({ monday }) => monday <= race.date && race.date <= addDays(monday, 6));
    if (week === undefined || week.phase === 'race') return [];
    return found('P5', {
      severity: 'warning',
      from: race.date,
      to: race.date,
      title: 'A race outside its race week',
      sentence: `${race.name.slice(0, 80)} on ${dayText(race.date)} stands in a ${week.phase} week: the plan tapers for another day, or for none.`,
      remedy: 'Replan, look at what changes, and apply it.',
    });
  });
}
