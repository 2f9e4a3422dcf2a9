import { redact } from '@tc/core';

/** A call that a client has made. Secrets in it are masked. */
export interface RecordedCall {
  readonly service: string;
  readonly method: string;
  /** The route arguments, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** As it came, before defaults; `undefined` where there was none, or none that was read; text in its place when it was too large. */
  readonly payload: unknown;
  /** Whom it was signed as, whether that was accepted or not; `undefined` when it was not signed. */
  readonly clientId: string | undefined;
  /** The HTTP status that it was answered with; `undefined` when the connection was cut instead. */
  readonly status: number | undefined;
  /** When it came in, as a timestamp of the wire. */
  readonly time: string;
}

/** How many calls are kept. */
const KEPT = 10_000;

/** A payload of more characters than this is not kept. */
const LARGEST_PAYLOAD = 64 * 1024;

/** Remembers the latest calls. */
export class CallLog {
  readonly #calls: RecordedCall[] = [];

  /** Oldest first; 10,000 at most. */
  get calls(): readonly RecordedCall[] {
    return this.#calls;
  }

  /** @param body - the payload as it came, as text */
  add(call: Omit<RecordedCall, 'payload' | 'params' | 'query'> & { readonly params: object; readonly query: object }, body: string): void {
    const { params, query } = redact({ params: call.params, query: call.query }) as Pick<RecordedCall, 'params' | 'query'>;
    this.#calls.push({ ...call, params, query, payload: readPayload(body) });
    if (this.#calls.length > KEPT) this.#calls.shift();
  }
}

function readPayload(body: string): unknown {
  if (body === '') return undefined;
  if (body.length > LARGEST_PAYLOAD) return `(${body.length} characters)`;
  try {
    return redact(JSON.parse(body));
  } catch {
    return redact(body);
  }
}

/** The id in an `Authorization: Hawk` header or in a bewit. */
export function signedAs(authorization: string | undefined, search: string): string | undefined {
  if (authorization !== undefined) return /\bid="([^"]*)"/.exec(authorization)?.[1];
  const bewit = /(?:^|&)bewit=([^&]*)/.exec(search)?.[1];
  return bewit === undefined ? undefined : Buffer.from(bewit, 'base64url').toString('utf8').split('\\', 1)[0];
}
