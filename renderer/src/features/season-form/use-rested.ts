import { useEffect, useState } from 'react';

/** A value as it is once typing rests for so many milliseconds, so that not every key plans a season. */
export function useRested<T>(value: T, restMs: number): T {
  const [rested, setRested] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(text)), restMs);
    return () => clearTimeout(timer);
  }, [text, restMs]);
  return rested;
}
