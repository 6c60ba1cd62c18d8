import type { PolicyTag } from '../../../shared/domain/policy.ts';
import { PATTERNS } from '../../../shared/domain/vocabulary.ts';
import { advanced, choice, flag, number, type PolicyItems, type PolicyPart, type Span } from '../policy/item.ts';
import { E1RM_FORMULAS } from './policy-strength.ts';

const KEEP = 'Spiering 2021; Rønnestad 2010; Beattie 2017';
const PRITCHARD = 'Pritchard 2015';
const SETS: Span = [1, 8, 1];
const REPS: Span = [1, 8, 1];
const LOAD: Span = [0.4, 1, 0.01];
const REST: Span = [30, 420, 15];
const RPE: Span = [4, 10, 0.5];
const A_WEEK: Span = [0, 4, 1];

const EXERCISES =
  'Names of exercises in order of preference; what an athlete gets follows from their equipment and one-rep maxima.';
const RAMP_WEEKS = ['week 1', 'week 2', 'week 3', 'week 4'];

const ramp = (name: string, tag: PolicyTag, source: string): PolicyItems => ({
  [`strength.onboarding.steps.${name}.*.sets`]: number('Sets', 'sets', SETS, tag, 'Of each lift in this week.', source),
  [`strength.onboarding.steps.${name}.*.reps`]: number('Reps', 'reps', [1, 15, 1], tag, 'Of each set.', source),
  [`strength.onboarding.steps.${name}.*.rpe`]: number('RPE', 'rpe', RPE, tag, 'How hard a set is.', source),
});

const pattern = (list: string, label: string): PolicyItems => ({
  [`strength.layouts.${list}.*`]: choice(label, PATTERNS, 'D', 'Movements in the order in which they are lifted.'),
});

/** How often, how heavy and how progression goes. */
export const liftingPart: PolicyPart = {
  groups: [
    {
      id: 'frequency',
      rule: 'S1',
      title: 'Lifts a week',
      items: {
        'strength.frequency.LOW': number(
          'In a LOW week',
          'lifts',
          A_WEEK,
          'A',
          'Running is easy, so there is room to build strength.',
        ),
        'strength.frequency.MODERATE': number(
          'In a MODERATE week',
          'lifts',
          A_WEEK,
          'A',
          'As running gets harder, lifting gets less.',
        ),
        'strength.frequency.HIGH': number('In a HIGH week', 'lifts', A_WEEK, 'A', 'One session keeps what is there.'),
        'strength.frequency.lowMax': number(
          'In a LOW week, at most',
          'lifts',
          A_WEEK,
          'A',
          'What the audit still accepts when running is easy.',
        ),
        'strength.frequency.peakMax': number(
          'In peak, at most',
          'lifts',
          A_WEEK,
          'D',
          'Whatever the class: freshness comes first there.',
        ),
        'strength.frequency.lightMax': number(
          'Injured or ill, at most',
          'lifts',
          A_WEEK,
          'D',
          'In a week of injury or illness, or of the way back from one.',
        ),
        'strength.frequency.afterRaceMax': number(
          'After a race, at most',
          'lifts',
          A_WEEK,
          'D',
          'In a week that begins in the days that an A or a B race keeps free of lifting.',
        ),
        'strength.frequency.taper': number(
          'In an A race’s taper',
          'lifts',
          A_WEEK,
          'A',
          'The article stops lifting in the taper.',
        ),
        'strength.frequency.transition': number('In transition', 'lifts', A_WEEK, 'A', 'None or one.'),
        'strength.frequency.daysAfterARace': number(
          'Without lifting after an A race',
          'days',
          [0, 28, 1],
          'D',
          'Counted from race day.',
        ),
        'strength.frequency.daysAfterBRace': number(
          'Without lifting after a B race',
          'days',
          [0, 14, 1],
          'D',
          'Counted from race day.',
        ),
      },
    },
    {
      id: 'primer',
      rule: 'S1-primer',
      title: 'Primer in the taper',
      items: {
        'strength.primer.enabled': flag(
          'Primer before an A race',
          'L',
          'One short heavy session in the taper; the article has none.',
          PRITCHARD,
        ),
        'strength.primer.minDaysOut': number(
          'No later than before the race',
          'days',
          [1, 21, 1],
          'L',
          'Days between the primer and the race, at the least.',
          PRITCHARD,
        ),
        'strength.primer.maxDaysOut': number(
          'No earlier than before the race',
          'days',
          [1, 21, 1],
          'L',
          'Days between the primer and the race, at the most.',
          PRITCHARD,
        ),
        'strength.primer.dose.compoundLifts': number(
          'Lifts',
          'exercises',
          [1, 5, 1],
          'L',
          'Exercises of the primer.',
          PRITCHARD,
        ),
        'strength.primer.dose.sets': number('Sets', 'sets', SETS, 'L', 'Of each lift.', PRITCHARD),
        'strength.primer.dose.reps': number('Reps', 'reps', REPS, 'L', 'Of each set.', PRITCHARD),
        'strength.primer.dose.fraction': number('Load', 'share', LOAD, 'L', 'Part of the one-rep maximum.', PRITCHARD),
        'strength.primer.dose.rpeCap': number(
          'RPE at most',
          'rpe',
          RPE,
          'L',
          'Nothing that needs recovery.',
          PRITCHARD,
        ),
        'strength.primer.dose.restS': number('Rest', 'seconds', REST, 'L', 'Between sets.', PRITCHARD),
      },
    },
    {
      id: 'heavy',
      rule: 'S2',
      title: 'Heavy sessions',
      items: {
        'strength.heavy.compoundLifts': number(
          'Lifts in a session',
          'exercises',
          [1, 6, 1],
          'A',
          'Compound lifts, calf raises included.',
        ),
        'strength.heavy.sets': number('Sets of the main lift', 'sets', SETS, 'A', 'With two sessions a week.'),
        'strength.heavy.otherSets': number(
          'Sets of the other lifts',
          'sets',
          SETS,
          'D',
          'And of every lift when the week has one session.',
        ),
        'strength.heavy.minSets': number('Fewest sets', 'sets', SETS, 'A', 'Of a lift in a full session.'),
        'strength.heavy.maxSets': number('Most sets', 'sets', SETS, 'A', 'Of a lift in a full session.'),
        'strength.heavy.reps': number('Reps to start with', 'reps', REPS, 'A', 'Double progression climbs from here.'),
        'strength.heavy.minReps': number('Fewest reps', 'reps', REPS, 'A', 'Bottom of the range.'),
        'strength.heavy.maxReps': number('Most reps', 'reps', REPS, 'A', 'Top of the range; then the load rises.'),
        'strength.heavy.fraction': number('Load to start with', 'share', LOAD, 'A', 'Part of the one-rep maximum.'),
        'strength.heavy.minFraction': number('Lightest load', 'share', LOAD, 'A', 'Part of the one-rep maximum.'),
        'strength.heavy.maxFraction': number('Heaviest load', 'share', LOAD, 'A', 'Part of the one-rep maximum.'),
        'strength.heavy.startLimit': number(
          'Heaviest start',
          'share',
          LOAD,
          'D',
          'When the plates leave nothing in the range below it.',
        ),
        'strength.heavy.rpeCap': number(
          'RPE at most',
          'rpe',
          RPE,
          'A',
          'A work set stops short of failure.',
          'Founding article; Robinson 2024',
        ),
        'strength.heavy.minRpe': number('RPE at least', 'rpe', RPE, 'D', 'The lowest that is written for a work set.'),
        'strength.heavy.restS': number('Rest', 'seconds', REST, 'A', 'Between work sets.'),
        'strength.heavy.minRestS': number('Shortest rest', 'seconds', REST, 'A', 'Less makes it endurance work.'),
      },
    },
    {
      id: 'maintenance',
      rule: 'S2-maintenance',
      title: 'Maintenance and deload',
      items: {
        'strength.maintenanceSetFraction': number(
          'Sets of a maintenance week',
          'share',
          [0.1, 1, 0.05],
          'L',
          'Part of the full sets; the load stays.',
          KEEP,
        ),
        'strength.deloadSetFraction': number(
          'Sets of a recovery week',
          'share',
          [0.1, 1, 0.05],
          'L',
          'Part of the full sets that is left; the load stays.',
          'Bell 2023',
        ),
        'strength.deloadRpe': number(
          'Hardest set of a recovery week',
          'rpe',
          [5, 9, 0.5],
          'D',
          'Fewer reps at the same load until the set is no harder; a lighter load only where that is not enough.',
        ),
        'strength.comeback.afterDays': number(
          'Back after a pause of',
          'days',
          [5, 60, 1],
          'D',
          'Days without a lift after which it comes back lighter.',
        ),
        'strength.comeback.loadFactor': number(
          'Load when back',
          'share',
          [0.5, 1, 0.01],
          'D',
          'Part of the load before the pause.',
        ),
      },
    },
    {
      id: 'onboarding',
      rule: 'S3',
      title: 'New to lifting',
      items: {
        'strength.onboarding.start': choice(
          'Ramp',
          ['fives', 'trials'],
          'D',
          'Fives learn the lifts with few reps; the trials came down from ten to six.',
          'Founding article; trials: Vikmoen 2016, Beattie 2017',
        ),
        ...ramp('fives', 'D', 'Counterpoint default'),
        ...ramp('trials', 'L', 'Vikmoen 2016; Beattie 2017'),
        'strength.onboarding.restS': number('Rest', 'seconds', REST, 'D', 'Between sets of the ramp.'),
        'strength.onboarding.liftsPerWeek': number('Lifts a week', 'lifts', [1, 4, 1], 'A', 'While the ramp lasts.'),
        'strength.onboarding.layoffWeeks': number(
          'Ramp after a layoff of',
          'weeks',
          [2, 52, 1],
          'D',
          'Weeks without regular lifting after which it applies.',
        ),
      },
    },
    {
      id: 'movements',
      rule: 'S4',
      title: 'Movements and accessory lifts',
      items: {
        'strength.calfReps': number('Calf raise, reps', 'reps', [1, 20, 1], 'D', 'It cannot be dosed in threes.'),
        'strength.calfMaxReps': number('Calf raise, most reps', 'reps', [1, 25, 1], 'D', 'Then the load rises.'),
        'strength.calfStartRpe': number(
          'Calf raise, RPE to start with',
          'rpe',
          RPE,
          'D',
          'The first load is taken from it.',
        ),
        'strength.calfRestS': number('Calf raise, rest', 'seconds', REST, 'D', 'Between sets.'),
        'strength.accessoryRpe': number(
          'RPE of accessory lifts',
          'rpe',
          RPE,
          'D',
          'Of lifts that are not loaded by a one-rep maximum.',
        ),
        'strength.findRpe': number(
          'RPE while a load is unknown',
          'rpe',
          RPE,
          'D',
          'The athlete looks for the load in the first session.',
        ),
        'strength.foundRpe': number(
          'RPE after the first session',
          'rpe',
          RPE,
          'D',
          'While there is no one-rep maximum yet.',
        ),
        'strength.warmUpS': number(
          'Warm-up of a session',
          'duration',
          [0, 1800, 60],
          'D',
          'Counted in the estimated length.',
        ),
        'strength.setS': number(
          'Time under the bar',
          'seconds',
          [10, 120, 5],
          'D',
          'Of one set, in the estimated length.',
        ),
        ...advanced({
          ...pattern('A', 'Session A'),
          ...pattern('B', 'Session B'),
          ...pattern('single', 'The only session of a week'),
        }),
      },
    },
    {
      id: 'one-rep-max',
      rule: '2.1',
      title: 'One-rep maximum',
      items: {
        'strength.e1rm.formula': choice(
          'Formula without RPE',
          E1RM_FORMULAS.filter((formula) => formula !== 'rts'),
          'D',
          'How a set that was logged without RPE is read.',
        ),
        'strength.e1rm.rtsMaxReps': number(
          'Chart of reps and RPE up to',
          'reps',
          [1, 12, 1],
          'L',
          'Above it the chart is not trusted.',
          'RTS chart, Tuchscherer',
        ),
        'strength.e1rm.maxRepsToFailure': number(
          'Formulas up to',
          'reps',
          [1, 15, 1],
          'L',
          'Reps and reps in reserve together; above it no formula is trusted.',
        ),
        'strength.e1rm.sessions': number(
          'Sessions that make the level',
          'sessions',
          [1, 9, 1],
          'D',
          'Their median is the current one-rep maximum.',
        ),
      },
    },
  ],
  notEditable: {
    'strength.preferred.*.*': EXERCISES,
    'strength.kneeFree.*': EXERCISES,
    'strength.ladders.*.*': EXERCISES,
  },
  inOrder: [
    { low: 'strength.frequency.HIGH', high: 'strength.frequency.MODERATE' },
    { low: 'strength.frequency.MODERATE', high: 'strength.frequency.LOW' },
    { low: 'strength.frequency.LOW', high: 'strength.frequency.lowMax' },
    { low: 'strength.primer.minDaysOut', high: 'strength.primer.maxDaysOut' },
    { low: 'strength.heavy.minSets', high: 'strength.heavy.sets' },
    { low: 'strength.heavy.sets', high: 'strength.heavy.maxSets' },
    { low: 'strength.heavy.minSets', high: 'strength.heavy.otherSets' },
    { low: 'strength.heavy.otherSets', high: 'strength.heavy.maxSets' },
    { low: 'strength.heavy.minReps', high: 'strength.heavy.reps' },
    { low: 'strength.heavy.reps', high: 'strength.heavy.maxReps' },
    { low: 'strength.heavy.minFraction', high: 'strength.heavy.fraction' },
    { low: 'strength.heavy.fraction', high: 'strength.heavy.startLimit' },
    { low: 'strength.heavy.startLimit', high: 'strength.heavy.maxFraction' },
    { low: 'strength.heavy.minRpe', high: 'strength.heavy.rpeCap' },
    { low: 'strength.heavy.minRestS', high: 'strength.heavy.restS' },
    { low: 'strength.calfReps', high: 'strength.calfMaxReps' },
    { low: 'strength.findRpe', high: 'strength.foundRpe' },
  ],
  rising: [],
  falling: [],
  tables: {
    'strength.onboarding.steps.fives': 'Ramp of fives',
    'strength.onboarding.steps.trials': 'Ramp of tens, as in the trials',
  },
  rowNames: {
    'strength.onboarding.steps.fives': RAMP_WEEKS,
    'strength.onboarding.steps.trials': RAMP_WEEKS,
  },
};
