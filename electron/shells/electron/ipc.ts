import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { Dispatch } from '../common/read-only.ts';
import { CALL_CHANNEL } from './channels.ts';
import { isOwn } from './origin.ts';

/** Which pages may call, and what each of them may call. */
export interface CallGate {
  /** Lets the main frame of these contents call; the returned function takes it back. */
  admit(contents: WebContents, dispatch: Dispatch): () => void;
}

/**
 * Answers the bridge's calls. The sender must be an admitted window's main frame on our own origin;
 * anything else is rejected with an error, not answered.
 */
export function openCallGate(log: (line: string) => void): CallGate {
  const admitted = new Map<number, Dispatch>();
  ipcMain.handle(CALL_CHANNEL, async (event: IpcMainInvokeEvent, channel: unknown, input: unknown) => {
    const dispatch = admitted.get(event.sender.id);
    const frame = event.senderFrame;
    if (dispatch === undefined || frame === null || frame !== event.sender.mainFrame || !isOwn(frame.url)) {
      log(`refused a call from ${frame?.url ?? 'a frame that is gone'}`);
      throw new Error('Counterpoint refuses calls from this page.');
    }
    if (typeof channel !== 'string') throw new Error('A call names its channel.');
    return dispatch(channel, input);
  });
  return {
    admit(contents, dispatch) {
      const { id } = contents;
      admitted.set(id, dispatch);
      return () => {
        admitted.delete(id);
      };
    },
  };
}
