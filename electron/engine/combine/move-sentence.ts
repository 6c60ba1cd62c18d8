import { assertNever } from '../../../shared/domain/result.ts';
import type { ProgressionScheme } from '../../../shared/domain/vocabulary.ts';
import { percent } from '../explain.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import type { Step } from '../strength/progression/progression.ts';

/** What a step of a lift did, in one sentence (2.2). */
export function moveSentence(step: Step, scheme: ProgressionScheme, policy: StrengthPolicy): string {
  const rules = policy.progression;
  switch (step.move) {
    case 'start':
      return 'The lift starts here.';
    case 'rep':
      return 'One rep more than last time.';
    case 'load':
      return scheme === 'two-for-two'
        ? `The last set went ${rules.twoForTwo.overReps} reps beyond the goal in ${rules.twoForTwo.sessions} sessions in a row, so the load rises.`
        : 'The reps have reached their top, so the load rises and the reps start over.';
    case 'over':
      return `The last set may go ${rules.twoForTwo.overReps} reps beyond the goal; twice in a row, and the load rises.`;
    case 'hold':
      return 'Reps and load wait here until the lift has grown into the next step.';
    case 'wait':
      return 'The next load that the weights make is too big a step yet, so the reps start over here; smaller plates would let it rise sooner.';
    case 'reach':
      return 'There is no room for more reps here, so this session takes the next load for the fewest reps.';
    case 'return':
      return 'Back to the load before for more reps, until the lift has grown into the next one.';
    case 'repeat':
      return 'The last session fell short or was too hard, so it is done again.';
    case 'drop':
      return `Reps were missed in ${rules.missesBeforeDrop} sessions in a row, so the load falls by ${percent(rules.missDrop)}.`;
    case 'reset':
      return `The lift stood still, so the load goes back by ${percent(rules.stall.resetDrop)} and builds up again.`;
    case 'climb':
      return `Step ${step.state.step + 1} of ${rules.wave.steps.length} of the wave: more load, fewer reps.`;
    case 'rest':
      return 'The easy session of the wave, before the next one starts.';
    case 'heavy':
      return 'The heavy day of the two.';
    case 'moderate':
      return 'The moderate day of the two: a rep or two more, less load.';
    case 'keep':
      return 'Load and reps stay as they are this week.';
    default:
      return assertNever(step.move, 'move');
  }
}
