import type {
  ProgressAgainst,
  ProgressBinSize,
  ProgressKind,
  ProgressSpan,
  ProgressView,
} from '../../../../shared/contract/progress.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { SeasonId } from '../../../../shared/domain/ids.ts';
import type { ShownSide } from '../../charts/progress/plot-model.ts';
import { t } from '../../text/index.ts';

/** The spans that are one press away. */
export const SPAN_CHOICES = ['block', 'season', 'weeks', 'year', 'all', 'days'] as const;
export type SpanChoice = (typeof SPAN_CHOICES)[number];

/** What the coach looks at. It stays from athlete to athlete, but for what belongs to one alone. */
export interface ProgressChoice {
  readonly span: SpanChoice;
  /** Days chosen by hand; null takes those that were shown before. */
  readonly days: { readonly from: CalendarDate; readonly to: CalendarDate } | null;
  readonly bin: ProgressBinSize | 'auto';
  readonly side: ShownSide;
  readonly against: ProgressAgainst | null;
  /** Id of the enlarged chart; null takes the first one with numbers. */
  readonly chart: string | null;
  readonly table: boolean;
}

/** How the screen opens for the first time. */
export const firstChoice: ProgressChoice = {
  span: 'season',
  days: null,
  bin: 'auto',
  side: 'both',
  against: null,
  chart: null,
  table: false,
};

/** The choice as it holds for another athlete: seasons and hand-picked days belong to one, groups to all. */
export function choiceForAnother(choice: ProgressChoice): ProgressChoice {
  const against = choice.against?.kind === 'group' ? choice.against : null;
  return { ...choice, against };
}

/** The span of a choice. `seasonId` is the season that is open elsewhere on the athlete's screens. */
export function spanOf(choice: ProgressChoice, seasonId: SeasonId | null): ProgressSpan {
  switch (choice.span) {
    case 'block':
      return { kind: 'block' };
    case 'season':
      return { kind: 'season', seasonId };
    case 'weeks':
      return { kind: 'weeks', weeks: 12 };
    case 'year':
      return { kind: 'weeks', weeks: 52 };
    case 'all':
      return { kind: 'all' };
    case 'days':
      return choice.days === null ? { kind: 'season', seasonId } : { kind: 'days', ...choice.days };
  }
}

/** The sections of the gallery with the kinds of chart in each. */
export const SECTIONS = [
  { id: 'sectionLifts', kinds: ['e1rm'] },
  { id: 'sectionLifting', kinds: ['hardSets', 'tonnage', 'reps80'] },
  { id: 'sectionRunning', kinds: ['distance', 'longRun', 'duration', 'points', 'zones'] },
  { id: 'sectionLoad', kinds: ['form', 'monotony', 'strain', 'bodyMass'] },
  { id: 'sectionTop', kinds: ['topSet'] },
] as const satisfies readonly { readonly id: string; readonly kinds: readonly ProgressKind[] }[];

/** Lifts shown before the rest is asked for. */
export const FEW_LIFTS = 6;

/** One thing that can be compared with, as an entry of a list. */
export interface AgainstOption {
  readonly value: string;
  readonly label: string;
  readonly against: ProgressAgainst | null;
}

/** Everything that the athlete can be held against: other seasons by race and from the start, and groups. */
export function againstOptions(view: Pick<ProgressView, 'seasons' | 'seasonId' | 'groups'>): readonly AgainstOption[] {
  const own = view.seasons.find((season) => season.id === view.seasonId);
  const others = view.seasons.filter((season) => season.id !== view.seasonId);
  return [
    { value: 'none', label: t('progress.againstNone'), against: null },
    ...others.flatMap((season): AgainstOption[] => [
      ...(season.aRace === null || own?.aRace == null
        ? []
        : [
            {
              value: `race ${season.id}`,
              label: t('progress.againstRace', { name: season.name }),
              against: { kind: 'season', seasonId: season.id, align: 'race' } as const,
            },
          ]),
      {
        value: `start ${season.id}`,
        label: t('progress.againstStart', { name: season.name }),
        against: { kind: 'season', seasonId: season.id, align: 'start' },
      },
    ]),
    ...view.groups.map(
      (group): AgainstOption => ({
        value: `group ${group.id}`,
        label: t('progress.againstGroup', { name: group.name, count: group.athletes }),
        against: { kind: 'group', groupId: group.id },
      }),
    ),
  ];
}

/** The entry that stands for what is compared with. */
export function againstValue(against: ProgressAgainst | null): string {
  if (against === null) return 'none';
  return against.kind === 'group' ? `group ${against.groupId}` : `${against.align} ${against.seasonId}`;
}

/** True where no series of any chart has a number but goals. */
export function hasNothing(view: Pick<ProgressView, 'charts'>): boolean {
  return view.charts.every((chart) =>
    chart.series.every(
      ({ id, values }) => id === 'goal' || id === 'groupN' || values.every((value) => value === null || value === 0),
    ),
  );
}
