import { addWeeks, type CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, PeriodId } from '../../../../shared/domain/ids.ts';
import type { PhasePin, SeasonDraft, SeasonView } from '../../../../shared/domain/season.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import type { ChartHandle } from '../../charts/handles-model.ts';
import type { TargetHandle } from '../../charts/targets-model.ts';
import { t } from '../../text/index.ts';
import { dateWords } from '../../ui/index.ts';
import { withoutPhasePin, withPhasePin, withTarget, withWeekPin } from './pin-model.ts';

/** What a season screen does with what was moved on its chart: it shows the difference, and applies that. */
export interface Adjust {
  readonly move: (handle: ChartHandle, date: CalendarDate) => void;
  readonly open: (handle: ChartHandle) => void;
  readonly releaseHandle: (handle: ChartHandle) => void;
  readonly release: (pin: PhasePin) => void;
  /** Sets a week's hard sets, or its running in the athlete's unit. */
  readonly setTarget: (target: TargetHandle, value: number, unit: DistanceUnit) => void;
  readonly openPeriod: (periodId: PeriodId) => void;
  readonly openTarget: (target: TargetHandle) => void;
  readonly releaseTarget: (target: TargetHandle) => void;
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
    setTarget: (target, value, unit) => {
      const shown = target.kind === 'hardSets' ? t('charts.targetSets', { count: value }) : `${value} ${unit}`;
      const title = t('season.weekSetTitle', { date: dateWords(target.monday), value: shown });
      show(title, withWeekPin(season, withTarget(view, target, value, unit)));
    },
    openPeriod: (periodId) => dialogs.open({ kind: 'period', athleteId, periodId }),
    openTarget: ({ monday }) => dialogs.open({ kind: 'week-target', athleteId, seasonId: season.id, monday }),
    releaseTarget: (target) => {
      const title = t('season.weekFreeTitle', { date: dateWords(target.monday) });
      show(title, withWeekPin(season, withTarget(view, target, null, 'km')));
    },
  };
}
