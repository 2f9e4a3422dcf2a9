/**
 * Runs `work` for each item, at most `concurrency` at the same time, and resolves with the results in the order of the items.
 * After the first failure it aborts the rest, waits for what is under way, and rejects with that failure.
 * @param abort - ends all work when aborted
 */
export async function inParallel<T, R>(
  items: readonly T[],
  concurrency: number,
  abort: AbortSignal | undefined,
  work: (item: T, signal: AbortSignal) => Promise<R>,
): Promise<R[]> {
  const controller = new AbortController();
  const forward = () => controller.abort(abort?.reason);
  if (abort?.aborted) forward();
  else abort?.addEventListener('abort', forward);
  const results: R[] = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      controller.signal.throwIfAborted();
      const index = next++;
      results[index] = await work(items[index] as T, controller.signal);
    }
  };
  let failure: { readonly error: unknown } | undefined;
  const lanes = Array.from({ length: Math.min(concurrency, items.length) }, () =>
    lane().catch((error) => {
      failure ??= { error };
      controller.abort(error);
    }),
  );
  await Promise.all(lanes);
  abort?.removeEventListener('abort', forward);
  if (failure !== undefined) throw failure.error;
  return results;
}
