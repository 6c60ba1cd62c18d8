/** Reads a time of day typed as `18:00`, `6:30`, `18h15` or `18`; `HH:MM`, undefined when it is none. */
export function parseTimeOfDay(text: string): string | undefined {
  const match = /^([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?$/.exec(text.trim());
  return match === null ? undefined : `${String(match[1]).padStart(2, '0')}:${match[2] ?? '00'}`;
}
