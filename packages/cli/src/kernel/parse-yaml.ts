import { parse, YAMLParseError } from 'yaml';
import { usageFailure } from './failure.ts';

/**
 * Parses YAML.
 * @param name - what the error calls the document
 * @throws {Failure} saying where the mistake is. It quotes nothing, because the document may contain secrets.
 */
export function parseYaml(name: string, text: string): unknown {
  try {
    return parse(text, { logLevel: 'error' });
  } catch (error) {
    throw usageFailure(`${name} is not valid YAML: ${describeMistake(error)}`);
  }
}

function describeMistake(error: unknown): string {
  // The lines after the first one quote the document.
  if (error instanceof YAMLParseError) return error.message.replace(/:?\n[\s\S]*$/, '');
  // The parser's other errors are about aliases, and name them.
  return 'it has an alias that cannot be resolved; put values that begin with * in quotes';
}
