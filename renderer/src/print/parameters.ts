import type { SeasonId } from '../../../shared/domain/ids.ts';
import { DAY_PAGES, type DayPages } from '../../../shared/domain/print-words.ts';
import { PAPERS, type Paper } from '../../../shared/domain/vocabulary.ts';

/** What the print page was asked for. */
export type PrintRequest =
  | {
      readonly kind: 'season-plan';
      readonly seasonId: SeasonId;
      readonly paper: Paper;
      readonly reasons: boolean;
      readonly gymCards: boolean;
      readonly days: DayPages;
    }
  | { readonly kind: 'season-chart'; readonly seasonId: SeasonId }
  | { readonly kind: 'screen'; readonly token: string; readonly paper: Paper };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isSeasonId(text: string): text is SeasonId {
  return UUID.test(text);
}

/** Reads the page's hash, `#kind=season-plan&seasonId=…&paper=a4&reasons=1&gymCards=1&days=all`; null when it asks for nothing known. */
export function printRequest(hash: string): PrintRequest | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const paper = PAPERS.find((each) => each === parameters.get('paper')) ?? 'a4';
  if (parameters.get('kind') === 'screen') {
    const token = parameters.get('token') ?? '';
    return UUID.test(token) ? { kind: 'screen', token, paper } : null;
  }
  const seasonId = parameters.get('seasonId') ?? '';
  if (!isSeasonId(seasonId)) return null;
  switch (parameters.get('kind')) {
    case 'season-chart':
      return { kind: 'season-chart', seasonId };
    case 'season-plan':
      return {
        kind: 'season-plan',
        seasonId,
        paper,
        reasons: parameters.get('reasons') === '1',
        gymCards: parameters.get('gymCards') === '1',
        days: DAY_PAGES.find((days) => days === parameters.get('days')) ?? 'coming',
      };
    default:
      return null;
  }
}

/** Usable width and height of a landscape page inside its margins (0.4 in; 0.55 in below for the footer), CSS pixels. */
export const PAGE_BOX: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 1044, height: 700 },
  letter: { width: 978, height: 722 },
};
