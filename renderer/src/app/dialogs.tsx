import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, PeriodId, RaceId, SeasonId, SessionId } from '../../../shared/domain/ids.ts';
import type { RosterView } from '../../../shared/domain/roster.ts';
import type { SeasonDraft } from '../../../shared/domain/season.ts';

/** A window that any screen may open over the page, or over another window. */
export type DialogSpec =
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'history' }
  | { readonly kind: 'import'; readonly athleteId: AthleteId | null }
  /** A new race may come with its day, new days with the first and the last. */
  | {
      readonly kind: 'race';
      readonly athleteId: AthleteId;
      readonly raceId: RaceId | null;
      readonly date?: CalendarDate;
    }
  | {
      readonly kind: 'period';
      readonly athleteId: AthleteId;
      readonly periodId: PeriodId | null;
      readonly days?: { readonly from: CalendarDate; readonly to: CalendarDate };
    }
  | { readonly kind: 'season'; readonly athleteId: AthleteId; readonly seasonId: SeasonId | null }
  | { readonly kind: 'all-seasons'; readonly athleteId: AthleteId }
  | { readonly kind: 'export-pdf'; readonly seasonId: SeasonId }
  | { readonly kind: 'save-to-library'; readonly sessionId: SessionId; readonly title: string }
  | { readonly kind: 'insert-from-library'; readonly athleteId: AthleteId; readonly date: CalendarDate }
  | { readonly kind: 'replan-seasons'; readonly athleteId: AthleteId | null }
  /** What replanning changes; with a draft, what saving it would; with a race, what moving it to the day would. */
  | {
      readonly kind: 'replan';
      readonly athleteId: AthleteId;
      readonly seasonId: SeasonId;
      readonly draft: SeasonDraft | null;
      readonly race?: { readonly raceId: RaceId; readonly date: CalendarDate };
      /** Said above it where the change comes from the page; without it a draft comes from a form that lies below. */
      readonly title?: string;
    }
  | {
      readonly kind: 'week-target';
      readonly athleteId: AthleteId;
      readonly seasonId: SeasonId;
      readonly monday: CalendarDate;
    }
  | { readonly kind: 'shift'; readonly athleteId: AthleteId; readonly seasonId: SeasonId; readonly name: string }
  | { readonly kind: 'save-template'; readonly seasonId: SeasonId; readonly name: string }
  | { readonly kind: 'templates'; readonly athleteId: AthleteId | null }
  | { readonly kind: 'squad-replan' }
  /** Something done to the athletes chosen in the roster, or in its archive. */
  | {
      readonly kind: 'bulk';
      readonly act: 'template' | 'replan' | 'shift' | 'log' | 'export' | 'groups' | 'archive';
      readonly athleteIds: readonly AthleteId[];
      readonly archived: boolean;
    }
  | { readonly kind: 'groups' }
  | { readonly kind: 'save-filter'; readonly view: RosterView }
  | { readonly kind: 'saved-filters' }
  | {
      readonly kind: 'confirm';
      readonly title: string;
      readonly text: string;
      readonly act: string;
      readonly danger: boolean;
      readonly run: () => void;
    };

interface Dialogs {
  /** The open windows, the topmost last. */
  readonly stack: readonly DialogSpec[];
  readonly open: (dialog: DialogSpec) => void;
  /** Closes the topmost window. */
  readonly close: () => void;
}

const DialogsContext = createContext<Dialogs>({ stack: [], open: () => {}, close: () => {} });

/** Keeps which windows are open. */
export function DialogsProvider({ children }: { readonly children: ReactNode }) {
  const [stack, setStack] = useState<readonly DialogSpec[]>([]);
  const value = useMemo(
    () => ({
      stack,
      open: (dialog: DialogSpec) => setStack((before) => [...before, dialog]),
      close: () => setStack((before) => before.slice(0, -1)),
    }),
    [stack],
  );
  return <DialogsContext value={value}>{children}</DialogsContext>;
}

/** Opens and closes the windows over the page. */
export function useDialogs(): Dialogs {
  return useContext(DialogsContext);
}
