import { useEffect } from 'react';
import { useChannel, useCommand } from '../api/index.ts';

function systemIsDark(): boolean {
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Puts the coach's theme on the page and follows the system where the coach wants that. */
export function useTheme(): void {
  const settings = useChannel('settings.get', {});
  const theme = settings.status === 'ready' ? settings.value.theme : 'system';
  useEffect(() => {
    const media = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (media.matches ? 'dark' : 'light') : theme;
    };
    apply();
    media.addEventListener('change', apply);
    return () => media.removeEventListener('change', apply);
  }, [theme]);
}

/** Switches between light and dark, from whatever is shown now. */
export function useThemeSwitch(): () => void {
  const settings = useChannel('settings.get', {});
  const update = useCommand('settings.update');
  return () => {
    const theme = settings.status === 'ready' ? settings.value.theme : 'system';
    const dark = theme === 'system' ? systemIsDark() : theme === 'dark';
    void update.run({ theme: dark ? 'light' : 'dark' });
  };
}
