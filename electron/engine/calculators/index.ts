import type { CalculatorName } from '../../../shared/domain/calculator.ts';
import type { Calculator } from './calculator.ts';
import { e1rm, inol, percent1rm, prilepin } from './lifting.ts';
import { acwr, edwards, fitness, points, rtss, srpeWeek, trimp } from './load.ts';
import { criticalSpeedCalculator, equivalents, grade, paces, riegel, vdot } from './running.ts';
import { intensity, polarization, taper } from './week.ts';

export type { Calculator } from './calculator.ts';

/** Every calculator by name; a missing one does not compile. */
export const calculators: Readonly<Record<CalculatorName, Calculator>> = {
  vdot,
  equivalents,
  paces,
  riegel,
  'critical-speed': criticalSpeedCalculator,
  grade,
  points,
  trimp,
  edwards,
  'srpe-week': srpeWeek,
  rtss,
  fitness,
  acwr,
  polarization,
  intensity,
  taper,
  e1rm,
  'percent-1rm': percent1rm,
  prilepin,
  inol,
};
