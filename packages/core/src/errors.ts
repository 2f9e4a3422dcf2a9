import type { CallSummary } from './call/call-summary.ts';
import { codePath } from './json-pointer.ts';

/** The base class of all errors of this client. An aborted call is an exception: it rejects with the reason of its signal. */
export class TaskclusterError extends Error {
  static {
    TaskclusterError.prototype.name = 'TaskclusterError';
  }
}

/** An option of a client or an argument of a call is invalid. Nothing was sent. */
export class ConfigurationError extends TaskclusterError {
  static {
    ConfigurationError.prototype.name = 'ConfigurationError';
  }
}

/** Credentials or their certificate cannot be used. The message says which part is wrong. */
export class CredentialsError extends TaskclusterError {
  static {
    CredentialsError.prototype.name = 'CredentialsError';
  }
}

/** One thing that is wrong with a document. */
export interface ValidationIssue {
  /** JSON Pointer to the value. `''` is the document itself. */
  readonly path: string;
  /** What is wrong, such as `is 5, expected a string`. */
  readonly message: string;
}

/** A payload or, with the option `validate`, a response or an event does not match its schema. */
export class ValidationError extends TaskclusterError {
  static {
    ValidationError.prototype.name = 'ValidationError';
  }

  /** Everything that is wrong. */
  readonly issues: readonly ValidationIssue[];

  constructor(subject: string, issues: readonly ValidationIssue[], options?: ErrorOptions) {
    super(`${subject}: ${issues.map(({ path, message }) => `${codePath(path) || 'the document'} ${message}`).join('; ')}`, options);
    this.issues = issues;
  }
}

/** A call was sent and failed. `summary` has the last request and response, without secrets. */
export abstract class CallError extends TaskclusterError {
  /** The last request and response, the number of attempts and the duration. Not enumerable, so that a logged error stays short. */
  declare readonly summary: CallSummary;

  constructor(message: string, summary: CallSummary, options?: ErrorOptions) {
    super(message, options);
    Object.defineProperty(this, 'summary', { value: summary });
  }

  /** How many requests were sent. */
  get attempts(): number {
    return this.summary.attempts;
  }
}

/** The server could not be reached, the connection broke before the response was complete, or the response is not JSON as it should be. */
export class ConnectionError extends CallError {
  static {
    ConnectionError.prototype.name = 'ConnectionError';
  }
}

/** No complete response arrived within the `timeout` of an attempt. */
export class TimeoutError extends CallError {
  static {
    TimeoutError.prototype.name = 'TimeoutError';
  }
}

/** The response is larger than the option `maxResponseSize` allows. The call is not repeated. */
export class ResponseTooLargeError extends CallError {
  static {
    ResponseTooLargeError.prototype.name = 'ResponseTooLargeError';
  }
}

/** The body of an error response in Taskcluster's format. */
export interface ApiErrorBody {
  /** Taskcluster's name for the kind of error, such as `ResourceNotFound`. */
  readonly code?: string;
  /** The server's explanation, in Markdown. */
  readonly message?: string;
  /** The request as the server understood it: method, params, payload, time. */
  readonly requestInfo?: Readonly<Record<string, unknown>>;
}

/**
 * The service responded with an error.
 *
 * `code` is Taskcluster's name for the kind of error, such as `RequestConflict` (409) or `InsufficientScopes` (403). If the
 * response is not in Taskcluster's format, because a proxy sent it for example, the code is `UnknownError`.
 */
export class ApiError extends CallError {
  static {
    ApiError.prototype.name = 'ApiError';
  }

  /** The HTTP status, 400 to 599. */
  readonly statusCode: number;
  readonly code: string;
  /** The server's message, in Markdown. The error's own `message` also names the call. */
  declare readonly serverMessage: string;
  /** The request as the server understood it, with secrets masked. */
  declare readonly requestInfo: Readonly<Record<string, unknown>> | undefined;

  constructor(statusCode: number, body: ApiErrorBody, summary: CallSummary) {
    const code = body.code ?? 'UnknownError';
    const serverMessage = body.message ?? 'the response has no message';
    const tries = summary.attempts > 1 ? ` after ${summary.attempts} attempts` : '';
    super(`${summary.name} failed with ${statusCode} ${code}${tries}: ${serverMessage}`, summary);
    this.statusCode = statusCode;
    this.code = code;
    Object.defineProperty(this, 'serverMessage', { value: serverMessage });
    Object.defineProperty(this, 'requestInfo', { value: body.requestInfo });
  }
}
