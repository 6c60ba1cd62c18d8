import type { Season, SeasonDraft } from '../../shared/domain/season.ts';

/** What the coach entered of a stored season. */
export function seasonDraftOf(season: Season): SeasonDraft {
  const { id, athleteId, firstMonday, weekCount, ...draft } = season;
  return draft;
}
