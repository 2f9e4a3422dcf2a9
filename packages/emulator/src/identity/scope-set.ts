import { isValidScope } from '@tc/core';

/** `scopes` without repetition and without those that another one, a pattern `prefix*`, covers; sorted. */
export function normalizeScopes(scopes: Iterable<string>): string[] {
  const unique = [...new Set(scopes)];
  const prefixes = unique.filter(isPattern).map((scope) => scope.slice(0, -1));
  const covered = (scope: string): boolean => {
    const text = isPattern(scope) ? scope.slice(0, -1) : scope;
    return prefixes.some((prefix) => text.startsWith(prefix) && `${prefix}*` !== scope);
  };
  return unique.filter((scope) => !covered(scope)).sort(compareText);
}

function isPattern(scope: string): boolean {
  return scope.endsWith('*');
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
