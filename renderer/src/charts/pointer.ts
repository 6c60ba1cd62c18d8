/** How much bigger an element is drawn than it is laid out, by the size of text that the coach chose. */
export function zoomOf(element: Element): number {
  const laidOut = element instanceof HTMLElement ? element.offsetWidth : 0;
  return laidOut === 0 ? 1 : element.getBoundingClientRect().width / laidOut;
}

/** Where a pointer stands in an element, in pixels of the element's own layout, from its left edge. */
export function pixelIn(element: Element, { clientX }: { readonly clientX: number }): number {
  return (clientX - element.getBoundingClientRect().left) / zoomOf(element);
}
