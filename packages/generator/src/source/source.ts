/** A JSON value as parsed. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object as parsed. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** One file of a source: parsed, but not checked. */
export interface SourceFile {
  /** The path or URL of the file, for error messages. */
  readonly file: string;
  /** The path at which a deployment serves it, such as `references/queue/v1/api.json` or `schemas/queue/v1/task.json`. */
  readonly path: string;
  readonly content: Json;
}

/** All files of a set of references. */
export interface Source {
  /** The Taskcluster release, such as `24.3.1`. */
  readonly release: string;
  /** The release that last changed each service, if known and different. */
  readonly releases?: Readonly<Record<string, string>>;
  readonly files: readonly SourceFile[];
  /** Whether the source lacks schemas that nothing refers to, because it was read by following references. */
  readonly partial?: boolean;
}

/** An error in a source: the file, the position and the reason. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly file: string;
  /** A JSON Pointer into the file; `''` for the whole file. */
  readonly pointer: string;
  readonly reason: string;

  constructor(file: string, pointer: string, reason: string, options?: ErrorOptions) {
    super(`${file}${pointer === '' ? '' : ` at ${pointer}`}: ${reason}`, options);
    this.file = file;
    this.pointer = pointer;
    this.reason = reason;
  }
}

/** Whether a JSON value is an object and not an array. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Appends one key to a JSON Pointer. */
export function pointerTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
