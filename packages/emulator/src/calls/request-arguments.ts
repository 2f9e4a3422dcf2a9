import type { Endpoint } from '@tc/core';
import { ServiceError } from './errors.ts';
import { PAGINATION_RULES } from './pagination.ts';
import { findMismatch, type ValueRule } from './value-rule.ts';

type Rules = Readonly<Record<string, ValueRule>>;

/** Parses a query string. @throws {ServiceError} `InvalidRequestArguments` for unknown parameters and invalid values */
export function readQuery(endpoint: Endpoint, search: string, rules: Rules = {}): Record<string, string> {
  const allRules: Rules = { ...PAGINATION_RULES, ...rules };
  const known = endpoint.query ?? [];
  const query: Record<string, string> = {};
  const problems: string[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === 'bewit') continue;
    if (!known.includes(name)) {
      const expected = known.length > 0 ? `expected ${known.join(', ')}` : `${endpoint.name} has no query parameters`;
      problems.push(`query parameter ${name} is unknown; ${expected}`);
    } else if (Object.hasOwn(query, name)) {
      problems.push(`query parameter ${name} is given more than once`);
    } else {
      const mismatch = findMismatch(`query parameter ${name}`, value, allRules[name]);
      if (mismatch !== undefined) problems.push(mismatch);
    }
    query[name] = value;
  }
  refuse(problems);
  return query;
}

/** Checks the route arguments that were given. @throws {ServiceError} `InvalidRequestArguments` that names each invalid argument */
export function checkArguments(params: Readonly<Record<string, string>>, rules: Rules = {}): void {
  const given = Object.entries(params).filter(([, value]) => value !== '');
  refuse(given.flatMap(([name, value]) => findMismatch(name, value, rules[name]) ?? []));
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new ServiceError('InvalidRequestArguments', problems.join('\n'));
}
