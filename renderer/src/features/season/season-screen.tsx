import type { AthleteId, SeasonId } from '../../../../shared/domain/ids.ts';

/** The season on one axis. */
export function SeasonScreen({ seasonId }: { readonly athleteId: AthleteId; readonly seasonId: SeasonId }) {
  return <div data-season={seasonId} />;
}
