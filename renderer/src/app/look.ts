import { useEffect } from 'react';
import type { Settings } from '../../../shared/contract/system.ts';
import { useChannel, useCommand } from '../api/index.ts';
import { useCommands } from '../commands/index.ts';
import { t } from '../text/index.ts';
import { showToast } from '../ui/index.ts';

/** The sizes of text that the zoom steps through, percent. */
export const TEXT_SIZES = [80, 90, 100, 110, 125, 150] as const;

type Look = Pick<Settings, 'theme' | 'contrast' | 'motion' | 'textZoom'>;
const plain: Look = { theme: 'system', contrast: 'system', motion: 'system', textZoom: 100 };

function asks(query: string): boolean {
  return window.matchMedia(query).matches;
}

const WATCHED = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(prefers-reduced-motion: reduce)',
] as const;

function applyLook(look: Look): void {
  const root = document.documentElement;
  root.dataset['theme'] = look.theme === 'system' ? (asks(WATCHED[0]) ? 'dark' : 'light') : look.theme;
  root.dataset['contrast'] = look.contrast === 'more' || asks(WATCHED[1]) ? 'more' : 'normal';
  root.dataset['motion'] = look.motion === 'reduce' || asks(WATCHED[2]) ? 'reduce' : 'normal';
  // By script, not in the style attribute of a tag: the page's policy allows no other way.
  root.style.setProperty('--zoom', String(look.textZoom / 100));
}

/** Puts theme, contrast, motion and text size on the page, and follows the system where the coach wants that. */
export function useLook(): void {
  const settings = useChannel('settings.get', {});
  const { theme, contrast, motion, textZoom } = settings.status === 'ready' ? settings.value : plain;
  useEffect(() => {
    const apply = () => applyLook({ theme, contrast, motion, textZoom });
    apply();
    const lists = WATCHED.map((query) => window.matchMedia(query));
    for (const list of lists) list.addEventListener('change', apply);
    return () => {
      for (const list of lists) list.removeEventListener('change', apply);
    };
  }, [theme, contrast, motion, textZoom]);
}

/** The next bigger or smaller size of text; the same where there is none. */
export function nextTextSize(now: number, direction: 1 | -1): number {
  const others = TEXT_SIZES.filter((size) => (direction === 1 ? size > now : size < now));
  return (direction === 1 ? others[0] : others.at(-1)) ?? now;
}

/** Offers the commands that change how the window looks. */
export function useLookCommands(): void {
  const settings = useChannel('settings.get', {});
  const update = useCommand('settings.update');
  const look: Look = settings.status === 'ready' ? settings.value : plain;
  const zoom = async (textZoom: number) => {
    if (textZoom !== look.textZoom) await update.run({ textZoom });
    showToast({ tone: 'info', text: t('settings.zoomed', { percent: textZoom }) });
  };
  useCommands({
    'view.theme': {
      run: () => {
        const dark = look.theme === 'system' ? asks(WATCHED[0]) : look.theme === 'dark';
        void update.run({ theme: dark ? 'light' : 'dark' });
      },
    },
    'view.zoomIn': { run: () => void zoom(nextTextSize(look.textZoom, 1)) },
    'view.zoomOut': { run: () => void zoom(nextTextSize(look.textZoom, -1)) },
    'view.zoomReset': { run: () => void zoom(100) },
    'view.contrast': { run: () => void update.run({ contrast: look.contrast === 'more' ? 'system' : 'more' }) },
  });
}
