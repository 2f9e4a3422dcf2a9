import { readFile } from 'node:fs/promises';
import { usageFailure } from '../failure.ts';
import type { Host } from '../terminal/host.ts';

/** Reads all of stdin as text. */
export async function readStdin({ stdin, signal }: Host): Promise<string> {
  const chunks: Buffer[] = [];
  const stop = () => stdin.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  } finally {
    signal.removeEventListener('abort', stop);
  }
  signal.throwIfAborted();
  return Buffer.concat(chunks).toString('utf8');
}

/** Reads a JSON or YAML document from a file, or from stdin if `path` is `-`. */
export async function readDocument(host: Host, path: string): Promise<unknown> {
  const name = path === '-' ? 'stdin' : path;
  const text = path === '-' ? await readStdin(host) : await readText(path);
  if (/\.ya?ml$/.test(path)) return (await import('../parse-yaml.ts')).parseYaml(name, text);
  try {
    return JSON.parse(text);
  } catch (error) {
    // YAML on stdin, or in a file with another ending, is fine too. A document that begins like JSON gets JSON's message.
    if (/^\s*[[{"]/.test(text) || text.trim() === '') {
      throw usageFailure(`${name} is not valid JSON: ${text.trim() === '' ? 'it is empty' : describeMistake(error)}`);
    }
    return (await import('../parse-yaml.ts')).parseYaml(name, text);
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw usageFailure(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/** The parser's message without the part of the document that some of them quote, which may be a secret. */
function describeMistake(error: unknown): string {
  return (error as Error).message.replace(/, (\.{3})?"[\s\S]*$/, '');
}

/** A file for an upload: a path, or stdin. */
export async function uploadSource({ stdin }: Host, file: string): Promise<string | ReadableStream<Uint8Array>> {
  if (file !== '-') return file;
  const { Readable } = await import('node:stream');
  return Readable.toWeb(stdin) as ReadableStream<Uint8Array>;
}
