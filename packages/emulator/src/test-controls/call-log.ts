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
}

/** How many calls are kept. */
const KEPT = 10_000;

/** Payloads with more characters than this are not kept. */
const LARGEST_PAYLOAD = 64 * 1024;

/** Keeps the latest calls. */
export class CallLog {
  readonly #calls: RecordedCall[] = [];

  /** The latest 10,000 calls, oldest first. */
  get calls(): readonly RecordedCall[] {
    return this.#calls;
  }

  /** @param body - the unparsed request body */
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

/** Returns the clientId in an `Authorization: Hawk` header or in a bewit. */
export function signedAs(authorization: string | undefined, search: string): string | undefined {
  if (authorization !== undefined) return /\bid="([^"]*)"/.exec(authorization)?.[1];
  const bewit = /(?:^|&)bewit=([^&]*)/.exec(search)?.[1];
  return bewit === undefined ? undefined : Buffer.from(bewit, 'base64url').toString('utf8').split('\\', 1)[0];
}
