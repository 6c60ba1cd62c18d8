declare const document: {
  readonly fonts: { readonly status: string };
  querySelector(selector: string): { readonly innerHTML: string } | null;
  querySelectorAll(selector: string): Iterable<object>;
  getAnimations(): readonly unknown[];
};
declare function getComputedStyle(element: object): { readonly opacity: string };
declare const innerWidth: number;
declare const innerHeight: number;
declare const location: { readonly hash: string };

/** Runs in the page at each frame, from its own text: true when it has been the same for four frames. */
export function standsStill(): boolean {
  if (document.fonts.status !== 'loaded') return false;
  if (document.querySelector('.loading, .roster-old, .roster-counting, .squad-running') !== null) return false;
  const state = globalThis as { seenFrames?: string[] };
  state.seenFrames ??= [];
  const { innerHTML } = document.querySelector('#root') ?? { innerHTML: '' };
  state.seenFrames.push(`${location.hash} ${innerWidth} ${innerHeight} ${innerHTML}`);
  const still = state.seenFrames.length >= 4 && new Set(state.seenFrames.slice(-4)).size === 1;
  state.seenFrames = still ? [] : state.seenFrames.slice(-4);
  return still;
}

/** Runs in the page at each frame, from its own text: true when a window is there and has come in wholly. */
export function windowStands(): boolean {
  const parts = [...document.querySelectorAll('.backdrop, .modal')];
  const isIn = parts.length > 1 && parts.every((part) => getComputedStyle(part).opacity === '1');
  return isIn && document.getAnimations().length === 0;
}
