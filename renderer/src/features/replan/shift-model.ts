/** What the shift form holds. */
export interface ShiftForm {
  /** Null while empty, undefined while it cannot be read. */
  readonly amount: number | null | undefined;
  readonly unit: 'weeks' | 'days';
  readonly direction: 'later' | 'earlier';
  readonly moveRaces: boolean;
  readonly moveOwn: boolean;
}

/** A week later, races included: what happens most. */
export const shiftStart: ShiftForm = {
  amount: 1,
  unit: 'weeks',
  direction: 'later',
  moveRaces: true,
  moveOwn: false,
};

/** Days later; negative for earlier. Null while there is no whole number. */
export function shiftDays({ amount, unit, direction }: ShiftForm): number | null {
  if (amount === null || amount === undefined || !Number.isInteger(amount) || amount < 0) return null;
  const days = amount * (unit === 'weeks' ? 7 : 1);
  return direction === 'later' || days === 0 ? days : -days;
}
