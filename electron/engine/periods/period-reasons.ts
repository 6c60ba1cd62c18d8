import type { Reason } from '../../../shared/domain/reason.ts';
import { round } from '../../../shared/domain/units.ts';
import { because, capital, counted, percent, type RuleId } from '../explain.ts';
import { type Runner, volumeText } from '../running/runner.ts';
import type { DayCause, DayStatus } from './day-status.ts';
import { closedWord } from './period-words.ts';
import type { PeriodVolume } from './week-volume.ts';

interface Part {
  readonly rule: RuleId;
  readonly text: string;
}

function of(statuses: readonly DayStatus[], cause: DayCause): readonly DayStatus[] {
  return statuses.filter((status) => status.cause === cause && status.canRun);
}

function closedPart({ closed, run, statuses }: PeriodVolume): Part[] {
  if (closed.length === 0) return [];
  const status = statuses.find((each) => !each.canRun);
  const word = capital(closedWord(status ?? { cause: 'unavailable' }));
  const all = closed.length + run.length;
  const text =
    run.length === 0
      ? `${word} on every run day, so no run is planned.`
      : `${word} on ${closed.length} of ${counted(all, 'run day')}; the others keep their share, and nothing is crammed in.`;
  return [{ rule: 'P1', text }];
}

function returnPart({ statuses, levelM }: PeriodVolume, runner: Runner): Part[] {
  const back = of(statuses, 'return');
  const gap = back[0]?.gap ?? null;
  if (gap === null) return [];
  const shares = [...new Set(back.map((status) => percent(status.share)))].join(', then ');
  const keys = back.some((status) => !status.keys) ? ', without key sessions at first' : '';
  const before = levelM === null ? 'the running' : `the ${volumeText(levelM, runner)} a week`;
  const why = gap.illness ? 'ill or closed days' : 'days without running';
  const days = gap.days === 1 ? (gap.illness ? '1 day ill' : '1 day without running') : `${gap.days} ${why}`;
  return [{ rule: 'P2', text: `The way back after ${days}: ${shares} of ${before} before${keys}.` }];
}

function sharePart({ statuses }: PeriodVolume): Part[] {
  return (['injury', 'illness', 'unavailable'] as const).flatMap((cause): Part[] => {
    const days = of(statuses, cause);
    const [day] = days;
    if (day === undefined) return [];
    const size = day.share < 1 ? `running at ${percent(day.share)} of the plan` : 'running';
    const keys = day.keys ? '' : ' without key sessions';
    if (day.share >= 1 && day.keys) return [];
    const rule = cause === 'unavailable' ? 'P1' : 'P4';
    return [{ rule, text: `${capital(closedWord(day))}: ${size}${keys} on ${counted(days.length, 'day')}.` }];
  });
}

function afterInjuryPart({ statuses }: PeriodVolume): Part[] {
  const days = of(statuses, 'after-injury');
  if (days.length === 0) return [];
  return [{ rule: 'P4', text: `After the injury ${counted(days.length, 'day')} without a key session.` }];
}

function campPart({ statuses }: PeriodVolume): Part[] {
  const camp = of(statuses, 'camp');
  const after = of(statuses, 'after-camp');
  const [day] = camp;
  const [light] = after;
  const parts: Part[] = [];
  if (day !== undefined && day.share !== 1) {
    const text = `Training camp on ${counted(camp.length, 'day')}: ${percent(day.share)} of the plan's running, while lifting does not rise (C4).`;
    parts.push({ rule: 'P3', text });
  }
  if (light !== undefined) {
    const text = `After the camp ${counted(after.length, 'day')} of lighter running, at most ${percent(light.share)} of a full week.`;
    parts.push({ rule: 'P3', text });
  }
  return parts;
}

/** Why a week that the calendar touches has its volume; null where the calendar decided nothing. */
export function periodReason(period: PeriodVolume, totalM: number, returnRise: number, runner: Runner): Reason | null {
  const parts = [
    ...closedPart(period),
    ...returnPart(period, runner),
    ...sharePart(period),
    ...afterInjuryPart(period),
    ...campPart(period),
  ];
  const { riseFromM, volume, levelM } = period;
  if (riseFromM !== null) {
    const text = `Still on the way back: at most ${percent(returnRise)} above the ${volumeText(riseFromM, runner)} of the bigger of the last two weeks.`;
    parts.push({ rule: 'P2', text });
  }
  const [decisive] = parts;
  if (decisive === undefined) return null;
  const sentence = `${volumeText(totalM, runner)}: ${parts.map((part) => part.text).join(' ')}`;
  return because(decisive.rule, 'volume', sentence.slice(0, 600), {
    weekM: round(totalM),
    aimM: round(volume.metres),
    openRunDays: period.run.length,
    closedRunDays: period.closed.length,
    ...(levelM === null ? {} : { levelM: round(levelM) }),
  });
}
