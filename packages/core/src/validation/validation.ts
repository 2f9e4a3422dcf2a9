import type { Endpoint, ServiceDefinition } from '../endpoint.ts';
import { ConfigurationError, ValidationError } from '../errors.ts';
import type { Check, Strictness } from './schema-check.ts';

const checks: Readonly<Record<Strictness, WeakMap<object, Promise<Check>>>> = { strict: new WeakMap(), lenient: new WeakMap() };

/**
 * Checks the payload or the response of a method against its schema.
 * @param secrets - masked in the error
 * @throws {ValidationError} saying what is wrong
 */
export async function validateDocument(
  service: ServiceDefinition,
  endpoint: Endpoint,
  kind: 'input' | 'output',
  document: unknown,
  strictness: Strictness,
  secrets: readonly string[] = [],
): Promise<void> {
  const name = endpoint[kind];
  if (name === undefined) return;
  const schema = ((await service.schemas()) as Record<string, object | undefined>)[name];
  if (schema === undefined) throw new ConfigurationError(`${service.name} has no schema ${name}`);
  const issues = (await compileSchema(schema, strictness))(document, secrets);
  const subject = `${kind === 'input' ? 'payload' : 'response'} of ${service.name}.${endpoint.name} is not a valid ${name}`;
  if (issues.length > 0) throw new ValidationError(subject, issues);
}

/** Makes the function that checks documents against a TypeBox schema, once for each schema. TypeBox's compiler is loaded at the first call. */
export async function compileSchema(schema: object, strictness: Strictness = 'strict'): Promise<Check> {
  let check = checks[strictness].get(schema);
  check ??= import('./schema-check.ts').then(({ schemaCheck }) => schemaCheck(schema, strictness));
  checks[strictness].set(schema, check);
  return check;
}
