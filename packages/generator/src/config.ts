import { readFile } from 'node:fs/promises';
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { parse as parseYaml } from 'yaml';
import { SourceError } from './source/source.ts';

const text = (pattern: string) => Type.Optional(Type.String({ pattern }));

const Config = Type.Object(
  {
    from: text('.'),
    scope: text('.'),
    out: text('.'),
    services: Type.Optional(Type.Array(Type.String({ minLength: 1 }), { minItems: 1 })),
    packageVersion: text('.'),
    license: text('.'),
    texts: text('.'),
  },
  { additionalProperties: false },
);

/** The content of a config file. Every key is an option of `tc-generator generate`. */
export type Config = Static<typeof Config>;

/** The config files that are read if none is named. The first that exists counts. */
const DEFAULT_FILES = ['tc-generator.yml', 'tc-generator.json'];

/**
 * Reads a config file: YAML or JSON. Paths in it are relative to the current folder.
 * @param file - by default, `tc-generator.yml` or `tc-generator.json`, if there is one
 * @throws {SourceError} naming the key that is wrong
 */
export async function readConfig(file?: string): Promise<Config> {
  for (const name of file === undefined ? DEFAULT_FILES : [file]) {
    const content = await readFile(name, 'utf8').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT' && file === undefined) return undefined;
      throw new SourceError(name, '', `cannot be read: ${cause.message}`, { cause });
    });
    if (content !== undefined) return checkedConfig(name, content);
  }
  return {};
}

function checkedConfig(file: string, content: string): Config {
  let config: unknown;
  try {
    config = parseYaml(content);
  } catch (cause) {
    throw new SourceError(file, '', `not YAML: ${(cause as Error).message.split('\n', 1)[0]}`, { cause });
  }
  const validator = Compile(Config);
  if (validator.Check(config)) return config;
  const [first] = validator.Errors(config);
  const unknown = first?.keyword === 'boolean';
  throw new SourceError(
    file,
    first?.instancePath ?? '',
    unknown ? `is not an option; expected one of ${Object.keys(Config.properties).join(', ')}` : (first?.message ?? 'is invalid'),
  );
}
