import type { IncomingMessage } from 'node:http';
import { compileSchema } from '@tc/core';
import { ServiceError } from '../../calls/errors.ts';
import { readBody } from '../../http/request-body.ts';
import { Refusal } from '../refusal.ts';

/** The largest request, in bytes. Saved states have a limit of their own. */
const LIMIT = 10 * 1024 * 1024;

/** Reads a request body as text. @throws {Refusal} if it is too large */
export async function readText(request: IncomingMessage, limit: number = LIMIT): Promise<string> {
  try {
    return (await readBody(request, limit)).toString('utf8');
  } catch (error) {
    if (error instanceof ServiceError) throw new Refusal(error.statusCode, error.message);
    throw error;
  }
}

/** Reads a JSON request body. @throws {Refusal} naming each value that does not match `schema` */
export async function readJson<T>(request: IncomingMessage, schema: object): Promise<T> {
  let body: unknown;
  try {
    body = JSON.parse(await readText(request));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, `the request body is not JSON: ${(error as Error).message}`);
  }
  const issues = (await compileSchema(schema))(body);
  if (issues.length === 0) return body as T;
  throw new Refusal(400, issues.map(({ path, message }) => `${path || 'the request body'} ${message}`).join('\n'));
}
