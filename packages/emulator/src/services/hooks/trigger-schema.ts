import { createRequire } from 'node:module';
import type * as AjvModule from 'ajv';
import type * as FormatsModule from 'ajv-formats';
import { ServiceError } from '../../calls/errors.ts';

const require = createRequire(import.meta.url);

type Validator = AjvModule.Ajv;

/** Schemas of callers: of draft 6 or 7, which Taskcluster's own checker takes too. Each gets a checker of its own, since ids may repeat. */
function makeValidator(): Validator {
  const { Ajv } = require('ajv') as typeof AjvModule;
  const { default: addFormats } = require('ajv-formats') as typeof FormatsModule;
  const validator = new Ajv({ strict: false, allErrors: true, logger: false });
  validator.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
  addFormats.default(validator);
  return validator;
}

/** @throws {ServiceError} `InputError` for what is not a JSON schema */
export function checkTriggerSchema(schema: object): void {
  const validator = makeValidator();
  try {
    validator.compile(schema);
  } catch (error) {
    throw new ServiceError('InputError', `triggerSchema is not a JSON schema: ${(error as Error).message}`);
  }
}

/** Checks what a hook is triggered with. @throws {ServiceError} `InputError` with every path that is at fault */
export function checkTriggerPayload(schema: object, payload: unknown): void {
  const validator = makeValidator();
  if (validator.validate(schema, payload)) return;
  throw new ServiceError(
    'InputError',
    `the payload does not fit the hook's triggerSchema: ${validator.errorsText(validator.errors, { dataVar: 'payload', separator: '; ' })}`,
  );
}
