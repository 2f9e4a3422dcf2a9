/** What a {@link Reply} is made from, besides its status. */
export interface ReplyParts {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
}

/** An answer that is more than JSON with status 200. */
export class Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON, without being checked against the schema; nothing when `undefined`. */
  readonly body: unknown;
  /** Sent as it is, in place of a body in JSON; `headers` say of what type it is. */
  readonly text: string | undefined;

  constructor(status: number, { headers = {}, body, text }: ReplyParts = {}) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.text = text;
  }
}
