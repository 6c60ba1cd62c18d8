import { type CalendarDate, weekdayOf } from '../../../../shared/domain/calendar-date.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { weekdayDate, weekdayName } from '../../charts/calendar-words.ts';
import { t } from '../../text/index.ts';
import type { MenuEntry } from '../../ui/index.ts';
import type { Clip, ClipShape } from './clipboard.ts';
import { linkCandidates, type SessionPair } from './week-model.ts';

/** What menus, keys and the inspector can do with sessions, days and the week. */
export interface PaneActs {
  readonly edit: (session: Session) => void;
  /** Goes to the day of a session in the log. */
  readonly log: (session: Session) => void;
  readonly move: (sessions: readonly Session[]) => void;
  readonly lock: (sessions: readonly Session[]) => void;
  readonly remove: (sessions: readonly Session[]) => void;
  readonly keep: (session: Session) => void;
  readonly link: (actual: Session, planned: Session | null) => void;
  readonly copy: (sessions: readonly Session[], shape: ClipShape) => void;
  readonly cut: (sessions: readonly Session[], shape: ClipShape) => void;
  readonly paste: (date: CalendarDate) => void;
  readonly duplicate: (sessions: readonly Session[], shape: ClipShape) => void;
  readonly repeat: (sessions: readonly Session[], shape: ClipShape) => void;
  readonly rest: (act: 'insertRest' | 'removeRest', date: CalendarDate) => void;
  readonly note: (date: CalendarDate) => void;
  readonly addOn: (date: CalendarDate) => void;
  readonly fromLibrary: (date: CalendarDate) => void;
}

/** The planned ones: what was done can be copied, but neither moved nor cut. */
export function plannedOf(sessions: readonly Session[]): readonly Session[] {
  return sessions.filter((session) => session.side === 'planned');
}

/** What a day or week hands on when it is copied: its plan, or what was done where nothing is planned. */
export function copied(sessions: readonly Session[]): readonly Session[] {
  const planned = plannedOf(sessions);
  return planned.length > 0 ? planned : sessions;
}

/** What a paste would bring, for its menu entry; null when nothing was copied. */
export function pasteLabel(clip: Clip | null): string {
  if (clip === null) return t('week.pasteNothing');
  if (clip.shape === 'week') return t('week.pasteWeek');
  const [only] = clip.sessions;
  return clip.sessions.length === 1 && only !== undefined
    ? t('week.pasteOne', { title: only.title })
    : t('week.pasteMany', { count: clip.sessions.length });
}

function linkEntries({ planned, actual }: SessionPair, all: readonly Session[], acts: PaneActs): readonly MenuEntry[] {
  if (actual === null) return [];
  if (planned !== null || actual.plannedId !== null) {
    const label = t('week.unlink', { title: actual.title });
    return [{ id: 'unlink', label, icon: 'close', run: () => acts.link(actual, null) }];
  }
  return linkCandidates(actual, all).map((candidate) => ({
    id: `link-${candidate.id}`,
    label: t('week.fulfils', { day: weekdayName(weekdayOf(candidate.date), 'short'), title: candidate.title }),
    icon: 'check',
    run: () => acts.link(actual, candidate),
  }));
}

function clipEntries(sessions: readonly Session[], date: CalendarDate, clip: Clip | null, acts: PaneActs) {
  const planned = plannedOf(sessions);
  return [
    {
      id: 'copy',
      label: t('week.copy'),
      icon: 'copy',
      shortcut: 'Mod+C',
      startsGroup: true,
      run: () => acts.copy(sessions, 'sessions'),
    },
    {
      id: 'cut',
      label: t('week.cut'),
      icon: 'cut',
      shortcut: 'Mod+X',
      isDisabled: planned.length === 0,
      run: () => acts.cut(planned, 'sessions'),
    },
    {
      id: 'paste',
      label: pasteLabel(clip),
      icon: 'paste',
      shortcut: 'Mod+V',
      isDisabled: clip === null,
      run: () => acts.paste(date),
    },
    {
      id: 'duplicate',
      label: t('week.duplicate'),
      shortcut: 'Mod+D',
      run: () => acts.duplicate(sessions, 'sessions'),
    },
    {
      id: 'repeat',
      label: t('week.repeat'),
      shortcut: 'Mod+Shift+D',
      run: () => acts.repeat(sessions, 'sessions'),
    },
  ] as const satisfies readonly MenuEntry[];
}

/** The menu of one card. */
export function cardEntries(
  session: Session,
  pair: SessionPair,
  all: readonly Session[],
  clip: Clip | null,
  acts: PaneActs,
): readonly MenuEntry[] {
  const done = session.side === 'actual';
  return [
    ...linkEntries(pair, all, acts),
    { id: 'edit', label: t('week.edit'), icon: 'edit', startsGroup: true, run: () => acts.edit(session) },
    { id: 'log', label: t('week.log'), icon: 'check', run: () => acts.log(session) },
    {
      id: 'move',
      label: t('week.move'),
      icon: 'calendar',
      shortcut: 'M',
      isDisabled: done,
      run: () => acts.move([session]),
    },
    ...clipEntries([session], session.date, clip, acts),
    {
      id: 'lock',
      label: session.locked ? t('week.unlock') : t('week.lock'),
      icon: session.locked ? 'unlock' : 'lock',
      shortcut: 'L',
      startsGroup: true,
      isDisabled: done,
      run: () => acts.lock([session]),
    },
    { id: 'keep', label: t('week.keep'), icon: 'library', shortcut: 'B', run: () => acts.keep(session) },
    {
      id: 'delete',
      label: t('week.delete'),
      icon: 'trash',
      shortcut: 'Delete',
      danger: true,
      run: () => acts.remove([session]),
    },
  ];
}

/** The menu of several chosen cards. */
export function groupEntries(sessions: readonly Session[], clip: Clip | null, acts: PaneActs): readonly MenuEntry[] {
  const planned = plannedOf(sessions);
  const none = planned.length === 0;
  const [first] = sessions;
  if (first === undefined) return [];
  const unlock = planned.every((session) => session.locked);
  return [
    {
      id: 'move',
      label: t('week.move'),
      icon: 'calendar',
      shortcut: 'M',
      isDisabled: none,
      run: () => acts.move(planned),
    },
    ...clipEntries(sessions, first.date, clip, acts),
    {
      id: 'lock',
      label: unlock ? t('week.unlock') : t('week.lock'),
      icon: unlock ? 'unlock' : 'lock',
      shortcut: 'L',
      startsGroup: true,
      isDisabled: none,
      run: () => acts.lock(planned),
    },
    {
      id: 'delete',
      label: t('week.deleteMany', { count: sessions.length }),
      icon: 'trash',
      shortcut: 'Delete',
      danger: true,
      run: () => acts.remove(sessions),
    },
  ];
}

/** The menu of a day, at its heading and on its free space. */
export function dayEntries(
  date: CalendarDate,
  sessions: readonly Session[],
  clip: Clip | null,
  acts: PaneActs,
): readonly MenuEntry[] {
  const planned = plannedOf(sessions);
  const empty = sessions.length === 0;
  const all = copied(sessions);
  return [
    { id: 'add', label: t('week.add'), icon: 'add', shortcut: 'S', run: () => acts.addOn(date) },
    { id: 'library', label: t('week.fromLibrary'), icon: 'library', shortcut: 'I', run: () => acts.fromLibrary(date) },
    {
      id: 'paste',
      label: pasteLabel(clip),
      icon: 'paste',
      shortcut: 'Mod+V',
      startsGroup: true,
      isDisabled: clip === null,
      run: () => acts.paste(date),
    },
    {
      id: 'copy',
      label: t('week.copyDay'),
      icon: 'copy',
      shortcut: 'Mod+C',
      isDisabled: empty,
      run: () => acts.copy(all, 'day'),
    },
    {
      id: 'cut',
      label: t('week.cutDay'),
      icon: 'cut',
      shortcut: 'Mod+X',
      isDisabled: planned.length === 0,
      run: () => acts.cut(planned, 'day'),
    },
    {
      id: 'duplicate',
      label: t('week.duplicateDay'),
      shortcut: 'Mod+D',
      isDisabled: empty,
      run: () => acts.duplicate(all, 'day'),
    },
    {
      id: 'repeat',
      label: t('week.repeat'),
      shortcut: 'Mod+Shift+D',
      isDisabled: empty,
      run: () => acts.repeat(all, 'day'),
    },
    {
      id: 'rest',
      label: t(empty ? 'week.removeRest' : 'week.insertRest'),
      shortcut: 'Shift+D',
      startsGroup: true,
      run: () => acts.rest(empty ? 'removeRest' : 'insertRest', date),
    },
    { id: 'note', label: t('week.dayNote'), icon: 'edit', shortcut: 'Shift+N', run: () => acts.note(date) },
    {
      id: 'move',
      label: t('week.moveDayTo'),
      icon: 'calendar',
      shortcut: 'M',
      isDisabled: planned.length === 0,
      run: () => acts.move(planned),
    },
    {
      id: 'clear',
      label: t('week.clearDay', { day: weekdayDate(date) }),
      icon: 'trash',
      shortcut: 'Delete',
      danger: true,
      isDisabled: planned.length === 0,
      run: () => acts.remove(planned),
    },
  ];
}

/** The menu of the week, at its head. */
export function weekEntries(
  monday: CalendarDate,
  sessions: readonly Session[],
  clip: Clip | null,
  acts: PaneActs,
): readonly MenuEntry[] {
  const planned = plannedOf(sessions);
  const empty = sessions.length === 0;
  const all = copied(sessions);
  return [
    {
      id: 'copy',
      label: t('week.copyWeek'),
      icon: 'copy',
      shortcut: 'Mod+Shift+C',
      isDisabled: empty,
      run: () => acts.copy(all, 'week'),
    },
    {
      id: 'cut',
      label: t('week.cutWeek'),
      icon: 'cut',
      isDisabled: planned.length === 0,
      run: () => acts.cut(planned, 'week'),
    },
    {
      id: 'paste',
      label: pasteLabel(clip),
      icon: 'paste',
      isDisabled: clip === null,
      run: () => acts.paste(monday),
    },
    {
      id: 'duplicate',
      label: t('week.duplicateWeek'),
      startsGroup: true,
      isDisabled: empty,
      run: () => acts.duplicate(all, 'week'),
    },
    { id: 'repeat', label: t('week.repeat'), isDisabled: empty, run: () => acts.repeat(all, 'week') },
    {
      id: 'clear',
      label: t('week.clearWeek'),
      icon: 'trash',
      danger: true,
      startsGroup: true,
      isDisabled: planned.length === 0,
      run: () => acts.remove(planned),
    },
  ];
}
