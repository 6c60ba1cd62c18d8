import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { AthleteId, RaceId, SeasonId } from '../../../shared/domain/ids.ts';

/** A window that any screen may open over the page; one at a time. */
export type DialogSpec =
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'import'; readonly athleteId: AthleteId | null }
  | { readonly kind: 'race'; readonly athleteId: AthleteId; readonly raceId: RaceId | null }
  | { readonly kind: 'season'; readonly athleteId: AthleteId; readonly seasonId: SeasonId | null }
  | { readonly kind: 'export-pdf'; readonly seasonId: SeasonId }
  | {
      readonly kind: 'confirm';
      readonly title: string;
      readonly text: string;
      readonly act: string;
      readonly danger: boolean;
      readonly run: () => void;
    };

interface Dialogs {
  readonly current: DialogSpec | null;
  readonly open: (dialog: DialogSpec) => void;
  readonly close: () => void;
}

const DialogsContext = createContext<Dialogs>({ current: null, open: () => {}, close: () => {} });

/** Keeps which window is open. */
export function DialogsProvider({ children }: { readonly children: ReactNode }) {
  const [current, setCurrent] = useState<DialogSpec | null>(null);
  const value = useMemo(() => ({ current, open: setCurrent, close: () => setCurrent(null) }), [current]);
  return <DialogsContext value={value}>{children}</DialogsContext>;
}

/** Opens and closes the windows over the page. */
export function useDialogs(): Dialogs {
  return useContext(DialogsContext);
}
