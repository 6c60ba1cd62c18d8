/** Longest name that a thing of the library may have. */
const LONGEST = 120;

/** A name for a copy: `Name (copy)`, `Name (copy 2)` …, the first that is free and no longer than names may be. */
export function copyName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? ' (copy)' : ` (copy ${number})`;
    const candidate = `${name.slice(0, LONGEST - tail.length)}${tail}`;
    if (!isTaken(candidate)) return candidate;
  }
}
