import type { AthleteDraft, DayAvailability, Gym } from './athlete.ts';
import { WEEKDAYS } from './calendar-date.ts';
import { type DistanceUnit, KG_PER_LB, type MassUnit } from './units.ts';

const PLATES_LB = [45, 35, 25, 10, 5, 2.5];
const DUMBBELLS_LB = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60];

/** An ordinary gym of a kilogram or a pound country: bar, rack, bench, plates, dumbbells, machines. Masses in kg. */
export function ordinaryGym(unit: MassUnit): Gym {
  const kg = (pounds: number) => Math.round(pounds * KG_PER_LB * 1000) / 1000;
  return {
    equipment: ['barbell', 'rack', 'bench', 'dumbbells', 'machines', 'pull-up-bar', 'box'],
    barKg: unit === 'kg' ? 20 : kg(45),
    platesKg: unit === 'kg' ? [25, 20, 15, 10, 5, 2.5, 1.25] : PLATES_LB.map(kg),
    dumbbellsKg: unit === 'kg' ? [4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : DUMBBELLS_LB.map(kg),
    kettlebellsKg: [],
    machineStepKg: unit === 'kg' ? 5 : kg(10),
  };
}

/** Every day open for running and lifting but Monday, the usual rest day. */
export function ordinaryWeek(): DayAvailability[] {
  return WEEKDAYS.map((weekday) => ({
    weekday,
    canRun: weekday !== 1,
    canLift: true,
    runTime: null,
    liftTime: null,
    double: false,
    runMaxS: null,
    liftUntil: null,
  }));
}

/** A new athlete of whom only the name is known; what the coach has not said is empty or the ordinary case. */
export function newAthlete(
  name: string,
  units: { readonly distance: DistanceUnit; readonly mass: MassUnit },
): AthleteDraft {
  return {
    name,
    sex: null,
    birthDate: null,
    bodyMassKg: null,
    distanceUnit: units.distance,
    massUnit: units.mass,
    benchmark: null,
    hrMax: null,
    hrRest: null,
    weeklyDistanceM: 0,
    longestRunM: 0,
    days: ordinaryWeek(),
    longRunDay: 7,
    liftingHistory: 'none',
    gym: ordinaryGym(units.mass),
    avoidPatterns: [],
    liftMaxes: [],
    liftSchemes: [],
    marks: [],
    groupIds: [],
    note: '',
  };
}
