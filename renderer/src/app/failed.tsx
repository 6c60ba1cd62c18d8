import type { Failure } from '../../../shared/domain/result.ts';
import { t } from '../text/index.ts';
import { Button, EmptyState } from '../ui/index.ts';
import { usePlace } from './navigation.ts';
import { paths } from './routes.ts';

/** Says why something could not be read, and offers to try again. */
export function Failed({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) {
  const { go } = usePlace();
  return (
    <EmptyState
      title={t('app.failedTitle')}
      actions={
        <>
          <Button onPress={() => go(paths.roster())}>{t('app.backToRoster')}</Button>
          <Button onPress={retry}>{t('ui.retry')}</Button>
        </>
      }
    >
      {failure.message}
    </EmptyState>
  );
}
