import { ConfigurationError } from '@tc/core';

/** The longest time that a timer can run, in milliseconds. */
export const MAX_TIMER: number = 2 ** 31 - 1;

/** Returns the option `name`. @throws {ConfigurationError} if it is not a number from `least` to `most` */
export function checkedNumber(name: string, value: number, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new ConfigurationError(`${name} is ${String(value)}, expected a number from ${least} to ${most}`);
}

/** Returns the option `name`. @throws {ConfigurationError} if it is not a whole number of at least 1 */
export function checkedCount(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new ConfigurationError(`${name} is ${String(value)}, expected a whole number, at least 1`);
}
