import type { Endpoint, ServiceDefinition } from './endpoint.ts';
import { ConfigurationError, ValidationError, type ValidationIssue } from './errors.ts';
import { withFormats } from './formats.ts';
import { lenientSchema } from './lenient-schema.ts';
import { describeErrors } from './validation-issues.ts';

/** Returns what is wrong with a document, or an empty list if it matches the schema. */
export type Check = (document: unknown) => readonly ValidationIssue[];

/**
 * How closely a document must match its schema. `lenient` accepts what a newer deployment may send: properties that the schema does
 * not list, and other constants than those of its enums.
 */
export type Strictness = 'strict' | 'lenient';

const checks: Readonly<Record<Strictness, WeakMap<object, Promise<Check>>>> = { strict: new WeakMap(), lenient: new WeakMap() };

/** Checks the payload or the response of a method against its schema. @throws {ValidationError} saying what is wrong */
export async function validateDocument(
  service: ServiceDefinition,
  endpoint: Endpoint,
  kind: 'input' | 'output',
  document: unknown,
  strictness: Strictness,
): Promise<void> {
  const name = endpoint[kind];
  if (name === undefined) return;
  const schema = ((await service.schemas()) as Record<string, object | undefined>)[name];
  if (schema === undefined) throw new ConfigurationError(`${service.name} has no schema ${name}`);
  const issues = (await compileSchema(schema, strictness))(document);
  const subject = `${kind === 'input' ? 'payload' : 'response'} of ${service.name}.${endpoint.name} is not a valid ${name}`;
  if (issues.length > 0) throw new ValidationError(subject, issues);
}

/** Makes the function that checks documents against a TypeBox schema, once for each schema. TypeBox's compiler is loaded at the first call. */
export async function compileSchema(schema: object, strictness: Strictness = 'strict'): Promise<Check> {
  const check = checks[strictness].get(schema) ?? compile(schema, strictness);
  checks[strictness].set(schema, check);
  return check;
}

async function compile(schema: object, strictness: Strictness): Promise<Check> {
  const [{ Compile }, formats, { Settings }] = await Promise.all([
    import('typebox/compile'),
    import('typebox/format'),
    import('typebox/system'),
  ]);
  const validator = withFormats(formats, () => Compile(strictness === 'strict' ? schema : lenientSchema(schema)));
  return (document) =>
    withFormats(formats, () => {
      if (validator.Check(document)) return [];
      // TypeBox reports 8 errors by default, which can be less than those of one union.
      const { maxErrors } = Settings.Get();
      Settings.Set({ maxErrors: 1000 });
      try {
        return describeErrors(validator.Errors(document), document);
      } finally {
        Settings.Set({ maxErrors });
      }
    });
}
