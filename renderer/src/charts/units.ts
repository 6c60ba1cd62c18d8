import type { DistanceUnit, MassUnit } from '../../../shared/domain/units.ts';

/** The units that an athlete's numbers are shown in. */
export interface ShownUnits {
  readonly distance: DistanceUnit;
  readonly mass: MassUnit;
}
