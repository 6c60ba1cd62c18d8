import { useState } from 'react';
import { remember, remembered } from '../commands/window-memory.ts';
import { keptWidth, type PaneRange } from '../ui/index.ts';

/** The columns beside the page. */
export const PANES = {
  rail: { least: 188, most: 320, usual: 232 },
  inspector: { least: 252, most: 480, usual: 312 },
} as const satisfies Readonly<Record<string, PaneRange>>;

type Pane = keyof typeof PANES;

const NAME = 'panes';

function kept(): Readonly<Record<Pane, number>> {
  const found = remembered(NAME);
  const of = (pane: Pane) =>
    keptWidth(
      typeof found === 'object' && found !== null && pane in found ? Reflect.get(found, pane) : null,
      PANES[pane],
    );
  return { rail: of('rail'), inspector: of('inspector') };
}

/** How wide the coach wants the columns, from one start to the next. */
export function usePanes(): {
  readonly widths: Readonly<Record<Pane, number>>;
  readonly setWidth: (pane: Pane, width: number) => void;
} {
  const [widths, setWidths] = useState(kept);
  return {
    widths,
    setWidth: (pane, width) => {
      const next = { ...widths, [pane]: width };
      setWidths(next);
      remember(NAME, next);
    },
  };
}
