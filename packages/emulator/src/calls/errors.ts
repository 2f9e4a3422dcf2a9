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
  ForbiddenByGithub: 403,
  ResourceNotFound: 404,
  NoMatchingMethod: 406,
  RequestConflict: 409,
  ResourceExpired: 410,
  InputTooLarge: 413,
  TooManyRequests: 429,
  InternalServerError: 500,
} as const;

/** Taskcluster's error codes. */
export type ErrorCode = keyof typeof STATUS;

/** Returns an error code for an HTTP status, or `InternalServerError` if there is none. */
export function codeOf(status: number): ErrorCode {
  const known = Object.entries(STATUS).find(([, value]) => value === status);
  return (known?.[0] ?? 'InternalServerError') as ErrorCode;
}

/** Optional details of a {@link ServiceError}. */
export interface ServiceErrorOptions extends ErrorOptions {
  readonly retryAfter?: number;
  readonly issues?: readonly ValidationIssue[];
}

/** An error that is sent to the caller in Taskcluster's format. */
export class ServiceError extends Error {
  static {
    ServiceError.prototype.name = 'ServiceError';
  }

  readonly code: ErrorCode;
  /** How many seconds the caller should wait before it tries again. */
  readonly retryAfter: number | undefined;
  /** The invalid values in the payload, if any. */
  readonly issues: readonly ValidationIssue[];

  constructor(code: ErrorCode, message: string, options: ServiceErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.retryAfter = options.retryAfter;
    this.issues = options.issues ?? [];
  }

  /** The HTTP status for {@link code}. */
  get statusCode(): number {
    return STATUS[this.code];
  }
}

/** The `requestInfo` of an error response: the request as the service understood it. */
export interface RequestInfo {
  readonly method: string;
  readonly params: Readonly<Record<string, string>>;
  readonly payload: unknown;
  readonly time: string;
}

/** The body of an error response. */
export interface ErrorBody {
  readonly code: ErrorCode;
  readonly message: string;
  readonly requestInfo: RequestInfo;
}

/** Creates an error body in Taskcluster's format: the message ends with a list of the method, code, status and time. */
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
