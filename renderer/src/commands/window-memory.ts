/** What the window itself remembers from one start to the next, in its own profile: habits, never the coach's data. */
const PREFIX = 'counterpoint.';

/** What was kept under a name; null where nothing was, or nothing that can be read. */
export function remembered(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps something under a name; where the window has no room for it, it is forgotten at the end. */
export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // A window without a profile of its own works all the same.
  }
}
