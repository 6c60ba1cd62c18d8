import type { CyclePolicy, WeekSpan } from './policy-season.ts';

interface Parting {
  readonly lengths: readonly number[];
  readonly cost: number;
}

function departure(length: number, span: WeekSpan): number {
  return ((length - span.wanted) / span.wanted) ** 2;
}

function cheaper(a: Parting | null, b: Parting): Parting {
  return a === null || b.cost < a.cost - 1e-9 ? b : a;
}

/**
 * Lengths in weeks of the preparatory cycles that come before the last cycle of a stretch of `weeks` training weeks;
 * empty where the last cycle takes it all. Of all ways to part it the one is taken whose cycles are nearest to their
 * wanted lengths, a B race in a cycle's closing week counting in its favour and one in its light weeks against it.
 * `bWeeks` count from 0 at the stretch's start.
 */
export function partWeeks(weeks: number, bWeeks: readonly number[], last: WeekSpan, policy: CyclePolicy): number[] {
  if (weeks <= last.most) return [];
  const { preparatoryWeeks: span, regenerationWeeks, raceBonus } = policy;
  const races = new Set(bWeeks);
  const upTo: (Parting | null)[] = [{ lengths: [], cost: 0 }];
  let best: Parting | null = null;
  for (let end = 0; end <= weeks - last.fewest; end += 1) {
    for (let length = span.fewest; length <= Math.min(span.most, end); length += 1) {
      const before = upTo[end - length] ?? null;
      if (before === null) continue;
      const closing = end - 1 - regenerationWeeks;
      const favour = races.has(closing) ? raceBonus : 0;
      const against = bWeeks.some((week) => week > closing && week < end) ? 1 : 0;
      const cost = before.cost + departure(length, span) - favour + against;
      upTo[end] = cheaper(upTo[end] ?? null, { lengths: [...before.lengths, length], cost });
    }
    const here = upTo[end] ?? null;
    const left = weeks - end;
    if (here === null || left > last.most) continue;
    best = cheaper(best, { lengths: here.lengths, cost: here.cost + departure(left, last) });
  }
  return [...(best?.lengths ?? [])];
}
