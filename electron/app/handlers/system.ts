import { dirname } from 'node:path';
import type { Output } from '../../../shared/contract/index.ts';
import type { system } from '../../../shared/contract/system.ts';
import type { Athlete } from '../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { HistoryStep, ReadDb } from '../../db/index.ts';
import { trainingPaces } from '../../engine/index.ts';
import { APP_VERSION } from '../app-version.ts';
import { fitnessView, vdotOn } from '../athlete-fitness.ts';
import { policyOf } from '../athlete-policy.ts';
import { type AppContext, databaseOf, gone, readsOf, writeFor } from '../context.ts';
import type { HandlersFor } from '../handler.ts';
import { printedScreen, printScreen } from '../print-screen.ts';
import { lastDayOf } from '../season-plan.ts';
import { seasonViewOf } from '../season-view.ts';

type HistoryChannel = 'history.state' | 'history.list' | 'history.undo' | 'history.redo' | 'history.walk';
type BackupChannel = 'backup.list' | 'backup.create' | 'backup.restore';

/** Settings, history, backups, printing, jobs and the program itself. */
export function systemHandlers(context: AppContext): HandlersFor<keyof typeof system> {
  return {
    'app.info': () =>
      ok({
        version: APP_VERSION,
        shell: context.ports.shell,
        platform: process.platform,
        dataFolder: context.dataFolder,
        today: context.ports.clock.today(),
        storage: context.storage.state(),
        lastBackup: context.storage.listBackups()[0]?.at ?? null,
      }),
    'settings.get': () => ok(readsOf(context).settings.get()),
    'settings.update': (changes) => {
      writeFor(context, 'settings.update', (db) => db.settings.update(changes));
      return ok({});
    },
    ...historyHandlers(context),
    ...backupHandlers(context),
    'print.season': ({ seasonId }) => {
      const reads = readsOf(context);
      const season = reads.seasons.get(seasonId);
      const athlete = season === undefined ? undefined : reads.athletes.get(season.athleteId);
      if (season === undefined || athlete === undefined) return gone('season');
      const today = context.ports.clock.today();
      return ok({
        view: seasonViewOf(reads, season, today),
        athlete,
        sessions: [...reads.sessions.between(athlete.id, season.firstMonday, lastDayOf(season), 'planned')],
        exercises: [...reads.exercises.list()],
        dayNotes: [...reads.dayNotes.between(athlete.id, season.firstMonday, lastDayOf(season))],
        coachName: reads.settings.get().coachName,
        printedOn: today,
        version: APP_VERSION,
        paces: printedPaces(reads, athlete, today),
      });
    },
    'screen.print': (input) => printScreen(context, input),
    'print.screen': ({ token }) => printedScreen(context, token),
    'job.cancel': ({ jobId }) => {
      context.jobs.cancel(jobId);
      return ok({});
    },
    'window.open': async ({ path }) => {
      if (context.ports.openWindow === undefined) return fail('validation', 'There is no window to open another from.');
      await context.ports.openWindow(path);
      return ok({});
    },
    'file.reveal': async ({ path }) => {
      const known = context.knownFiles.has(path) || path === context.dataFolder || isBackup(context, path);
      if (!known) return fail('validation', 'Only files that Counterpoint saved can be shown from here.');
      await context.ports.revealFile(path);
      return ok({});
    },
  };
}

function historyHandlers(context: AppContext): HandlersFor<HistoryChannel> {
  const unit = () => databaseOf(context).unitOfWork;
  const answer = (step: HistoryStep | null) => ok({ label: step?.label ?? null, athlete: step?.athlete ?? null });
  const shown = ({ scopes: _, ...step }: HistoryStep) => step;
  return {
    'history.state': () => {
      const steps = unit().historySteps();
      const undo = steps.find((step) => !step.undone);
      const redo = steps.findLast((step) => step.undone);
      return ok({
        undo: undo?.label ?? null,
        redo: redo?.label ?? null,
        undoFor: undo?.athlete ?? null,
        redoFor: redo?.athlete ?? null,
      });
    },
    'history.list': () => ok({ steps: unit().historySteps().map(shown) }),
    'history.undo': () => answer(unit().undo()),
    'history.redo': () => answer(unit().redo()),
    'history.walk': ({ direction, stepId, steps }) => {
      const walked = unit().walk(direction, stepId, steps);
      if (walked === 'gone')
        return fail(
          'conflict',
          `This step cannot be ${direction === 'undo' ? 'undone' : 'redone'} any more: the history has changed since. Nothing was changed; the list shows how it stands now.`,
        );
      if (walked === 'more')
        return fail(
          'conflict',
          'More has been done since than these steps. Nothing was changed; the list shows how it stands now.',
        );
      return ok({ steps: walked.map(shown) });
    },
  };
}

function backupHandlers(context: AppContext): HandlersFor<BackupChannel> {
  return {
    'backup.list': () => ok([...context.storage.listBackups()]),
    'backup.create': () => context.backups.create(),
    'backup.restore': async ({ path }) => {
      // The data are replaced and backed up here; a copy of what was there would hold the file.
      await context.backups.stop();
      return ok({ savedAs: context.storage.restore(path).savedAs });
    },
  };
}

function isBackup(context: AppContext, path: string): boolean {
  return context.storage.listBackups().some((backup) => backup.path === path || dirname(backup.path) === path);
}

/** Training paces of a day with their evidence; null without a VDOT. */
function printedPaces(reads: ReadDb, athlete: Athlete, today: CalendarDate): Output<'print.season'>['paces'] {
  const vdot = vdotOn(reads, athlete.id, athlete, today);
  if (vdot === null) return null;
  const paces = trainingPaces(vdot, policyOf(reads, athlete.id).running.paces);
  return { vdot, ...paces, evidence: fitnessView(reads, athlete, today).sentences[0] ?? '' };
}
