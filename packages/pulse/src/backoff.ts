const FIRST_DELAY = 100;
const MAX_DELAY = 30_000;
const RANDOMIZATION = 0.25;

/**
 * Milliseconds to wait after so many failures in a row, counted from 1: doubling from 100 ms to 30 s, a quarter more or less,
 * so that many clients do not come back to a restarted broker in step.
 */
export function backoff(failures: number, random: () => number = Math.random): number {
  const delay = Math.min(FIRST_DELAY * 2 ** Math.min(failures - 1, 30), MAX_DELAY);
  return delay * (1 + (random() * 2 - 1) * RANDOMIZATION);
}
