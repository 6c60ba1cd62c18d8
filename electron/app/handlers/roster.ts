import type { roster } from '../../../shared/contract/roster.ts';
import type { SavedFilterId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { exportSeveral } from '../bulk/export-pdfs.ts';
import { previewBulk, runBulk } from '../bulk/run.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import type { HandlersFor } from '../handler.ts';

/** How the roster is looked at, and what is done to several athletes at once. */
export function rosterHandlers(context: AppContext): HandlersFor<keyof typeof roster> {
  return {
    'roster.views': () => {
      const { rosterViews } = readsOf(context);
      return ok({ filters: [...rosterViews.filters()], layout: rosterViews.layout() });
    },
    'roster.saveFilter': ({ name, view }) => {
      const problem = nameTaken(context, name, null);
      if (problem !== null) return problem;
      return ok({ filterId: writeFor(context, 'roster.saveFilter', (db) => db.rosterViews.createFilter(name, view)) });
    },
    'roster.updateFilter': ({ filterId, name, view }) => {
      if (!isThere(context, filterId)) return gone('saved filter');
      const problem = nameTaken(context, name, filterId);
      if (problem !== null) return problem;
      writeFor(context, 'roster.updateFilter', (db) => db.rosterViews.updateFilter(filterId, name, view));
      return ok({});
    },
    'roster.deleteFilter': ({ filterId }) => {
      if (!isThere(context, filterId)) return gone('saved filter');
      writeFor(context, 'roster.deleteFilter', (db) => db.rosterViews.removeFilter(filterId));
      return ok({});
    },
    'roster.setLayout': (layout) => {
      writeFor(context, 'roster.setLayout', (db) => db.rosterViews.setLayout(layout));
      return ok({});
    },
    'bulk.exportPdfs': (input) => exportSeveral(context, input),
    'bulk.preview': (input) => previewBulk(context, input),
    'bulk.run': (input) => runBulk(context, input),
  };
}

function isThere(context: AppContext, id: SavedFilterId): boolean {
  return readsOf(context)
    .rosterViews.filters()
    .some((filter) => filter.id === id);
}

function nameTaken(context: AppContext, name: string, except: SavedFilterId | null): Result<never> | null {
  const found = readsOf(context).rosterViews.filterNamed(name);
  if (found === undefined || found.id === except) return null;
  return fail('conflict', `There is already a saved filter named “${found.name}”; choose another name.`, {
    issues: [{ path: 'name', message: 'This name is taken.' }],
  });
}
