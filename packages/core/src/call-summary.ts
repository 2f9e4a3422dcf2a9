import { inspect } from 'node:util';
import { redact, redactText } from './redaction.ts';

/** Header values by lower-case name. Several headers of one name are joined with `, `. */
export type Headers = Readonly<Record<string, string>>;

/** One side of a call. The body is JSON, parsed, or text where it is not JSON; `undefined` when there was none. */
export interface MessageSummary {
  readonly headers: Headers;
  readonly body: unknown;
}

/** What {@link CallSummary} is made from, secrets included. */
export interface CallRecord {
  readonly service: string;
  readonly method: string;
  readonly httpMethod: string;
  readonly url: string;
  readonly attempts: number;
  readonly duration: number;
  readonly request: { readonly headers: Headers; readonly body: string | undefined };
  readonly response: { readonly status: number; readonly headers: Headers; readonly body: string } | undefined;
}

/** What a call did on the wire. Secrets are masked in all that it shows: tokens, signatures, the Authorization header, bewits. */
export class CallSummary {
  readonly #record: CallRecord;

  static {
    Object.defineProperty(CallSummary.prototype, inspect.custom, {
      value(this: CallSummary) {
        return this.toJSON();
      },
    });
  }

  constructor(record: CallRecord) {
    this.#record = record;
  }

  /** Service and method, such as `queue.createTask`. */
  get name(): string {
    return `${this.service}.${this.method}`;
  }

  /** The service's name, such as `queue`. */
  get service(): string {
    return this.#record.service;
  }

  /** The method's name in the API reference, such as `createTask`; `request` for a raw request. */
  get method(): string {
    return this.#record.method;
  }

  /** `GET`, `PUT`, … */
  get httpMethod(): string {
    return this.#record.httpMethod;
  }

  get url(): string {
    return redactText(this.#record.url);
  }

  /** The HTTP status of the last answer; `undefined` when none came. */
  get status(): number | undefined {
    return this.#record.response?.status;
  }

  /** How many requests were sent. */
  get attempts(): number {
    return this.#record.attempts;
  }

  /** Milliseconds from the start of the call to its end, waits between attempts included. */
  get duration(): number {
    return this.#record.duration;
  }

  /** The last request. */
  get request(): MessageSummary {
    return message(this.#record.request.headers, this.#record.request.body);
  }

  /** The last answer; `undefined` when none came. */
  get response(): MessageSummary | undefined {
    const { response } = this.#record;
    return response && message(response.headers, response.body);
  }

  /** All of it as plain data, for a log. */
  toJSON(): Record<string, unknown> {
    const { service, method, httpMethod, url, status, attempts, duration, request, response } = this;
    return { service, method, httpMethod, url, status, attempts, duration, request, response };
  }
}

function message(headers: Headers, body: string | undefined): MessageSummary {
  return { headers: redact(headers) as Headers, body: readBody(body) };
}

function readBody(body: string | undefined): unknown {
  if (body === undefined || body === '') return undefined;
  try {
    return redact(JSON.parse(body));
  } catch {
    return redactText(body);
  }
}
