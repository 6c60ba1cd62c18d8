import type { Page } from 'playwright/test';
import { WINDOW } from './places.ts';
import {
  type Extent,
  endOfWalk,
  focusStop,
  isAtEnd,
  isOnAnother,
  sharedStops,
  startWalk,
  turnBack,
  whatWasMissed,
} from './walk-in-page.ts';

/** More presses of Tab than any screen has stops; who needs more is in a trap. */
const MOST_STOPS = 400;
/** How often Tab is pressed before the page is asked whether the walk has come round: asking costs more than a press. */
const PRESSES = 8;

/**
 * What a walk with Tab found wrong, there and back, a sentence each: round the page, or through the topmost window over
 * it, from where that has put the focus.
 */
export async function walkFaults(page: Page): Promise<readonly string[]> {
  const there = await walkThere(page, 'page');
  await page.evaluate(turnBack);
  await page.keyboard.down('Shift');
  const isBack = await walkToEnd(page);
  await page.keyboard.up('Shift');
  const trap = isBack ? [] : [`a trap: after ${MOST_STOPS} presses of Shift+Tab the walk was not at its beginning`];
  return [...there, ...trap, ...(await endFaults(page))];
}

/** What a walk with Tab found wrong, one way and through the content of the page alone. */
export async function contentFaults(page: Page): Promise<readonly string[]> {
  const there = await walkThere(page, 'main');
  return [...there, ...(await endFaults(page))];
}

async function walkThere(page: Page, extent: Extent): Promise<readonly string[]> {
  await page.evaluate(startWalk, { windows: WINDOW, extent });
  if (await walkToEnd(page)) return page.evaluate(whatWasMissed);
  return [`a trap: after ${MOST_STOPS} presses of Tab the walk had not come round`];
}

/** The arrows come last: they may show another page of a list. */
async function endFaults(page: Page): Promise<readonly string[]> {
  const walked = await page.evaluate(endOfWalk);
  return [...walked, ...(await roverFaults(page))];
}

/** Presses Tab until the walk is at its end; false where it does not come there. */
async function walkToEnd(page: Page): Promise<boolean> {
  for (let presses = 0; presses <= MOST_STOPS; presses += PRESSES) {
    for (let press = 0; press < PRESSES; press++) await page.keyboard.press('Tab');
    if (await page.evaluate(isAtEnd)) return true;
  }
  return false;
}

/** Of things that share one stop: whether an arrow key goes from it to another of them. */
async function roverFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const shared of await page.evaluate(sharedStops)) {
    const onAnother = () => page.evaluate(isOnAnother, shared);
    await page.evaluate(focusStop, shared.stop);
    await page.keyboard.press('ArrowRight');
    if (await onAnother()) continue;
    await page.keyboard.press('ArrowDown');
    if (await onAnother()) continue;
    await page.keyboard.press('ArrowUp');
    if (!(await onAnother())) faults.push(`no arrow key reaches the other .${shared.kind}`);
  }
  return faults;
}
