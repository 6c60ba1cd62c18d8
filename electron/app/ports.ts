import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { SeasonId } from '../../shared/domain/ids.ts';
import type { DayPages } from '../../shared/domain/print-words.ts';
import type { Paper } from '../../shared/domain/vocabulary.ts';

/** Time comes in through here and nowhere else, so that tests can set it. */
export interface Clock {
  /** The day on the wall calendar of this computer. */
  today(): CalendarDate;
  /** The UTC instant, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  now(): string;
}

/** A page of the renderer to be printed or pictured. */
export type PrintDocument =
  | {
      readonly kind: 'season-plan';
      readonly seasonId: SeasonId;
      readonly paper: Paper;
      readonly reasons: boolean;
      readonly gymCards: boolean;
      /** `coming` where it is left out. */
      readonly days?: DayPages;
      readonly format: 'pdf';
    }
  | { readonly kind: 'screen'; readonly token: string; readonly paper: Paper; readonly format: 'pdf' }
  | { readonly kind: 'season-chart'; readonly seasonId: SeasonId; readonly format: 'png' };

/** What the surrounding program can do for the app. The headless command line offers the same, without a window. */
export interface Ports {
  readonly shell: 'electron' | 'chromium' | 'headless';
  readonly clock: Clock;
  /** Renders a document of the renderer bundle to bytes. Rejects with an Error whose message is a clear sentence. */
  print(document: PrintDocument, signal: AbortSignal): Promise<Uint8Array>;
  /** Saves bytes where the coach wants them; null when the coach cancelled, else the full path. Never overwrites silently. */
  saveFile(suggestedName: string, bytes: Uint8Array): Promise<string | null>;
  /** The folder for several files: where the coach says, null when the coach cancelled. */
  chooseFolder(): Promise<string | null>;
  /** Saves bytes into a folder that `chooseFolder` answered, under a free name: never overwrites. Answers the full path. */
  saveInto(folder: string, suggestedName: string, bytes: Uint8Array): Promise<string>;
  /** Shows a file in the file manager. */
  revealFile(path: string): Promise<void>;
  /** Opens a route of the page in a further window; left out where there are no windows. */
  openWindow?(path: string): Promise<void>;
  /** Writes one line to the program's log file. */
  log(line: string): void;
}
