import type { ValidationIssue } from '@tc/core';

const STATUS = {
  InputError: 400,
  MalformedPayload: 400,
  InvalidRequestArguments: 400,
  InputValidationError: 400,
  DenylistedAddress: 400,
  NoMatchingBackend: 400,
  AuthenticationFailed: 401,
  InsufficientScopes: 403,
  ResourceNotFound: 404,
  NoMatchingMethod: 406,
  RequestConflict: 409,
  ResourceExpired: 410,
  InputTooLarge: 413,
  TooManyRequests: 429,
  InternalServerError: 500,
} as const;

/** Taskcluster's names for what can go wrong. */
export type ErrorCode = keyof typeof STATUS;

/** A name that goes with an HTTP status; `InternalServerError` where none does. */
export function codeOf(status: number): ErrorCode {
  const known = Object.entries(STATUS).find(([, value]) => value === status);
  return (known?.[0] ?? 'InternalServerError') as ErrorCode;
}

/** What a {@link ServiceError} tells besides its code and message. */
export interface ServiceErrorOptions extends ErrorOptions {
  readonly retryAfter?: number;
  readonly issues?: readonly ValidationIssue[];
}

/** A refusal that the caller gets to see, in the form that Taskcluster's services answer with. */
export class ServiceError extends Error {
  static {
    ServiceError.prototype.name = 'ServiceError';
  }

  readonly code: ErrorCode;
  /** After how many seconds the caller is to try again. */
  readonly retryAfter: number | undefined;
  /** What of the payload is wrong, where that is what the error is about. */
  readonly issues: readonly ValidationIssue[];

  constructor(code: ErrorCode, message: string, options: ServiceErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.retryAfter = options.retryAfter;
    this.issues = options.issues ?? [];
  }

  /** The HTTP status that goes with {@link code}. */
  get statusCode(): number {
    return STATUS[this.code];
  }
}

/** What the service understood the request to be. */
export interface RequestInfo {
  readonly method: string;
  readonly params: Readonly<Record<string, string>>;
  readonly payload: unknown;
  readonly time: string;
}

/** The body of an error's answer. */
export interface ErrorBody {
  readonly code: ErrorCode;
  readonly message: string;
  readonly requestInfo: RequestInfo;
}

/** Writes an error as Taskcluster does: its message ends in a list of the method, code, status and time. */
export function errorBody(
  { code, message, statusCode }: Pick<ServiceError, 'code' | 'message' | 'statusCode'>,
  requestInfo: RequestInfo,
): ErrorBody {
  const trailer = [
    `* method:     ${requestInfo.method}`,
    `* errorCode:  ${code}`,
    `* statusCode: ${statusCode}`,
    `* time:       ${requestInfo.time}`,
  ];
  return { code, message: `${message}\n\n---\n\n${trailer.join('\n')}`, requestInfo };
}
