import type { MouseEvent, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { UserCommandId } from '../../../../shared/commands.ts';
import { addDays, type CalendarDate, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { SeasonView, SeasonWeek } from '../../../../shared/domain/season.ts';
import { commandEntry } from '../../app/command-entry.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { dayMonthLong } from '../../charts/calendar-words.ts';
import { periodsOfWeek } from '../../charts/counterpoint-model.ts';
import { periodText } from '../../charts/period-words.ts';
import { type CommandHandler, runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { type MenuEntry, type Point, useContextMenu } from '../../ui/index.ts';
import { useWholeWeek, type WholeWeek } from '../week/use-whole-week.tsx';

/** What the season screen offers for its selected week, and the menu of a week offers for that week. */
export type WeekCommands = Readonly<
  Record<
    Extract<UserCommandId, 'view.week' | 'week.target' | 'week.copy' | 'week.duplicate' | 'week.repeat'>,
    CommandHandler
  >
>;

/** The acts on a week of a season, as commands and as a menu. */
export interface WeekMenu {
  readonly commandsOf: (week: SeasonWeek) => WeekCommands;
  /** Selects the week and opens its menu; `place` is where the keyboard's menu opens. */
  readonly open: (event: MouseEvent, week: SeasonWeek, place?: Point) => void;
  /** The menu, and the questions that some acts ask before they happen. */
  readonly element: ReactNode;
}

/** Prepares what can be done with a week of the shown season. */
export function useWeekMenu(
  athleteId: AthleteId,
  view: SeasonView,
  onSelect: (monday: CalendarDate) => void,
): WeekMenu {
  const menu = useContextMenu();
  const dialogs = useDialogs();
  const { go } = usePlace();
  const whole = useWholeWeek(athleteId);
  const commandsOf = ({ monday }: SeasonWeek): WeekCommands => ({
    'view.week': { run: () => go(paths.week(athleteId, monday)) },
    'week.target': {
      run: () => dialogs.open({ kind: 'week-target', athleteId, seasonId: view.season.id, monday }),
      isEnabled: monday >= mondayOf(view.today),
    },
    'week.copy': { run: () => whole.copy(monday) },
    'week.duplicate': { run: () => whole.duplicate(monday) },
    'week.repeat': { run: () => whole.repeat(monday) },
  });
  const addedTo = ({ monday }: SeasonWeek): readonly MenuEntry[] => {
    const sunday = addDays(monday, 6);
    return [
      commandEntry(
        'race.new',
        { icon: 'flag', startsGroup: true },
        { run: () => dialogs.open({ kind: 'race', athleteId, raceId: null, date: sunday }) },
      ),
      commandEntry(
        'period.new',
        { icon: 'add' },
        { run: () => dialogs.open({ kind: 'period', athleteId, periodId: null, days: { from: monday, to: sunday } }) },
      ),
      commandEntry('week.note', { icon: 'edit' }),
    ];
  };
  const standingIn = ({ monday }: SeasonWeek): readonly MenuEntry[] =>
    [
      ...view.races
        .filter((race) => mondayOf(race.date) === monday)
        .map(({ id, name }) => ({
          id,
          label: t('athlete.editRace', { name }),
          run: () => dialogs.open({ kind: 'race', athleteId, raceId: id }),
        })),
      ...periodsOfWeek(view.periods, monday).map((period) => ({
        id: period.id,
        label: t('period.edit', { what: periodText(period) }),
        run: () => dialogs.open({ kind: 'period', athleteId, periodId: period.id }),
      })),
    ].map((entry, at) => ({ ...entry, startsGroup: at === 0 }));
  return {
    commandsOf,
    open: (event, week, place) => {
      // Acts without a week of their own, such as the note, are about the selected one.
      flushSync(() => onSelect(week.monday));
      const commands = commandsOf(week);
      menu.open(
        event,
        t('inspector.title', { number: week.number, date: dayMonthLong(week.monday) }),
        [
          commandEntry('view.week', { icon: 'calendar', label: t('inspector.openWeek') }, commands['view.week']),
          commandEntry('week.target', {}, commands['week.target']),
          ...clipEntries(week, commands, whole),
          ...addedTo(week),
          ...standingIn(week),
          commandEntry('season.replan', { icon: 'redo', startsGroup: true }),
        ],
        place,
      );
    },
    element: (
      <>
        {menu.element}
        {whole.element}
      </>
    ),
  };
}

function clipEntries({ monday }: SeasonWeek, commands: WeekCommands, whole: WholeWeek): readonly MenuEntry[] {
  return [
    commandEntry('week.copy', { icon: 'copy', startsGroup: true }, commands['week.copy']),
    {
      id: 'paste',
      icon: 'paste',
      label: whole.pasteLabel,
      isDisabled: !whole.canPaste,
      run: () => whole.paste(monday),
    },
    commandEntry('week.duplicate', {}, commands['week.duplicate']),
    commandEntry('week.repeat', {}, commands['week.repeat']),
  ];
}

/** Runs what is about the selected week after the week has been selected. */
export function runInWeek(id: UserCommandId, select: () => void): void {
  flushSync(select);
  runCommand(id);
}
