/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';

/** Milliseconds of one act after another. */
export type Timed = readonly number[];

/**
 * Clicks something and waits in the page itself until what is wanted is new on screen: an element that was not there
 * before. From the click to the second frame after it.
 */
export async function clickUntil(
  page: Page,
  what: (turn: number) => string,
  seen: string,
  turns: number,
): Promise<Timed> {
  const [ms = []] = await clickUntilAll(page, what, [seen], turns);
  return ms;
}

/** The same for several things that come one after another: the times of each, all from the click. */
export async function clickUntilAll(
  page: Page,
  what: (turn: number) => string,
  seen: readonly string[],
  turns: number,
): Promise<readonly Timed[]> {
  const ms: number[][] = seen.map(() => []);
  for (let turn = 0; turn < turns; turn += 1) {
    const target = page.locator(what(turn)).first();
    await target.waitFor();
    const times = await target.evaluate(timeClick, seen);
    for (const [at, time] of times.entries()) ms[at]?.push(time);
  }
  return ms;
}

/** Runs in the page. */
function timeClick(element: Element, seen: readonly string[]): Promise<readonly number[]> {
  const before = new Set(seen.flatMap((each) => [...document.querySelectorAll(each)]));
  const start = performance.now();
  const shown = (selector: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`${selector} did not come`)), 60_000);
      const look = (): void => {
        if (![...document.querySelectorAll(selector)].some((each) => !before.has(each))) {
          requestAnimationFrame(look);
          return;
        }
        clearTimeout(limit);
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
      };
      requestAnimationFrame(look);
    });
  if (element instanceof HTMLElement) element.click();
  return Promise.all(seen.map(shown));
}

/** Types a text key by key, timing each from the key to the frame after the table has been drawn for it. */
export async function typeKeys(page: Page, field: string, text: string): Promise<Timed> {
  await page.locator(field).focus();
  const ms: number[] = [];
  for (const key of text) ms.push(await page.locator(field).evaluate(timeKey, key));
  return ms;
}

/** Runs in the page: puts a character into the field as a key would, and waits for the second frame after it. */
function timeKey(field: Element, key: string): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    if (field instanceof HTMLInputElement) {
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      setter?.call(field, field.value + key);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
  });
}
