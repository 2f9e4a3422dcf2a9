import type { Environment } from '@tc/core';

/** The hashes that the object service records. */
export type HashName = 'sha256' | 'sha512';

/** A hash of bytes that arrive one chunk after the other. */
export interface RunningHash {
  update(chunk: Uint8Array): void;
  /** A copy that goes on independently. */
  copy(): RunningHash;
  /** The hash in lower-case hex. Call it once, last. */
  digest(): string;
}

/** The content of a file that is being downloaded, until it is complete. */
export interface PartialFile {
  /** The number of bytes that an earlier, interrupted download left. 0 for a new file. */
  readonly size: number;
  /** What {@link remember} stored for these bytes. */
  readonly note: string | undefined;
  /** Reads the bytes that are there. */
  read(): AsyncIterable<Uint8Array>;
  /** Stores a note beside the bytes, for the call that continues this download. */
  remember(note: string): Promise<void>;
  /** Appends all chunks. */
  append(chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** Drops the bytes that are there. */
  clear(): Promise<void>;
  /** Gives the file its final name. */
  commit(): Promise<void>;
  /** Ends the download before it is complete. The bytes are deleted, unless `keep` is set and there are any. */
  abandon(keep: boolean): Promise<void>;
}

/** A stream of Node's to which bytes are written, such as `process.stdout` or what `createWriteStream` returns. */
export interface NodeWritable {
  /** Writes bytes. Calls back when they are written, or with the error. */
  write(chunk: Uint8Array, callback?: (error?: Error | null) => void): boolean;
  /** Ends the stream. Calls back when all is written. */
  end(callback?: () => void): unknown;
  /** Calls the listener when the stream fails. */
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Access to files. */
export interface Files {
  /** The path that a path or `file:` URL stands for. */
  path(file: string | URL): string;
  /** The size of a file in bytes. Rejects if it is not a regular file. */
  size(path: string): Promise<number>;
  read(path: string): AsyncIterable<Uint8Array>;
  /** Starts writing `path` under a temporary name. With `resume`, continues what an earlier call left. */
  startFile(path: string, resume: boolean): Promise<PartialFile>;
  /** Writes chunks to a temporary file. The caller must delete it by calling `remove`. */
  collect(chunks: AsyncIterable<Uint8Array>): Promise<{ readonly path: string; remove(): Promise<void> }>;
  /** Writes all chunks to a stream and ends it. */
  pipe(chunks: AsyncIterable<Uint8Array>, stream: NodeWritable): Promise<void>;
  /** The paths of all files below a folder, relative to it, separated by `/`, sorted. */
  list(folder: string): Promise<string[]>;
  /** The path of a file below a folder, from a relative path that uses `/`. */
  join(folder: string, relative: string): string;
  /** A function that gives two names the same text if the file system takes them for the same file. */
  nameFolding(folder: string): Promise<(name: string) => string>;
}

/** The parts of `fetch` that this package uses. */
export interface FetchOptions {
  readonly method: 'GET' | 'PUT';
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
  readonly redirect: 'follow' | 'manual';
  readonly credentials: 'omit';
  readonly body?: Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly duplex?: 'half';
}

/** Sends an HTTP request. The global `fetch` is one. */
export type Fetch = (url: string, options: FetchOptions) => Promise<Response>;

/** A request to a storage server. */
export interface SendRequest {
  readonly method: 'GET' | 'PUT';
  /** By lower-case name. */
  readonly headers: Record<string, string>;
  readonly body?: Uint8Array | Blob | AsyncIterable<Uint8Array>;
  readonly signal: AbortSignal;
  /** Whether the content encoding of the response is undone. */
  readonly decode: boolean;
}

/** The response of a storage server. Redirects of a GET were followed. */
export interface StorageResponse {
  readonly status: number;
  /** @param name - in lower case */
  header(name: string): string | undefined;
  /** Whether there may be headers that {@link header} does not show. */
  readonly hidesHeaders: boolean;
  /** The next chunk of the body, or `undefined` at its end. */
  read(): Promise<Uint8Array | undefined>;
  /** Ends the response, read or not. */
  close(): void;
}

/** Sends a request and waits for the head of the response, of any status. */
export type Send = (url: string, request: SendRequest) => Promise<StorageResponse>;

/** What differs between runtimes. */
export interface Platform {
  createHash(name: HashName): RunningHash;
  /** Resolves with access to files, or with `undefined` where there are none. */
  files(): Promise<Files | undefined>;
  /** How requests are sent. `undefined`: by the global `fetch`, which undoes every content encoding. */
  readonly send: Send | undefined;
  /** Whether a request body can be a stream with a known length. */
  readonly streamsUploads: boolean;
  /** The environment variables, or `undefined` where there are none. */
  environment(): Environment | undefined;
}
