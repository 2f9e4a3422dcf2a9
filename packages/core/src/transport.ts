import type { Headers } from './call-summary.ts';

/** One HTTP request, ready to be sent. */
export interface TransportRequest {
  readonly method: string;
  /** Absolute; to be sent as it is, since the signature covers it. */
  readonly url: string;
  readonly headers: Headers;
  readonly body?: string;
  /** Aborts when the attempt takes too long or the caller gives up; the request must be dropped then. */
  readonly signal: AbortSignal;
}

/** A complete answer, of any status. */
export interface TransportResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Headers;
  /** Decompressed, decoded as UTF-8; `''` when there is none. */
  readonly body: string;
}

/**
 * Sends one request and resolves with whatever answer comes, of any status and without following redirects. Rejects only
 * when no complete answer comes. Timeouts, retries and signing are the caller's.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
