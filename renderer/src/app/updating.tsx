import type { ReactNode } from 'react';
import { BACKUP_JOB } from '../../../shared/domain/backup-job.ts';
import { useChannel } from '../api/index.ts';
import { t } from '../text/index.ts';
import { EmptyState } from '../ui/index.ts';
import { useJob } from './job.ts';

/** The screen, or while the data are brought up to date what the coach waits for and how far it is. */
export function WhenUpToDate({ children }: { readonly children: ReactNode }) {
  const info = useChannel('app.info', {});
  if (info.status === 'ready' && info.value.storage.state === 'updating') {
    return <Updating message={info.value.storage.message} />;
  }
  return children;
}

function Updating({ message }: { readonly message: string }) {
  const backup = useJob(BACKUP_JOB);
  const percent = backup === null ? 0 : Math.floor((100 * backup.done) / backup.total);
  return (
    <EmptyState title={t('app.updating')} actions={<span>{t('app.backingUp', { percent })}</span>}>
      <span role="status">{message}</span>
    </EmptyState>
  );
}
