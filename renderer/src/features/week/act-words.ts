import type { FitNote } from '../../../../shared/contract/library.ts';
import type { Placed, RestShiftAnswer } from '../../../../shared/contract/week-acts.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../../shared/domain/reason.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { t } from '../../text/index.ts';

/** The rule that an act has broken, and how many more; nothing where none is. */
export function brokenText(findings: readonly Finding[]): string {
  const [first, ...others] = findings;
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` ${t('week.moreBroken', { count: others.length })}`;
  return ` ${first.rule}: ${first.sentence}${more}`;
}

/** `“Easy 8 km”` for one session, `3 sessions` for several. */
export function sessionsText(sessions: readonly Pick<Session, 'title'>[]): string {
  const [only] = sessions;
  if (sessions.length === 1 && only !== undefined) return `“${only.title}”`;
  return t('week.sessions', { count: sessions.length });
}

/** The kinds of acts that put sessions on days. */
export type PlacingAct = 'pasted' | 'movedTo' | 'duplicated';

/** What an act did: which sessions stand where now, what made room, what could not be taken over, which rule is broken. */
export function placedText(
  act: PlacingAct,
  landed: readonly { readonly session: Pick<Session, 'title'>; readonly date: CalendarDate }[],
  placed: Placed,
): string {
  const [first] = landed.map((each) => each.date).toSorted();
  const facts = {
    sessions: sessionsText(landed.map((each) => each.session)),
    day: first === undefined ? '' : weekdayDate(first),
  };
  return `${t(`week.${act}`, facts)}${roomText(placed)}${fitText(placed.notes)}${brokenText(placed.findings)}`;
}

/** What made room, and what stayed there. */
export function roomText({ cleared, kept }: Pick<Placed, 'cleared' | 'kept'>): string {
  const went = cleared === 0 ? '' : ` ${t('week.cleared', { count: cleared })}`;
  return kept === 0 ? went : `${went} ${t('week.keptThere', { count: kept })}`;
}

function fitText(notes: readonly FitNote[]): string {
  const open = notes.filter((note) => note.kind !== 'light').length;
  return open === 0 ? '' : ` ${t('week.fitOpen', { count: open })}`;
}

/** What a rest day has shifted, and what could not move and why. */
export function restText(act: 'insertRest' | 'removeRest', date: CalendarDate, shift: RestShiftAnswer): string {
  const words = t(`week.${act}Done`, { day: weekdayDate(date), sessions: t('week.sessions', { count: shift.moved }) });
  return `${words}${stayedText(shift)}${brokenText(shift.findings)}`;
}

function stayedText({ stayed, barrier }: RestShiftAnswer): string {
  const [first] = stayed;
  if (first === undefined || barrier === null) return '';
  const facts = { sessions: sessionsText(stayed), day: weekdayDate(first.date) };
  const why = t(`week.stop_${barrier.kind}`, { title: barrier.title, day: weekdayDate(barrier.date) });
  return ` ${t(stayed.length === 1 ? 'week.stayedOne' : 'week.stayedMany', { ...facts, why })}`;
}
