import { type CalendarDate, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { SeasonView, SeasonWeek, WeekLoad } from '../../../../shared/domain/season.ts';
import { formatHours } from '../../../../shared/domain/units.ts';
import { useChannel } from '../../api/index.ts';
import { dayMonthLong } from '../../charts/calendar-words.ts';
import { NO_VALUE, phaseWeekText, runText } from '../../charts/chart-words.ts';
import { findingsOfWeek, periodsOfWeek, runValue } from '../../charts/counterpoint-model.ts';
import { periodText } from '../../charts/period-words.ts';
import { distanceNumber, distanceText, loadTonnage } from '../../charts/quantity-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { useCommandState } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, ClassPill } from '../../ui/index.ts';
import { FindingList } from '../audit/finding-card.tsx';
import { RaceOutlook } from '../race/race-outlook.tsx';
import { weekPinOf } from '../season/pin-model.ts';
import './inspector.css';
import { loadedLifts } from './loaded-lifts.ts';
import { Reasons } from './reasons.tsx';
import { SessionBrief } from './session-brief.tsx';
import { useStartAtTop } from './use-start-at-top.ts';
import { WeekNote } from './week-note.tsx';

function intensityText(load: WeekLoad): string {
  return `${runText(runValue(load, 'index'), 'index')} · ${runText(runValue(load, 'hardShare'), 'hardShare')}`;
}

function liftingText(load: WeekLoad): string {
  if (load.lifts === 0 && load.hardSets === 0) return t('inspector.none');
  return t('inspector.liftingValue', {
    lifts: t('inspector.sessions', { count: load.lifts }),
    sets: t('inspector.hardSets', { count: load.hardSets }),
  });
}

function runningText(load: WeekLoad, units: ShownUnits): string {
  const distance = `${distanceNumber(load.runDistanceM, units.distance, 1)} ${units.distance}`;
  return t('inspector.runningValue', { distance, time: formatHours(load.runS) });
}

function tonnageText(load: WeekLoad, units: ShownUnits): string {
  const tonnage = loadTonnage(load, units.mass);
  return tonnage === NO_VALUE ? tonnage : `${tonnage} ${units.mass}`;
}

type FactRow = readonly [label: string, text: (load: WeekLoad) => string];

/** Planned and done, line by line; jumps only where there are any. */
export function WeekFacts({
  planned,
  actual,
  units,
}: {
  readonly planned: WeekLoad;
  readonly actual: WeekLoad | null;
  readonly units: ShownUnits;
}) {
  const keys = (load: WeekLoad) =>
    load.longRunM > 0
      ? t('inspector.keysLong', { count: load.keySessions, distance: distanceText(load.longRunM, units.distance) })
      : String(load.keySessions);
  const jumps: FactRow = [t('inspector.jumps'), (load) => t('lifting.contacts', { count: load.contacts })];
  const rows: readonly FactRow[] = [
    [t('inspector.running'), (load) => runningText(load, units)],
    [t('inspector.intensity'), intensityText],
    [t('inspector.keys'), keys],
    [t('inspector.lifting'), liftingText],
    [t('inspector.tonnage'), (load) => tonnageText(load, units)],
    ...(planned.contacts === 0 && (actual?.contacts ?? 0) === 0 ? [] : [jumps]),
  ];
  return (
    <dl className="in-facts">
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {text(planned)}
            {actual === null ? null : (
              <span className="in-done">
                {t('inspector.done')} {text(actual)}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function whenText(week: SeasonWeek, today: CalendarDate): string {
  const now = mondayOf(today);
  const state = week.monday === now ? 'current' : week.monday < now ? 'past' : 'planned';
  return `${phaseWeekText(week)} · ${t(`inspector.${state}`)}`;
}

function WeekSessions({
  athleteId,
  week,
  units,
}: {
  readonly athleteId: AthleteId;
  readonly week: SeasonWeek;
  readonly units: ShownUnits;
}) {
  const view = useChannel('week.get', { athleteId, monday: week.monday }, { keepPrevious: true });
  const athlete = useChannel('athlete.get', { athleteId });
  const library = useChannel('exercise.list', {});
  const plates = athlete.status === 'ready' ? athlete.value.gym : null;
  const exercises = new Map(
    (library.status === 'ready' ? library.value : []).map((exercise) => [exercise.id, exercise]),
  );
  if (view.status === 'failed') return <p className="in-quiet">{view.failure.message}</p>;
  if (view.status !== 'ready') return null;
  const planned = view.value.sessions
    .filter((session) => session.side === 'planned')
    .toSorted((a, b) => a.date.localeCompare(b.date) || (a.startTime ?? '').localeCompare(b.startTime ?? ''));
  if (planned.length === 0) return <p className="in-quiet">{t('inspector.noSessions')}</p>;
  const lifts = loadedLifts(planned, exercises);
  return (
    <>
      {lifts.loaded === lifts.all ? null : <p className="in-quiet">{t('inspector.loadedLifts', lifts)}</p>}
      <ul className="in-sessions">
        {planned.map((session) => (
          <SessionBrief key={session.id} session={session} units={units} exercises={exercises} plates={plates} />
        ))}
      </ul>
    </>
  );
}

/** What the coach has set for the week, where anything is. */
function SetByHand({
  view,
  week,
  units,
}: {
  readonly view: SeasonView;
  readonly week: SeasonWeek;
  readonly units: ShownUnits;
}) {
  const { distanceM, durationS, lifts, hardSets } = weekPinOf(view.season, week.monday);
  const parts = [
    ...(distanceM === null ? [] : [distanceText(distanceM, units.distance)]),
    ...(durationS === null ? [] : [formatHours(durationS)]),
    ...(lifts === null ? [] : [t('inspector.sessions', { count: lifts })]),
    ...(hardSets === null ? [] : [t('inspector.hardSets', { count: hardSets })]),
  ];
  return parts.length === 0 ? null : <p className="in-set">{t('season.targetSet', { what: parts.join(' · ') })}</p>;
}

/** The selected week: its targets with reasons, its sessions, what the audit found, and the way to the Week screen. */
export function WeekInspector({
  athleteId,
  view,
  week,
  units,
  onOpenWeek,
}: {
  readonly athleteId: AthleteId;
  readonly view: SeasonView;
  readonly week: SeasonWeek;
  readonly units: ShownUnits;
  readonly onOpenWeek: () => void;
}) {
  const findings = findingsOfWeek(view.findings, week.monday);
  const targets = useCommandState('week.target');
  const frame = useStartAtTop<HTMLElement>(week.monday);
  return (
    <section ref={frame} className="inspector" aria-label={t('inspector.label')}>
      <header>
        <h2>{t('inspector.title', { number: week.number, date: dayMonthLong(week.monday) })}</h2>
        <p>{whenText(week, view.today)}</p>
        {periodsOfWeek(view.periods, week.monday).map((period) => (
          <p key={period.id}>{periodText(period)}</p>
        ))}
        <div className="in-open">
          {week.plannedClass === null ? <span>{NO_VALUE}</span> : <ClassPill value={week.plannedClass} />}
          <span className="in-acts">
            {targets.isEnabled ? (
              <Button small onPress={targets.run}>
                {t('season.target')}
              </Button>
            ) : null}
            <Button small onPress={onOpenWeek}>
              {t('inspector.openWeek')}
            </Button>
          </span>
        </div>
      </header>
      <WeekFacts planned={week.planned} actual={week.actual} units={units} />
      <SetByHand view={view} week={week} units={units} />
      {view.races
        .filter((race) => mondayOf(race.date) === week.monday && race.date >= view.today)
        .map((race) => (
          <RaceOutlook key={race.id} athleteId={athleteId} race={race} />
        ))}
      <WeekNote seasonId={view.season.id} monday={week.monday} note={week.note} />
      <Reasons reasons={week.reasons} units={units} empty={t('inspector.noReasons')} />
      {findings.length === 0 ? null : (
        <>
          <h3>{t('inspector.findings')}</h3>
          <FindingList findings={findings} athleteId={athleteId} units={units} label={t('inspector.findings')} />
        </>
      )}
      <h3>{t('inspector.plan')}</h3>
      <WeekSessions athleteId={athleteId} week={week} units={units} />
    </section>
  );
}
