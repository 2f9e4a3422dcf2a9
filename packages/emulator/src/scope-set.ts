import { isValidScope } from '@tc/core';

/** `scopes` without repetition and without those that another one, a pattern `prefix*`, covers; sorted. */
export function normalizeScopes(scopes: Iterable<string>): string[] {
  const unique = [...new Set(scopes)];
  const prefixes = unique.filter((scope) => scope.endsWith('*')).map((scope) => scope.slice(0, -1));
  const covered = (scope: string): boolean =>
    prefixes.some((prefix) => scope.startsWith(prefix) && scope.length > prefix.length && scope !== `${prefix}*`);
  return unique.filter((scope) => !covered(scope)).sort(compareText);
}

/** Orders text by code unit, the same on every machine. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Whether `value` is a list of scopes. */
export function isScopeList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isValidScope);
}
