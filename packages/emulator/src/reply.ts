/** An answer that is more than JSON with status 200. */
export class Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON, without being checked against the schema; nothing when `undefined`. */
  readonly body: unknown;

  constructor(status: number, { headers = {}, body }: { headers?: Readonly<Record<string, string>>; body?: unknown } = {}) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }
}
