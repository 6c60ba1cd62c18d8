import type { Season, SeasonDraft } from '../../shared/domain/season.ts';

/** What the coach entered of a stored season. */
export function seasonDraftOf(season: Season): SeasonDraft {
  const { name, startDate, endDate, rhythm, volumeBasis, peakDistanceM, peakDurationS, preset, goal } = season;
  return { name, startDate, endDate, rhythm, volumeBasis, peakDistanceM, peakDurationS, preset, goal };
}
