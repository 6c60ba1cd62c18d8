import type { Reason } from '../../../shared/domain/reason.ts';
import type { RunDetails, SessionDraft } from '../../../shared/domain/session.ts';
import { type DistanceUnit, formatClock, round } from '../../../shared/domain/units.ts';
import { INTENSITIES } from '../../../shared/domain/vocabulary.ts';
import { percent } from '../explain.ts';
import { makeReason } from '../season/season-finding.ts';
import type { LoadContext } from '../types.ts';
import { articleRunning } from './article-running.ts';
import { markText, paceText } from './fitness-text.ts';
import { pacesFor } from './paces.ts';
import { mainIntensity } from './points.ts';
import type { RunningPolicy } from './policy-running.ts';
import { coursePaces, effortsOf } from './run-extent.ts';
import { timeText } from './runner.ts';
import { percentOfMaximum, type RunLoad, runLoad, wholeRun } from './session-load.ts';
import { oxygenCost } from './vdot.ts';

const DANIELS = 'Daniels’ points';
const OWN = 'Counterpoint default';

interface Told {
  readonly text: string;
  readonly inputs: Reason['inputs'];
  readonly source: string;
}

function stepsTold(run: RunDetails, context: LoadContext, policy: RunningPolicy): Told {
  const paces = coursePaces(run.items, run.ascentM, pacesFor(context.vdot, policy));
  const efforts = effortsOf(run.items, paces);
  const parts = INTENSITIES.flatMap((intensity) => {
    const seconds = efforts.reduce((sum, effort) => sum + (effort.intensity === intensity ? effort.seconds : 0), 0);
    return intensity === 'rest' || seconds === 0 ? [] : [`${timeText(seconds)} ${intensity}`];
  });
  return { text: `the steps: ${parts.join(', ')}`, inputs: {}, source: `${DANIELS}; E and R: ${OWN}` };
}

function heartTold(heartRate: number, context: LoadContext, policy: RunningPolicy): Told {
  const threshold = context.fitness.thresholdHeartRate;
  const ofMax = percentOfMaximum(heartRate, context, policy) ?? 0;
  const part =
    threshold === null
      ? `${Math.round(ofMax)} % of HRmax`
      : `${percent(heartRate / threshold.value)} of the threshold heart rate ${threshold.value}`;
  return {
    text: `average heart rate ${heartRate} (${part})`,
    inputs: { heartRateBpm: heartRate, hrMaxPercent: round(ofMax, 1) },
    source: DANIELS,
  };
}

function paceTold(
  run: RunDetails,
  seconds: number,
  metres: number,
  flatM: number,
  context: LoadContext,
  unit: DistanceUnit,
): Told {
  const vdot = context.vdot ?? 0;
  const share = vdot === 0 ? 0 : oxygenCost((flatM / seconds) * 60) / vdot;
  const flat =
    flatM === metres ? '' : `, on the flat ${paceText((seconds / flatM) * 1000, unit)} for ${run.ascentM} m of climb`;
  const evidence = context.fitness.vdot;
  const from = evidence === null ? '' : ` from ${markText(evidence.evidence, unit)}`;
  return {
    text: `average pace ${paceText((seconds / metres) * 1000, unit)}${flat} (${percent(share)} of VDOT ${vdot.toFixed(1)}${from})`,
    inputs: { seconds: round(seconds), metres: round(metres), flatM: round(flatM), vdot: round(vdot, 2) },
    source:
      flatM === metres ? `Daniels & Gilbert 1979; ${DANIELS}` : `Minetti 2002; Daniels & Gilbert 1979; ${DANIELS}`,
  };
}

function typeTold(run: RunDetails, seconds: number, policy: RunningPolicy): Told {
  const work = mainIntensity(run.type, policy);
  const share = policy.workShare[run.type];
  const parts =
    work === 'E' || work === 'rest' || run.type === 'race'
      ? timeText(seconds)
      : `${timeText(seconds)}, ${percent(share)} of it ${work}`;
  return {
    text: `the type of run alone (${parts})`,
    inputs: { seconds: round(seconds), workShare: share },
    source: OWN,
  };
}

function told(
  draft: SessionDraft,
  run: RunDetails,
  load: RunLoad,
  context: LoadContext,
  unit: DistanceUnit,
  policy: RunningPolicy,
): Told {
  const whole = wholeRun(draft, run, context, policy);
  switch (load.method) {
    case 'steps':
      return stepsTold(run, context, policy);
    case 'zones': {
      const { z1, z2, z3 } = load.zones;
      const text = `the time in zones: ${formatClock(z1)} low, ${formatClock(z2)} middle, ${formatClock(z3)} high`;
      return { text, inputs: { z1S: z1, z2S: z2, z3S: z3 }, source: `${DANIELS}; ${OWN}` };
    }
    case 'heart-rate':
      return heartTold(run.heartRate ?? 0, context, policy);
    case 'pace':
      return paceTold(run, whole.seconds, whole.metres, whole.flatM ?? whole.metres, context, unit);
    case 'type':
    case 'none':
      return typeTold(run, whole.seconds, policy);
  }
}

/**
 * Why a run counts the points that it does: `12.3 points from average heart rate 152 (81 % of HRmax).` Null for what is
 * no run. Rule 1.2.
 */
export function loadReason(
  draft: SessionDraft,
  context: LoadContext,
  unit: DistanceUnit,
  policy: RunningPolicy = articleRunning,
): Reason | null {
  if (draft.kind !== 'run' || draft.run === null) return null;
  const load = runLoad(draft, context, policy);
  const { text, inputs, source } = told(draft, draft.run, load, context, unit, policy);
  return makeReason(
    '1.2',
    'load',
    'Load of the run',
    `${load.points.toFixed(1)} points from ${text}.`,
    { points: load.points, method: load.method, ...inputs },
    source,
  );
}
