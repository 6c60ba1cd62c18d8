/** Riegel's exponent for running. */
export const RIEGEL_EXPONENT = 1.06;

/**
 * Time in seconds over a distance from a time over another: T2 = T1 (D2/D1)^exponent, for efforts of 3.5 min to about
 * 4 h. A second opinion beside VDOT; for the marathon it is optimistic for most. Source: Riegel 1981.
 */
export function riegelTimeS(timeS: number, fromM: number, toM: number, exponent: number = RIEGEL_EXPONENT): number {
  return timeS * (toM / fromM) ** exponent;
}
