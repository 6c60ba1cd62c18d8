import { type ReactNode, useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import type { RosterRow } from '../../../shared/contract/athletes.ts';
import { type CalendarDate, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../../shared/domain/ids.ts';
import type { SeasonView } from '../../../shared/domain/season.ts';
import { useChannel, useCommand } from '../api/index.ts';
import { runCommand, useCommandState, useCommands } from '../commands/index.ts';
import { useAthleteCommands } from '../features/athlete/use-athlete-commands.ts';
import { selectedWeek } from '../features/season/chart-memory.ts';
import { DriftStrip } from '../features/season/drift-strip.tsx';
import { distanceNumber, numberWords } from '../text/format.ts';
import { t } from '../text/index.ts';
import { Button, classNames, dateWords, IconButton, Menu, type MenuEntry, Pill, Select } from '../ui/index.ts';
import { HistoryButtons } from './history.tsx';
import { usePlace } from './navigation.ts';
import { paths } from './routes.ts';
import { useSeasonCommands } from './use-season-commands.ts';

/** Which of an athlete's screens is open. */
export type AthleteView = 'season' | 'week' | 'log' | 'progress' | 'audit' | 'profile';

/** The athlete's name and facts, the tabs, the acts, and below them the open screen. */
export function AthleteLayout({
  athleteId,
  seasonId,
  monday,
  view,
  children,
}: {
  readonly athleteId: AthleteId;
  /** The season shown or the one that today lies in; null without any. */
  readonly seasonId: SeasonId | null;
  /** The week shown; null for this week. */
  readonly monday: CalendarDate | null;
  readonly view: AthleteView;
  readonly children: ReactNode;
}) {
  const athlete = useChannel('athlete.get', { athleteId });
  const roster = useChannel('roster.list', { archived: false });
  const season = useChannel('season.get', seasonId === null ? null : { seasonId });
  const { go } = usePlace();
  const [location] = useLocation();
  const openWindow = useCommand('window.open');
  const name = athlete.status === 'ready' ? athlete.value.name : '';
  const row = roster.status === 'ready' ? roster.value.rows.find((each) => each.id === athleteId) : undefined;
  const today = roster.status === 'ready' ? roster.value.today : null;
  const seasonView = season.status === 'ready' ? season.value : null;
  const seasonPath = paths.home(athleteId, seasonId);
  const weekMonday = monday ?? weekToOpen(seasonId, seasonView, today);
  const weekPath = weekMonday === null ? seasonPath : paths.week(athleteId, weekMonday);
  useAthleteCommands(athleteId, name, athlete.status === 'ready' && athlete.value.archived);
  useSeasonCommands(athleteId, seasonId, seasonView?.season.name ?? '');
  useCommands({
    'view.season': { run: () => go(seasonPath) },
    // The season screen opens the week that is selected there.
    ...(view === 'season' && seasonId !== null ? {} : { 'view.week': { run: () => go(weekPath) } }),
    'view.log': { run: () => go(paths.log(athleteId)) },
    'view.progress': { run: () => go(paths.progress(athleteId)) },
    'athlete.newWindow': { run: () => void openWindow.run({ path: location }) },
    'view.audit': { run: () => go(paths.audit(athleteId)) },
    'view.profile': { run: () => go(paths.profile(athleteId)) },
    'view.athleteRules': { run: () => go(paths.athleteRules(athleteId)) },
  });
  useEffect(() => {
    document.title = name === '' ? t('app.name') : `${name} · ${t('app.name')}`;
    return () => {
      document.title = t('app.name');
    };
  }, [name]);
  const tabs = [
    { id: 'season', label: t('app.tabSeason'), path: seasonPath },
    { id: 'week', label: t('app.tabWeek'), path: weekPath },
    { id: 'log', label: t('log.tab'), path: paths.log(athleteId) },
    { id: 'progress', label: t('app.tabProgress'), path: paths.progress(athleteId) },
    { id: 'audit', label: t('app.tabAudit'), path: paths.audit(athleteId) },
    { id: 'profile', label: t('app.tabProfile'), path: paths.profile(athleteId) },
  ] as const;
  return (
    <div className="athlete">
      <header className="athlete-head">
        <div className="athlete-title">
          <h1>
            <span className="truncate" title={name}>
              {name === '' ? '\u00a0' : name}
            </span>
            {row?.sample === true ? <Pill>{t('app.sample')}</Pill> : null}
            {athlete.status === 'ready' && athlete.value.archived ? <Pill>{t('roster.archived')}</Pill> : null}
          </h1>
          <SeasonLine
            athleteId={athleteId}
            view={seasonView}
            vdot={athlete.status === 'ready' ? athlete.value.vdot : undefined}
          />
        </div>
        <Facts row={row} view={seasonView} today={today} />
      </header>
      <div className="athlete-bar">
        <nav className="athlete-tabs" aria-label={t('app.views', { name })}>
          {tabs.map((tab) => (
            <Link
              key={tab.id}
              href={tab.path}
              className={classNames('tab', tab.id === view && 'athlete-tab-current')}
              aria-current={tab.id === view ? 'page' : undefined}
              onClick={(event) => {
                // The season screen knows best which week is looked at.
                if (tab.id !== 'week' || view !== 'season' || seasonId === null || event.ctrlKey || event.metaKey)
                  return;
                if (runCommand('view.week')) event.preventDefault();
              }}
            >
              {tab.label}
            </Link>
          ))}
        </nav>
        <Acts />
      </div>
      {seasonId === null ? null : <DriftStrip key={seasonId} seasonId={seasonId} />}
      <div className="athlete-content">{children}</div>
    </div>
  );
}

/** The week last looked at in the season, else this one, else the one of the season that is nearest to today. */
function weekToOpen(
  seasonId: SeasonId | null,
  view: SeasonView | null,
  today: CalendarDate | null,
): CalendarDate | null {
  const kept = seasonId === null ? undefined : selectedWeek(seasonId);
  if (kept !== undefined) return kept;
  if (today === null) return null;
  const now = mondayOf(today);
  const first = view?.weeks[0]?.monday;
  const last = view?.weeks.at(-1)?.monday;
  if (first !== undefined && now < first) return first;
  return last !== undefined && now > last ? last : now;
}

/** What stands below the seasons to choose from. */
const ALL_SEASONS = 'all';

function SeasonLine({
  athleteId,
  view,
  vdot,
}: {
  readonly athleteId: AthleteId;
  readonly view: SeasonView | null;
  readonly vdot: number | null | undefined;
}) {
  const list = useChannel('season.list', { athleteId });
  const { go } = usePlace();
  const seasons = list.status === 'ready' ? list.value : [];
  const vdotText =
    vdot === undefined ? '' : vdot === null ? t('app.noVdot') : t('app.vdot', { vdot: numberWords(vdot, 1) });
  const seasonText =
    view === null ? '' : t('app.seasonWeeks', { name: view.season.name, count: view.season.weekCount });
  if (seasons.length < 2 || view === null) {
    return (
      <p className="athlete-sub truncate">
        {[seasonText, vdotText].filter((part) => part !== '').join(' · ') || '\u00a0'}
      </p>
    );
  }
  return (
    <div className="athlete-sub athlete-sub-select" title={seasonText}>
      <Select<string>
        label={t('app.otherSeason')}
        hideLabel
        className="season-select"
        value={view.season.id}
        options={[
          ...seasons.map((season) => ({
            value: season.id,
            label: t('app.seasonWeeks', { name: season.name, count: season.weekCount }),
            detail: season.startDate.slice(0, 7),
          })),
          { value: ALL_SEASONS, label: t('app.allSeasons') },
        ]}
        onChange={(id) => {
          if (id === ALL_SEASONS) return void runCommand('season.all');
          const season = seasons.find((each) => each.id === id);
          if (season !== undefined) go(paths.season(athleteId, season.id));
        }}
      />
      <span>{vdotText === '' ? '' : `· ${vdotText}`}</span>
    </div>
  );
}

function Facts({
  row,
  view,
  today,
}: {
  readonly row: RosterRow | undefined;
  readonly view: SeasonView | null;
  readonly today: CalendarDate | null;
}) {
  if (row === undefined || today === null) return null;
  const week = view?.weeks.find((each) => each.monday === mondayOf(today));
  const { serious, warning, info } = row.findings;
  return (
    <dl className="facts">
      {row.nextRace === null ? null : (
        <Fact
          value={row.nextRace.days === 0 ? t('app.raceToday') : t('app.days', { count: row.nextRace.days })}
          label={t('app.toRace', { race: row.nextRace.name, priority: row.nextRace.priority })}
          title={t('app.toRaceFull', {
            race: row.nextRace.name,
            priority: row.nextRace.priority,
            date: dateWords(row.nextRace.date),
          })}
        />
      )}
      {week === undefined ? null : (
        <Fact
          value={t('app.phaseOf', {
            phase: t(`words.${week.phase}`),
            week: week.phaseWeek,
            weeks: week.phaseWeeks,
          })}
          label={t('app.phaseWeek')}
          className="fact-phase"
        />
      )}
      {row.runDistanceM.done + row.runDistanceM.planned === 0 ? null : (
        <Fact
          value={`${distanceNumber(row.runDistanceM.done, row.distanceUnit)} / ${distanceNumber(row.runDistanceM.planned, row.distanceUnit)} ${row.distanceUnit}`}
          label={t('app.weekDone')}
        />
      )}
      <Fact
        value={String(serious + warning + info)}
        label={t('app.openFindings')}
        title={t('app.findingsFull', { serious, warning, info })}
      />
    </dl>
  );
}

function Fact({
  value,
  label,
  title,
  className,
}: {
  readonly value: string;
  readonly label: string;
  readonly title?: string;
  readonly className?: string;
}) {
  return (
    <div className={classNames('fact', className)} title={title ?? label}>
      <dt className="truncate">{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Acts() {
  const replan = useCommandState('season.replan');
  const exportPdf = useCommandState('season.exportPdf');
  const plan = useCommandState('season.new');
  const more: readonly MenuEntry[] = useMoreEntries();
  return (
    <div className="athlete-acts">
      <HistoryButtons />
      {replan.isEnabled ? <Button onPress={replan.run}>{t('app.replan')}</Button> : null}
      <Menu label={t('app.moreActs')} trigger={<IconButton icon="more" label={t('app.moreActs')} />} entries={more} />
      {exportPdf.isEnabled ? (
        <Button variant="primary" onPress={exportPdf.run}>
          {t('app.exportPdf')}
        </Button>
      ) : (
        <Button variant="primary" onPress={plan.run}>
          {t('app.planSeason')}
        </Button>
      )}
    </div>
  );
}

function useMoreEntries(): readonly MenuEntry[] {
  const states = [
    { id: 'race.new', icon: 'flag', state: useCommandState('race.new') },
    { id: 'season.new', icon: 'calendar', state: useCommandState('season.new') },
    { id: 'season.all', icon: 'search', state: useCommandState('season.all') },
    { id: 'season.edit', icon: 'edit', state: useCommandState('season.edit') },
    { id: 'season.shift', icon: 'next', state: useCommandState('season.shift') },
    { id: 'season.saveTemplate', icon: 'file', state: useCommandState('season.saveTemplate') },
    { id: 'template.open', icon: 'folder', state: useCommandState('template.open') },
    { id: 'file.import', icon: 'import', state: useCommandState('file.import') },
    { id: 'athlete.newWindow', icon: 'copy', state: useCommandState('athlete.newWindow') },
    { id: 'athlete.edit', icon: 'edit', state: useCommandState('athlete.edit') },
    { id: 'athlete.archive', icon: 'archive', state: useCommandState('athlete.archive') },
    { id: 'season.delete', icon: 'trash', state: useCommandState('season.delete'), danger: true },
    { id: 'athlete.delete', icon: 'trash', state: useCommandState('athlete.delete'), danger: true },
  ] as const;
  return states.map((each) => ({
    id: each.id,
    icon: each.icon,
    label: each.state.label,
    shortcut: each.state.shortcut,
    isDisabled: !each.state.isEnabled,
    danger: 'danger' in each,
    run: each.state.run,
  }));
}
