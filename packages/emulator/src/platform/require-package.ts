import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Loads a dependency of this package synchronously, on first use instead of at startup. The type parameter is the caller's claim
 * about what the package exports.
 */
export function requirePackage<T>(name: string): T {
  return require(name) as T;
}
