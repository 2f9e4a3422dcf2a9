import * as assert from 'uvu/assert';

/** Milliseconds. Longer than a broker on a busy machine needs to answer, and shorter than the timeouts of calls that must not retry. */
const LIMIT = 10_000;

/** Runs `work`. Fails unless it settles within `limit` milliseconds; the default suits calls with a timeout of 60 s. */
export async function atOnce<T>(work: () => Promise<T>, limit: number = LIMIT): Promise<T> {
  const started = performance.now();
  const result = await work();
  const took = performance.now() - started;
  assert.ok(took < limit, `it took ${Math.round(took)} ms`);
  return result;
}
