import { useState } from 'react';
import type { PolicyRow } from '../../../../shared/contract/policy.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Failure } from '../../../../shared/domain/result.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import type { RuleActs } from './rule-list.tsx';
import { type RulesLayer, reset, type Staged, typed, typedProblem } from './rules-model.ts';

/** What was typed and not applied yet, so that looking elsewhere in between loses nothing. */
const unsaved = new Map<AthleteId | null, Staged>();
const NOTHING: Staged = new Map();

/** Changes of the rules that are typed but not applied, and what is wrong with them. */
export interface StagedRules {
  readonly acts: RuleActs;
  readonly staged: Staged;
  readonly discard: () => void;
  /** Shows the failure of applying or trying them at the rules that it names. */
  readonly refuse: (failure: Failure) => void;
  /** A failure that names no single rule. */
  readonly failure: string | null;
}

/** Keeps the staged changes of everybody's rules (null) or of one athlete's. */
export function useStaged(athleteId: AthleteId | null, unit: DistanceUnit): StagedRules {
  const layer: RulesLayer = athleteId === null ? 'coach' : 'athlete';
  const [staged, setStaged] = useState<Staged>(unsaved.get(athleteId) ?? NOTHING);
  const [round, setRound] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep = (next: Staged) => {
    setStaged(next);
    setFailure(null);
    if (next.size === 0) unsaved.delete(athleteId);
    else unsaved.set(athleteId, next);
  };
  const refusal = (row: PolicyRow) => failure?.issues?.find((issue) => issue.path === row.path)?.message;
  return {
    staged,
    acts: {
      layer,
      unit,
      staged,
      round,
      problem: (row) => typedProblem(row, staged, unit) ?? refusal(row),
      change: (row, value) => keep(typed(staged, row, layer, value)),
      reset: (row) => {
        keep(reset(staged, row, layer));
        setRound(round + 1);
      },
    },
    discard: () => {
      keep(NOTHING);
      setRound(round + 1);
    },
    refuse: setFailure,
    failure: failure?.message ?? null,
  };
}
