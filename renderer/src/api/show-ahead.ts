import type { QueryClient } from '@tanstack/react-query';
import type { Input, Output, QueryName } from '../../../shared/contract/index.ts';
import { afterFrames } from '../ui/after-frames.ts';

/** Changes the answers of a channel whose input is meant; what it answers takes that back. */
export type ShowAhead = <C extends QueryName>(
  channel: C,
  isMeant: (input: Input<C>) => boolean,
  changed: (answer: Output<C>) => Output<C>,
) => () => void;

/**
 * Shows at once what a command will make of the answers that are there, before it has run. What the program says after
 * the change replaces it; after a command that failed the caller takes it back.
 */
export function showAhead(client: QueryClient): ShowAhead {
  return <C extends QueryName>(
    channel: C,
    isMeant: (input: Input<C>) => boolean,
    changed: (answer: Output<C>) => Output<C>,
  ) => {
    // The cache knows keys and answers as anything; those of a channel are its input and its output.
    const predicate = ({ queryKey: [name, input] }: { readonly queryKey: readonly unknown[] }) =>
      name === channel && input !== null && isMeant(input as Input<C>);
    type Answer = { readonly answer: Output<C> };
    const before = client.getQueriesData<Answer>({ predicate });
    client.setQueriesData<Answer>({ predicate }, (data) =>
      data === undefined ? undefined : { answer: changed(data.answer) },
    );
    return () => {
      for (const [key, data] of before) client.setQueryData(key, data);
    };
  };
}

/** Longest wait for a frame, ms. */
const NO_FRAME_MS = 50;

/** Resolves when what was shown ahead has been drawn, so that the work of weighing it does not come before it. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    afterFrames(1, NO_FRAME_MS, resolve);
  });
}
