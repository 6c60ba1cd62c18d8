import { addDays, type CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import { useChannel } from '../api/index.ts';
import { t } from '../text/index.ts';
import { showToast } from '../ui/index.ts';
import { useDialogs } from './dialogs.tsx';

/** A stretch of weeks that begins on a Monday. */
interface Span {
  readonly firstMonday: CalendarDate;
  readonly weekCount: number;
}

/** The season still to be run that a change of the given days concerns; of any day of it for null. */
export function seasonToReplan<S extends Span>(
  seasons: readonly S[],
  days: readonly string[] | null,
  today: CalendarDate,
): S | null {
  const lastDay = (season: Span) => addDays(season.firstMonday, season.weekCount * 7 - 1);
  const open = seasons
    .filter((season) => lastDay(season) >= today)
    .toSorted((a, b) => a.firstMonday.localeCompare(b.firstMonday));
  const holds = (season: Span) =>
    days === null || days.some((day) => season.firstMonday <= day && day <= lastDay(season));
  return open.find(holds) ?? null;
}

/**
 * Says that something was saved that a plan was made from and, where a season stands on it, offers to replan that
 * season: the coach sees what that changes first. `days` are the days that the change concerns; null for all.
 */
export function useReplanOffer(
  athleteId: AthleteId,
  today: CalendarDate,
): (text: string, days: readonly string[] | null) => void {
  const list = useChannel('season.list', { athleteId });
  const dialogs = useDialogs();
  const seasons = list.status === 'ready' ? list.value : [];
  return (text, days) => {
    const season = seasonToReplan(seasons, days, today);
    if (season === null) return void showToast({ tone: 'info', text });
    showToast({
      tone: 'info',
      text: t('app.replanOffer', { text, name: season.name }),
      action: {
        label: t('app.replanAct'),
        run: () => dialogs.open({ kind: 'replan', athleteId, seasonId: season.id, draft: null }),
      },
    });
  };
}
