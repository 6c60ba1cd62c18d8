import { useChannel, useCommand } from '../api/index.ts';
import { useCommands } from '../commands/index.ts';
import { t } from '../text/index.ts';
import { closeToast, showToast } from '../ui/toast.tsx';
import { newJobId } from './job.ts';

/** Offers to print whatever screen is open, as it stands there, to a PDF. */
export function usePrintCommand(): void {
  const settings = useChannel('settings.get', {});
  const print = useCommand('screen.print');
  const cancel = useCommand('job.cancel');
  const reveal = useCommand('file.reveal');
  const paper = settings.status === 'ready' ? settings.value.paper : 'a4';
  useCommands({
    'screen.print': {
      isEnabled: !print.pending,
      run: async () => {
        const content = document.getElementById('content');
        if (content === null) return;
        const jobId = newJobId();
        const toast = showToast({
          tone: 'info',
          text: t('app.screenPrinting'),
          action: { label: t('app.screenCancel'), run: () => void cancel.run({ jobId }) },
        });
        const result = await print.run({ ...titlesOf(content), ...snapshotOf(content), paper, jobId });
        closeToast(toast);
        if (!result.ok || result.value.path === null) return;
        const { path, pages } = result.value;
        showToast({
          tone: 'info',
          text: t('app.screenPrinted', { name: path.split(/[\\/]/).at(-1) ?? path, count: pages }),
          action: { label: t('app.showInFolder'), run: () => void reveal.run({ path }) },
        });
      },
    },
  });
}

/** The screen's heading and the tab that is open; they head the page and name the file. */
function titlesOf(content: HTMLElement): { readonly title: string; readonly subtitle: string } {
  const words = (selector: string) => content.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const title = words('h1 .truncate') || words('h1') || t('app.name');
  return { title: title.slice(0, 200), subtitle: words('[aria-current="page"]').slice(0, 200) };
}

/**
 * A copy of the screen as HTML. Inline styles go into data attributes, because no page of ours takes styles from HTML;
 * what fields hold goes into their markup; what scrolls is marked, to be printed whole.
 */
function snapshotOf(content: HTMLElement): { readonly html: string; readonly width: number } {
  const copy = content.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('the screen is no element');
  const originals = [content, ...content.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const twin = copies[index];
    if (twin !== undefined) keepState(original, twin);
  }
  copy.removeAttribute('id');
  return { html: copy.outerHTML, width: Math.ceil(content.getBoundingClientRect().width) };
}

function keepState(original: Element, twin: Element): void {
  const style = original.getAttribute('style');
  if (style !== null) {
    twin.removeAttribute('style');
    twin.setAttribute('data-print-style', style);
  }
  if (original instanceof HTMLInputElement) {
    twin.setAttribute('value', original.value);
    if (original.checked) twin.setAttribute('checked', '');
  }
  if (original instanceof HTMLTextAreaElement) twin.textContent = original.value;
  if (original instanceof HTMLElement && /(auto|scroll)/.test(getComputedStyle(original).overflowY)) {
    twin.setAttribute('data-print-scroll', '');
  }
}
