import { useEffect, useRef } from 'react';

/**
 * Keeps the focus in a list: when the row that has it goes, `onLost` hears at which place, to give it to another. What
 * comes back is to be told which row has the focus, null when something else has.
 */
export function useKeptFocus(
  order: readonly string[],
  onLost: (index: number) => void,
): (focused: string | null) => void {
  const last = useRef<{ readonly id: string; readonly index: number } | null>(null);
  useEffect(() => {
    const was = last.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (was === null || order.includes(was.id) || !isLost) return;
    last.current = null;
    onLost(Math.min(was.index, order.length - 1));
  });
  return (focused) => {
    last.current = focused === null ? null : { id: focused, index: order.indexOf(focused) };
  };
}
