import { compileSchema, type Endpoint, type ServiceDefinition, type ValidationIssue } from '@tc/core';
import { ServiceError } from './errors.ts';

/** Reads the payload of a method; `undefined` where it takes none. @throws {ServiceError} `MalformedPayload` for what is not JSON */
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

/** Checks a payload. @throws {ServiceError} `InputValidationError` with every path that is at fault */
export async function checkPayload(service: ServiceDefinition, endpoint: Endpoint, payload: unknown): Promise<void> {
  if (endpoint.input === undefined) return;
  const issues = (await compileSchema(await findSchema(service, endpoint.input)))(payload);
  if (issues.length === 0) return;
  throw new ServiceError('InputValidationError', `the payload of ${endpoint.name} is not a ${endpoint.input}:\n${list(issues)}`, {
    issues,
  });
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

async function findSchema(service: ServiceDefinition, name: string): Promise<object> {
  const schema = ((await service.schemas()) as Readonly<Record<string, object | undefined>>)[name];
  if (schema === undefined) throw new Error(`${service.name} has no schema ${name}`);
  return schema;
}

function list(issues: readonly ValidationIssue[]): string {
  return issues.map(({ path, message }) => `  * ${path === '' ? 'the document' : path} ${message}`).join('\n');
}
