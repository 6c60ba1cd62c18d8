import { SCOPES } from '../../shared/contract/channel.ts';
import type { ChannelName } from '../../shared/contract/index.ts';
import { contract } from '../../shared/contract/index.ts';
import type { Failure } from '../../shared/domain/result.ts';
import { StorageError } from '../db/index.ts';
import type { App } from './app.ts';
import { createBackups, DAILY_AFTER_MS } from './backups.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import type { AppContext, Storage } from './context.ts';
import { watchDay } from './day-watch.ts';
import { createEventHub } from './events.ts';
import type { Handlers } from './handler.ts';
import { athleteHandlers } from './handlers/athletes.ts';
import { auditHandlers } from './handlers/audit.ts';
import { calculatorHandlers } from './handlers/calculators.ts';
import { explainHandlers } from './handlers/explain.ts';
import { findHandlers } from './handlers/find.ts';
import { libraryHandlers } from './handlers/library.ts';
import { logHandlers } from './handlers/log.ts';
import { periodHandlers } from './handlers/periods.ts';
import { policyHandlers } from './handlers/policy.ts';
import { progressHandlers } from './handlers/progress.ts';
import { replanHandlers } from './handlers/replanning.ts';
import { rosterHandlers } from './handlers/roster.ts';
import { seasonHandlers } from './handlers/seasons.ts';
import { sessionHandlers } from './handlers/sessions.ts';
import { systemHandlers } from './handlers/system.ts';
import { templateHandlers } from './handlers/templates.ts';
import { weekActHandlers } from './handlers/week-acts.ts';
import { importHandlers } from './importing/index.ts';
import { createJobs } from './jobs.ts';
import type { Ports } from './ports.ts';
import { createFindingsCounter } from './roster-findings.ts';
import { createRouter } from './router.ts';
import { openStorage, type StorageOptions } from './storage.ts';

export { StorageError } from '../db/index.ts';

/** Where the data lies and what surrounds the app. */
export interface AppOptions {
  /** Folder of the database and its backups; made when it is missing. */
  readonly dataFolder: string;
  readonly ports: Ports;
  /** Checks each answer against the contract; on by default while testing and developing. */
  readonly checkOutput?: boolean;
  /** How long after the first answer the daily backup is looked for, ms; `null`: not by itself. */
  readonly dailyBackupAfterMs?: number | null;
  /** How the storage is opened; a program without a window waits until it is. */
  readonly opening?: Pick<StorageOptions, 'updateLater' | 'checkedUpToBytes'>;
}

/** Channels that answer without an open database: they need none, or tell what is wrong and lead to a way out. */
const WITHOUT_DATABASE: ReadonlySet<ChannelName> = new Set([
  'app.info',
  'calculator.list',
  'calculator.run',
  'backup.list',
  'backup.restore',
  'job.cancel',
  'file.reveal',
]);

/** Those of them that wait for the end of an update. */
const DISTURBS_UPDATE: ReadonlySet<ChannelName> = new Set(['backup.restore', 'job.cancel']);

/** The app, and for the command line what lies behind it. */
export interface Workstation {
  readonly app: App;
  readonly context: AppContext;
}

/** Opens the workstation on a data folder. A database that cannot be used does not throw: `app.info` says how it stands. */
export function createApp(options: AppOptions): App {
  return openWorkstation({ opening: { updateLater: true }, ...options }).app;
}

/** The same, with its inside: for programs without a window that check or export everything. */
export function openWorkstation(options: AppOptions): Workstation {
  const { dataFolder, ports, dailyBackupAfterMs = DAILY_AFTER_MS } = options;
  const hub = createEventHub(ports.log);
  const context: AppContext = {
    dataFolder,
    ports,
    storage: openStorage(dataFolder, { now: () => ports.clock.now(), log: ports.log, ...options.opening }),
    jobs: createJobs(hub.emit, () => Date.parse(ports.clock.now())),
    findings: createFindingsCounter(() => context, hub.emit),
    backups: createBackups(() => context, hub.emit),
    knownFiles: new Set(),
    screens: new Map(),
  };
  const dispatch = createRouter({
    handlers: handlersOf(context),
    refusal: (channel) => refusalOf(context.storage, channel),
    expected: failureOfStorage,
    changed: (scopes) => hub.emit('data.changed', { scopes: [...scopes] }),
    log: ports.log,
    checkOutput: options.checkOutput ?? ['test', 'development'].includes(process.env['NODE_ENV'] ?? ''),
  });
  // Every screen depends on today: whoever keeps the window open over midnight must not plan on yesterday.
  const day = watchDay(
    () => ports.clock.today(),
    () => hub.emit('data.changed', { scopes: [...SCOPES] }),
  );
  const app: App = {
    async dispatch(channel, input) {
      day.look();
      const answer = await dispatch(channel, input);
      if (dailyBackupAfterMs !== null) context.backups.soon(dailyBackupAfterMs);
      return answer;
    },
    subscribe: hub.subscribe,
    async close() {
      day.stop();
      await context.backups.close();
      await context.jobs.close();
      await context.findings.stop();
      context.storage.close();
    },
  };
  void bringUpToDate(context, hub.emit);
  return { app, context };
}

/** Every channel's handler; a missing one does not compile. */
export function handlersOf(context: AppContext): Handlers {
  return {
    ...athleteHandlers(context),
    ...rosterHandlers(context),
    ...auditHandlers(context),
    ...periodHandlers(context),
    ...seasonHandlers(context),
    ...replanHandlers(context),
    ...templateHandlers(context),
    ...sessionHandlers(context),
    ...weekActHandlers(context),
    ...libraryHandlers(context),
    ...logHandlers(context),
    ...importHandlers(context),
    ...findHandlers(context),
    ...calculatorHandlers(),
    ...policyHandlers(context),
    ...progressHandlers(context),
    ...explainHandlers(),
    ...systemHandlers(context),
  };
}

function refusalOf(storage: Storage, name: ChannelName): Failure | null {
  const { state, message } = storage.state();
  const disturbs = state === 'updating' && DISTURBS_UPDATE.has(name);
  if (WITHOUT_DATABASE.has(name) && !disturbs) return null;
  if (state === 'ready') return null;
  const channel = contract[name];
  const reads = channel.kind === 'query' || channel.touches.length === 0;
  return reads && storage.isOpen() ? null : { kind: 'storage', message };
}

function failureOfStorage(error: unknown): Failure | null {
  if (!(error instanceof StorageError)) return null;
  const kind = error.code === 'conflict' || error.code === 'not-found' ? error.code : 'storage';
  return { kind, message: error.message };
}
