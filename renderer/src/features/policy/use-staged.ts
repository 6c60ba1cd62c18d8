import { useLayoutEffect, useRef, useState } from 'react';
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

/** Counts how often the fields started again; the focus stays with the rule that had it. */
function useRounds(): readonly [number, () => void] {
  const [round, setRound] = useState(0);
  const focused = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (round === 0 || focused.current === null) return;
    const rule = document.querySelector(`[data-rule="${CSS.escape(focused.current)}"]`);
    rule?.querySelector<HTMLElement>('input, button')?.focus();
  }, [round]);
  const startAgain = () => {
    focused.current = document.activeElement?.closest('[data-rule]')?.getAttribute('data-rule') ?? null;
    setRound((count) => count + 1);
  };
  return [round, startAgain];
}

/** Keeps the staged changes of everybody's rules (null) or of one athlete's. */
export function useStaged(athleteId: AthleteId | null, unit: DistanceUnit): StagedRules {
  const layer: RulesLayer = athleteId === null ? 'coach' : 'athlete';
  const [staged, setStaged] = useState<Staged>(unsaved.get(athleteId) ?? NOTHING);
  const [round, startAgain] = useRounds();
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
        startAgain();
      },
    },
    discard: () => {
      keep(NOTHING);
      startAgain();
    },
    refuse: setFailure,
    failure: failure?.message ?? null,
  };
}
