import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';

/** One week, day by day. */
export function WeekScreen({ monday }: { readonly athleteId: AthleteId; readonly monday: CalendarDate }) {
  return <div data-monday={monday} />;
}
