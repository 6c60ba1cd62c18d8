import { Fragment, useEffect } from 'react';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import { useChannel } from '../api/index.ts';
import { useCommandState } from '../commands/index.ts';
import { AthletePage } from '../features/athlete/athlete-page.tsx';
import { AuditScreen } from '../features/audit/audit-screen.tsx';
import { SquadAuditScreen } from '../features/audit/squad-audit-screen.tsx';
import { CalculatorsScreen } from '../features/calculators/calculators-screen.tsx';
import { GalleryScreen } from '../features/gallery/gallery-screen.tsx';
import { LibraryScreen } from '../features/library/library-screen.tsx';
import { LogScreen } from '../features/log/log-screen.tsx';
import { SquadLogScreen } from '../features/log/squad-log-screen.tsx';
import { RulesScreen } from '../features/policy/rules-screen.tsx';
import { ProgressScreen } from '../features/progress/progress-screen.tsx';
import { RosterScreen } from '../features/roster/roster-screen.tsx';
import { SeasonScreen } from '../features/season/season-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { WeekScreen } from '../features/week/week-screen.tsx';
import { t } from '../text/index.ts';
import { Button, EmptyState, Loading } from '../ui/index.ts';
import { AthleteLayout, type AthleteView } from './athlete-layout.tsx';
import { Failed } from './failed.tsx';
import { usePlace } from './navigation.ts';
import { type Place, paths } from './routes.ts';
import { seasonFor } from './season-for.ts';

/** The screen of the place where the window is. */
export function Screen() {
  const { place, path } = usePlace();
  switch (place.kind) {
    case 'roster':
      return <RosterScreen />;
    case 'gallery':
      return <GalleryScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'rules':
      return <RulesScreen athleteId={null} group={place.group} item={place.item} />;
    case 'calculators':
      return <CalculatorsScreen name={place.name} />;
    case 'library':
      return <LibraryScreen shelf={place.shelf} id={place.id} edit={place.edit} />;
    case 'squad-log':
      return <SquadLogScreen date={place.date} />;
    case 'squad-audit':
      return <SquadAuditScreen />;
    case 'new-athlete':
      return <AthletePage athleteId={null} />;
    case 'athlete':
    case 'season':
    case 'week':
    case 'log':
    case 'progress':
    case 'audit':
    case 'profile':
    case 'athlete-rules':
      return <AthleteScreen place={place} />;
    case 'unknown':
      return <Nothing path={path} />;
  }
}

function Nothing({ path }: { readonly path: string }) {
  const { go } = usePlace();
  return (
    <EmptyState
      title={t('app.unknownTitle')}
      actions={<Button onPress={() => go(paths.roster())}>{t('app.backToRoster')}</Button>}
    >
      {t('app.unknownText', { path })}
    </EmptyState>
  );
}

type AthletePlace = Extract<Place, { readonly athleteId: AthleteId }>;

const VIEWS: Readonly<Record<AthletePlace['kind'], AthleteView>> = {
  athlete: 'season',
  season: 'season',
  week: 'week',
  log: 'log',
  progress: 'progress',
  audit: 'audit',
  profile: 'profile',
  'athlete-rules': 'profile',
};

/**
 * Head and season stay where the athlete changes, as making them anew would take a coach's time: what they keep, they keep
 * by season. The other screens begin anew.
 */
function AthleteScreen({ place }: { readonly place: AthletePlace }) {
  const { athleteId } = place;
  const athlete = useChannel('athlete.get', { athleteId });
  const seasons = useChannel('season.list', { athleteId });
  const info = useChannel('app.info', {});
  const { go } = usePlace();
  const today = info.status === 'ready' ? info.value.today : null;
  const day = place.kind === 'week' ? place.monday : today;
  const list = seasons.status === 'ready' ? seasons.value : [];
  const chosen = place.kind === 'season' ? list.find((season) => season.id === place.seasonId) : undefined;
  const season = chosen ?? (day === null ? undefined : seasonFor(list, day));
  const gone = place.kind === 'season' && seasons.status === 'ready' && chosen === undefined;
  const target = (place.kind === 'athlete' || gone) && season !== undefined ? paths.season(athleteId, season.id) : null;
  useEffect(() => {
    if (target !== null) go(target, { replace: true });
  }, [target, go]);
  if (athlete.status === 'failed') return <Failed failure={athlete.failure} retry={athlete.retry} />;
  if (seasons.status === 'failed') return <Failed failure={seasons.failure} retry={seasons.retry} />;
  const seasonId = season?.id ?? null;
  return (
    <AthleteLayout
      athleteId={athleteId}
      seasonId={seasonId}
      monday={place.kind === 'week' ? place.monday : null}
      view={VIEWS[place.kind]}
    >
      <Fragment key={athleteId}>
        {place.kind === 'profile' ? <AthletePage athleteId={athleteId} /> : null}
        {place.kind === 'progress' ? <ProgressScreen athleteId={athleteId} seasonId={seasonId} /> : null}
        {place.kind === 'audit' ? <AuditScreen athleteId={athleteId} seasonId={seasonId} /> : null}
        {place.kind === 'athlete-rules' ? <RulesScreen athleteId={athleteId} group={place.group} item={null} /> : null}
        {place.kind === 'log' ? <LogScreen athleteId={athleteId} date={place.date} /> : null}
        {place.kind === 'week' ? (
          <WeekScreen athleteId={athleteId} monday={place.monday} besideId={place.besideId} />
        ) : null}
      </Fragment>
      {place.kind === 'season' && season !== undefined ? (
        <SeasonScreen athleteId={athleteId} seasonId={season.id} />
      ) : null}
      {VIEWS[place.kind] === 'season' && season === undefined ? (
        seasons.status === 'ready' && today !== null ? (
          <NoSeason athleteId={athleteId} />
        ) : (
          <Loading />
        )
      ) : null}
    </AthleteLayout>
  );
}

function NoSeason({ athleteId }: { readonly athleteId: AthleteId }) {
  const athlete = useChannel('athlete.get', { athleteId });
  const roster = useChannel('roster.list', { archived: false });
  const addRace = useCommandState('race.new');
  const plan = useCommandState('season.new');
  if (athlete.status !== 'ready') return <Loading />;
  const row = roster.status === 'ready' ? roster.value.rows.find((each) => each.id === athleteId) : undefined;
  const next = row?.nextRace ?? null;
  return (
    <EmptyState
      title={t('app.noSeasonTitle')}
      actions={
        <>
          <Button onPress={addRace.run} icon="flag">
            {t('app.addRace')}
          </Button>
          <Button onPress={plan.run} variant="primary" icon="calendar">
            {t('app.planSeason')}
          </Button>
        </>
      }
    >
      {next === null
        ? t('app.noSeasonText', { name: athlete.value.name })
        : t('app.noSeasonTextRace', { race: next.name, days: t('app.days', { count: next.days }) })}
    </EmptyState>
  );
}
