import type { LogEntry } from '../../../../shared/contract/log.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import { t } from '../../text/index.ts';
import { type Line, OTHER_WORDS } from './grammar/read-line.ts';
import type { RunLine } from './grammar/run-line.ts';

function blank(date: CalendarDate): Omit<LogEntry, 'kind'> {
  return { date, startTime: null, title: null, durationS: null, run: null, strength: null, rpe: null, note: '' };
}

function ofRun({ startTime, durationS, rpe, note }: RunLine) {
  return { startTime, durationS, rpe, note };
}

/** The session that a line stands for. */
export function entryOf(line: Line): LogEntry {
  switch (line.kind) {
    case 'lift': {
      const { groups, durationS, rpe } = line.lift;
      const sets = groups.flatMap((group) => group.sets);
      return { ...blank(line.date), kind: 'strength', durationS, rpe, strength: { block: null, sets } };
    }
    case 'run': {
      const { type, distanceM, items, heartRate, ascentM } = line.run;
      const run = { type, distanceM, items: [...items], zones: null, heartRate, ascentM };
      return { ...blank(line.date), ...ofRun(line.run), kind: 'run', run };
    }
    case 'other':
      return {
        ...blank(line.date),
        ...ofRun(line.run),
        kind: OTHER_WORDS[line.word],
        title: t(`log.word_${line.word}`),
      };
  }
}

/** The exercise that the next line is about where it names none: the last of this one; null after a run. */
export function nextUnder(line: Line, before: ExerciseId | null): ExerciseId | null {
  if (line.kind !== 'lift') return null;
  return line.lift.groups.at(-1)?.exerciseId ?? before;
}
