import type { BackupInfo } from '../../../../shared/contract/system.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { useCommandState } from '../../commands/index.ts';
import { bytesWords, instantWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Button, Panel, showToast } from '../../ui/index.ts';

/** Where the data lies, and the way back to each backup. */
export function BackupsPanel() {
  const info = useChannel('app.info', {});
  const backups = useChannel('backup.list', {});
  const backup = useCommandState('backup.create');
  const reveal = useCommand('file.reveal');
  const list = backups.status === 'ready' ? backups.value : [];
  const today = info.status === 'ready' ? info.value.today : null;
  const storage = info.status === 'ready' ? info.value.storage : null;
  return (
    <Panel
      id="settings-data"
      title={t('settings.data')}
      className="form-panel"
      actions={
        <Button small isDisabled={!backup.isEnabled} onPress={backup.run}>
          {t('settings.backupNow')}
        </Button>
      }
    >
      <dl className="facts-list">
        <div>
          <dt>{t('settings.folder')}</dt>
          <dd className="path-text">{info.status === 'ready' ? info.value.dataFolder : ''}</dd>
        </div>
        <div>
          <dt>{t('settings.storage')}</dt>
          <dd>{storage === null ? '' : storage.state === 'ready' ? t('settings.storageReady') : storage.message}</dd>
        </div>
      </dl>
      {info.status === 'ready' ? (
        <Button small icon="folder" onPress={() => void reveal.run({ path: info.value.dataFolder })}>
          {t('settings.showFolder')}
        </Button>
      ) : null}
      <p className="form-note backups-note">{t('settings.backupsHint')}</p>
      {backups.status === 'ready' && list.length === 0 ? <p className="quiet">{t('settings.noBackups')}</p> : null}
      {backups.status === 'failed' ? <p className="form-failure">{backups.failure.message}</p> : null}
      {list.length > 0 && today !== null ? (
        <div className="backups-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('settings.backupAt')}</th>
                <th scope="col" className="table-end">
                  {t('settings.backupSize')}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{t('settings.backupActs')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.map((each) => (
                <BackupRow key={each.path} backup={each} today={today} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Panel>
  );
}

function BackupRow({ backup, today }: { readonly backup: BackupInfo; readonly today: CalendarDate }) {
  const dialogs = useDialogs();
  const restore = useCommand('backup.restore');
  const reveal = useCommand('file.reveal');
  const when = instantWords(backup.at, today);
  const run = async () => {
    const result = await restore.run({ path: backup.path });
    if (result.ok) showToast({ tone: 'info', text: t('settings.restoreDone', { name: result.value.savedAs.name }) });
  };
  return (
    <tr>
      <td className="backup-what">
        {when}
        <small className="truncate quiet" title={backup.name}>
          {backup.name}
        </small>
      </td>
      <td className="table-end">{bytesWords(backup.bytes)}</td>
      <td className="row-acts">
        <Button small variant="quiet" onPress={() => void reveal.run({ path: backup.path })}>
          {t('settings.reveal')}
        </Button>
        <Button
          small
          onPress={() =>
            dialogs.open({
              kind: 'confirm',
              title: t('settings.restoreTitle'),
              text: t('settings.restoreText', { when }),
              act: t('settings.restoreAct'),
              danger: true,
              run: () => void run(),
            })
          }
        >
          {t('settings.restore')}
        </Button>
      </td>
    </tr>
  );
}
