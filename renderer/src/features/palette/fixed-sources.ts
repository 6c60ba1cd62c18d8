import type { Output } from '../../../../shared/contract/index.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { LibraryItem } from '../../../../shared/domain/library-item.ts';
import type { SeasonTemplate } from '../../../../shared/domain/template.ts';
import { type LibraryShelf, paths } from '../../app/routes.ts';
import { t } from '../../text/index.ts';
import type { Findable, Source } from './palette-model.ts';

/** Goes to a path, and gives the focus to what the selector picks there. */
export type GoTo = (path: string, focus: string) => void;

const FOUND = 6;
const CONTROL = ':is(input, button, textarea)';

/** The parts of the settings, each with the names of what stands in it. */
function settingsParts(): readonly {
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
}[] {
  return [
    {
      id: 'coach',
      title: t('settings.coach'),
      names: [t('settings.coachName'), t('settings.units'), t('settings.distanceUnit'), t('settings.massUnit')],
    },
    {
      id: 'look',
      title: t('settings.look'),
      names: [t('settings.language'), t('settings.theme'), t('settings.paper')],
    },
    {
      id: 'reading',
      title: t('settings.reading'),
      names: [t('settings.textSize'), t('settings.contrast'), t('settings.motion'), t('settings.dateStyle')],
    },
    { id: 'planning', title: t('settings.policy'), names: [t('rules.preset')] },
    { id: 'log', title: t('log.title'), names: [t('log.wellnessOn')] },
    { id: 'data', title: t('settings.data'), names: [t('settings.folder'), t('settings.storage')] },
    { id: 'about', title: t('settings.about'), names: [] },
  ];
}

/** The parts of the settings. */
export function settingsSource(goTo: GoTo): Source {
  const items = settingsParts().map(
    ({ id, title, names }): Findable => ({
      id: `settings ${id}`,
      label: title,
      detail: names.join(', '),
      also: [t('settings.title'), ...names],
      run: () => goTo(paths.settings(), id === 'about' ? '#settings-about' : `#settings-${id} ${CONTROL}`),
    }),
  );
  return { title: t('palette.settings'), items, limit: FOUND };
}

/** Planning rules of the coach, one by one and by the groups of their rule book. */
export function rulesSource({ groups, rows }: Output<'policy.get'>, goTo: GoTo): Source {
  const groupItems = groups.map(
    (group): Findable => ({
      id: `rules ${group.id}`,
      label: group.title,
      detail: t('rules.rule', { rule: group.rule }),
      also: [group.rule],
      run: () => goTo(paths.rules(group.id), `[data-group="${group.id}"]`),
    }),
  );
  const titles = new Map(groups.map((group) => [group.id, group.title]));
  const items = rows.map(
    (row): Findable => ({
      id: `rule ${row.path}`,
      label: row.label,
      detail: t('palette.ruleDetail', { group: titles.get(row.group) ?? '', rule: row.rule }),
      also: [row.rule],
      around: titles.get(row.group) ?? '',
      run: () => goTo(paths.rules(row.group, row.path), `[data-rule="${row.path}"] ${CONTROL}`),
    }),
  );
  return { title: t('palette.rules'), items: [...groupItems, ...items], limit: FOUND, isBulk: true };
}

/** The formulas. */
export function calculatorSource(sheets: Output<'calculator.list'>, goTo: GoTo): Source {
  const items = sheets.map(
    (sheet): Findable => ({
      id: `calculator ${sheet.name}`,
      label: sheet.title,
      detail: t(`calculators.${sheet.group}`),
      run: () => goTo(paths.calculators(sheet.name), `[data-calculator="${sheet.name}"] ${CONTROL}`),
    }),
  );
  return { title: t('palette.calculators'), items, limit: FOUND };
}

function onShelf(shelf: LibraryShelf, id: string, goTo: GoTo): () => void {
  const path = paths.library(shelf, id);
  return () => goTo(path, `.library-list a[href$="${path}"][aria-current]`);
}

/** What stands in the library. */
export function librarySources(
  library: {
    readonly exercises: readonly Exercise[];
    readonly items: readonly LibraryItem[];
    readonly templates: readonly SeasonTemplate[];
  },
  goTo: GoTo,
): readonly Source[] {
  const exercises = library.exercises.map(
    (exercise): Findable => ({
      id: `exercise ${exercise.id}`,
      label: exercise.name,
      detail: t(`words.${exercise.pattern}`),
      run: onShelf('exercises', exercise.id, goTo),
    }),
  );
  const sessions = library.items.map(
    (item): Findable => ({
      id: `session ${item.id}`,
      label: item.title,
      detail: [t(`week.kind_${item.kind}`), item.folder].filter((part) => part !== '').join(' · '),
      also: item.tags,
      run: onShelf('sessions', item.id, goTo),
    }),
  );
  const templates = library.templates.map(
    (template): Findable => ({
      id: `template ${template.id}`,
      label: template.name,
      run: onShelf('templates', template.id, goTo),
    }),
  );
  return [
    { title: t('palette.exercises'), items: exercises, limit: FOUND, byLetters: true },
    { title: t('palette.sessions'), items: sessions, limit: FOUND, isBulk: true },
    { title: t('palette.templates'), items: templates, limit: FOUND },
  ];
}
