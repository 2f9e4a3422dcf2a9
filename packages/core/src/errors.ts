import type { CallSummary } from './call-summary.ts';
import { codePath } from './json-pointer.ts';

/** The base of every error that this client raises itself; an aborted call rejects with its signal's reason instead. */
export class TaskclusterError extends Error {
  static {
    TaskclusterError.prototype.name = 'TaskclusterError';
  }
}

/** The way a client was set up, or an argument of a call, cannot work; nothing was sent. */
export class ConfigurationError extends TaskclusterError {
  static {
    ConfigurationError.prototype.name = 'ConfigurationError';
  }
}

/** Credentials, or the certificate within them, cannot be used; the message says which part. */
export class CredentialsError extends TaskclusterError {
  static {
    CredentialsError.prototype.name = 'CredentialsError';
  }
}

/** One place where a document departs from its schema. */
export interface ValidationIssue {
  /** JSON Pointer to the value within the document; `''` is the document itself. */
  readonly path: string;
  /** What was expected there. */
  readonly message: string;
}

/** A payload, or with `validate` an answer, is not of the shape that the API reference gives. */
export class ValidationError extends TaskclusterError {
  static {
    ValidationError.prototype.name = 'ValidationError';
  }

  /** Every place at fault, in document order. */
  readonly issues: readonly ValidationIssue[];

  constructor(subject: string, issues: readonly ValidationIssue[], options?: ErrorOptions) {
    super(`${subject}: ${issues.map(({ path, message }) => `${codePath(path) || 'the document'} ${message}`).join('; ')}`, options);
    this.issues = issues;
  }
}

/** A call was sent and did not succeed; `summary` tells what happened on the wire, without secrets. */
export abstract class CallError extends TaskclusterError {
  /** What was sent, what came back, how often and how long. Not enumerable, so that a logged error stays short. */
  declare readonly summary: CallSummary;

  constructor(message: string, summary: CallSummary, options?: ErrorOptions) {
    super(message, options);
    Object.defineProperty(this, 'summary', { value: summary });
  }

  /** How many requests were sent before the call was given up. */
  get attempts(): number {
    return this.summary.attempts;
  }
}

/** The server could not be reached, the connection broke before an answer was complete, or what came is not JSON where it should be. */
export class ConnectionError extends CallError {
  static {
    ConnectionError.prototype.name = 'ConnectionError';
  }
}

/** No complete answer came within the `timeout` of one attempt. */
export class TimeoutError extends CallError {
  static {
    TimeoutError.prototype.name = 'TimeoutError';
  }
}

/** The parts of Taskcluster's error body. */
export interface ApiErrorBody {
  /** Taskcluster's name for the kind of error, such as `ResourceNotFound`. */
  readonly code?: string;
  /** The server's explanation, in Markdown. */
  readonly message?: string;
  /** What the server understood the request to be: method, params, payload, time. */
  readonly requestInfo?: Readonly<Record<string, unknown>>;
}

/**
 * The service answered with an error.
 *
 * `code` is Taskcluster's name of the error, for example `RequestConflict` (409) or `InsufficientScopes` (403); an answer
 * that is not in Taskcluster's form, say a proxy's, has the code `UnknownError`.
 */
export class ApiError extends CallError {
  static {
    ApiError.prototype.name = 'ApiError';
  }

  /** The HTTP status, 400 to 599. */
  readonly statusCode: number;
  readonly code: string;
  /** The server's message as it was sent, in Markdown; the first part of the error's own `message` names the call. */
  declare readonly serverMessage: string;
  /** What the server understood the request to be, with secrets masked. */
  declare readonly requestInfo: Readonly<Record<string, unknown>> | undefined;

  constructor(statusCode: number, body: ApiErrorBody, summary: CallSummary) {
    const code = body.code ?? 'UnknownError';
    const serverMessage = body.message ?? 'the answer carries no message';
    const tries = summary.attempts > 1 ? ` after ${summary.attempts} attempts` : '';
    super(`${summary.name} failed with ${statusCode} ${code}${tries}: ${serverMessage}`, summary);
    this.statusCode = statusCode;
    this.code = code;
    Object.defineProperty(this, 'serverMessage', { value: serverMessage });
    Object.defineProperty(this, 'requestInfo', { value: body.requestInfo });
  }
}
