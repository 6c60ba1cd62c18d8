/** Something to do; resolves to false when what waits behind it must not be done any more. */
export type Turn = () => Promise<boolean>;

/** A row of things done one after the other. */
export interface Row {
  /** Does it when all that was added before is done; never rejects. */
  add(turn: Turn): Promise<void>;
}

/**
 * Makes a row. What is added while something runs is done after it, so no press of a key is lost; a turn that resolves to
 * false or rejects sends home what waits behind it. `busy` is told when the row begins and ends.
 */
export function makeRow(busy: (busy: boolean) => void): Row {
  const waiting: Turn[] = [];
  let running: Promise<void> | null = null;
  const goThrough = async (): Promise<void> => {
    busy(true);
    for (let turn = waiting.shift(); turn !== undefined; turn = waiting.shift()) {
      const goesOn = await turn().catch(() => false);
      if (!goesOn) waiting.length = 0;
    }
    running = null;
    busy(false);
  };
  return {
    add(turn) {
      waiting.push(turn);
      running ??= goThrough();
      return running;
    },
  };
}
