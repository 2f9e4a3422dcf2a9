/** Header values by lower-case name. Headers with the same name are joined with `, `. */
export type Headers = Readonly<Record<string, string>>;

/** An HTTP request that is ready to be sent. */
export interface TransportRequest {
  readonly method: string;
  /** The absolute URL. It must be sent unchanged, because the signature covers it. */
  readonly url: string;
  readonly headers: Headers;
  readonly body?: string;
  /** Aborts when the attempt takes too long or the call is aborted. The transport must then cancel the request. */
  readonly signal: AbortSignal;
  /**
   * Bytes. When the body is larger, as it is sent or after it is decompressed, the transport should cancel the request and reject with
   * an `OversizedResponse`, so that the call is not repeated.
   */
  readonly maxResponseSize?: number;
}

/** A complete response with any status. */
export interface TransportResponse {
  readonly status: number;
  /** The headers, by lower-case name. */
  readonly headers: Headers;
  /** The body, decompressed and decoded as UTF-8. `''` if there is none. */
  readonly body: string;
}

/**
 * Sends one request and resolves with the response, whatever its status. Does not follow redirects. Rejects only when no complete
 * response arrives. The caller takes care of timeouts, retries and signing.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
