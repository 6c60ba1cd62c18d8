import { useState } from 'react';

/**
 * State that belongs to a subject: it begins anew with another one, while the component that shows them stays. `first`
 * makes what a subject begins with.
 */
export function useStateOf<T>(subject: string, first: () => T): readonly [T, (value: T) => void] {
  const [kept, setKept] = useState(() => ({ subject, value: first() }));
  let current = kept;
  if (kept.subject !== subject) {
    current = { subject, value: first() };
    setKept(current);
  }
  // What comes late, for a subject that is no longer shown, is too late.
  return [current.value, (value) => setKept((now) => (now.subject === subject ? { subject, value } : now))];
}
