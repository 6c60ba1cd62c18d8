import { useLocation } from 'wouter';
import { type Place, placeOf } from './routes.ts';

/** Where the window is, and going elsewhere. Paths come from {@link paths} in routes. */
export function usePlace(): {
  readonly place: Place;
  readonly path: string;
  readonly go: (path: string, options?: { readonly replace?: boolean }) => void;
} {
  const [path, go] = useLocation();
  return { place: placeOf(path), path, go };
}
