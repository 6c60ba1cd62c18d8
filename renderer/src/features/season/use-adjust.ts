import { addWeeks, type CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { PhasePin, SeasonDraft, SeasonView } from '../../../../shared/domain/season.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import type { ChartHandle } from '../../charts/handles-model.ts';
import { t } from '../../text/index.ts';
import { dateWords } from '../../ui/index.ts';
import { withoutPhasePin, withPhasePin } from './pin-model.ts';

/** What a season screen does with what was moved on its chart: it shows the difference, and applies that. */
export interface Adjust {
  readonly move: (handle: ChartHandle, date: CalendarDate) => void;
  readonly open: (handle: ChartHandle) => void;
  readonly releaseHandle: (handle: ChartHandle) => void;
  readonly release: (pin: PhasePin) => void;
}

/** Ways from the chart of a season to the difference that a change of it makes. */
export function useAdjust(athleteId: AthleteId, view: SeasonView): Adjust {
  const dialogs = useDialogs();
  const { season } = view;
  const show = (title: string, draft: SeasonDraft) =>
    dialogs.open({ kind: 'replan', athleteId, seasonId: season.id, draft, title });
  const mondayOfWeek = (week: number) => addWeeks(season.firstMonday, week);
  const release = (pin: PhasePin) =>
    show(t('season.releaseTitle', { phase: t(`words.${pin.kind}`) }), withoutPhasePin(season, pin));
  return {
    move: (handle, date) => {
      if (handle.kind === 'border') {
        const title = t('season.pinTitle', { phase: t(`words.${handle.phase}`), date: dateWords(date) });
        show(title, withPhasePin(season, handle.phase, mondayOfWeek(handle.value), date));
        return;
      }
      const title = t('season.raceTitle', { name: handle.name, date: dateWords(date) });
      const race = { raceId: handle.raceId, date };
      dialogs.open({ kind: 'replan', athleteId, seasonId: season.id, draft: null, race, title });
    },
    open: (handle) => {
      if (handle.kind === 'race') dialogs.open({ kind: 'race', athleteId, raceId: handle.raceId });
    },
    releaseHandle: (handle) => {
      if (handle.kind !== 'border' || !handle.pinned) return;
      release({ kind: handle.phase, monday: mondayOfWeek(handle.value) });
    },
    release,
  };
}
