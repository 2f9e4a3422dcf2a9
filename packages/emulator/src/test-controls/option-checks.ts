import { ConfigurationError, fromNow } from '@tc/core';

/** @param subject - the method that was called, for the error message @throws {ConfigurationError} for an option that is not in `known` */
export function checkNames(subject: string, options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new ConfigurationError(`${subject}: ${name} is not an option; expected ${known.join(', ')}`);
  }
}

/** The longest duration, in milliseconds: 100 years. Beyond it, times would get years that timestamps cannot have. */
const LONGEST = 100 * 365 * 24 * 60 * 60 * 1000;

/** Parses a duration. @returns milliseconds @throws {ConfigurationError} if it is not a duration, too long, or shorter than `least` milliseconds */
export function readMilliseconds(subject: string, duration: string | number, least = 0): number {
  let value: number;
  try {
    value = typeof duration === 'number' ? duration : fromNow(duration, new Date(0)).getTime();
  } catch (cause) {
    throw new ConfigurationError(`${subject} is ${JSON.stringify(duration)}, expected a duration such as "2 seconds"`, { cause });
  }
  if (Math.abs(value) > LONGEST) throw new ConfigurationError(`${subject} is ${JSON.stringify(duration)}, expected at most 100 years`);
  if (Number.isFinite(value) && value >= least) return value;
  throw new ConfigurationError(`${subject} is ${JSON.stringify(duration)}, expected a duration of at least ${least} milliseconds`);
}
