import * as assert from 'uvu/assert';

/** More than a broker needs to answer on a busy machine, and less than the time-outs that tests give to calls that must not retry. */
const LIMIT = 10_000;

/** Runs `work`, which must settle within `limit` milliseconds. The default is long before a time-out of 60 s. */
export async function atOnce<T>(work: () => Promise<T>, limit: number = LIMIT): Promise<T> {
  const started = performance.now();
  const result = await work();
  const took = performance.now() - started;
  assert.ok(took < limit, `it took ${Math.round(took)} ms`);
  return result;
}
