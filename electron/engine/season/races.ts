import { type CalendarDate, dayText } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { RaceDraft, SeasonDraft } from '../../../shared/domain/season.ts';
import { makeFinding } from './season-finding.ts';

const SOURCE = 'Season shape, our default';

/** The races that shape a season, by date, one a day, with what was left out and why. */
export interface SeasonRaces {
  readonly races: readonly RaceDraft[];
  readonly findings: readonly Finding[];
}

/** Order that does not depend on the order of input: date, priority, longer first, name. */
function compareRaces(a: RaceDraft, b: RaceDraft): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.priority !== b.priority) return a.priority < b.priority ? -1 : 1;
  if (a.distanceM !== b.distanceM) return b.distanceM - a.distanceM;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function leftOut(race: RaceDraft, why: string, remedy: string): Finding {
  return makeFinding({
    rule: '1.4',
    severity: 'warning',
    from: race.date,
    to: race.date,
    title: `Race left out: ${race.name}`,
    sentence: `${race.name} on ${dayText(race.date)} does not shape this season: ${why}.`,
    remedy,
    source: SOURCE,
  });
}

/** Last day on which the season may end, or null when it is open: an end before the start does not count. */
export function givenEnd(season: SeasonDraft): CalendarDate | null {
  return season.endDate !== null && season.endDate >= season.startDate ? season.endDate : null;
}

/** Sorts the races and leaves out those outside the season and all but the first of a day, each with a finding. */
export function seasonRaces(season: SeasonDraft, input: readonly RaceDraft[]): SeasonRaces {
  const races: RaceDraft[] = [];
  const findings: Finding[] = [];
  const end = givenEnd(season);
  for (const race of [...input].sort(compareRaces)) {
    const same = races.at(-1);
    if (race.date < season.startDate)
      findings.push(
        leftOut(race, `it is before the start on ${dayText(season.startDate)}`, 'Start the season earlier.'),
      );
    else if (end !== null && race.date > end)
      findings.push(leftOut(race, `it is after the end on ${dayText(end)}`, 'End the season later.'));
    else if (same?.date === race.date)
      findings.push(
        leftOut(race, `${same.name} is on the same day and comes first`, 'Move or remove one of the two races.'),
      );
    else races.push(race);
  }
  if (season.endDate !== null && end === null)
    findings.push(
      makeFinding({
        rule: '1.4',
        severity: 'serious',
        from: season.endDate,
        to: season.startDate,
        title: 'The season ends before it starts',
        sentence: `The end ${dayText(season.endDate)} is before the start ${dayText(season.startDate)}; the season was planned as if it had no end date.`,
        remedy: 'Correct the dates of the season.',
        source: SOURCE,
      }),
    );
  return { races, findings };
}
