import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Link } from 'wouter';
import type { RosterRow } from '../../../shared/contract/athletes.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import { useChannel } from '../api/index.ts';
import { Sparkline } from '../charts/sparkline.tsx';
import { useCommandState } from '../commands/index.ts';
import { searchRows, sectionsOf } from '../features/roster/roster-rows.ts';
import { t } from '../text/index.ts';
import { classNames, Icon, IconButton, KeyHint, SeverityMark, TextField } from '../ui/index.ts';
import { usePlace } from './navigation.ts';
import { useOpenAthlete } from './open-athlete.ts';
import { paths } from './routes.ts';
import { useAthleteMenu } from './use-athlete-menu.ts';
import { useSeasonAhead, useSeasonsAhead } from './use-seasons-ahead.ts';

/** The column at the left: search, and every athlete by group with phase, days to the race and the trend of both voices. */
export function Rail() {
  const roster = useChannel('roster.list', { archived: false });
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const { place } = usePlace();
  const palette = useCommandState('palette.open');
  const addAthlete = useCommandState('athlete.new');
  const importFile = useCommandState('file.import');
  const menu = useAthleteMenu();
  const askSeason = useSeasonAhead();
  const openAthlete = useOpenAthlete();
  // The screen itself goes first: hundreds of athletes in the list need not be there before it.
  const known = useDeferredValue(roster.status === 'ready' ? roster.value : null);
  const rows = known?.rows ?? [];
  const groups = known?.groups ?? [];
  const sections = useMemo(() => sectionsOf(searchRows(rows, query), groups), [rows, groups, query]);
  const current = 'athleteId' in place ? place.athleteId : null;
  useSeasonsAhead(
    nextAfter(
      sections.flatMap((section) => section.rows),
      current,
    ),
  );
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') setQuery('');
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      const link = list.current?.querySelector('a');
      if (event.key === 'Enter' && query !== '') link?.click();
      else link?.focus();
      event.preventDefault();
    }
  };
  return (
    <nav className="rail" aria-label={t('app.mainNavigation')}>
      <div className="rail-brand">
        <Link href={paths.roster()} className="rail-name">
          {t('app.name')}
        </Link>
        <span>{rows.length > 0 ? t('app.athletes', { count: rows.length }) : ''}</span>
      </div>
      <div className="rail-search">
        <TextField
          label={t('app.search')}
          hideLabel
          placeholder={t('app.search')}
          value={query}
          onChange={setQuery}
          onKeyDown={onSearchKey}
          inputMode="search"
        />
      </div>
      <button type="button" className="rail-link rail-everything" onClick={palette.run}>
        <Icon name="search" size={14} />
        <span className="rail-everything-words">{t('app.searchAll')}</span>
        {palette.shortcut === null ? null : <KeyHint shortcut={palette.shortcut} />}
      </button>
      <Link
        href={paths.roster()}
        className={classNames('rail-link', place.kind === 'roster' && 'rail-current')}
        aria-current={place.kind === 'roster' ? 'page' : undefined}
      >
        <Icon name="roster" size={14} />
        {t('app.roster')}
      </Link>
      <Link
        href={paths.squadLog()}
        className={classNames('rail-link', place.kind === 'squad-log' && 'rail-current')}
        aria-current={place.kind === 'squad-log' ? 'page' : undefined}
      >
        <Icon name="check" size={14} />
        {t('log.squadTitle')}
      </Link>
      <Link
        href={paths.calculators()}
        className={classNames('rail-link', place.kind === 'calculators' && 'rail-current')}
        aria-current={place.kind === 'calculators' ? 'page' : undefined}
      >
        <Icon name="calculator" size={14} />
        {t('calculators.title')}
      </Link>
      <Link
        href={paths.library()}
        className={classNames('rail-link', place.kind === 'library' && 'rail-current')}
        aria-current={place.kind === 'library' ? 'page' : undefined}
      >
        <Icon name="library" size={14} />
        {t('library.title')}
      </Link>
      <div className="rail-list" ref={list}>
        {sections.map((section) => (
          <div key={section.key} className="rail-section">
            <h2 className="rail-group">
              <span className="truncate">{section.name ?? t('app.noGroup')}</span>
              <span>{section.rows.length}</span>
            </h2>
            <ul>
              {section.rows.map((row) => (
                <li key={row.id}>
                  <RailAthlete
                    row={row}
                    isCurrent={row.id === current}
                    onLikely={askSeason}
                    onOpen={openAthlete}
                    onMenu={menu.open}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
        {query !== '' && sections.length === 0 ? <p className="rail-empty">{t('app.noMatch', { query })}</p> : null}
      </div>
      {menu.element}
      <div className="rail-foot">
        <IconButton icon="add" label={t('app.addAthlete')} shortcut={addAthlete.shortcut} onPress={addAthlete.run} />
        <IconButton icon="import" label={t('app.import')} shortcut={importFile.shortcut} onPress={importFile.run} />
        <RailSettings />
      </div>
    </nav>
  );
}

function RailSettings() {
  const settings = useCommandState('settings.open');
  const theme = useCommandState('view.theme');
  return (
    <>
      <span className="rail-gap" />
      <IconButton icon="theme" label={theme.label} onPress={theme.run} />
      <IconButton icon="settings" label={t('app.settings')} shortcut={settings.shortcut} onPress={settings.run} />
    </>
  );
}

/** The athlete whom a coach who goes down the list comes to next, if any. */
function nextAfter(rows: readonly RosterRow[], current: AthleteId | null): readonly RosterRow[] {
  const at = rows.findIndex((row) => row.id === current);
  return at < 0 ? [] : rows.slice(at + 1, at + 2);
}

function moveBetweenLinks(event: KeyboardEvent<HTMLAnchorElement>): void {
  const links = [...(event.currentTarget.closest('.rail-list')?.querySelectorAll('a') ?? [])];
  const at = links.indexOf(event.currentTarget);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  links[Math.min(links.length - 1, Math.max(0, to))]?.focus();
}

/** How long pointer or focus rest on an athlete before the season is asked for ahead, ms: what passes by asks nothing. */
const REST_MS = 60;

/**
 * Drawn anew only when the athlete changes or becomes the current one: there may be hundreds. A plain link, since one of
 * the router's would look at every change of place.
 */
const RailAthlete = memo(function RailAthlete({
  row,
  isCurrent,
  onLikely,
  onOpen,
  onMenu,
}: {
  readonly row: RosterRow;
  readonly isCurrent: boolean;
  readonly onLikely: (row: RosterRow) => void;
  readonly onOpen: (row: RosterRow) => void;
  readonly onMenu: (event: MouseEvent, row: RosterRow) => void;
}) {
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const worst = row.findings.serious > 0 ? 'serious' : row.findings.warning > 0 ? 'warning' : null;
  const isCounted = row.findingsState !== 'unknown';
  const askAhead = () => onLikely(row);
  const restOn = () => {
    clearTimeout(rest.current);
    rest.current = setTimeout(askAhead, REST_MS);
  };
  return (
    <a
      href={`#${paths.home(row.id, row.seasonId)}`}
      className={classNames('rail-athlete', isCurrent && 'rail-current')}
      aria-current={isCurrent ? 'page' : undefined}
      onPointerEnter={restOn}
      onPointerLeave={() => clearTimeout(rest.current)}
      onFocus={restOn}
      onBlur={() => clearTimeout(rest.current)}
      onPointerDown={askAhead}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(row);
      }}
      onKeyDown={moveBetweenLinks}
      onContextMenu={(event) => onMenu(event, row)}
    >
      <span className="rail-athlete-text">
        <span className="rail-athlete-name truncate" title={row.name}>
          {row.name}
        </span>
        <span className="rail-athlete-state truncate">
          {worst === null ? (
            <span className={classNames('rail-dot', !isCounted && 'rail-dot-open')} aria-hidden="true" />
          ) : (
            <SeverityMark severity={worst} />
          )}
          {row.phase !== null ? t(`words.${row.phase}`) : t(row.seasonId === null ? 'app.noSeason' : 'app.seasonAhead')}
          {row.nextRace === null ? '' : ` · ${t('app.daysShort', { count: row.nextRace.days })}`}
        </span>
      </span>
      {row.spark.length === 0 ? null : (
        <span aria-hidden="true">
          <Sparkline weeks={row.spark} width={60} height={20} label="" />
        </span>
      )}
    </a>
  );
});
