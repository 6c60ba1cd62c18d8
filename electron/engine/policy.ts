import { assertNever } from '../../shared/domain/result.ts';
import type { PolicyPreset } from '../../shared/domain/vocabulary.ts';
import { articlePeriods, type PeriodsPolicy } from './periods/policy-periods.ts';
import { articleRunning } from './running/article-running.ts';
import type { RunningPolicy } from './running/policy-running.ts';
import { articleSeason, type SeasonPolicy } from './season/policy-season.ts';
import {
  articlePlyometricsStrength,
  articlePrimerStrength,
  articleStrength,
  type StrengthPolicy,
} from './strength/policy-strength.ts';

/** Every number the engine decides by. No algorithm holds a number of its own; a coach may change any of these. */
export interface Policy {
  readonly preset: PolicyPreset;
  readonly season: SeasonPolicy;
  readonly running: RunningPolicy;
  readonly strength: StrengthPolicy;
  readonly periods: PeriodsPolicy;
}

const article: Policy = {
  preset: 'article',
  season: articleSeason,
  running: articleRunning,
  strength: articleStrength,
  periods: articlePeriods,
};

const articlePlyometrics: Policy = {
  ...article,
  preset: 'article-plyometrics',
  strength: articlePlyometricsStrength,
};

const articlePrimer: Policy = { ...article, preset: 'article-primer', strength: articlePrimerStrength };

/** The named set of defaults. */
export function policyFor(preset: PolicyPreset): Policy {
  switch (preset) {
    case 'article':
      return article;
    case 'article-primer':
      return articlePrimer;
    case 'article-plyometrics':
      return articlePlyometrics;
    default:
      return assertNever(preset, 'policy preset');
  }
}
