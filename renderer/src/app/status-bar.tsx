import { BACKUP_JOB } from '../../../shared/domain/backup-job.ts';
import { useChannel } from '../api/index.ts';
import { useCommandState } from '../commands/index.ts';
import { instantWords } from '../text/format.ts';
import { t } from '../text/index.ts';
import { Icon } from '../ui/index.ts';
import { useJob } from './job.ts';

/** The line at the bottom: where the data stands, the last backup, the shortcuts, the policy. */
export function StatusBar() {
  const info = useChannel('app.info', {});
  const settings = useChannel('settings.get', {});
  const history = useCommandState('history.open');
  const shortcuts = useCommandState('shortcuts.open');
  const openSettings = useCommandState('settings.open');
  const backup = useJob(BACKUP_JOB);
  const ready = info.status === 'ready' ? info.value : null;
  const state = ready?.storage.state ?? null;
  const broken = state !== null && state !== 'ready' && state !== 'updating';
  return (
    <footer className="status-bar">
      {broken ? (
        <span className="status-problem">
          <Icon name="warning" size={12} />
          {t('app.notSaved')}
        </span>
      ) : (
        <span>{state === 'ready' ? t('app.saved') : ''}</span>
      )}
      {ready === null ? null : (
        <button type="button" className="status-button" onClick={openSettings.run}>
          {backup !== null && backup.done < backup.total
            ? t('app.backingUp', { percent: Math.floor((100 * backup.done) / backup.total) })
            : ready.lastBackup === null
              ? t('app.noBackup')
              : t('app.lastBackup', { when: instantWords(ready.lastBackup, ready.today) })}
        </button>
      )}
      <span className="status-gap" />
      <button type="button" className="status-button" onClick={history.run}>
        {t('history.title')}
      </button>
      <button type="button" className="status-button" onClick={shortcuts.run}>
        <kbd>?</kbd> {t('app.shortcuts')}
      </button>
      {settings.status === 'ready' ? (
        <button type="button" className="status-button" onClick={openSettings.run}>
          {t('app.policy', { policy: t(`words.${settings.value.preset}`) })}
        </button>
      ) : null}
    </footer>
  );
}

/** Says above all screens why nothing can be written, while that is so; an update has a screen of its own. */
export function StorageBanner() {
  const info = useChannel('app.info', {});
  if (info.status !== 'ready' || ['ready', 'updating'].includes(info.value.storage.state)) return null;
  return (
    <div className="storage-banner" role="alert">
      <Icon name="warning" />
      <span>{info.value.storage.message}</span>
    </div>
  );
}
