import { compileSchema, type Endpoint, type ServiceDefinition, type ValidationIssue } from '@tc/core';
import { ServiceError } from './errors.ts';

/** Parses the payload of a method. Returns `undefined` if the method has none. @throws {ServiceError} `MalformedPayload` if it is not JSON */
export function parsePayload({ input }: Endpoint, body: string, contentType: string | undefined): unknown {
  if (input === undefined) return undefined;
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) {
    throw new ServiceError('MalformedPayload', `Content-Type is ${contentType ?? 'missing'}, expected application/json`);
  }
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new ServiceError('MalformedPayload', `the payload is not JSON: ${(error as Error).message}`);
  }
}

/** Checks a payload against its schema. @throws {ServiceError} `InputValidationError` listing the path of each invalid value */
export async function checkPayload(service: ServiceDefinition, endpoint: Endpoint, payload: unknown): Promise<void> {
  if (endpoint.input === undefined) return;
  const issues = (await compileSchema(await findSchema(service, endpoint.input)))(payload);
  if (issues.length === 0) return;
  throw new ServiceError('InputValidationError', `the payload of ${endpoint.name} is not a valid ${endpoint.input}:\n${list(issues)}`, {
    issues,
  });
}

/** Checks a response body against its schema. @throws {ServiceError} `InternalServerError`, because the emulator is at fault */
export async function checkResponse(service: ServiceDefinition, endpoint: Endpoint, body: unknown): Promise<void> {
  if (endpoint.output === undefined) return;
  const issues = (await compileSchema(await findSchema(service, endpoint.output)))(body);
  if (issues.length === 0) return;
  throw new ServiceError(
    'InternalServerError',
    `the emulator's response to ${service.name}.${endpoint.name} is not a valid ${endpoint.output}:\n${list(issues)}`,
  );
}

async function findSchema(service: ServiceDefinition, name: string): Promise<object> {
  const schema = ((await service.schemas()) as Readonly<Record<string, object | undefined>>)[name];
  if (schema === undefined) throw new Error(`${service.name} has no schema ${name}`);
  return schema;
}

function list(issues: readonly ValidationIssue[]): string {
  return issues.map(({ path, message }) => `  * ${path === '' ? 'the document' : path} ${message}`).join('\n');
}
