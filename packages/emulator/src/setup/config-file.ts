import { readFile } from 'node:fs/promises';
import { ConfigurationError, compileSchema } from '@tc/core';
import type { Setup } from './options.ts';

const text = { type: 'string', minLength: 1 };
const scopes = { type: 'array', items: text };
const time = { type: 'string', format: 'date-time' };

/** The schema of an object with these properties and no others. */
function record(properties: Readonly<Record<string, object>>, required: readonly string[]): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** The schema of an object that its service checks in full. Only the ids are checked here. */
function open(...required: readonly string[]): object {
  return { type: 'object', properties: Object.fromEntries(required.map((name) => [name, text])), required };
}

/** The schema of a configuration file. */
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
 * Reads the initial data of a deployment from a YAML or JSON file.
 * @throws {ConfigurationError} naming the file, and the path of each invalid value in it
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
  if (issues.length > 0) {
    throw new ConfigurationError(issues.map(({ path, message }) => `${file}: ${path || 'the document'} ${message}`).join('\n'));
  }
  return config as Setup;
}

/** Parses YAML. JSON is a subset of YAML. */
async function parse(file: string, content: string): Promise<unknown> {
  const { parse: parseYaml, YAMLParseError } = await import('yaml');
  try {
    // The core schema has only the types of JSON. Other schemas would turn timestamps into `Date` objects.
    return parseYaml(content, { prettyErrors: true, schema: 'core', logLevel: 'error' });
  } catch (error) {
    // Only the first line quotes nothing of the file, which contains secrets. Errors of other classes name an alias.
    const mistake = error instanceof YAMLParseError ? error.message.replace(/:?\n[\s\S]*$/, '') : 'it has an alias that cannot be resolved';
    throw new ConfigurationError(`${file} is neither YAML nor JSON: ${mistake}`);
  }
}
