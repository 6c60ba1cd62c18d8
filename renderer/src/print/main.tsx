import '../styles/base.css';
import '../styles/ui.css';
import './print-fonts.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { call } from '../api/bridge.ts';
import { speak } from '../app/speech.tsx';
import { t } from '../text/index.ts';
import { type PrintRequest, printRequest } from './parameters.ts';
import { ChartPicture, SeasonDocument } from './season-document.tsx';

const LONGEST_DRAWING_MS = 20_000;
const LOOK_EVERY_MS = 30;
const PRINT_FONT = 'Inter Print';

function report(key: 'ready' | 'failed', value: string): void {
  document.documentElement.dataset[key] = value;
}

/** Gives the page the paper's size and margins; the style sheet is made by script, which the page's policy allows. */
function setPaper(request: PrintRequest): void {
  const sheet = new CSSStyleSheet();
  const size = request.kind !== 'season-chart' ? `size: ${request.paper === 'a4' ? 'A4' : 'letter'} landscape;` : '';
  sheet.replaceSync(`@page { ${size} margin: 0.4in 0.4in 0.55in; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function isDrawn(weeks: number): boolean {
  if (document.querySelector('.pr-first, .pr-picture') === null) return false;
  return weeks === 0 || document.querySelector('.cp-chart .cp-chart-week') !== null;
}

/** Loads every cut of the print font first: the page is measured and printed once, so none may come late. */
async function loadFonts(): Promise<void> {
  const cuts = [...document.fonts].filter((face) => face.family.includes(PRINT_FONT));
  await Promise.all(cuts.map((face) => face.load()));
}

async function drawn(weeks: number): Promise<boolean> {
  for (let waited = 0; waited < LONGEST_DRAWING_MS; waited += LOOK_EVERY_MS) {
    if (isDrawn(weeks)) {
      await document.fonts.ready;
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return false;
}

async function printPage(root: HTMLElement): Promise<void> {
  const settings = await call('settings.get', {});
  if (settings.ok) speak(settings.value);
  const request = printRequest(window.location.hash);
  if (request === null) return report('failed', t('print.missing'));
  if (request.kind === 'screen') {
    await loadFonts();
    setPaper(request);
    const { printScreenPage } = await import('./screen-page.ts');
    const failure = await printScreenPage(root, request);
    return failure === null ? report('ready', 'true') : report('failed', failure);
  }
  const answer = await call('print.season', { seasonId: request.seasonId });
  if (!answer.ok) return report('failed', answer.failure.message);
  const data = answer.value;
  await loadFonts();
  document.title = `${data.athlete.name}: ${data.view.season.name}`;
  setPaper(request);
  createRoot(root).render(
    request.kind === 'season-plan' ? <SeasonDocument data={data} request={request} /> : <ChartPicture data={data} />,
  );
  if (await drawn(data.view.weeks.length)) report('ready', 'true');
  else report('failed', t('print.notDrawn'));
}

const root = document.getElementById('root');
if (root !== null) {
  printPage(root).catch((error: unknown) => report('failed', error instanceof Error ? error.message : String(error)));
}
