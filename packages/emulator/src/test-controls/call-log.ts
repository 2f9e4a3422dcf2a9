import { redact } from '@tc/core';

/** A call that a client made. Secrets in it are masked. */
export interface RecordedCall {
  readonly service: string;
  readonly method: string;
  /** Decoded route arguments by name. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The payload without defaults. `undefined` if there was none, and a text with its length if it was too large to keep. */
  readonly payload: unknown;
  /** The clientId in the signature, whether or not the signature is valid. `undefined` if the call was not signed. */
  readonly clientId: string | undefined;
  /** The HTTP status of the response. `undefined` if the connection was cut. */
  readonly status: number | undefined;
  /** When the call arrived, as a timestamp. */
  readonly time: string;
  /** How long the emulator took for the response, in milliseconds of real time. */
  readonly duration: number;
}

/** What the log keeps about one request to the API. */
export interface LoggedCall {
  /** Counts up from 1. */
  readonly id: number;
  /** Service and method are empty if the request matched none. */
  readonly call: RecordedCall;
  /** The HTTP method. */
  readonly verb: string;
  /** Path and query. Route arguments that are secrets are masked. */
  readonly url: string;
  /** Whether a fault or a rate limit changed the outcome. */
  readonly isFaulty: boolean;
  /** The body of the response, not masked. A text with its length if it was too large to keep. */
  readonly response: string;
}

/** What is known when a call ends. */
export interface EndedCall extends Pick<LoggedCall, 'verb' | 'url' | 'isFaulty'> {
  readonly call: Omit<RecordedCall, 'payload'>;
  /** The unparsed body of the request. */
  readonly requestBody: string;
  readonly responseBody: string;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

interface Entry extends Writable<LoggedCall> {
  readonly call: Writable<RecordedCall>;
  readonly requestLength: number;
}

/** How many calls are kept. */
const KEPT = 10_000;

/** Bodies with more characters than this are not kept. */
const LARGEST_BODY = 64 * 1024;

/** How many characters all bodies together can have. Beyond that, the oldest are dropped. */
const BODIES_LIMIT = 16 * 1024 * 1024;

/** Keeps the latest calls. */
export class CallLog {
  readonly #entries: Entry[] = [];
  readonly #calls: RecordedCall[] = [];
  #last = 0;
  /** The id of the oldest call whose bodies are kept. */
  #oldestBodies = 1;
  #bodies = 0;

  /** The latest 10,000 calls of methods, oldest first. */
  get calls(): readonly RecordedCall[] {
    return this.#calls;
  }

  /** The id of the latest call. */
  get last(): number {
    return this.#last;
  }

  /** The id of the oldest call that is kept. */
  get first(): number {
    return this.#last - this.#entries.length + 1;
  }

  /** Returns up to `limit` calls that follow the one with this id, oldest first. */
  after(id: number, limit: number): readonly LoggedCall[] {
    const start = Math.max(0, id + 1 - this.first);
    return this.#entries.slice(start, start + limit);
  }

  find(id: number): LoggedCall | undefined {
    return this.#entries[id - this.first];
  }

  add({ call, verb, url, isFaulty, requestBody, responseBody }: EndedCall): LoggedCall {
    const { params, query } = redact({ params: call.params, query: call.query }) as Pick<RecordedCall, 'params' | 'query'>;
    const entry: Entry = {
      id: ++this.#last,
      call: { ...call, params, query, payload: readPayload(requestBody) },
      verb,
      url: maskArguments(url, call.params, params),
      isFaulty,
      requestLength: requestBody.length,
      response: isLarge(responseBody) ? lengthOf(responseBody.length) : responseBody,
    };
    this.#entries.push(entry);
    this.#bodies += sizeOf(entry);
    if (call.method !== '') this.#calls.push(entry.call);
    if (this.#calls.length > KEPT) this.#calls.shift();
    while (this.#bodies > BODIES_LIMIT && this.#oldestBodies < this.#last) this.#dropOldestBodies();
    if (this.#entries.length > KEPT) this.#removeOldest();
    return entry;
  }

  #removeOldest(): void {
    const entry = this.#entries.shift();
    if (entry === undefined || entry.id !== this.#oldestBodies) return;
    this.#bodies -= sizeOf(entry);
    this.#oldestBodies += 1;
  }

  #dropOldestBodies(): void {
    const entry = this.#entries[this.#oldestBodies - this.first];
    this.#oldestBodies += 1;
    if (entry === undefined) return;
    this.#bodies -= sizeOf(entry);
    if (entry.requestLength > 0) entry.call.payload = lengthOf(entry.requestLength);
    if (entry.response !== '') entry.response = lengthOf(entry.response.length);
  }
}

/** Masks the route arguments in a URL that are masked in `shown`. */
function maskArguments(url: string, params: Readonly<Record<string, string>>, shown: Readonly<Record<string, string>>): string {
  let masked = url;
  for (const [name, value] of Object.entries(params)) {
    if (shown[name] !== value) masked = masked.replaceAll(encodeURIComponent(value), String(shown[name]));
  }
  return masked;
}

/** How many characters of bodies an entry keeps. */
function sizeOf({ requestLength, response }: Entry): number {
  return (requestLength > LARGEST_BODY ? 0 : requestLength) + response.length;
}

function isLarge(body: string): boolean {
  return body.length > LARGEST_BODY;
}

function lengthOf(length: number): string {
  return `(${length} characters)`;
}

function readPayload(body: string): unknown {
  if (body === '') return undefined;
  if (isLarge(body)) return lengthOf(body.length);
  try {
    return redact(JSON.parse(body));
  } catch {
    return redact(body);
  }
}

/** Returns the clientId in an `Authorization: Hawk` header or in a bewit. */
export function signedAs(authorization: string | undefined, search: string): string | undefined {
  if (authorization !== undefined) return /\bid="([^"]*)"/.exec(authorization)?.[1];
  const bewit = /(?:^|&)bewit=([^&]*)/.exec(search)?.[1];
  return bewit === undefined ? undefined : Buffer.from(bewit, 'base64url').toString('utf8').split('\\', 1)[0];
}
