import type { WeekCompliance } from '../../../../shared/contract/log.ts';
import { formatHours } from '../../../../shared/domain/units.ts';
import { distanceNumber, percentText, tonnageNumber } from '../../charts/quantity-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { t } from '../../text/index.ts';

/** One line of what was done of what was planned. */
export interface ComplianceRow {
  readonly key: string;
  readonly label: string;
  readonly done: string;
  readonly due: string;
  readonly planned: string;
  /** Done of what was due; empty where nothing was. */
  readonly percent: string;
}

function percentOf(done: number, due: number): string {
  return due > 0 ? percentText(done / due) : '';
}

/** A week's figures in words: sessions, distance, time, sets and tonnage. */
export function complianceRows(week: WeekCompliance, units: ShownUnits): readonly ComplianceRow[] {
  const { sessions } = week;
  const row = (
    key: 'runDistanceM' | 'runS' | 'hardSets' | 'tonnageKg',
    label: string,
    text: (value: number) => string,
  ): ComplianceRow => {
    const { done, due, planned } = week[key];
    return { key, label, done: text(done), due: text(due), planned: text(planned), percent: percentOf(done, due) };
  };
  return [
    {
      key: 'sessions',
      label: t('log.sessions'),
      done: String(sessions.done),
      due: String(sessions.due),
      planned: String(sessions.planned),
      percent: percentOf(sessions.done, sessions.due),
    },
    row('runDistanceM', t('log.running', { unit: units.distance }), (value) =>
      distanceNumber(value, units.distance, 1),
    ),
    row('runS', t('log.runTime'), formatHours),
    row('hardSets', t('log.hardSets'), String),
    row('tonnageKg', t('log.tonnage', { unit: units.mass }), (value) => tonnageNumber(value, units.mass)),
  ];
}

/** What the figures leave out: `1 missed`, `and 2 without a plan`. */
export function complianceNotes({ sessions }: WeekCompliance): readonly string[] {
  return [
    sessions.missed === 0 ? '' : t('log.missedSessions', { count: sessions.missed }),
    sessions.extra === 0 ? '' : t('log.extraSessions', { count: sessions.extra }),
  ].filter((part) => part !== '');
}

/**
 * A week in one line: `4 of 5 sessions · 38.0 of 52.0 km (73 %) · 12 of 14 hard sets`; in a week that is not over, of
 * what was due so far.
 */
export function complianceLine(week: WeekCompliance, units: ShownUnits): string {
  const figure = (
    key: 'runDistanceM' | 'hardSets' | 'tonnageKg',
    text: (value: number) => string,
    unit: string,
    alone = unit,
  ) => {
    const { done, planned, due } = week[key];
    if (done === 0 && planned === 0) return '';
    // Nothing of it was planned, or planned without loads: there is nothing to compare with.
    if (planned === 0) return `${text(done)} ${alone}`;
    const percent = percentOf(done, due);
    const ahead = Math.abs(due - planned) > 1e-6;
    const of = t('log.weekFigure', { done: text(done), planned: text(ahead ? due : planned) });
    return `${of} ${unit}${ahead ? ` ${t('log.soFar')}` : ''}${percent === '' ? '' : ` (${percent})`}`;
  };
  const { done, planned, due } = week.sessions;
  return [
    due === planned ? t('log.weekSessions', { done, planned }) : t('log.weekSessionsSoFar', { done, due, planned }),
    ...complianceNotes(week),
    figure('runDistanceM', (value) => distanceNumber(value, units.distance, 1), units.distance),
    figure('hardSets', String, t('log.hardSetsOfPlanned'), t('log.hardSetsInLine')),
    figure('tonnageKg', (value) => tonnageNumber(value, units.mass), units.mass),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
