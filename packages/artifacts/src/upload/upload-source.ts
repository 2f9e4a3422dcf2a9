import { ConfigurationError } from '@tc/core';
import { platform } from '#platform';
import { concatenate } from '../concatenate.ts';
import { requireFiles } from '../platform/require-files.ts';
import { readableStream } from '../readable-stream.ts';
import { abortableChunks } from './abortable-chunks.ts';

/** A stream of bytes: a web stream, a readable stream of Node's, or an async generator. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Something that holds the bytes to upload. A string is the path of a file. */
export type UploadSource = string | URL | Blob | Uint8Array | ByteStream;

type SourceOrMaker = UploadSource | (() => UploadSource | Promise<UploadSource>);

/** What to upload: `from` a file, bytes or a stream, or a `text`. */
export type UploadContent =
  | {
      /**
       * A path or `file:` URL, a `Blob` or `File`, bytes, a stream, or a function that makes one of these. An upload of a stream
       * that fails can be repeated only if a function makes the stream.
       */
      readonly from: SourceOrMaker;
      /**
       * The number of bytes that a stream gives. A stream without it is stored first, since the length must be known before the
       * upload: in memory up to 1 MiB, then in a temporary file (in a `Blob`, where there are no files).
       */
      readonly size?: number | undefined;
      readonly text?: undefined;
    }
  | {
      /** Text, which is uploaded as UTF-8. */
      readonly text: string;
      readonly from?: undefined;
      readonly size?: undefined;
    };

/** Bytes that are ready to be uploaded. */
export interface UploadBody {
  readonly size: number;
  /** What the source itself says: the type of a `Blob`, or the name of a file. */
  readonly type: string | undefined;
  readonly fileName: string | undefined;
  /** All bytes at once, for runtimes whose `fetch` cannot send a stream. */
  readonly whole: Blob | Uint8Array | undefined;
  /** Whether {@link open} can be called again after bytes were read. */
  readonly repeatable: boolean;
  /** The bytes from the beginning. */
  open(): AsyncIterable<Uint8Array>;
  /** Deletes what was stored for the upload. */
  release(): Promise<void>;
}

/** Bytes are passed on in chunks of this size, so that progress is seen. */
const CHUNK_SIZE = 256 * 1024;

/** A stream of unknown length that is longer than this goes to a temporary file. */
const MEMORY_LIMIT = 1024 * 1024;

const NO_HINTS = { type: undefined, fileName: undefined, whole: undefined, repeatable: true, release: async () => {} };

/** Finds out how long a content is, and prepares reading it. */
export async function prepareBody(content: UploadContent, abort: AbortSignal | undefined): Promise<UploadBody> {
  if (content.text !== undefined) return bytesBody(new TextEncoder().encode(content.text), 'text/plain; charset=utf-8');
  const { from, size } = content;
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
    throw new ConfigurationError(`size is ${size}, expected the number of bytes`);
  }
  const body = await bodyOf(from, size, abort);
  if (size === undefined || size === body.size) return body;
  await body.release();
  throw new ConfigurationError(`size is ${size}, but from holds ${body.size} bytes`);
}

async function bodyOf(from: SourceOrMaker, size: number | undefined, abort: AbortSignal | undefined): Promise<UploadBody> {
  const source = typeof from === 'function' ? await from() : from;
  if (source instanceof Uint8Array) return bytesBody(source);
  if (source instanceof Blob) return blobBody(source);
  if (typeof source === 'string' || source instanceof URL) return fileBody(source);
  const chunks = chunksOf(source);
  if (chunks === undefined) {
    throw new ConfigurationError('from is none of: a path, a file: URL, a Blob, bytes, a stream, a function that makes one of these');
  }
  if (!platform.streamsUploads) return blobBody(await new Response(readableStream(abortableChunks(chunks, abort))).blob());
  return size === undefined
    ? collectedBody(abortableChunks(chunks, abort))
    : streamBody(chunks, size, typeof from === 'function' ? from : undefined);
}

/** The error for a source that gives another number of bytes than its size. */
export function wrongLength(given: number, size: number): ConfigurationError {
  return new ConfigurationError(`from gave ${given > size ? `more than ${size}` : given} bytes, but its size is ${size}`);
}

/** @param type - the MIME type that the bytes have, whatever their name */
export function bytesBody(bytes: Uint8Array, type?: string): UploadBody {
  return {
    ...NO_HINTS,
    type,
    size: bytes.length,
    whole: bytes,
    async *open() {
      for (let start = 0; start < bytes.length; start += CHUNK_SIZE) yield bytes.subarray(start, start + CHUNK_SIZE);
    },
  };
}

function blobBody(blob: Blob): UploadBody {
  const fileName = 'name' in blob && typeof blob.name === 'string' ? blob.name : undefined;
  return { ...NO_HINTS, type: blob.type || undefined, fileName, size: blob.size, whole: blob, open: () => iterate(blob.stream()) };
}

async function fileBody(file: string | URL): Promise<UploadBody> {
  const files = await requireFiles(`from is the path ${file}`);
  const path = files.path(file);
  return { ...NO_HINTS, size: await files.size(path), fileName: path, open: () => files.read(path) };
}

/** A stream whose length is known. It is passed on as it comes. */
function streamBody(first: AsyncIterable<Uint8Array>, size: number, again: (() => unknown) | undefined): UploadBody {
  let next: AsyncIterable<Uint8Array> | undefined = first;
  return {
    ...NO_HINTS,
    size,
    repeatable: again !== undefined,
    async *open() {
      const chunks = next ?? chunksOf(await again?.());
      if (chunks === undefined) throw new ConfigurationError('from made no stream when it was called again');
      next = undefined;
      yield* chunks;
    },
  };
}

/** A stream of unknown length. It is read to its end first. */
async function collectedBody(chunks: AsyncIterable<Uint8Array>): Promise<UploadBody> {
  const iterator = chunks[Symbol.asyncIterator]();
  const beginning: Uint8Array[] = [];
  let size = 0;
  while (size <= MEMORY_LIMIT) {
    const { done, value } = await iterator.next();
    if (done) return bytesBody(concatenate(beginning));
    beginning.push(value);
    size += value.length;
  }
  const files = await requireFiles('from is a stream of unknown length');
  const all = async function* () {
    yield* beginning.splice(0);
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  const { path, remove } = await files.collect(all());
  return { ...NO_HINTS, size: await files.size(path), open: () => files.read(path), release: remove };
}

/** `undefined` if `source` is no stream. */
function chunksOf(source: unknown): AsyncIterable<Uint8Array> | undefined {
  if (source instanceof ReadableStream) return iterate(source);
  if (typeof source === 'object' && source !== null && Symbol.asyncIterator in source) return checked(source as AsyncIterable<unknown>);
  return undefined;
}

async function* checked(chunks: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) throw new ConfigurationError(`from is a stream that gave a ${typeof chunk}, expected bytes`);
    yield chunk;
  }
}

/** The chunks of a web stream, which not every browser can iterate over. */
async function* iterate(stream: ReadableStream<unknown>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        ended = true;
        return;
      }
      if (!(value instanceof Uint8Array)) throw new ConfigurationError(`from is a stream that gave a ${typeof value}, expected bytes`);
      yield value;
    }
  } finally {
    if (!ended) reader.cancel().catch(() => {});
  }
}
