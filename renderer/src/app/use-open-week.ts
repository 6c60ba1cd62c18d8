import { type CalendarDate, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import { t } from '../text/index.ts';
import type { MenuEntry } from '../ui/index.ts';
import { usePlace } from './navigation.ts';
import { paths } from './routes.ts';

/** The entry of a menu that leads to the week of a day. */
export function useOpenWeek(athleteId: AthleteId): (date: CalendarDate) => MenuEntry {
  const { go } = usePlace();
  return (date) => ({
    id: 'week',
    icon: 'calendar',
    label: t('inspector.openWeek'),
    startsGroup: true,
    run: () => go(paths.week(athleteId, mondayOf(date))),
  });
}
