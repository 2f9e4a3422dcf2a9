/** Why the console rejects a request. The message is sent to the page. */
export class Refusal extends Error {
  static {
    Refusal.prototype.name = 'Refusal';
  }

  /** The HTTP status. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}
