import { createHash } from 'node:crypto';

/** Returns a function that yields numbers from 0 to 1. The same seed gives the same numbers. */
export function sequenceFrom(seed: string): () => number {
  let count = 0;
  return () => createHash('sha256').update(`${seed} ${count++}`).digest().readUInt32BE() / 2 ** 32;
}
