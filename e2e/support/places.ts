import type { Locator, Page } from 'playwright/test';
import { standsStill } from '../../build/gallery/stands-still.ts';
import type { DialogSpec } from '../../renderer/src/app/dialogs.tsx';
import { type Place, paths } from '../../renderer/src/app/routes.ts';
import { type Language, language, setLanguage, t } from '../../renderer/src/text/index.ts';
import { commandLabel } from '../../shared/command-words.ts';
import type { UserCommandId } from '../../shared/commands.ts';
import { calendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../shared/domain/ids.ts';
import { newAthlete } from '../../shared/domain/new-athlete.ts';
import { ask } from './ask.ts';
import { ATHLETE } from './coach.ts';
import { typeIntoPalette } from './keys.ts';
import { takeByKeys } from './menus.ts';
import { expect, TODAY } from './workstation.ts';

/** Whom and what the screens are shown of. */
export interface Shown {
  readonly athleteId: AthleteId;
  readonly seasonId: SeasonId;
  readonly otherId: AthleteId;
  /** An athlete of whom only the name is known. */
  readonly blankId: AthleteId;
}

/** A screen as a coach comes upon it: where it is, and what was done there first. */
export interface Visit {
  readonly path: (shown: Shown) => string;
  readonly first?: (page: Page) => Promise<void>;
  /** Something on it always loads, as a specimen. */
  readonly restless?: true;
}

const DAY = calendarDate(TODAY);

const asTable = (page: Page) => page.getByRole('radio', { name: t('charts.asTable') }).check({ force: true });
const asChart = (page: Page) => page.getByRole('radio', { name: t('charts.asChart') }).check({ force: true });

/** Chooses the first three athletes of the roster. */
async function chooseThree(page: Page): Promise<void> {
  for (const row of [0, 1, 2]) {
    const box = page.locator('tbody .grid-box').nth(row);
    if (!(await box.isChecked())) await box.click({ force: true });
    await expect(box).toBeChecked();
  }
}

async function openFinePoints(page: Page): Promise<void> {
  const fine = page.getByText(t('rules.fine'), { exact: true });
  if ((await fine.count()) > 0) await fine.first().click();
}

const ruleGroup = (group: string): Visit => ({ path: () => paths.rules(group), first: openFinePoints });
const calculator = (name: string): Visit => ({ path: () => paths.calculators(name) });

/** Every screen with the states that differ; a kind of place without an entry does not compile. */
export const SCREENS: Readonly<Record<Place['kind'], Readonly<Record<string, Visit>>>> = {
  roster: {
    'as it opens': { path: paths.roster },
    'three chosen': { path: paths.roster, first: chooseThree },
  },
  settings: { 'as it opens': { path: paths.settings } },
  gallery: { 'as it opens': { path: paths.gallery, restless: true } },
  rules: {
    'as it opens': { path: () => paths.rules() },
    'race shapes': ruleGroup('race-shapes'),
    points: ruleGroup('points'),
    workouts: ruleGroup('workouts'),
    'key sessions': ruleGroup('key-sessions'),
    primer: ruleGroup('primer'),
    placement: ruleGroup('placement'),
  },
  calculators: {
    VDOT: calculator('vdot'),
    points: calculator('points'),
    TRIMP: calculator('trimp'),
    'acute to chronic': calculator('acwr'),
    intensity: calculator('intensity'),
  },
  library: {
    exercises: { path: () => paths.library('exercises') },
    'a new exercise': { path: () => paths.library('exercises', 'new') },
    sessions: { path: () => paths.library('sessions') },
    templates: { path: () => paths.library('templates') },
  },
  'new-athlete': { 'as it opens': { path: paths.newAthlete } },
  athlete: { 'without a season': { path: ({ blankId }) => paths.athlete(blankId) } },
  season: {
    chart: { path: ({ athleteId, seasonId }) => paths.season(athleteId, seasonId), first: asChart },
    table: { path: ({ athleteId, seasonId }) => paths.season(athleteId, seasonId), first: asTable },
  },
  week: {
    'a session open': {
      path: ({ athleteId }) => paths.week(athleteId, DAY),
      first: (page) => page.locator('.wk-card-title').first().click(),
    },
    'beside another': { path: ({ athleteId, otherId }) => paths.week(athleteId, DAY, otherId) },
    'nothing in it': { path: ({ blankId }) => paths.week(blankId, DAY) },
  },
  progress: {
    'as it opens': { path: ({ athleteId }) => paths.progress(athleteId) },
    'nothing logged': { path: ({ blankId }) => paths.progress(blankId) },
  },
  audit: {
    'evidence open': {
      path: ({ athleteId }) => paths.audit(athleteId),
      first: async (page) => {
        const evidence = page.getByRole('button', {
          name: new RegExp(`^${t('audit.evidence', { count: 0 }).split('(')[0]}`),
        });
        await evidence.first().click();
      },
    },
    'no season': { path: ({ blankId }) => paths.audit(blankId) },
  },
  log: {
    'as it opens': { path: ({ athleteId }) => paths.log(athleteId) },
    completions: {
      path: ({ athleteId }) => paths.log(athleteId),
      first: async (page) => {
        await page.getByRole('combobox', { name: t('log.line') }).fill('squ');
        await expect(page.getByRole('option').first()).toBeVisible();
      },
    },
  },
  'squad-log': { 'as it opens': { path: () => paths.squadLog() } },
  'squad-audit': { 'as it opens': { path: paths.squadAudit } },
  profile: {
    'as it opens': { path: ({ athleteId }) => paths.profile(athleteId) },
    'only the name known': { path: ({ blankId }) => paths.profile(blankId) },
  },
  'athlete-rules': { 'as it opens': { path: ({ athleteId }) => paths.athleteRules(athleteId) } },
  unknown: { 'a path of nothing': { path: () => '/nowhere' } },
};

/** A window over a page, and how the keyboard opens it there. */
interface Opening {
  readonly over: Visit;
  /** What has the focus before; else what has it on the page. */
  readonly from?: (page: Page) => Locator;
  readonly open: (page: Page) => Promise<void>;
}

const byCommand = (over: Visit, id: UserCommandId, label?: () => string): Opening => ({
  over,
  open: (page) => runByName(page, label?.() ?? commandLabel(id, language())),
});

/** A window on the chosen athletes that says at once what it would do to them. */
const onChosen = (id: UserCommandId, label?: () => string): Opening => ({
  over: chosen,
  open: async (page) => {
    await byCommand(chosen, id, label).open(page);
    await expect(page.locator('.bulk-outcome')).toBeVisible();
  },
});

const season = SCREENS.season['chart'] as Visit;
const chosen = SCREENS.roster['three chosen'] as Visit;
const roster: Visit = { path: paths.roster };
const session = SCREENS.week['a session open'] as Visit;
const rules: Visit = { path: () => paths.rules() };
const savedFilters = (page: Page) =>
  page.getByRole('button', { name: new RegExp(`^(${t('roster.savedShort')}|Everyone)`) });

type BulkAct = Extract<DialogSpec, { readonly kind: 'bulk' }>['act'];
/** The kinds of windows over a page, the acts on chosen athletes apart. */
export type DialogName = Exclude<DialogSpec['kind'], 'bulk'> | `bulk ${BulkAct}`;

/** A window over the page. */
export const WINDOW = '[role="dialog"], [role="alertdialog"]';

/** Every window over a page; a kind without an entry does not compile. */
export const DIALOGS: Readonly<Record<DialogName, Opening>> = {
  palette: { over: roster, open: (page) => page.keyboard.press('Control+k') },
  shortcuts: byCommand(roster, 'shortcuts.open'),
  history: byCommand(roster, 'history.open'),
  import: byCommand(roster, 'file.import'),
  race: byCommand(season, 'race.new'),
  period: byCommand(season, 'period.new'),
  season: byCommand(season, 'season.edit'),
  'all-seasons': byCommand(season, 'season.all'),
  'export-pdf': byCommand(season, 'season.exportPdf'),
  'save-to-library': byCommand(session, 'session.keep'),
  'insert-from-library': byCommand(session, 'session.fromLibrary'),
  'replan-seasons': byCommand(rules, 'rules.replan'),
  replan: byCommand(season, 'season.replan'),
  'week-target': byCommand(season, 'week.target'),
  shift: byCommand(season, 'season.shift'),
  'save-template': byCommand(season, 'season.saveTemplate'),
  templates: byCommand(roster, 'template.open'),
  'squad-replan': byCommand(roster, 'squad.replan'),
  'bulk template': byCommand(chosen, 'bulk.template'),
  'bulk replan': onChosen('bulk.replan'),
  'bulk shift': byCommand(chosen, 'bulk.shift'),
  'bulk log': onChosen('bulk.log'),
  'bulk export': byCommand(chosen, 'bulk.export'),
  'bulk groups': byCommand(chosen, 'bulk.groups'),
  'bulk archive': onChosen('bulk.archive', () => t('roster.archiveChosen')),
  groups: byCommand(roster, 'roster.groups'),
  'save-filter': byCommand(roster, 'roster.saveFilter'),
  'saved-filters': {
    over: roster,
    from: savedFilters,
    open: async (page) => {
      await savedFilters(page).press('Enter');
      await takeByKeys(page, t('roster.manageFilters'));
    },
  },
  confirm: byCommand(season, 'season.delete'),
};

/** Runs a command by its name in the palette. */
export async function runByName(page: Page, label: string): Promise<void> {
  const name = label.replace(/\s?…$/, '');
  await typeIntoPalette(page, name);
  await expect(page.getByRole('menuitem').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: t('palette.title') })).toHaveCount(0);
}

/** Adds the sample squad, an athlete without anything, days on the calendar and a saved filter. */
export async function prepareSquad(page: Page): Promise<Shown> {
  await ask(page, 'sample.add', {});
  const { athleteId: blankId } = await ask(
    page,
    'athlete.create',
    newAthlete('Nova Blank', { distance: 'km', mass: 'kg' }),
  );
  const filter = {
    query: '',
    group: null,
    phase: null,
    finding: null,
    raceWeeks: null,
    idleDays: null,
    attention: false,
  };
  await ask(page, 'roster.saveFilter', {
    name: 'Everyone',
    view: { filter, sort: { column: 'name', descending: false } },
  });
  const { rows } = await ask(page, 'roster.list', { archived: false });
  const athlete = rows.find((row) => row.name === ATHLETE);
  const other = rows.find((row) => row.id !== athlete?.id && row.seasonId !== null);
  if (athlete?.seasonId == null || other === undefined) throw new Error('The sample squad has no such athletes.');
  return { athleteId: athlete.id, seasonId: athlete.seasonId, otherId: other.id, blankId };
}

/** Has window and test speak a language. */
export async function speak(page: Page, next: Language): Promise<void> {
  setLanguage(next);
  await ask(page, 'settings.update', { language: next });
  await expect(page.locator('html')).toHaveAttribute('lang', next);
}

/** Goes to a screen, from wherever the window is, and waits until it stands still. */
export async function visit(page: Page, { path, first, restless }: Visit, shown: Shown): Promise<void> {
  const where = path(shown);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, where);
  if (restless === true) {
    await expect(page.getByRole('heading', { level: 1, name: t('gallery.title') })).toBeVisible();
    return;
  }
  await stillness(page);
  await first?.(page);
  await stillness(page);
}

/** Waits until nothing loads, is counted or moves any more. */
export async function stillness(page: Page): Promise<void> {
  await page.waitForFunction(standsStill, null, { polling: 'raf' });
}
