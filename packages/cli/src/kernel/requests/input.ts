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
  if (/\.ya?ml$/.test(path)) return parseYaml(name, text);
  try {
    return JSON.parse(text);
  } catch (error) {
    // YAML on stdin, or in a file with another ending, is fine too. A document that begins like JSON gets JSON's message.
    if (/^\s*[[{"]/.test(text) || text.trim() === '') {
      throw usageFailure(`${name} is not valid JSON: ${text.trim() === '' ? 'it is empty' : (error as Error).message}`);
    }
    return parseYaml(name, text);
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw usageFailure(`${path} cannot be read: ${(error as Error).message}`);
  }
}

async function parseYaml(name: string, text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text);
  } catch (error) {
    throw usageFailure(`${name} is not valid YAML: ${(error as Error).message}`);
  }
}

/** A file for an upload: a path, or stdin. */
export async function uploadSource({ stdin }: Host, file: string): Promise<string | ReadableStream<Uint8Array>> {
  if (file !== '-') return file;
  const { Readable } = await import('node:stream');
  return Readable.toWeb(stdin) as ReadableStream<Uint8Array>;
}
