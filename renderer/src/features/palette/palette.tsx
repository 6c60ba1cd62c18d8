import { useState } from 'react';
import { useDialogs } from '../../app/dialogs.tsx';
import { t } from '../../text/index.ts';
import { CommandList, Dialog } from '../../ui/index.ts';
import { answered, offered } from './palette-model.ts';
import { useSources } from './use-sources.ts';

/**
 * Everything that can be gone to or done, found by typing: athletes, weeks, races, seasons, settings, rules, the library,
 * calculators and commands. Before anything is typed, recent athletes and the commands of the screen.
 */
export function Palette() {
  const { close } = useDialogs();
  const [query, setQuery] = useState('');
  const { first, sourcesFor } = useSources(query);
  return (
    <Dialog title={t('palette.title')} isOpen onClose={close} size="medium" plain>
      <CommandList
        label={t('palette.title')}
        placeholder={t('palette.placeholder')}
        find={(typed) => (typed.trim() === '' ? offered(first()) : answered(sourcesFor(typed), typed))}
        empty={(typed) => t('palette.empty', { query: typed })}
        onQuery={setQuery}
      />
    </Dialog>
  );
}
