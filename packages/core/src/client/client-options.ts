import type { NumericOptions } from '../call/call.ts';
import type { CallSummary } from '../call/call-summary.ts';
import type { Fakes } from '../call/fake.ts';
import { DEFAULT_RETRY, type RetryOptions } from '../call/retry.ts';
import type { CredentialsLike } from '../credentials/credential-fields.ts';
import type { MethodArguments } from '../endpoint.ts';
import { ConfigurationError, type TaskclusterError } from '../errors.ts';
import type { Headers, Transport } from '../transport/transport.ts';

/** Makes every option optional. `undefined` is the same as leaving it out. */
type Optional<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

/** The values of the option `validate`. */
export type Validate = boolean | 'strict';

/** The options of a client. All but `rootUrl` have defaults. */
export interface ClientOptions<C = unknown> extends Optional<RetryOptions> {
  /** The root URL of the deployment, such as `https://taskcluster.example.com`. */
  readonly rootUrl?: string | undefined;
  /** The credentials that sign the calls. Default: none, so calls are anonymous. */
  readonly credentials?: CredentialsLike | undefined;
  /** The only scopes that calls may use. Replaces the `authorizedScopes` of `credentials`. `[]` grants nothing. */
  readonly authorizedScopes?: readonly string[] | undefined;
  /** Milliseconds for one attempt, until the whole body has arrived. Default: 30,000. */
  readonly timeout?: number | undefined;
  /**
   * The greatest number of connections to the deployment: as many requests are in flight at a time. Further calls wait for their
   * turn, and their `timeout` starts when they are sent. Clients with the same transport and the same number share the
   * connections. Default: 64.
   */
  readonly maxConnections?: number | undefined;
  /** Bytes. A call whose response is larger, as it is sent or after it is decompressed, fails. At most 500,000,000. Default: 64 MiB. */
  readonly maxResponseSize?: number | undefined;
  /** An id that the services write to their logs, so that related calls can be found there. */
  readonly traceId?: string | undefined;
  /** Aborts all calls of the client, even while they wait between attempts. They reject with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Sends the requests. Default: got with keep-alive connections in Node, and `fetch` elsewhere. */
  readonly transport?: Transport | undefined;
  /**
   * Whether payloads and responses are checked against the schemas of the API reference. With `true`, responses may have
   * properties and enum values that the schemas do not know, because the deployment may be newer than this client. `'strict'`
   * reports these too. Payloads must always match exactly. Default: false.
   */
  readonly validate?: Validate | undefined;
  /**
   * Called when a call that was sent ends, with `error` if it failed. Not called for aborted calls. If it throws, the call
   * rejects with that error.
   */
  readonly onCall?: ((summary: CallSummary, error?: TaskclusterError) => void) | undefined;
  /** Functions that answer the calls in unit tests, by method name. Nothing is sent. */
  readonly fake?: Fakes<C> | undefined;
}

/** The options of a single call. */
export interface CallOptions {
  /** Aborts this call. It rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt of this call. */
  readonly timeout?: number | undefined;
  /** How many times this call is repeated after its first attempt. */
  readonly retries?: number | undefined;
  /** Additional headers of the request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The arguments of `invoke` and `invokePaged`, which generated code calls. */
export interface Invocation extends MethodArguments {
  readonly options?: CallOptions | undefined;
}

interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
  /** What the value should be, in words. */
  readonly expected: string;
}

const NUMBERS: Readonly<Record<keyof NumericOptions, NumberRange>> = {
  timeout: { least: 1, most: 2 ** 31 - 1, expected: 'milliseconds, at least 1' },
  maxConnections: { least: 1, most: Number.MAX_SAFE_INTEGER, isWhole: true, expected: 'a whole number, at least 1' },
  // The longest string of Node is a little longer.
  maxResponseSize: { least: 1, most: 500_000_000, expected: 'bytes, from 1 to 500,000,000' },
  retries: { least: 0, most: Number.MAX_SAFE_INTEGER, isWhole: true, expected: 'a whole number, at least 0' },
  delayFactor: { least: 0, most: 2 ** 31 - 1, expected: 'milliseconds, at least 0' },
  randomizationFactor: { least: 0, most: 1, expected: 'a number from 0 to 1' },
  maxDelay: { least: 0, most: 2 ** 31 - 1, expected: 'milliseconds, at least 0' },
};

const DEFAULTS: NumericOptions = { timeout: 30_000, maxConnections: 64, maxResponseSize: 64 * 1024 * 1024, ...DEFAULT_RETRY };

/**
 * Returns `headers` with lower-case names.
 * @throws {ConfigurationError} naming a header that HTTP does not allow, without its value, which may be secret
 */
export function checkedHeaders(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
        throw new ConfigurationError(
          `header name ${JSON.stringify(name)} is invalid; a name consists of letters, digits and !#$%&'*+.^_\`|~-`,
        );
      if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
        throw new ConfigurationError(`header ${name} has an invalid value; expected a string of one line of Latin-1 characters`);
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

/** Returns the numeric options, with defaults. @throws {ConfigurationError} naming an option that is out of range */
export function numericOptions(options: Optional<NumericOptions>): NumericOptions {
  const result: { -readonly [Name in keyof NumericOptions]: number } = { ...DEFAULTS };
  for (const [name, { least, most, isWhole = false, expected }] of Object.entries(NUMBERS) as [keyof NumericOptions, NumberRange][]) {
    const value = options[name];
    if (value === undefined) continue;
    if (typeof value !== 'number' || !(value >= least && value <= most) || (isWhole && !Number.isInteger(value))) {
      throw new ConfigurationError(`${name} is ${String(value)}, expected ${expected}`);
    }
    result[name] = value;
  }
  return result;
}
