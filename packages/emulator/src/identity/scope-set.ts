import { isValidScope } from '@tc/core';
import { compareText } from '../platform/compare-text.ts';

/** Sorts scopes and removes duplicates and scopes that another scope of the form `prefix*` covers. */
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

/** Whether `value` is an array of valid scopes. */
export function isScopeList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isValidScope);
}
