import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Scrolls the frame around the element back to its top whenever the subject changes: a new screen, week or session. */
export function useStartAtTop<T extends HTMLElement>(subject: string): RefObject<T | null> {
  const ref = useRef<T>(null);
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (shown.current === subject) return;
    // Just before the next paint: now it would have the whole page laid out a second time.
    const frame = requestAnimationFrame(() => {
      shown.current = subject;
      ref.current?.parentElement?.scrollTo({ top: 0 });
    });
    return () => cancelAnimationFrame(frame);
  }, [subject]);
  return ref;
}
