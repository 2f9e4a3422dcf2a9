import { type CallResult, type CallSettings, type Clock, perform } from './call.ts';
import { CallSummary } from './call-summary.ts';
import { type CallOptions, type ClientOptions, checkedHeaders, type Invocation, numericOptions } from './client-options.ts';
import { Credentials } from './credentials.ts';
import type { Endpoint, HttpMethod, MethodArguments, ServiceDefinition } from './endpoint.ts';
import { type Environment, environmentRootUrl } from './environment.ts';
import { CallError, ConfigurationError, TaskclusterError } from './errors.ts';
import { type FakeCall, FakeService } from './fake.ts';
import { type SignedUrlOptions, signUrl } from './hawk.ts';
import { type PagedCall, pagedCall } from './pagination.ts';
import { encodePayload } from './payload.ts';
import { type Call, pendingCall } from './pending-call.ts';
import { lazyTransport } from './transport.ts';
import { apiUrl, encodeQuery, fillRoute, normalizeRootUrl, type QueryValues, type RouteArgument } from './urls.ts';
import { validateDocument } from './validation.ts';

/** The arguments that make up the URL of each method: `get` for those that can be signed, `other` for the rest. */
export interface UrlArguments {
  readonly get: object;
  readonly other: object;
}

type Arguments<Methods, Name extends keyof Methods> = Methods[Name] extends readonly unknown[] ? Methods[Name] : never;

/** What {@link Client.request} sends besides method and path. */
export interface RawRequest extends CallOptions {
  /** Sent as JSON. */
  readonly payload?: unknown;
  readonly query?: QueryValues;
}

/** Stands for a deployment in the URLs of a faked client that was given none. */
const FAKE_ROOT_URL = 'https://taskcluster.invalid';

/**
 * The base of every service's client. Immutable: {@link Client.use} makes a changed copy.
 */
export abstract class Client<Urls extends UrlArguments = UrlArguments> {
  /** The deployment, without a trailing slash. */
  readonly rootUrl: string;
  /** Who calls; anonymous when none were given. */
  readonly credentials: Credentials;
  readonly #service: ServiceDefinition;
  readonly #options: ClientOptions;
  readonly #settings: Omit<CallSettings, 'signals' | 'clock'>;
  readonly #baseUrl: string;
  #clock: Clock = { offset: 0 };
  #fake: FakeService | undefined;

  /** @throws {ConfigurationError} when an option is missing or out of range, naming it */
  protected constructor(service: ServiceDefinition, options: ClientOptions) {
    const rootUrl = options.rootUrl ?? (options.fake && FAKE_ROOT_URL);
    if (rootUrl === undefined)
      throw new ConfigurationError('rootUrl is missing; pass { rootUrl }, or use fromEnv() with TASKCLUSTER_ROOT_URL set');
    const given = Credentials.from(options.credentials);
    this.rootUrl = normalizeRootUrl(rootUrl);
    this.credentials = options.authorizedScopes === undefined ? given : given.withAuthorizedScopes(options.authorizedScopes);
    this.#baseUrl = apiUrl(this.rootUrl, service.name, service.version);
    this.#service = service;
    this.#options = options;
    this.#fake = options.fake && new FakeService(service, options.fake);
    this.#settings = {
      ...numericOptions(options),
      credentials: this.credentials,
      transport: options.transport ?? lazyTransport,
      headers: options.traceId === undefined ? {} : checkedHeaders({ 'x-taskcluster-trace-id': options.traceId }),
    };
  }

  /**
   * Makes a client from `TASKCLUSTER_PROXY_URL` or `TASKCLUSTER_ROOT_URL`, `TASKCLUSTER_CLIENT_ID`,
   * `TASKCLUSTER_ACCESS_TOKEN` and `TASKCLUSTER_CERTIFICATE`. `overrides` win over the environment.
   * @throws {ConfigurationError} when no root URL is set
   * @throws {CredentialsError} when the certificate is broken
   */
  static fromEnv<C>(
    this: new (
      options: ClientOptions<C>,
    ) => C,
    overrides: ClientOptions<C> = {},
    environment: Environment = process.env,
  ): C {
    const rootUrl = overrides.rootUrl ?? (overrides.fake ? undefined : environmentRootUrl(environment));
    const credentials = overrides.credentials ?? Credentials.fromEnv(environment);
    return new this({ ...overrides, rootUrl, credentials });
  }

  /**
   * A copy with some options changed; it shares connections, and the record of faked calls. An option that is given as
   * `undefined` goes back to its default.
   */
  use(changes: ClientOptions<this>): this {
    const options = { ...this.#options, ...changes };
    if ('credentials' in changes && !('authorizedScopes' in changes)) delete options.authorizedScopes;
    const Class = this.constructor as new (options: ClientOptions) => this;
    const copy = new Class(options);
    if (copy.rootUrl === this.rootUrl) copy.#clock = this.#clock;
    if (!('fake' in changes)) copy.#fake = this.#fake;
    return copy;
  }

  /** What a faked client was called with, by method; empty when `fake` was not given. */
  get fakeCalls(): Readonly<Record<string, readonly FakeCall[]>> {
    return this.#fake?.calls ?? {};
  }

  /**
   * The URL of a method: its route arguments, then its query where it takes one. Nothing is sent.
   * @throws {ConfigurationError} for an argument or query name that cannot be part of it
   */
  buildUrl<Name extends keyof (Urls['get'] & Urls['other']) & string>(
    name: Name,
    ...args: Arguments<Urls['get'] & Urls['other'], Name>
  ): string {
    return this.#methodUrl(name, args).url;
  }

  /**
   * The URL of a GET method, signed: whoever holds it can GET it until it expires, with the rights of this client.
   *
   * Arguments are those of {@link buildUrl}, then how long it holds (default: 15 minutes). A method that takes a query takes
   * it, or `undefined`, before that.
   * @throws {CredentialsError} when the client has no credentials to sign with
   * @throws {ConfigurationError} for a bad argument, query name or period
   */
  buildSignedUrl<Name extends keyof Urls['get'] & string>(
    name: Name,
    ...args: [...Arguments<Urls['get'], Name>, options?: SignedUrlOptions]
  ): string {
    const { url, rest, endpoint } = this.#methodUrl(name, args);
    if (endpoint.method !== 'GET') throw new ConfigurationError(`${name} is a ${endpoint.method} method; only GET URLs can be signed`);
    return signUrl(this.credentials, url, rest[0] as SignedUrlOptions | undefined, this.#clock.offset);
  }

  /**
   * Calls what has no method: `path` lies below the service's API, such as `/ping`, encoded by the caller. Signed, retried
   * and summarised as every call. The answer is JSON, or `undefined` where it is not.
   */
  request<T = unknown>(method: HttpMethod, path: string, { payload, query, ...options }: RawRequest = {}): Call<T> {
    const result = this.#report(async () => {
      if (this.#fake) throw new ConfigurationError(`${this.#service.name}.request was called on a faked client; only methods can be faked`);
      if (payload !== undefined && (method === 'GET' || method === 'HEAD')) {
        throw new ConfigurationError(`payload is set for a ${method} request, which has none`);
      }
      const subject = `payload of ${this.#service.name}.request`;
      const body = payload === undefined ? undefined : encodePayload(subject, payload);
      const url = `${this.#baseUrl}${rawPath(path)}${encodeQuery(Object.keys(query ?? {}), query)}`;
      return perform<T>(
        { service: this.#service.name, method: 'request', httpMethod: method, url, body, json: false },
        this.#settingsWith(options),
      );
    });
    return pendingCall(result);
  }

  /** Calls a method. Generated code uses this for methods without pagination. */
  protected invoke<T>(endpoint: Endpoint, { options, ...args }: Invocation = {}): Call<T> {
    return pendingCall(this.#callMethod<T>(endpoint, args, options));
  }

  /** Calls a paginated method. Generated code uses this. */
  protected invokePaged<Page, Item>(endpoint: Endpoint, { options, ...args }: Invocation = {}): PagedCall<Page, Item> {
    return pagedCall<Page, Item>(
      `${this.#service.name}.${endpoint.name}`,
      endpoint.items ?? '',
      args.query?.['continuationToken']?.toString(),
      (continuationToken) => {
        const query = continuationToken === undefined ? args.query : { ...args.query, continuationToken };
        return this.#callMethod<Page>(endpoint, { ...args, query }, options);
      },
    );
  }

  /** {@link invoke} with separate parameters. Service packages that were published before `invoke` existed use this. */
  protected call<T>(
    endpoint: Endpoint,
    args: readonly RouteArgument[],
    payload?: unknown,
    query?: QueryValues,
    options?: CallOptions,
  ): Call<T> {
    return this.invoke(endpoint, { args, payload, query, options });
  }

  /** {@link invokePaged} with separate parameters. Service packages that were published before `invokePaged` existed use this. */
  protected callPaged<Page, Item>(
    endpoint: Endpoint,
    args: readonly RouteArgument[],
    payload?: unknown,
    query?: QueryValues,
    options?: CallOptions,
  ): PagedCall<Page, Item> {
    return this.invokePaged(endpoint, { args, payload, query, options });
  }

  /** Does the work of a call and tells `onCall`. `check` looks at the answer; what it throws fails the call. */
  async #report<T>(work: () => Promise<CallResult<T>>, check?: (data: T) => Promise<void>): Promise<CallResult<T>> {
    const { onCall } = this.#options;
    let result: CallResult<T> | undefined;
    try {
      result = await work();
      await check?.(result.data);
    } catch (error) {
      const summary = error instanceof CallError ? error.summary : result?.summary;
      if (summary && error instanceof TaskclusterError) onCall?.(summary, error);
      throw error;
    }
    onCall?.(result.summary);
    return result;
  }

  #callMethod<T>(endpoint: Endpoint, args: MethodArguments, options: CallOptions | undefined): Promise<CallResult<T>> {
    const { name, method: httpMethod, input, output } = endpoint;
    const service = this.#service;
    const { validate } = this.#options;
    return this.#report(
      async () => {
        const url = this.#endpointUrl(endpoint, args);
        const body = input === undefined ? undefined : encodePayload(`payload of ${service.name}.${name}`, args.payload);
        if (validate && body !== undefined) await validateDocument(service, endpoint, 'input', JSON.parse(body));
        return this.#fake
          ? await this.#answerFake<T>(endpoint, args, { url, body })
          : await perform<T>(
              { service: service.name, method: name, httpMethod, url, body, json: output !== undefined },
              this.#settingsWith(options),
            );
      },
      async (data) => {
        if (validate) await validateDocument(service, endpoint, 'output', data);
      },
    );
  }

  /** The settings of one call. */
  #settingsWith({ signal, headers, timeout, retries }: CallOptions = {}): CallSettings {
    const settings = this.#settings;
    const numbersGiven = timeout !== undefined || retries !== undefined;
    return {
      ...settings,
      ...(numbersGiven && numericOptions({ ...settings, timeout: timeout ?? settings.timeout, retries: retries ?? settings.retries })),
      clock: this.#clock,
      signals: [this.#options.signal, signal].filter((one) => one !== undefined),
      headers: headers === undefined ? settings.headers : { ...settings.headers, ...checkedHeaders(headers) },
    };
  }

  async #answerFake<T>(
    endpoint: Endpoint,
    args: MethodArguments,
    { url, body }: { url: string; body: string | undefined },
  ): Promise<CallResult<T>> {
    const started = performance.now();
    const data = (await this.#fake?.answer(endpoint, args)) as T;
    const summary = new CallSummary({
      service: this.#service.name,
      method: endpoint.name,
      httpMethod: endpoint.method,
      url,
      attempts: 1,
      duration: performance.now() - started,
      request: { headers: {}, body },
      response: { status: 200, headers: {}, body: JSON.stringify(data) ?? '' },
    });
    return { data, summary };
  }

  #endpointUrl({ name, route, args: names, query: known = [] }: Endpoint, { args = [], query }: MethodArguments): string {
    try {
      return this.#baseUrl + fillRoute(route, names, args) + encodeQuery(known, query);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      // A new error, since the stack of the old one has its message already.
      throw new ConfigurationError(
        `${this.#service.name}.${name}: ${error.message}`,
        error.cause === undefined ? {} : { cause: error.cause },
      );
    }
  }

  /** Takes `buildUrl`'s arguments apart; `rest` is what follows those of the URL. */
  #methodUrl(name: string, args: readonly unknown[]): { url: string; endpoint: Endpoint; rest: readonly unknown[] } {
    const endpoint = Object.hasOwn(this.#service.endpoints, name) ? this.#service.endpoints[name] : undefined;
    if (endpoint === undefined) throw new ConfigurationError(`${this.#service.name} has no method ${JSON.stringify(name)}`);
    const count = endpoint.args.length;
    const query = endpoint.query && (args[count] as QueryValues | undefined);
    const url = this.#endpointUrl(endpoint, { args: args.slice(0, count) as RouteArgument[], query });
    return { url, endpoint, rest: args.slice(count + (endpoint.query ? 1 : 0)) };
  }
}

function rawPath(path: string): string {
  if (!path.startsWith('/') || /[?#\\\s]/.test(path)) {
    throw new ConfigurationError(
      `path is ${JSON.stringify(path)}, expected an encoded path such as "/task/abc/status"; pass a query as { query }`,
    );
  }
  if (path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) {
    throw new ConfigurationError(`path is ${JSON.stringify(path)}; its "." or ".." would lead to another route`);
  }
  return path;
}
