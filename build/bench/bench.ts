import { cpus } from 'node:os';
import { auditSessions, planSeason, policyFor } from '../../electron/engine/index.ts';
import { type Timing, timed } from './measure.ts';
import { replanSquad } from './replan.ts';
import { asHistory, dualSeason, seasonOf, yearsOfTraining } from './seasons.ts';

const policy = policyFor('article');
/** A season has 78 weeks at most; the policy lets it run on here, so that growth shows over a wide range. */
const GROWTH_WEEKS = [13, 26, 52, 104] as const;
const unlimited = { ...policy, season: { ...policy.season, maxWeeks: 104 } };
const YEARS = [3, 5, 10] as const;
const SQUAD = 200;

function row(name: string, work: string, loop: string, ratio: string, rest: string): void {
  console.log(`  ${name.padEnd(30)}${work.padStart(11)}${loop.padStart(13)}${ratio.padStart(10)}   ${rest}`.trimEnd());
}

function heading(title: string): void {
  console.log(`\n${title}`);
  row('', 'median', 'plain loop', 'ratio', 'fastest');
}

function show(name: string, { medianMs, loopMs, ratio, fastestMs, runs }: Timing, rest = ''): void {
  const fastest = `${fastestMs.toFixed(1)} ms of ${runs}${rest}`;
  row(name, `${medianMs.toFixed(2)} ms`, `${loopMs.toFixed(2)} ms`, `× ${ratio.toFixed(2)}`, fastest);
}

async function benchPlan(): Promise<void> {
  heading('Plan a season (aim: 52 weeks with both voices in 30 ms)');
  const dual = dualSeason();
  show('52 weeks, two A races', await timed(() => planSeason(dual, policy), 40, 10));
}

async function benchGrowth(): Promise<void> {
  heading('Growth with the weeks (aim: no worse than linear)');
  for (const weeks of GROWTH_WEEKS) {
    const input = seasonOf(weeks);
    const timing = await timed(() => planSeason(input, unlimited), 30, 8);
    show(`${weeks} weeks`, timing, `, ratio per 13 weeks ${((13 * timing.ratio) / weeks).toFixed(2)}`);
  }
}

async function benchAudit(): Promise<void> {
  heading('Audit one athlete (aim: 10 years in 50 ms)');
  for (const years of YEARS) {
    const input = yearsOfTraining(years);
    const timing = await timed(() => auditSessions(input, policy), 15, 4);
    show(
      `${years} years, ${input.sessions.length} sessions`,
      timing,
      `, ratio per year ${(timing.ratio / years).toFixed(2)}`,
    );
  }
  const history = asHistory(yearsOfTraining(10));
  show('10 years without any season', await timed(() => auditSessions(history, policy), 15, 4));
}

async function benchReplan(): Promise<void> {
  heading(`Replan ${SQUAD} athletes through the app, database on disk included (aim: 6 s in all)`);
  const { each, totalMs, jobMs, jobSteps } = await replanSquad(SQUAD);
  show('one athlete', each);
  console.log(
    `  all ${SQUAD}: ${(totalMs / 1000).toFixed(2)} s; at the fastest one's pace ${((SQUAD * each.fastestMs) / 1000).toFixed(2)} s`,
  );
  console.log(
    `  as one job, one step to undo, with every difference: ${(jobMs / 1000).toFixed(2)} s, ${jobSteps} progress events`,
  );
}

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`);
console.log(
  'Each run of the work follows a run of a plain loop; the ratio is the median of work / loop over these pairs,',
);
console.log('so that a busy machine, which slows both, spoils it less than the milliseconds.');
await benchPlan();
await benchGrowth();
await benchAudit();
await benchReplan();
