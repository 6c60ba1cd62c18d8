import { useEffect, useState } from 'react';

const LEAST = 250;
const MOST = 400;

function heightFor(window: Window): number {
  return Math.round(Math.min(MOST, Math.max(LEAST, window.innerHeight * 0.36)));
}

/** Height of the chart for the window's height, CSS pixels; leaves room for the week table below. */
export function useChartHeight(): number {
  const [height, setHeight] = useState(() => heightFor(window));
  useEffect(() => {
    const follow = () => setHeight(heightFor(window));
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  return height;
}
