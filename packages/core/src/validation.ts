import type { Endpoint, ServiceDefinition } from './endpoint.ts';
import { ConfigurationError, ValidationError, type ValidationIssue } from './errors.ts';
import { withFormats } from './formats.ts';

/** Tells where a document departs from a schema; an empty list when it does not. */
export type Check = (document: unknown) => readonly ValidationIssue[];

const checks = new WeakMap<object, Check>();

/** Checks `document`, the payload or the answer of a method, against the reference's schema. @throws {ValidationError} */
export async function validateDocument(
  service: ServiceDefinition,
  endpoint: Endpoint,
  kind: 'input' | 'output',
  document: unknown,
): Promise<void> {
  const name = endpoint[kind];
  if (name === undefined) return;
  const schema = ((await service.schemas()) as Record<string, object | undefined>)[name];
  if (schema === undefined) throw new ConfigurationError(`${service.name} has no schema ${name}`);
  const issues = (await compileSchema(schema))(document);
  const subject = `${kind === 'input' ? 'payload' : 'answer'} of ${service.name}.${endpoint.name} is not a valid ${name}`;
  if (issues.length > 0) throw new ValidationError(subject, issues);
}

/** Makes a checker for a TypeBox schema, once for each schema. TypeBox's compiler is loaded at the first call. */
export async function compileSchema(schema: object): Promise<Check> {
  const known = checks.get(schema);
  if (known !== undefined) return known;
  const [{ Compile }, formats] = await Promise.all([import('typebox/compile'), import('typebox/format')]);
  const validator = withFormats(formats, () => Compile(schema));
  const issues = (document: unknown) => validator.Errors(document).map(({ instancePath, message }) => ({ path: instancePath, message }));
  const check: Check = (document) => withFormats(formats, () => (validator.Check(document) ? [] : issues(document)));
  checks.set(schema, check);
  return check;
}
