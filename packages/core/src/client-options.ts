import type { CallSummary, Headers } from './call-summary.ts';
import type { CredentialsLike } from './credential-fields.ts';
import type { MethodArguments } from './endpoint.ts';
import { ConfigurationError, type TaskclusterError } from './errors.ts';
import type { Fakes } from './fake.ts';
import { DEFAULT_RETRY, type RetryOptions } from './retry.ts';
import type { Transport } from './transport.ts';

/** Options by name, each of which may be left out or given as `undefined`. */
type Optional<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

/** The values of the option `validate`. */
export type Validate = boolean | 'strict';

/** How a client calls. Everything but `rootUrl` has a default. */
export interface ClientOptions<C = unknown> extends Optional<RetryOptions> {
  /** The deployment, such as `https://taskcluster.example.com`. */
  readonly rootUrl?: string | undefined;
  /** Who calls. Default: nobody; calls go out unsigned. */
  readonly credentials?: CredentialsLike | undefined;
  /** The only scopes that calls may use; takes the place of those within `credentials`. `[]` grants nothing. */
  readonly authorizedScopes?: readonly string[] | undefined;
  /** Milliseconds for one attempt, the body included. Default: 30,000. */
  readonly timeout?: number | undefined;
  /** An id that the services write to their logs, to find all calls that belong together. */
  readonly traceId?: string | undefined;
  /** Ends every call under way when aborted, waits between attempts included; they reject with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** How requests are sent. Default: got, over keep-alive connections. */
  readonly transport?: Transport | undefined;
  /**
   * Whether payloads and responses are checked against the schemas of the API reference. With `true`, responses may have
   * properties and enum values that the schemas do not know, because the deployment may be newer than this client. `'strict'`
   * reports these too. Payloads must always match exactly. Default: false.
   */
  readonly validate?: Validate | undefined;
  /**
   * Told of every call that was sent, when it ends; `error` is set when it failed. An aborted call is not told. What it
   * throws fails the call.
   */
  readonly onCall?: ((summary: CallSummary, error?: TaskclusterError) => void) | undefined;
  /** Answers calls in place of the deployment, by method name, for unit tests; nothing is sent then. */
  readonly fake?: Fakes<C> | undefined;
}

/** What a single call may set for itself. */
export interface CallOptions {
  /** Ends this call when aborted; it rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt of this call. */
  readonly timeout?: number | undefined;
  /** How often this call is repeated after its first attempt. */
  readonly retries?: number | undefined;
  /** Headers to send with this call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What generated code passes to `invoke` and `invokePaged`. */
export interface Invocation extends MethodArguments {
  readonly options?: CallOptions | undefined;
}

const NUMBERS = {
  timeout: [1, 2 ** 31 - 1, 'milliseconds, at least 1'],
  retries: [0, Number.MAX_SAFE_INTEGER, 'a whole number, at least 0'],
  delayFactor: [0, 2 ** 31 - 1, 'milliseconds, at least 0'],
  randomizationFactor: [0, 1, 'a number from 0 to 1'],
  maxDelay: [0, 2 ** 31 - 1, 'milliseconds, at least 0'],
} as const;

/** The default of `timeout`, in milliseconds. */
const DEFAULT_TIMEOUT = 30_000;

/**
 * `headers` under lower-case names.
 * @throws {ConfigurationError} naming one that HTTP cannot carry; its value may be secret and is not told
 */
export function checkedHeaders(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
        throw new ConfigurationError(`header name ${JSON.stringify(name)} is not one that HTTP can carry`);
      if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
        throw new ConfigurationError(`header ${name} is not text that HTTP can carry: one line of Latin-1`);
      }
      return [name.toLowerCase(), value];
    }),
  );
}

/** Checks the option `validate`. @throws {ConfigurationError} when it is none of its values */
export function checkedValidate(validate: Validate = false): Validate {
  if (validate === true || validate === false || validate === 'strict') return validate;
  throw new ConfigurationError(`validate is ${JSON.stringify(validate)}, expected true, false or "strict"`);
}

/** The numbers of `options`, with defaults. @throws {ConfigurationError} naming the option that is out of range */
export function numericOptions(options: Optional<RetryOptions & { timeout: number }>): RetryOptions & { timeout: number } {
  const result = { timeout: DEFAULT_TIMEOUT, ...DEFAULT_RETRY };
  for (const [name, [least, most, expected]] of Object.entries(NUMBERS) as [
    keyof typeof NUMBERS,
    (typeof NUMBERS)[keyof typeof NUMBERS],
  ][]) {
    const value = options[name];
    if (value === undefined) continue;
    if (typeof value !== 'number' || !(value >= least && value <= most) || (name === 'retries' && !Number.isInteger(value))) {
      throw new ConfigurationError(`${name} is ${String(value)}, expected ${expected}`);
    }
    result[name] = value;
  }
  return result;
}
