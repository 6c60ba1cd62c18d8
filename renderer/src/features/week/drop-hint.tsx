import type { Output } from '../../../../shared/contract/index.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { useChannel } from '../../api/index.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { t } from '../../text/index.ts';
import { classNames, Icon, SeverityMark } from '../../ui/index.ts';

/** What the rules say about one day. */
export type DayCheck = Output<'session.checkPlaces'>[number];

/** How a place stands: it cannot be, breaks a rule, is advised against, is remarked on, or is free. */
export type Verdict = 'refused' | 'serious' | 'warning' | 'info' | 'free';

/** The gravest of what the rules say. */
export function verdictOf({ refused, findings }: DayCheck): Verdict {
  if (refused !== null) return 'refused';
  const severities = findings.map((finding) => finding.severity);
  return severities.includes('serious')
    ? 'serious'
    : severities.includes('warning')
      ? 'warning'
      : (severities[0] ?? 'free');
}

/** Asks once about all the days where sessions may go; the answers by day, empty until they are there. */
export function useChecks(
  athleteId: AthleteId,
  sessions: readonly Session[] | null,
  dates: readonly CalendarDate[],
  copy: boolean,
): ReadonlyMap<CalendarDate, DayCheck> {
  const sessionIds = sessions?.map((session) => session.id) ?? [];
  const asked = useChannel(
    'session.checkPlaces',
    sessionIds.length === 0 ? null : { athleteId, sessionIds, dates: [...dates], copy },
  );
  return new Map(asked.status === 'ready' ? asked.value.map((check) => [check.date, check]) : []);
}

function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  switch (verdict) {
    case 'refused':
      return <Icon name="forbidden" size={14} />;
    case 'free':
      return <Icon name="check" size={14} />;
    case 'serious':
    case 'warning':
    case 'info':
      return <SeverityMark severity={verdict} />;
  }
}

/** In a day's heading while something is moved: whether it may go there. */
export function DayMark({ check }: { readonly check: DayCheck | null }) {
  if (check === null) return <span className="wk-verdict" />;
  const verdict = verdictOf(check);
  return (
    <span className={classNames('wk-verdict', `wk-verdict-${verdict}`)} title={t(`week.verdict_${verdict}`)}>
      <VerdictMark verdict={verdict} />
      <span className="visually-hidden">{t(`week.verdict_${verdict}`)}</span>
    </span>
  );
}

/** The verdict in words, with the rule and its sentence. */
export function CheckWords({ check }: { readonly check: DayCheck }) {
  const verdict = verdictOf(check);
  const grave = check.findings.find((finding) => finding.severity === verdict) ?? check.findings[0];
  const more = check.findings.length - 1;
  return (
    <>
      <b className={`wk-verdict-${verdict}`}>
        <VerdictMark verdict={verdict} /> {t(`week.verdict_${verdict}`)}
        {grave === undefined ? '' : ` · ${grave.rule}`}
      </b>{' '}
      {check.refused ?? grave?.sentence ?? ''}
      {more > 0 ? ` ${t('week.moreBroken', { count: more })}` : ''}
    </>
  );
}

/** Beside the pointer in a drag: what a drop on this day would do and which rule it would break. */
export function DropHint({ check, copy }: { readonly check: DayCheck | null; readonly copy: boolean }) {
  return (
    <div className="wk-drop" role="status">
      <p className="wk-drop-act">{t(copy ? 'week.dropCopy' : 'week.dropMove')}</p>
      {check === null ? null : (
        <p>
          <span className="visually-hidden">{weekdayDate(check.date)}: </span>
          <CheckWords check={check} />
        </p>
      )}
    </div>
  );
}
