import type { RosterRow } from '../../../../shared/contract/athletes.ts';
import { type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date.ts';
import { t } from '../../text/index.ts';

/** Why a coach should look at an athlete: how pressing it is, and in words. */
export interface AttentionReason {
  readonly weight: number;
  readonly text: string;
}

/** Everything that asks for the coach's eye, the most pressing first. */
export interface Attention {
  /** Zero when nothing does. */
  readonly score: number;
  /** False while there is nothing but warnings of the audit: those can wait. */
  readonly needed: boolean;
  readonly reasons: readonly AttentionReason[];
}

/** From this weight on a reason makes an athlete one of those who need attention. */
const NEEDED = 20;

/** Days without a log after which silence is one: a weekend off is none. */
const SILENT_DAYS = 5;
/** Share of last week's running below which it counts as missed. */
const MISSED_SHARE = 0.6;
/** Days before an A race in which it is a reason to look. */
const RACE_DAYS = 14;
/** Days before the end of the last planned season in which a next one should be planned. */
const END_DAYS = 21;

/** What of an athlete's row needs attention today. Archived athletes need none. */
export function attentionOf(row: RosterRow, today: CalendarDate): Attention {
  if (row.archived) return { score: 0, needed: false, reasons: [] };
  const reasons = [
    ...findingReasons(row),
    ...planReasons(row),
    ...logReasons(row, today),
    ...raceReasons(row),
    ...seasonReasons(row, today),
  ].toSorted((a, b) => b.weight - a.weight);
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { score, needed: (reasons[0]?.weight ?? 0) >= NEEDED, reasons };
}

function reason(weight: number, text: string): readonly AttentionReason[] {
  return [{ weight, text }];
}

function findingReasons({ findings, worstFinding }: RosterRow): readonly AttentionReason[] {
  const { serious, warning } = findings;
  if (serious > 0) {
    const text =
      worstFinding === null
        ? t('roster.whySerious', { count: serious })
        : t('roster.whySeriousNamed', { count: serious, worst: worstFinding });
    return reason(100 + Math.min(serious, 20), text);
  }
  if (warning === 0) return [];
  const text =
    worstFinding === null
      ? t('roster.whyWarning', { count: warning })
      : t('roster.whyWarningNamed', { count: warning, worst: worstFinding });
  return reason(5 + Math.min(warning, 10), text);
}

function planReasons({ planNews }: RosterRow): readonly AttentionReason[] {
  return planNews === null ? [] : reason(35, t('roster.whyPlan', { news: planNews }));
}

function logReasons(row: RosterRow, today: CalendarDate): readonly AttentionReason[] {
  // Of those who never log nothing can be missed; a coach who plans only does not want to hear of it each day.
  if (row.lastLogged === null) return [];
  const silent = daysBetween(row.lastLogged, today);
  const { runDistanceM: run, lifts } = row.lastWeek;
  const planned = run.planned > 0 || lifts.planned > 0;
  if (silent > SILENT_DAYS && planned)
    return reason(50 + Math.min(silent, 30), t('roster.whySilent', { count: silent }));
  const share = run.planned > 0 ? run.done / run.planned : 1;
  return [
    ...(share < MISSED_SHARE ? reason(40, t('roster.whyRun', { percent: Math.round(share * 100) })) : []),
    ...(lifts.planned > 0 && lifts.done === 0 ? reason(30, t('roster.whyLift', { count: lifts.planned })) : []),
  ];
}

function raceReasons({ nextRace }: RosterRow): readonly AttentionReason[] {
  if (nextRace === null || nextRace.priority !== 'A' || nextRace.days > RACE_DAYS) return [];
  const { days, name } = nextRace;
  const text = days === 0 ? t('roster.whyRaceToday', { name }) : t('roster.whyRace', { name, count: days });
  return reason(20 + RACE_DAYS - days, text);
}

function seasonReasons(row: RosterRow, today: CalendarDate): readonly AttentionReason[] {
  if (row.seasonEnd === null) return reason(25, t('roster.whyNoSeason'));
  const left = daysBetween(today, row.seasonEnd);
  return left <= END_DAYS && !row.hasNextSeason ? reason(22, t('roster.whySeasonEnds', { count: left + 1 })) : [];
}
