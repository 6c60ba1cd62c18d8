/** What the page says of one of its parts that does not fit. */
export interface LayoutFault {
  readonly kind: 'clipped' | 'overlap' | 'window';
  readonly text: string;
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface TextNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}

interface Box {
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly textContent: string | null;
  readonly parentElement: Box | null;
  readonly childNodes: Iterable<TextNode>;
  closest(selector: string): unknown;
  contains(other: Box): boolean;
}

interface Input extends Box {
  readonly value: string;
}

interface Span {
  selectNodeContents(node: TextNode): void;
  getClientRects(): Iterable<Rect>;
}

declare const document: {
  querySelectorAll(selector: 'input'): Iterable<Input>;
  querySelectorAll(selector: string): Iterable<Box>;
  createRange(): Span;
  elementsFromPoint(x: number, y: number): Iterable<Box>;
  readonly documentElement: { readonly scrollWidth: number; readonly scrollHeight: number };
};
declare const innerWidth: number;
declare const innerHeight: number;
declare function getComputedStyle(element: Box): {
  readonly overflowX: string;
  readonly visibility: string;
  readonly position: string;
};

/**
 * Runs in the page, from its own text: texts that are cut at the side without a title that says them whole, texts that
 * stand on one another, numbers and dates that their field cuts, and a page that is bigger than its window. A layer of its own (a sticky heading, a popover) may
 * stand on what scrolls below it.
 */
export function layoutFaults(): readonly LayoutFault[] {
  const shortened = (text: string | null): string => (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 80);
  const cut = [...document.querySelectorAll('#root *')].filter((element) => {
    if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth <= 1) return false;
    const style = getComputedStyle(element);
    if (style.overflowX !== 'hidden' && style.overflowX !== 'clip') return false;
    return style.visibility !== 'hidden' && element.closest('[title], .visually-hidden, [aria-label]') === null;
  });

  // Words may scroll in their field; half a date says something else.
  const cutFields = [...document.querySelectorAll('input')].filter(
    ({ value, scrollWidth, clientWidth }) =>
      /^[^a-z]+$/i.test(value) && clientWidth > 1 && scrollWidth > clientWidth + 1,
  );

  const layerOf = (element: Box): Box | null => {
    for (let at: Box | null = element; at !== null; at = at.parentElement) {
      if (['sticky', 'fixed', 'absolute'].includes(getComputedStyle(at).position)) return at;
    }
    return null;
  };
  const lines = [...document.querySelectorAll('body *')]
    .filter((element) => element.closest('.visually-hidden, [aria-hidden="true"] *, script, style') === null)
    .flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '')
        .flatMap((node) => {
          const span = document.createRange();
          span.selectNodeContents(node);
          return [...span.getClientRects()].map((rect) => ({ element, rect, text: shortened(node.textContent) }));
        }),
    )
    .filter(({ rect }) => rect.right > rect.left && rect.bottom > 0 && rect.top < innerHeight)
    .sort((a, b) => a.rect.top - b.rect.top);
  const overlaps: LayoutFault[] = [];
  const room = 3;
  for (const [index, one] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (other === undefined || other.rect.top > one.rect.bottom - room) break;
      const left = Math.max(one.rect.left, other.rect.left);
      const right = Math.min(one.rect.right, other.rect.right);
      if (right - left <= room || one.element === other.element) continue;
      const middle = (other.rect.top + Math.min(one.rect.bottom, other.rect.bottom)) / 2;
      // What is scrolled away or hidden is not at that point.
      const there = [...document.elementsFromPoint((left + right) / 2, middle)];
      if (!there.includes(one.element) || !there.includes(other.element)) continue;
      if (layerOf(one.element) !== layerOf(other.element)) continue;
      overlaps.push({ kind: 'overlap', text: `“${one.text}” and “${other.text}”` });
    }
  }

  const faults: LayoutFault[] = [
    ...cut.map((element) => ({ kind: 'clipped' as const, text: shortened(element.textContent) })),
    ...cutFields.map(({ value }) => ({ kind: 'clipped' as const, text: value })),
  ];
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth || scrollHeight > innerHeight) {
    faults.push({ kind: 'window', text: `${scrollWidth} × ${scrollHeight} in ${innerWidth} × ${innerHeight}` });
  }
  return [...faults, ...overlaps].filter((fault) => fault.text !== '');
}
