import { Compile } from 'typebox/schema';
import { Settings } from 'typebox/system';
import type { ValidationIssue } from '../errors.ts';
import { mapNames } from '../json-pointer.ts';
import { redactText } from '../redaction.ts';
import { withFormats } from './formats.ts';
import { lenientSchema } from './lenient-schema.ts';
import { describeErrors } from './validation-issues.ts';

/** Returns what is wrong with a document, or an empty list if it matches the schema. Masks every occurrence of one of `secrets`. */
export type Check = (document: unknown, secrets?: readonly string[]) => readonly ValidationIssue[];

/**
 * How closely a document must match its schema. `lenient` accepts what a newer deployment may send: properties that the schema does
 * not list, and other constants than those of its enums.
 */
export type Strictness = 'strict' | 'lenient';

/** Compiles a schema to a {@link Check}. */
export function schemaCheck(schema: object, strictness: Strictness): Check {
  const validator = withFormats(() => Compile(strictness === 'strict' ? schema : lenientSchema(schema)));
  return (document, secrets = []) =>
    withFormats(() => {
      if (validator.Check(document)) return [];
      // TypeBox reports 8 errors by default, which can be less than those of one union.
      const { maxErrors } = Settings.Get();
      Settings.Set({ maxErrors: 1000 });
      try {
        const [, errors] = validator.Errors(document);
        return describeErrors(errors, document).map((issue) => masked(issue, secrets));
      } finally {
        Settings.Set({ maxErrors });
      }
    });
}

/** Masks secrets in the message, and in names in the path, where they may be escaped. */
function masked({ path, message }: ValidationIssue, secrets: readonly string[]): ValidationIssue {
  return { path: mapNames(path, (name) => redactText(name, secrets)), message: redactText(message, secrets) };
}
