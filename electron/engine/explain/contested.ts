import type { Reason } from '../../../shared/domain/reason.ts';
import type { RuleId } from '../explain.ts';

/** A point on which the literature does not agree with the rule, or not with itself. */
export interface Contested {
  /** What is open, in a few words. */
  readonly point: string;
  /** Who found what. */
  readonly evidence: string;
  /** What the plan does, and what the coach can choose instead. */
  readonly choice: string;
  /** Rules whose reasons and findings name it; chapters of the rule book among them. */
  readonly rules: readonly (RuleId | '1.4')[];
  /** Only where this number is explained; everywhere when absent. */
  readonly subject?: string;
  /** Only for reasons of these numbers; for all when absent. */
  readonly when?: (reason: { readonly subject: string; readonly inputs: Reason['inputs'] }) => boolean;
}

/** Every contested point of the rule book, null results with the same prominence as the others. */
export const contested: readonly Contested[] = [
  {
    point: 'No lifting at all in the race taper',
    evidence:
      'Pritchard 2015: maximal strength is best after 2 to 4 days without lifting; two weeks without are safe, not better.',
    choice:
      'The article stops lifting; the preset with a primer keeps one short heavy session 5 to 7 days before the race.',
    rules: ['S1', 'S1-primer'],
    when: ({ inputs }) => inputs['daysOut'] !== undefined || inputs['phase'] === 'taper' || inputs['phase'] === 'race',
  },
  {
    point: 'Heavy lifting alone, or with jumps',
    evidence:
      'The article names heavy lifting only; trials that combine it with plyometrics improve running economy most (Beattie 2017, Zanini 2025).',
    choice: 'Jumps are off by default; the preset “Heavy + plyometrics” adds them in low volume.',
    rules: ['S2', 'S5'],
    when: ({ subject }) => subject !== 'load',
  },
  {
    point: 'How much heavy lifting helps',
    evidence:
      'Blagrove 2018: 2 to 8 % better running economy. Vikmoen 2016 and Damasceno 2015 found none, in spite of 40 % more strength in the first.',
    choice: 'The plan promises strength, not seconds.',
    rules: ['S2', 'M1'],
    when: ({ subject }) => subject !== 'load',
  },
  {
    point: 'Whether lifting and running disturb each other',
    evidence: 'Wilson 2012 found less gain in strength and power beside endurance training; Schumann 2022 hardly any.',
    choice: 'The plan keeps them apart where the week allows, which costs nothing.',
    rules: ['C1', 'C2', 'C4', 'spacing'],
  },
  {
    point: 'Which comes first on the same day',
    evidence:
      'Doma & Deakin 2013: time to exhaustion the day after falls by 18 % after run then lift, by 29 % after lift then run. Eddens 2018: lifting first gains more strength.',
    choice: 'The goal here is the run, so the run comes first.',
    rules: ['C1'],
  },
  {
    point: 'How heavy the first weeks are',
    evidence: 'The article starts heavy with few reps; most trials begin with loads for 6 to 10 repetitions.',
    choice:
      'The ramp uses fives well short of failure; the policy also holds the start of the trials, from 10 reps down to 6.',
    rules: ['S3'],
  },
  {
    point: 'How little keeps the strength',
    evidence:
      'Spiering 2021: one session a week and one set a lift hold strength for up to 32 weeks if the load stays. Most of these data come from cyclists, 6 to 11 a group, few of them women.',
    choice: 'The plan keeps half the sets at the same load, more than the least that was enough.',
    rules: ['S2-maintenance', 'C5'],
  },
  {
    point: 'Whether any set periodization is best',
    evidence:
      'Nuuttila 2022: training adjusted to the individual improved 10 km times by 6.2 %, training by a fixed plan by 2.9 %.',
    choice: 'Take the plan as a start: edit, lock and replan as the athlete responds.',
    rules: ['1.4'],
    subject: 'phase',
    when: ({ inputs }) => inputs['phaseWeek'] === 1,
  },
  {
    point: 'How fast weekly running may grow',
    evidence:
      'The rule of 10 % a week has no trial behind it (Buist 2008). Nielsen 2014 saw more injuries above 30 % in two weeks; Frandsen 2025 found the single long run to matter most.',
    choice: 'The long run is held to 1.10 of the last 30 days; the weekly growth is a default of ours.',
    rules: ['R1', 'R2'],
  },
  {
    point: 'How to measure the intensity of a week',
    evidence:
      'There is no consensus index for running intensity; polarised and threshold-heavy weeks can have the same sum.',
    choice: 'Hard share and number of key sessions are shown apart, and decide together.',
    rules: ['1.3', 'C6'],
    subject: 'class',
  },
];

/**
 * The contested points that concern a rule's reason for a number, in the order of the rule book; empty for most. With the
 * `inputs` of a reason only those that bear on it: nobody doubts two lifts in an easy week because of the taper.
 */
export function contestedBy(rule: string, subject: string, inputs?: Reason['inputs']): readonly Contested[] {
  return contested.filter(
    (each) =>
      each.rules.some((id) => id === rule) &&
      (each.subject === undefined || each.subject === subject) &&
      (inputs === undefined || each.when === undefined || each.when({ subject, inputs })),
  );
}
