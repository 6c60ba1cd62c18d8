import { integrityProblems } from './backup.ts';
import type { Connection } from './driver.ts';
import { compareRollUps, type RollUpDifference } from './roll-ups.ts';
import type { CheckProblem, CheckReport } from './types.ts';

/** Checks the file's integrity and references, and every roll-up against its sessions. Changes nothing. */
export function checkDatabase(connection: Connection): CheckReport {
  const integrity = integrityProblems(connection).map(
    (line): CheckProblem => ({ kind: line.includes(' refer to ') ? 'foreign-key' : 'integrity', sentence: line }),
  );
  const { differences, weeks } = compareRollUps(connection);
  const rollUps = differences.map((each): CheckProblem => ({ kind: 'roll-up', sentence: sentence(each) }));
  const sessions = connection.get<{ n: number }>('SELECT count(*) AS n FROM sessions')?.n ?? 0;
  return { problems: [...integrity, ...rollUps], sessions, weeks };
}

function sentence({ athleteId, monday, side, column, stored, computed }: RollUpDifference): string {
  const value = (each: RollUpDifference['stored']): string => (each === null ? 'nothing' : String(each));
  return `Week of ${monday}, ${side}, athlete ${athleteId}: ${column} is stored as ${value(stored)}, its sessions give ${value(computed)}.`;
}
