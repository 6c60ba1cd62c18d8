import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How wide the place of each name was last. */
const lastWidths = new Map<string, number>();

/**
 * Measures an element's inner width in CSS pixels and follows its changes. At first it is what a place of this name had
 * last, so that what is as wide again is laid out once; zero until the first was measured.
 */
export function useWidth<T extends HTMLElement>(
  place: string,
): { readonly ref: RefObject<T | null>; readonly width: number } {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(() => lastWidths.get(place) ?? 0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const follow = (measured: number) => {
      lastWidths.set(place, Math.floor(measured));
      setWidth(Math.floor(measured));
    };
    if (!lastWidths.has(place)) follow(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) follow(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return { ref, width };
}
