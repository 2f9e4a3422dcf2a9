import { ConfigurationError, fromNow } from '@tc/core';

/** @param subject - the method that was called, for the error message @throws {ConfigurationError} for an option that is not in `known` */
export function checkNames(subject: string, options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new ConfigurationError(`${subject}: ${name} is not an option; expected ${known.join(', ')}`);
  }
}

/** Parses a duration. @returns milliseconds @throws {ConfigurationError} if it is not a duration or shorter than `least` milliseconds */
export function readMilliseconds(subject: string, duration: string | number, least = 0): number {
  let value: number;
  try {
    value = typeof duration === 'number' ? duration : fromNow(duration, new Date(0)).getTime();
  } catch (cause) {
    throw new ConfigurationError(`${subject} is ${JSON.stringify(duration)}, expected a duration such as "2 seconds"`, { cause });
  }
  if (Number.isFinite(value) && value >= least) return value;
  throw new ConfigurationError(`${subject} is ${JSON.stringify(duration)}, expected a duration of at least ${least} milliseconds`);
}
