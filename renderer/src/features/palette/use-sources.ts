import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { type ChannelState, useChannel } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { usePlace } from '../../app/navigation.ts';
import { seasonFor } from '../../app/season-for.ts';
import { localOrder } from '../../ui/index.ts';
import { arriveAt } from './arrival.ts';
import { commandSource, usualCommands } from './command-sources.ts';
import { calculatorSource, type GoTo, librarySources, rulesSource, settingsSource } from './fixed-sources.ts';
import { athleteSource, daySource, MOST_NAMED, namedSources, recentSources, weekSource } from './named-sources.ts';
import type { Source } from './palette-model.ts';
import { recentAthletes } from './recent.ts';
import type { WeekGround } from './week-search.ts';

function readyOf<T>(state: ChannelState<T>): T | null {
  return state.status === 'ready' ? state.value : null;
}

/** The longest text that names are asked for with. */
const LONGEST = 100;

/** Everything that the palette finds. What the program has to search through is asked with the query. */
export function useSources(query: string): {
  /** Before anything is typed. */
  readonly first: () => readonly Source[];
  readonly sourcesFor: (typed: string) => readonly Source[];
} {
  const { close } = useDialogs();
  const { place, go } = usePlace();
  const open = 'athleteId' in place ? place.athleteId : null;
  const rows = readyOf(useChannel('roster.list', { archived: false }));
  const fixed = useFixedSources();
  const weeks = useWeeks(open);
  const text = query.trim().slice(0, LONGEST);
  const named = readyOf(
    useChannel('find.named', text === '' ? null : { text, limit: MOST_NAMED }, { keepPrevious: true, cache: false }),
  );
  const goTo: GoTo = (path, focus) => {
    close();
    go(path);
    arriveAt(focus);
  };
  return {
    first: () => [...recentSources(rows?.rows ?? [], recentAthletes(), open, goTo), usualCommands(close)],
    sourcesFor: (typed) => [
      athleteSource(rows?.rows ?? [], goTo),
      ...weeks(typed, goTo),
      commandSource(close),
      ...(named === null ? [] : namedSources(named, goTo)),
      ...fixed(goTo),
    ],
  };
}

/** What does not depend on what is typed: settings, rules, the library and the calculators. */
function useFixedSources(): (goTo: GoTo) => readonly Source[] {
  const rules = readyOf(useChannel('policy.get', { athleteId: null }));
  const exercises = readyOf(useChannel('exercise.list', {}));
  const items = readyOf(useChannel('library.items', {}));
  const templates = readyOf(useChannel('template.list', {}));
  const sheets = readyOf(useChannel('calculator.list', {}));
  return (goTo) => [
    ...librarySources({ exercises: exercises ?? [], items: items ?? [], templates: templates ?? [] }, goTo),
    ...(sheets === null ? [] : [calculatorSource(sheets, goTo)]),
    settingsSource(goTo),
    ...(rules === null ? [] : [rulesSource(rules, goTo)]),
  ];
}

/** The weeks that a text means: of the open athlete, without one days of the squad. */
function useWeeks(open: AthleteId | null): (typed: string, goTo: GoTo) => readonly Source[] {
  const { place } = usePlace();
  const asked = open === null ? null : { athleteId: open };
  const info = readyOf(useChannel('app.info', {}));
  const athlete = readyOf(useChannel('athlete.get', asked));
  const seasons = readyOf(useChannel('season.list', asked));
  const races = readyOf(useChannel('race.list', asked));
  return (typed, goTo) => {
    if (info === null) return [];
    const ground: WeekGround = { today: info.today, order: localOrder(), seasons: [], season: null, races: [] };
    if (open === null) return [daySource(typed, ground, goTo)];
    if (athlete === null || seasons === null || races === null) return [];
    const chosen = place.kind === 'season' ? seasons.find((season) => season.id === place.seasonId) : undefined;
    const day = place.kind === 'week' ? place.monday : info.today;
    const season = chosen ?? seasonFor(seasons, day) ?? null;
    return [weekSource(typed, { ...ground, seasons, season, races }, { id: open, name: athlete.name }, goTo)];
  };
}
