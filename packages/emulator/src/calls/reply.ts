/** The parts of a {@link Reply} besides the status. */
export interface ReplyParts {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
}

/** A response that needs another status than 200, headers, or a body that is not JSON. */
export class Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON. It is not checked against the schema. `undefined` sends no body. */
  readonly body: unknown;
  /** Sent as it is, instead of `body`. Set the Content-Type in `headers`. */
  readonly text: string | undefined;

  constructor(status: number, { headers = {}, body, text }: ReplyParts = {}) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.text = text;
  }
}
