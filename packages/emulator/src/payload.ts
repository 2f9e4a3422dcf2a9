import { compileSchema, type Endpoint, type ServiceDefinition, type ValidationIssue } from '@tc/core';
import { ServiceError } from './errors.ts';

/** Reads a payload, fills in its defaults and checks it. @throws {ServiceError} saying what is wrong, and where */
export async function readPayload(
  service: ServiceDefinition,
  endpoint: Endpoint,
  body: string,
  contentType: string | undefined,
): Promise<unknown> {
  if (endpoint.input === undefined) return undefined;
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) {
    throw new ServiceError('MalformedPayload', `Content-Type is ${contentType ?? 'missing'}, expected application/json`);
  }
  let payload: unknown;
  try {
    payload = JSON.parse(body);
  } catch (error) {
    throw new ServiceError('MalformedPayload', `the payload is not JSON: ${(error as Error).message}`);
  }
  const schema = await findSchema(service, endpoint.input);
  fillDefaults(schema, payload);
  const issues = (await compileSchema(schema))(payload);
  if (issues.length > 0) {
    throw new ServiceError('InputValidationError', `the payload of ${endpoint.name} is not a ${endpoint.input}:\n${list(issues)}`);
  }
  return payload;
}

/** Checks an answer, as JSON has it. @throws {ServiceError} `InternalServerError`: the fault is the emulator's */
export async function checkAnswer(service: ServiceDefinition, endpoint: Endpoint, answer: unknown): Promise<void> {
  if (endpoint.output === undefined) return;
  const issues = (await compileSchema(await findSchema(service, endpoint.output)))(answer);
  if (issues.length === 0) return;
  throw new ServiceError(
    'InternalServerError',
    `the emulator's own answer to ${service.name}.${endpoint.name} is not a ${endpoint.output}:\n${list(issues)}`,
  );
}

/**
 * Puts `default` in the place of every property that is missing, at any depth, but not within alternatives: so does
 * Taskcluster, and it does so before it looks for required properties.
 */
export function fillDefaults(schema: object, value: unknown): void {
  const { properties, items } = schema as { properties?: Record<string, object>; items?: object };
  if (Array.isArray(value)) {
    if (items !== undefined && !Array.isArray(items)) for (const item of value) fillDefaults(items, item);
    return;
  }
  if (properties === undefined || typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  for (const [name, property] of Object.entries(properties)) {
    if (!Object.hasOwn(fields, name) && 'default' in property) fields[name] = structuredClone(property.default);
    if (Object.hasOwn(fields, name)) fillDefaults(property, fields[name]);
  }
}

async function findSchema(service: ServiceDefinition, name: string): Promise<object> {
  const schema = ((await service.schemas()) as Readonly<Record<string, object | undefined>>)[name];
  if (schema === undefined) throw new Error(`${service.name} has no schema ${name}`);
  return schema;
}

function list(issues: readonly ValidationIssue[]): string {
  return issues.map(({ path, message }) => `  * ${path === '' ? 'the document' : path} ${message}`).join('\n');
}
