import { useEffect, useState } from 'react';
import { afterFrames } from './after-frames.ts';

/** Frames until something is surely seen: the one that draws it, the one that brings it to the screen, and the next. */
const FRAMES = 3;
const NO_FRAME_MS = 100;

/** False until what a component draws at first has been seen; for what may come after it. */
export function useIsShown(): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => afterFrames(FRAMES, NO_FRAME_MS, () => setShown(true)), []);
  return isShown;
}
