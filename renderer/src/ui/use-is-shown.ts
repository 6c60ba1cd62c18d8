import { useEffect, useState } from 'react';

/** Frames until something is surely seen: the one that draws it, the one that brings it to the screen, and the next. */
const FRAMES = 3;
/** Longest wait for frames, ms: a window that is not seen draws none. */
const NO_FRAME_MS = 100;

/** False until what a component draws at first has been seen; for what may come after it. */
export function useIsShown(): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    let drawn = 0;
    let frame = 0;
    let task: ReturnType<typeof setTimeout>;
    const show = () => setShown(true);
    const next = () => {
      drawn += 1;
      if (drawn === FRAMES) task = setTimeout(show);
      else frame = requestAnimationFrame(next);
    };
    frame = requestAnimationFrame(next);
    const limit = setTimeout(show, NO_FRAME_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
      clearTimeout(limit);
    };
  }, []);
  return isShown;
}
