import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Inner size of an element in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Measures an element and follows its changes; zero until it was measured. */
export function useSize<T extends HTMLElement>(): { readonly ref: RefObject<T | null>; readonly size: Size } {
  const ref = useRef<T>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const next = { width: Math.floor(element.clientWidth), height: Math.floor(element.clientHeight) };
      setSize((last) => (last.width === next.width && last.height === next.height ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, size };
}
