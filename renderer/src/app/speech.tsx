import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Settings } from '../../../shared/contract/system.ts';
import { useChannel } from '../api/index.ts';
import { dateStyleOf, setDateStyle } from '../text/dates.ts';
import { languageOf, setLanguage } from '../text/index.ts';

/** Makes the texts, numbers and dates of a page follow the settings; answers what tells one way of speaking from another. */
export function speak(settings: Pick<Settings, 'language' | 'dateStyle'>): string {
  const spoken = languageOf(settings.language, navigator.language);
  const style = dateStyleOf(settings.dateStyle, spoken, navigator.language);
  setLanguage(spoken);
  setDateStyle(style);
  return `${spoken} ${style}`;
}

/**
 * Draws its children in the coach's language, anew when the language changes: words are kept in many places. The focus
 * goes back to where it was, by the id of the nearest thing that has a lasting one.
 */
export function Spoken({ children }: { readonly children: (way: string) => ReactNode }) {
  const settings = useChannel('settings.get', {});
  const before = useRef<{ readonly way: string; readonly focus: string | null } | null>(null);
  // Once and for all: what asks again for settings that could not be read must not take the page away.
  const begun = useRef(false);
  if (settings.status === 'ready' || settings.status === 'failed') begun.current = true;
  const way = speak(settings.status === 'ready' ? settings.value : { language: 'system', dateStyle: 'system' });
  const changed = before.current !== null && before.current.way !== way;
  const focus = changed
    ? (document.activeElement?.closest('[data-keep-focus]')?.getAttribute('data-keep-focus') ?? null)
    : null;
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { way, focus };
    if (last === null || last.way === way || focus === null) return;
    const control = document.querySelector(`[data-keep-focus="${focus}"] :is(button, input)`);
    if (control instanceof HTMLElement) control.focus();
  }, [way, focus]);
  return begun.current ? children(way) : null;
}
