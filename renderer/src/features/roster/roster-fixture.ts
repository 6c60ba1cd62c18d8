import type { RosterRow } from '../../../../shared/contract/athletes.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';

/** A row of the roster for tests: nobody's season, nothing planned, nothing done. */
export function aRow(name: string, part: Partial<RosterRow> = {}): RosterRow {
  return {
    id: `id-${name}` as AthleteId,
    name,
    groupIds: [],
    archived: false,
    sample: false,
    distanceUnit: 'km',
    massUnit: 'kg',
    seasonId: null,
    seasonName: null,
    seasonEnd: null,
    hasNextSeason: false,
    phase: null,
    nextRace: null,
    runDistanceM: { planned: 0, done: 0 },
    lifts: { planned: 0, done: 0 },
    lastWeek: { runDistanceM: { planned: 0, done: 0 }, lifts: { planned: 0, done: 0 } },
    weekClass: null,
    spark: [],
    findings: { info: 0, warning: 0, serious: 0 },
    worstFinding: null,
    findingsState: 'current',
    planNews: null,
    lastLogged: null,
    ...part,
  };
}
