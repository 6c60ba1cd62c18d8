import { dayText } from '../../../shared/domain/calendar-date.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import type { WeekLoad } from '../../../shared/domain/season.ts';
import { round } from '../../../shared/domain/units.ts';
import type { IntensityClass } from '../../../shared/domain/vocabulary.ts';
import type { Policy } from '../policy.ts';
import type { WeekFrame } from '../season/frame.ts';
import { makeReason } from '../season/season-finding.ts';
import { easySeconds, type Runner, volumeText } from './runner.ts';
import type { VolumeCause, WeekVolume } from './volume.ts';
import { hardShare, intensityIndex } from './week-intensity.ts';

const OWN = 'Counterpoint default';
const SHAPE = 'Shaped on Friel and Bompa; Counterpoint default';

/** What the phase that begins is for. */
function beginText({ phase, cycle }: WeekFrame): string {
  switch (phase) {
    case 'base':
      return cycle.index === 0
        ? 'Easy running and the most lifting come first; they carry what follows.'
        : 'A new cycle begins with easy running, and lifting comes to the fore again.';
    case 'build':
      return 'Harder running comes in and the weeks grow to their biggest; lifting steps back.';
    case 'peak':
      return 'The hardest and most specific running, in weeks a little smaller; lifting keeps what is there.';
    case 'taper':
      return 'Less running, as fast and as often as before; no lifting.';
    case 'race':
      return 'Rest, a few fast minutes, and the race.';
    case 'transition':
      return cycle.race === null
        ? 'A light week lets the cycle settle before the next one begins.'
        : 'Rest and easy running after the race, before anything new begins.';
  }
}

function checkpointText({ cycle }: WeekFrame): string {
  const { checkpoint, transition } = cycle;
  if (checkpoint === null) return '';
  const what = checkpoint.kind === 'race' ? checkpoint.race.name.slice(0, 80) : 'a time trial';
  return `, closed by ${what}${transition > 0 ? ' and a light week' : ''}`;
}

function goalText(week: WeekFrame): string {
  const { cycle } = week;
  const { goal, part, parts } = cycle;
  const whole = parts > 1 ? `cycle ${part} of ${parts}` : '';
  const closed = week.phase === 'transition' ? '' : checkpointText(week);
  if (goal === null) return `${whole || 'a cycle'}${closed}, as there is no A race ahead to build backwards from`;
  const race = `${goal.name.slice(0, 80)} on ${dayText(goal.date)}`;
  if (cycle.race === null) return `${whole} towards ${race}${closed}`;
  return `${whole === '' ? '' : `${whole}, `}built backwards from ${race}`;
}

/** Why the week belongs to its phase, and in a phase's first week why the phase begins. */
export function phaseReason(week: WeekFrame): Reason {
  const where = `Week ${week.phaseWeek} of ${week.phaseWeeks} of ${week.phase}`;
  const set = week.pinned ? ' You set this week as its first.' : '';
  const begins = week.phaseWeek === 1 ? `${set} ${beginText(week)}` : '';
  return makeReason(
    '1.4',
    'phase',
    'Phase',
    `${where}, ${goalText(week)}.${begins}`,
    { phase: week.phase, phaseWeek: week.phaseWeek, phaseWeeks: week.phaseWeeks },
    SHAPE,
  );
}

const CAUSE_SOURCE: Readonly<Record<VolumeCause, string>> = {
  curve: OWN,
  growth: OWN,
  rise: 'Nielsen 2014',
  restart: OWN,
  recovery: SHAPE,
  transition: SHAPE,
  regeneration: SHAPE,
  taper: 'Bosquet 2007, MSSE 39:1358; Wang 2023',
  'race-week': OWN,
  'trial-week': OWN,
  'after-race': OWN,
  coach: 'Set by the coach',
};

/** A week's volume as it was aimed at and as it came to, metres in the season's basis. */
export interface PlacedVolume {
  readonly week: WeekFrame;
  readonly volume: WeekVolume;
  readonly totalM: number;
}

/** What kept the biggest week below the aim. */
function limitText({ week, volume, totalM }: PlacedVolume, policy: Policy): string {
  if (volume.cause === 'growth' || volume.cause === 'rise') return 'growth from week to week allows no more';
  if (totalM < volume.metres * policy.running.volume.reachedShare) return 'days and single runs hold no more';
  if (week.phase === 'base') return 'no full week of build follows';
  return 'recovery, race and peak weeks are lower by rule';
}

function curveText(placed: PlacedVolume, biggest: PlacedVolume, policy: Policy, runner: Runner): string {
  const reached = volumeText(biggest.totalM, runner);
  const aim = volumeText(placed.volume.referenceM, runner);
  const place =
    volumeText(placed.totalM, runner) === reached
      ? 'the biggest week of its build-up'
      : placed.week.number < biggest.week.number
        ? `on the way to the biggest week of ${reached}`
        : `held below the biggest week of ${reached}`;
  if (placed !== biggest || placed.totalM >= placed.volume.referenceM || reached === aim) return place;
  return `${place} (${aim} was the aim, but ${limitText(biggest, policy)})`;
}

function causeText(placed: PlacedVolume, biggest: PlacedVolume, policy: Policy, runner: Runner): string {
  const { week, volume } = placed;
  const { volume: rules } = policy.running;
  const reference = volumeText(volume.referenceM, runner);
  switch (volume.cause) {
    case 'curve':
      return curveText(placed, biggest, policy, runner);
    case 'growth':
      return `at most ${rules.growthPerWeek.toFixed(2)} × ${reference}, the biggest of the last ${rules.referenceWeeks} weeks`;
    case 'rise':
      return `not more than ${Math.round(rules.amberRise * 100)} % above ${reference}, the bigger of the last two weeks`;
    case 'coach':
      return `as you set it; by rule it would be ${reference}`;
    case 'restart':
      return `a careful start at ${Math.round(rules.growthFloor * 100)} % of ${reference}, the week before the season, as little was run lately`;
    case 'recovery':
      return `a recovery week at ${Math.round(rules.recoveryShare * 100)} % of ${reference}, the biggest of its block`;
    case 'transition':
      return `transition at ${Math.round((100 * volume.metres) / Math.max(1, volume.referenceM))} % of the biggest week, ${reference}`;
    case 'regeneration':
      return `a light week between two cycles at ${Math.round((100 * volume.metres) / Math.max(1, volume.referenceM))} % of the biggest week, ${reference}`;
    case 'taper': {
      const [taper] = week.cycle.tapers;
      const days =
        taper === undefined ? '' : ` over ${taper.days} days, time constant ${taper.tauDays.toFixed(1)} days`;
      return `tapered from ${reference} by a mean of ${Math.round(policy.season.taperMeanCut * 100)} %${days}; intensity and frequency stay`;
    }
    case 'race-week':
      return `${Math.round(rules.raceWeekShare * 100)} % of ${reference}, race included, because of the B race`;
    case 'trial-week':
      return `${Math.round(rules.raceWeekShare * 100)} % of ${reference}, so that the time trial is run fresh`;
    case 'after-race':
      return `${Math.round(rules.afterRaceShare * 100)} % of ${reference}, because the legs come back from the race first`;
  }
}

/** Why the week has its volume. `biggest` is the biggest week that its cycle came to outside tapers. */
export function volumeReason(placed: PlacedVolume, biggest: PlacedVolume, policy: Policy, runner: Runner): Reason {
  const { week, volume, totalM } = placed;
  const race = week.races.length > 0 ? ' with the race' : '';
  const fits = totalM >= volume.metres * policy.running.volume.reachedShare;
  const short = fits ? '' : ` Of ${volumeText(volume.metres, runner)} aimed at, days and single runs hold no more.`;
  const seconds = (amountM: number) => round(easySeconds(amountM, runner));
  const amounts =
    runner.basis === 'time'
      ? { weekS: seconds(totalM), aimS: seconds(volume.metres), referenceS: seconds(volume.referenceM) }
      : { weekM: round(totalM), aimM: round(volume.metres), referenceM: round(volume.referenceM) };
  const rule = volume.cause === 'growth' || volume.cause === 'rise' ? 'R2' : '1.4';
  const subject = volume.cause === 'recovery' ? 'recovery' : volume.cause === 'taper' ? 'taper' : 'volume';
  return makeReason(
    rule,
    subject,
    'Weekly running',
    `${volumeText(totalM, runner)}${race}: ${causeText(placed, biggest, policy, runner)}.${short}`,
    { ...amounts, cause: volume.cause },
    CAUSE_SOURCE[volume.cause],
  );
}

/** Why the week has its number of key sessions. */
export function keysReason(week: WeekFrame, keys: number, volume: WeekVolume, runs: number, runner: Runner): Reason {
  const recovery = week.recovery ? ' in a recovery week' : '';
  return makeReason(
    '1.3',
    'key-sessions',
    'Key sessions',
    `${keys === 0 ? 'No key session' : keys === 1 ? '1 key session' : `${keys} key sessions`}, races included: ${week.phase} week ${week.phaseWeek}${recovery}, ${runs} runs and ${volumeText(volume.loadM, runner)} as a loading week.`,
    { keySessions: keys, runs, loadM: round(volume.loadM), phase: week.phase },
    OWN,
  );
}

/** Why the week has its class of intensity. */
export function classReason(own: IntensityClass, shown: IntensityClass, load: WeekLoad, raceWeek: boolean): Reason {
  const share = Math.round((hardShare(load) ?? 0) * 100);
  const index = intensityIndex(load);
  const held = own === shown ? '' : ` Its own numbers say ${own}, but one week does not change the class.`;
  const race = raceWeek ? ', race week' : '';
  return makeReason(
    '1.3',
    'class',
    'Class of running intensity',
    `${shown}: ${share} % of the running is hard, key sessions ${load.keySessions}${race}; ${index === null ? 'no running' : `${index.toFixed(2)} points a minute`}.${held}`,
    { class: shown, ownClass: own, hardSharePercent: share, keySessions: load.keySessions, raceWeek },
    OWN,
  );
}
