import type { ReactNode } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { call } from '../../api/index.ts';
import { fullDate } from '../../charts/calendar-words.ts';
import { t } from '../../text/index.ts';
import { showFailure, showToast, useStateOf } from '../../ui/index.ts';
import { type Clip, useClip } from './clipboard.ts';
import { type Asking, nextMonday, RepeatDialog, RoomDialog } from './place-dialogs.tsx';
import { take } from './use-pane-acts.ts';
import { type Clear, useWeekActs } from './use-week-acts.ts';
import { copied, pasteLabel } from './week-menus.ts';
import type { WeekView } from './week-state.ts';

/** What can be done with a week of sessions from a screen that does not show them. */
export interface WholeWeek {
  /** What a paste would bring, for its menu entry. */
  readonly pasteLabel: string;
  readonly canPaste: boolean;
  readonly copy: (monday: CalendarDate) => void;
  readonly paste: (monday: CalendarDate) => void;
  readonly duplicate: (monday: CalendarDate) => void;
  readonly repeat: (monday: CalendarDate) => void;
  /** The questions that these ask before they happen; put it once into the screen. */
  readonly element: ReactNode;
}

type Question =
  | Extract<Asking, { readonly kind: 'room' }>
  | (Extract<Asking, { readonly kind: 'repeat' }> & { readonly view: WeekView });

/** The sessions of a week and what they hand on; null, and told, where there is nothing or it cannot be read. */
async function readWeek(athleteId: AthleteId, monday: CalendarDate) {
  const answer = await call('week.get', { athleteId, monday });
  if (!answer.ok) {
    showFailure(answer.failure);
    return null;
  }
  const sessions = copied(answer.value.sessions);
  if (sessions.length > 0) return { view: answer.value, sessions };
  showToast({ tone: 'info', text: t('week.nothingIn', { date: fullDate(monday) }) });
  return null;
}

/** Prepares the acts on whole weeks of an athlete: they read the week when they are called for. */
export function useWholeWeek(athleteId: AthleteId): WholeWeek {
  const acts = useWeekActs(athleteId);
  const clip = useClip();
  const [question, setQuestion] = useStateOf<Question | null>(athleteId, () => null);
  const close = () => setQuestion(null);
  const onRead = async (
    monday: CalendarDate,
    then: (sessions: readonly Session[], view: WeekView) => void,
  ): Promise<void> => {
    const read = await readWeek(athleteId, monday);
    if (read !== null) then(read.sessions, read.view);
  };
  const paste = (clipped: Clip, monday: CalendarDate) => {
    const run = (clear: Clear) => void acts.paste(clipped, monday, clear);
    if (clipped.shape === 'week') setQuestion({ kind: 'room', title: t('week.pasteWeek'), monday, run });
    else run(null);
  };
  return {
    pasteLabel: pasteLabel(clip),
    canPaste: clip !== null,
    copy: (monday) => void onRead(monday, (sessions) => take('copy', athleteId, sessions, 'week')),
    paste: (monday) => (clip === null ? undefined : paste(clip, monday)),
    duplicate: (monday) =>
      void onRead(monday, (sessions) =>
        setQuestion({
          kind: 'room',
          title: t('week.duplicateWeek'),
          monday: nextMonday(sessions, monday),
          run: (clear) => void acts.duplicate(sessions, 7, clear),
        }),
      ),
    repeat: (monday) =>
      void onRead(monday, (sessions, view) => setQuestion({ kind: 'repeat', sessions, shape: 'week', view })),
    element:
      question === null ? null : question.kind === 'room' ? (
        <RoomDialog athleteId={athleteId} asking={question} onClose={close} />
      ) : (
        <RepeatDialog
          view={question.view}
          asking={question}
          onRepeat={(weeks, clear) => void acts.repeat(question.sessions, weeks, clear)}
          onClose={close}
        />
      ),
  };
}
