import type { Method, Service } from '../model/model.ts';
import { literal, propertyKey } from '../model/names.ts';
import type { Imports } from './imports.ts';

const CODEGEN = '@tc/core/codegen';

/** Emits the module of a service's API as data. */
export function emitEndpoints({ name, version, methods }: Service, imports: Imports): string {
  const entries = methods.map((method) => `${propertyKey(method.name)}: {\n${endpoint(method)}},\n`);
  const conditions = methods.some(({ scopes }) => JSON.stringify(scopes ?? null).includes('"then":'));
  const allowed = conditions ? '// biome-ignore-start lint/suspicious/noThenProperty: the key that scope expressions use\n' : '';
  return `${allowed}export const endpoints = {
${entries.join('')}} as const satisfies Record<string, ${imports.type('Endpoint', CODEGEN)}>;
${conditions ? '// biome-ignore-end lint/suspicious/noThenProperty: the key that scope expressions use\n' : ''}
/** The service's API as data, for its client. */
export const service: ${imports.type('ServiceDefinition', CODEGEN)} = {
  name: ${literal(name)},
  version: ${literal(version)},
  endpoints,
  schemas: () => import('./schemas.ts'),
};
`;
}

function endpoint({ name, httpMethod, route, args, query, scopes, input, output, items }: Method): string {
  const data: [string, unknown][] = [
    ['name', name],
    ['method', httpMethod],
    ['route', route],
    ['args', args.map((arg) => arg.name)],
    ['query', query?.parameters.map((parameter) => parameter.name)],
    ['scopes', scopes],
    ['input', input?.name],
    ['output', output?.name],
    ['items', items?.property],
  ];
  return data.map(([key, value]) => (value === undefined ? '' : `${key}: ${literal(value)},\n`)).join('');
}
