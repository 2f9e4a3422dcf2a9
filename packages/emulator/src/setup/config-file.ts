import { readFile } from 'node:fs/promises';
import { ConfigurationError, compileSchema, type ValidationIssue } from '@tc/core';
import type { Setup } from './emulator-options.ts';

const text = { type: 'string', minLength: 1 };
const scopes = { type: 'array', items: text };
const time = { type: 'string', format: 'date-time' };

/** An object that has no other properties than these. */
function record(properties: Readonly<Record<string, object>>, required: readonly string[]): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** An object of which more is checked where it is used. */
function open(...required: readonly string[]): object {
  return { type: 'object', properties: Object.fromEntries(required.map((name) => [name, text])), required };
}

/** What a configuration file may hold. */
const SCHEMA: object = record(
  {
    clients: {
      type: 'array',
      items: record(
        {
          clientId: text,
          accessToken: { type: 'string', minLength: 22 },
          scopes,
          description: { type: 'string' },
          expires: time,
          disabled: { type: 'boolean' },
        },
        ['clientId', 'accessToken', 'scopes'],
      ),
    },
    roles: { type: 'array', items: record({ roleId: text, scopes, description: { type: 'string' } }, ['roleId', 'scopes']) },
    secrets: { type: 'array', items: record({ name: text, secret: { type: 'object' }, expires: time }, ['name', 'secret']) },
    hooks: { type: 'array', items: open('hookGroupId', 'hookId') },
    pools: { type: 'array', items: open('workerPoolId') },
  },
  [],
);

/**
 * Reads what is to be there from the start out of a YAML or JSON file.
 * @throws {ConfigurationError} naming the file, and each place in it that is wrong
 */
export async function readConfig(file: string): Promise<Setup> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  const config = (await parse(file, content)) ?? {};
  const issues = (await compileSchema(SCHEMA))(config);
  if (issues.length > 0) throw new ConfigurationError(issues.flatMap((issue) => explain(file, issue)).join('\n'));
  return config as Setup;
}

/** One line for each place. A name that is not known is told of twice, at its own place and where it stands. */
function explain(file: string, { path, message }: ValidationIssue): string[] {
  if (message === 'must not have additional properties') return [];
  return [`${file}: ${path || 'the document'} ${message === 'schema is false' ? 'is not a name that is known here' : message}`];
}

/** JSON is YAML, too. */
async function parse(file: string, content: string): Promise<unknown> {
  const { parse: parseYaml } = await import('yaml');
  try {
    // Without the schema's own types: a date would become an object, where JSON has text.
    return parseYaml(content, { prettyErrors: true, schema: 'core' });
  } catch (error) {
    throw new ConfigurationError(`${file} is neither YAML nor JSON: ${(error as Error).message}`, { cause: error });
  }
}
