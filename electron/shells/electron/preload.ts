import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Result } from '../../../shared/domain/result.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';

type Listener = (payload: unknown) => void;
const listeners = new Map<string, Set<Listener>>();

ipcRenderer.on(EVENT_CHANNEL, (_event: IpcRendererEvent, name: unknown, payload: unknown) => {
  if (typeof name !== 'string') return;
  for (const listener of [...(listeners.get(name) ?? [])]) listener(payload);
});

/** All that the page gets: the same two functions as in the Chromium shell. */
contextBridge.exposeInMainWorld('counterpoint', {
  call: (channel: string, input: unknown): Promise<Result<unknown>> => ipcRenderer.invoke(CALL_CHANNEL, channel, input),
  on: (event: string, listener: Listener): (() => void) => {
    const own: Listener = (payload) => listener(payload);
    const set = listeners.get(event) ?? new Set<Listener>();
    listeners.set(event, set);
    set.add(own);
    return () => {
      set.delete(own);
    };
  },
});
