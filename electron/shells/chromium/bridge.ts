import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import type { Dispatch } from '../common/read-only.ts';
import { ORIGIN } from './page-server.ts';

type Raw = (message: string) => Promise<string>;
type Listener = (payload: unknown) => void;

interface BridgeNames {
  readonly binding: string;
  readonly event: string;
  readonly origin: string;
}

interface PageGlobals {
  readonly location: { readonly origin: string };
  readonly top: unknown;
  addEventListener(name: string, listener: (event: { readonly detail: string }) => void): void;
}

/** Runs in each new document, before the page's own scripts: leaves `window.counterpoint` and nothing else. */
function installBridge({ binding, event, origin }: BridgeNames): void {
  const page = globalThis as unknown as PageGlobals & Record<string, unknown>;
  const raw = page[binding] as Raw;
  delete page[binding];
  if (page.top !== page || page.location.origin !== origin) return;
  const listeners = new Map<string, Set<Listener>>();
  page.addEventListener(event, ({ detail }) => {
    const { name, payload } = JSON.parse(detail) as { name: string; payload: unknown };
    for (const listener of [...(listeners.get(name) ?? [])]) listener(payload);
  });
  const bridge = {
    call: async (channel: string, input: unknown): Promise<unknown> =>
      JSON.parse(await raw(JSON.stringify({ channel, input: input ?? null }))),
    on: (name: string, listener: Listener): (() => void) => {
      const own: Listener = (payload) => listener(payload);
      const set = listeners.get(name) ?? new Set<Listener>();
      listeners.set(name, set);
      set.add(own);
      return () => {
        set.delete(own);
      };
    },
  };
  Object.defineProperty(page, 'counterpoint', { value: Object.freeze(bridge), writable: false, configurable: false });
}

const message = z.strictObject({ channel: z.string(), input: z.unknown() });

/** The connection between one browser context and the app. */
export interface PageBridge {
  /** Sends an event to a page; a page that is just loading misses it and reads fresh data anyway. */
  push(page: Page, name: string, payload: unknown): Promise<void>;
}

/**
 * Gives every page of the context `window.counterpoint` with exactly `call` and `on`, over the debugging pipe.
 * Calls from anything but the main frame of our own origin are rejected.
 */
export async function attachBridge(context: BrowserContext, dispatch: Dispatch): Promise<PageBridge> {
  const secret = randomUUID().replaceAll('-', '');
  const names: BridgeNames = { binding: `cp${secret}`, event: `counterpoint-${secret}`, origin: ORIGIN };
  await context.exposeBinding(names.binding, async ({ page, frame }, text: unknown): Promise<string> => {
    if (frame !== page.mainFrame() || new URL(frame.url()).origin !== ORIGIN) {
      throw new Error('Counterpoint refuses calls from this page.');
    }
    const { channel, input } = message.parse(JSON.parse(z.string().parse(text)));
    return JSON.stringify(await dispatch(channel, input));
  });
  await context.addInitScript(installBridge, names);
  return {
    async push(page, name, payload) {
      const detail = JSON.stringify({ name, payload });
      await page.evaluate(dispatchEvent, { event: names.event, detail }).catch(() => undefined);
    },
  };
}

declare const CustomEvent: new (name: string, options: { detail: string }) => object;
declare const window: { dispatchEvent(event: object): void };

function dispatchEvent({ event, detail }: { event: string; detail: string }): void {
  window.dispatchEvent(new CustomEvent(event, { detail }));
}
