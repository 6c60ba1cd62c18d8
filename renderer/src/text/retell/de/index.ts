import type { Retold } from '../retold.ts';
import { APP } from './app.ts';
import { AUDIT } from './audit.ts';
import { CALCULATORS } from './calculators.ts';
import { COMBINE } from './combine.ts';
import { EXERCISES } from './exercises.ts';
import { EXPLAIN } from './explain.ts';
import { IMPORTING } from './importing.ts';
import { LIBRARY } from './library.ts';
import { PERIODS } from './periods.ts';
import { POLICY_RUNNING } from './policy-running.ts';
import { POLICY_SEASON } from './policy-season.ts';
import { POLICY_STRENGTH } from './policy-strength.ts';
import { REPLAN } from './replan.ts';
import { RUNNING } from './running.ts';
import { SEASON } from './season.ts';
import { SHARED } from './shared.ts';
import { STORAGE } from './storage.ts';
import { STRENGTH } from './strength.ts';

/** All that the program writes, in German; one file for each part of the program that writes. */
export const GERMAN: readonly Retold[] = [
  APP,
  AUDIT,
  CALCULATORS,
  COMBINE,
  EXERCISES,
  EXPLAIN,
  IMPORTING,
  LIBRARY,
  PERIODS,
  POLICY_RUNNING,
  POLICY_SEASON,
  POLICY_STRENGTH,
  REPLAN,
  RUNNING,
  SEASON,
  SHARED,
  STORAGE,
  STRENGTH,
];
