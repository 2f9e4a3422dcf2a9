import { redact, redactText } from '../redaction.ts';
import type { Headers } from '../transport/transport.ts';

/** A request or a response. The body is parsed JSON, or text if it is not JSON, or `undefined` if there was none. */
export interface MessageSummary {
  readonly headers: Headers;
  readonly body: unknown;
}

/** The data of a {@link CallSummary}, including secrets. */
export interface CallRecord {
  readonly service: string;
  readonly method: string;
  readonly httpMethod: string;
  readonly url: string;
  readonly attempts: number;
  readonly duration: number;
  readonly request: { readonly headers: Headers; readonly body: string | undefined };
  readonly response: { readonly status: number; readonly headers: Headers; readonly body: string } | undefined;
  /** Texts to mask wherever they occur. */
  readonly secrets?: readonly string[];
}

/**
 * The last request and response of a call. All secrets are masked: tokens, signatures, the Authorization header, bewits, and
 * every occurrence of the client's own access token and certificate.
 */
export class CallSummary {
  readonly #record: CallRecord;

  static {
    Object.defineProperty(CallSummary.prototype, Symbol.for('nodejs.util.inspect.custom'), {
      value(this: CallSummary) {
        return this.toJSON();
      },
    });
  }

  constructor(record: CallRecord) {
    this.#record = record;
  }

  /** The service and the method, such as `queue.createTask`. */
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

  /** The URL of the request, without secrets. */
  get url(): string {
    return redactText(this.#record.url, this.#record.secrets);
  }

  /** The HTTP status of the last response, or `undefined` if there was none. */
  get status(): number | undefined {
    return this.#record.response?.status;
  }

  /** How many requests were sent. */
  get attempts(): number {
    return this.#record.attempts;
  }

  /** Milliseconds from the start of the call to its end, including the wait for a connection and the delays between attempts. */
  get duration(): number {
    return this.#record.duration;
  }

  /** The last request. */
  get request(): MessageSummary {
    return message(this.#record.request.headers, this.#record.request.body, this.#record.secrets);
  }

  /** The last response, or `undefined` if there was none. */
  get response(): MessageSummary | undefined {
    const { response, secrets } = this.#record;
    return response && message(response.headers, response.body, secrets);
  }

  /** The summary as plain data, for logs. */
  toJSON(): Record<string, unknown> {
    const { service, method, httpMethod, url, status, attempts, duration, request, response } = this;
    return { service, method, httpMethod, url, status, attempts, duration, request, response };
  }
}

function message(headers: Headers, body: string | undefined, secrets: readonly string[] | undefined): MessageSummary {
  return { headers: redact(headers, secrets) as Headers, body: readBody(body, secrets) };
}

function readBody(body: string | undefined, secrets: readonly string[] | undefined): unknown {
  if (body === undefined || body === '') return undefined;
  try {
    return redact(JSON.parse(body), secrets);
  } catch {
    return redactText(body, secrets);
  }
}
