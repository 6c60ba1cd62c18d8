/**
 * Calls `then` once when `frames` frames have begun and the last of them has been drawn; after `limitMs` at the latest,
 * since a window that is not seen draws none. Answers the way to let it be.
 */
export function afterFrames(frames: number, limitMs: number, then: () => void): () => void {
  let begun = 0;
  let frame = 0;
  let task: ReturnType<typeof setTimeout>;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
    clearTimeout(limit);
  };
  const finish = (): void => {
    stop();
    then();
  };
  const next = (): void => {
    begun += 1;
    if (begun === frames) task = setTimeout(finish);
    else frame = requestAnimationFrame(next);
  };
  const limit = setTimeout(finish, limitMs);
  frame = requestAnimationFrame(next);
  return stop;
}
