import type { MouseEvent, ReactNode } from 'react';
import type { Period } from '../../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { SeasonView, SeasonWeek } from '../../../../shared/domain/season.ts';
import { commandEntry } from '../../app/command-entry.ts';
import { useOpenWeek } from '../../app/use-open-week.ts';
import { dayMonthLong } from '../../charts/calendar-words.ts';
import { handleName } from '../../charts/chart-handles.tsx';
import { type BorderHandle, type ChartHandle, handleDate, within } from '../../charts/handles-model.ts';
import { periodText } from '../../charts/period-words.ts';
import { t } from '../../text/index.ts';
import { type MenuEntry, useContextMenu } from '../../ui/index.ts';
import { useNoteOfWeek } from '../inspector/use-week-note.ts';
import { usePeriodActs } from '../period/use-period-acts.ts';
import { useRaceActs } from '../race/use-race-acts.ts';
import type { Adjust } from './use-adjust.ts';
import { runInWeek } from './use-week-menu.tsx';

/** The menus of what stands on the chart of a season. */
export interface MarkMenus {
  readonly onHandle: (event: MouseEvent, handle: ChartHandle) => void;
  readonly onPeriod: (event: MouseEvent, period: Period) => void;
  readonly onNote: (event: MouseEvent, week: SeasonWeek) => void;
  readonly element: ReactNode;
}

/** Prepares the menus of phase borders, race flags, days of the calendar and week notes of the shown season. */
export function useMarkMenus(
  athleteId: AthleteId,
  view: SeasonView,
  adjust: Adjust,
  onSelect: (monday: CalendarDate) => void,
): MarkMenus {
  const menu = useContextMenu();
  const openWeek = useOpenWeek(athleteId);
  const races = useRaceActs(athleteId);
  const periods = usePeriodActs(athleteId, view.today);
  const note = useNoteOfWeek(view.season.id);
  const { firstMonday } = view.season;
  const movesOf = (handle: ChartHandle) => {
    const week = handle.kind === 'border' ? 1 : 7;
    const move = (id: 'earlier' | 'later', by: number): MenuEntry => ({
      id,
      icon: by < 0 ? 'back' : 'next',
      label: t(by < 0 ? 'ui.weekEarlier' : 'ui.weekLater'),
      isDisabled: within(handle, handle.value + by) !== handle.value + by,
      run: () => adjust.move(handle, handleDate(handle, handle.value + by, firstMonday)),
    });
    return [move('earlier', -week), move('later', week)];
  };
  const borderEntries = (handle: BorderHandle): readonly MenuEntry[] => [
    ...movesOf(handle),
    {
      id: 'release',
      icon: 'unlock',
      label: t('season.targetFree'),
      isDisabled: !handle.pinned,
      run: () => adjust.releaseHandle(handle),
    },
    commandEntry('season.edit', { icon: 'edit', startsGroup: true }),
    commandEntry('season.replan', { icon: 'redo' }),
  ];
  return {
    onHandle: (event, handle) => {
      const race = view.races.find(({ id }) => handle.kind === 'race' && id === handle.raceId);
      if (handle.kind === 'border') menu.open(event, handleName(handle), borderEntries(handle));
      else if (race !== undefined) menu.open(event, handleName(handle), races.entriesOf(race, movesOf(handle)));
    },
    onPeriod: (event, period) => menu.open(event, periodText(period), periods.entriesOf(period)),
    onNote: (event, week) => {
      const { monday, number } = week;
      menu.open(event, t('charts.noteOf', { number, date: dayMonthLong(monday), note: week.note }), [
        {
          id: 'edit',
          icon: 'edit',
          label: t('inspector.noteEdit'),
          run: () => runInWeek('week.note', () => onSelect(monday)),
        },
        openWeek(monday),
        {
          id: 'delete',
          icon: 'trash',
          label: t('inspector.noteDelete'),
          danger: true,
          startsGroup: true,
          run: () => void note.write(monday, ''),
        },
      ]);
    },
    element: menu.element,
  };
}
