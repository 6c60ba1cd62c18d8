import { call } from '../api/bridge.ts';
import { fullDate } from '../charts/calendar-words.ts';
import '../styles/pages.css';
import '../app/athlete-layout.css';
import '../app/frame.css';
import { t } from '../text/index.ts';
import { PAGE_BOX, type PrintRequest } from './parameters.ts';
import './screen-page.css';

/** The styles of every screen: the copy of one brings only its markup. */
const screenStyles = import.meta.glob('../{features,charts}/**/*.css', { eager: true });

/** Things that no copy of a screen needs, whoever made it. */
const UNWANTED = 'script, style, link, meta, iframe, object, embed, .skip-link, [data-print="no"]';

/** A narrow screen is printed larger, to fill the page, but no more than this. */
const LARGEST = 1.35;

/** Puts the copy of a screen on the page under a heading of its own; answers with a sentence when it cannot. */
export async function printScreenPage(
  root: HTMLElement,
  { token, paper }: Extract<PrintRequest, { readonly kind: 'screen' }>,
): Promise<string | null> {
  const answer = await call('print.screen', { token });
  if (!answer.ok) return answer.failure.message;
  if (Object.keys(screenStyles).length === 0) return t('print.notDrawn');
  const { title, subtitle, html, width, coachName, printedOn } = answer.value;
  document.title = [title, subtitle].filter((part) => part !== '').join(': ');
  const content = new DOMParser().parseFromString(html, 'text/html').body;
  for (const element of content.querySelectorAll(UNWANTED)) element.remove();
  for (const element of content.querySelectorAll<HTMLElement | SVGElement>('[data-print-style]')) {
    element.style.cssText = element.getAttribute('data-print-style') ?? '';
  }
  for (const scroller of content.querySelectorAll<HTMLElement>('[data-print-scroll]')) openUp(scroller, content);
  const frame = document.createElement('div');
  frame.className = 'ps-screen';
  frame.style.width = `${width}px`;
  frame.style.zoom = String(Math.min(LARGEST, PAGE_BOX[paper].width / width));
  frame.append(...content.childNodes);
  root.replaceChildren(heading(title, subtitle, coachName, fullDate(printedOn)), frame);
  await document.fonts.ready;
  return null;
}

/** What scrolls on screen, and all around it, becomes as high as what it holds. */
function openUp(scroller: HTMLElement, content: HTMLElement): void {
  for (let at: HTMLElement | null = scroller; at !== null && at !== content; at = at.parentElement) {
    at.style.height = 'auto';
    at.style.maxHeight = 'none';
    at.style.overflow = 'visible';
    at.style.flex = 'none';
  }
}

function heading(title: string, subtitle: string, coachName: string, day: string): HTMLElement {
  const header = document.createElement('header');
  header.className = 'ps-head';
  const name = document.createElement('b');
  name.textContent = title;
  const rest = document.createElement('span');
  rest.textContent = [subtitle, coachName, t('print.screenPrintedOn', { date: day })]
    .filter((part) => part !== '')
    .join(' · ');
  header.append(name, rest);
  return header;
}
