/** A JSON value as parsed. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object as parsed. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** One file of a source, whatever the source: parsed, not yet checked. */
export interface SourceFile {
  /** As a person would look for it: a path or a URL. */
  readonly file: string;
  /** Where a deployment serves it, such as `references/queue/v1/api.json` or `schemas/queue/v1/task.json`. */
  readonly path: string;
  readonly content: Json;
}

/** All files of a set of references. */
export interface Source {
  /** The Taskcluster release, such as `24.3.1`. */
  readonly release: string;
  /** The release that last changed each service, where that is known and another one. */
  readonly releases?: Readonly<Record<string, string>>;
  readonly files: readonly SourceFile[];
  /** Whether schemas that nothing refers to are left out, as they are where references were followed. */
  readonly partial?: boolean;
}

/** What is wrong with a source: the file, the place in it and the reason. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly file: string;
  /** A JSON Pointer into the file; `''` is the whole. */
  readonly pointer: string;
  readonly reason: string;

  constructor(file: string, pointer: string, reason: string, options?: ErrorOptions) {
    super(`${file}${pointer === '' ? '' : ` at ${pointer}`}: ${reason}`, options);
    this.file = file;
    this.pointer = pointer;
    this.reason = reason;
  }
}

/** Whether a JSON value is an object, and no array. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Appends one key to a JSON Pointer. */
export function pointerTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
