import type { Endpoint } from '@tc/core';
import { ServiceError } from './errors.ts';
import { PAGINATION_RULES } from './pagination.ts';
import type { ServiceModule, ValueRule } from './service.ts';

/** Reads a query string. @throws {ServiceError} `InvalidRequestArguments` for names that the method does not know, and for bad values */
export function readQuery(endpoint: Endpoint, search: string, rules: ServiceModule['query'] = {}): Record<string, string> {
  const known = endpoint.query ?? [];
  const query: Record<string, string> = {};
  const problems: string[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === 'bewit') continue;
    const rule: ValueRule | undefined = rules[name] ?? (PAGINATION_RULES as Readonly<Record<string, ValueRule>>)[name];
    if (!known.includes(name)) {
      problems.push(`query parameter ${name} is unknown; ${known.length > 0 ? `expected ${known.join(', ')}` : 'the method takes none'}`);
    } else if (Object.hasOwn(query, name)) {
      problems.push(`query parameter ${name} is given more than once`);
    } else if (rule !== undefined && !rule.pattern.test(value)) {
      problems.push(`query parameter ${name} is ${JSON.stringify(value)}, expected ${rule.expected}`);
    }
    query[name] = value;
  }
  if (problems.length > 0) throw new ServiceError('InvalidRequestArguments', problems.join('\n'));
  return query;
}

/** Checks route arguments. @throws {ServiceError} `InvalidRequestArguments` naming each that is wrong */
export function checkArguments(params: Readonly<Record<string, string>>, rules: ServiceModule['args'] = {}): void {
  const problems = Object.entries(params).flatMap(([name, value]) => {
    const rule = rules[name];
    return rule === undefined || rule.pattern.test(value) ? [] : [`${name} is ${JSON.stringify(value)}, expected ${rule.expected}`];
  });
  if (problems.length > 0) throw new ServiceError('InvalidRequestArguments', problems.join('\n'));
}
