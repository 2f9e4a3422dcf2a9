import type * as AjvModule from 'ajv';
import type * as FormatsModule from 'ajv-formats';
import { ServiceError } from '../../calls/errors.ts';
import { requirePackage } from '../../platform/require-package.ts';

type Validator = AjvModule.Ajv;

/** Creates a validator for the schemas of callers, which use JSON Schema draft 6 or 7. */
function makeValidator(options: AjvModule.Options): Validator {
  const { Ajv } = requirePackage<typeof AjvModule>('ajv');
  const { default: addFormats } = requirePackage<typeof FormatsModule>('ajv-formats');
  const validator = new Ajv({ strict: false, allErrors: true, logger: false, ...options });
  validator.addMetaSchema(requirePackage<object>('ajv/dist/refs/json-schema-draft-06.json'), undefined, false);
  addFormats.default(validator);
  return validator;
}

/** Checks schemas themselves. It is made once, because it compiles the schema of schemas, which takes a while. */
let schemaValidator: Validator | undefined;

/** Each schema needs its own validator, because their `$id`s can be the same. */
function validatorOfOneSchema(): Validator {
  return makeValidator({ validateSchema: false });
}

/** @throws {ServiceError} `InputError` if `schema` is not a JSON schema */
export function checkTriggerSchema(schema: object): void {
  schemaValidator ??= makeValidator({});
  try {
    schemaValidator.validateSchema(schema, true);
    validatorOfOneSchema().compile(schema);
  } catch (error) {
    throw new ServiceError('InputError', `triggerSchema is not a JSON schema: ${(error as Error).message}`);
  }
}

/** Says how a payload breaks the trigger schema of a hook. Returns `undefined` if it matches. */
export function triggerProblem(schema: object, payload: unknown): string | undefined {
  const validator = validatorOfOneSchema();
  if (validator.validate(schema, payload)) return undefined;
  return validator.errorsText(validator.errors, { dataVar: 'payload', separator: '; ' });
}
