/** The same chunks, but an abort ends the wait for the next one, even if the source never gives it. */
export async function* abortableChunks(chunks: AsyncIterable<Uint8Array>, abort: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const step = await nextOf(iterator, abort);
      if (step.done) return;
      yield step.value;
    }
  } finally {
    // Not awaited: it waits for the next chunk, which may never come.
    iterator.return?.().catch(() => {});
  }
}

function nextOf(iterator: AsyncIterator<Uint8Array>, abort: AbortSignal | undefined): Promise<IteratorResult<Uint8Array>> {
  return new Promise((resolve, reject) => {
    const aborted = () => reject(abort?.reason);
    if (abort?.aborted) return aborted();
    abort?.addEventListener('abort', aborted, { once: true });
    iterator
      .next()
      .then(resolve, reject)
      .finally(() => abort?.removeEventListener('abort', aborted));
  });
}
