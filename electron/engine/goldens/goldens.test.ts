import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planSeason } from '../plan-season.ts';
import { policyFor } from '../policy.ts';
import { goldens as fullGoldens, type Golden } from './golden-inputs.ts';
import { renderSeason } from './render-season.ts';
import { runningGoldens } from './running-goldens.ts';
import { seasonGoldens } from './season-goldens.ts';

/** Set COUNTERPOINT_UPDATE_GOLDENS=1 to write the files anew; then read them like a coach before committing. */
const update = process.env['COUNTERPOINT_UPDATE_GOLDENS'] === '1';

const goldens: readonly Golden[] = [...fullGoldens, ...seasonGoldens, ...runningGoldens];

describe('golden seasons', () => {
  it.each(goldens)('$title', ({ file, title, input, detail }) => {
    const plan = planSeason(input, policyFor(input.season.preset));
    const text = renderSeason(title, input, plan, input.exercises, detail);
    const url = new URL(file, import.meta.url);
    if (update) writeFileSync(url, text);
    expect(existsSync(url)).toBe(true);
    expect(text).toBe(readFileSync(url, 'utf8'));
  });

  it.each(goldens)('$title: every sentence writes dates out', ({ input }) => {
    const plan = planSeason(input, policyFor(input.season.preset));
    const told = [
      ...plan.findings.flatMap((finding) => [finding.sentence, finding.remedy]),
      ...plan.weeks
        .flatMap((week) => [...week.reasons, ...week.sessions.flatMap((session) => session.reasons)])
        .map((reason) => reason.sentence),
    ];
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((sentence) => /\d{4}-\d{2}-\d{2}/.test(sentence))).toEqual([]);
    const goal = input.races.some((race) => race.priority === 'A');
    const built = told.some((sentence) => /built backwards from .+ on \d{1,2} [A-Z][a-z]{2} 202[67]/.test(sentence));
    expect(built).toBe(goal);
  });
});
