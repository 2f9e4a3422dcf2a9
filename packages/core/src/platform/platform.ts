import type { Environment } from '../environment.ts';
import type { TraceChannel, Tracing } from '../tracing/traces.ts';
import type { Transport } from '../transport/transport.ts';

/** What signs: the id and the key of Hawk's credentials, and its `ext`. */
export interface Signer {
  readonly id: string;
  readonly key: string;
  readonly ext: string | undefined;
}

/** What a Hawk header is made for. */
export interface SignedRequest {
  /** In upper case. */
  readonly method: string;
  readonly url: URL;
  /** Unix seconds, by the server's clock. */
  readonly timestamp: number;
  readonly nonce: string;
}

/**
 * What differs between runtimes. Each module in this folder that is named after a runtime exports all of these. `#platform` in
 * the `imports` of package.json chooses one of them.
 */
export interface Platform {
  /** The environment variables, or `undefined` where there are none. */
  environment(): Environment | undefined;
  /** Writes a line for developers if `TASKCLUSTER_DEBUG` is set and not empty. `line` is only called then. */
  debug(line: () => string): void;
  /** Node's function of this name, or `undefined` where there is no `node:diagnostics_channel`. */
  readonly tracingChannel: ((name: string) => TraceChannel) | undefined;
  /** Publishes calls on such channels. `undefined` where there are none, so that pages do not load it. */
  readonly tracing: Tracing | undefined;
  /** Encodes text in UTF-8, then in base64. */
  base64(text: string): string;
  /** The HMAC-SHA256 of a text. Key and text are encoded in UTF-8. */
  hmac(key: string, text: string, encoding: 'base64' | 'base64url'): string;
  /** A random text that has not been used for a signature before. */
  nonce(): string;
  /** The value of the `Authorization` header for a request. */
  hawkHeader(signer: Signer, request: SignedRequest): string;
  /** The `bewit` that lets anyone GET `url` until it expires. `clockOffset`: milliseconds by which the server's clock is ahead. */
  hawkBewit(signer: Signer, url: URL, lifetimeSeconds: number, clockOffset: number): string;
  /** A new slugid. A nice one does not begin with `-`. */
  newSlugid(kind: 'nice' | 'v4'): string;
  /** Calls `next` as soon as the connection of a response that has just arrived can be used for another request. */
  whenConnectionIsFree(next: () => void): void;
  /** Sends the requests of clients without the option `transport`. */
  readonly defaultTransport: Transport;
}
