import { defaultTransport } from '#platform';
import { type CallResult, type CallSettings, perform } from '../call/call.ts';
import { type FakeCall, FakeService } from '../call/fake.ts';
import { type PagedCall, pagedCall } from '../call/pagination.ts';
import { encodePayload } from '../call/payload.ts';
import { type Call, pendingCall } from '../call/pending-call.ts';
import { Credentials } from '../credentials/credentials.ts';
import { type SignedUrlOptions, secretsOf, signUrl } from '../credentials/hawk.ts';
import type { Endpoint, HttpMethod, MethodArguments, ServiceDefinition } from '../endpoint.ts';
import { type Environment, environmentRootUrl, processEnvironment } from '../environment.ts';
import { CallError, ConfigurationError, TaskclusterError } from '../errors.ts';
import { ServiceUrls } from '../service-urls.ts';
import { connectionLimit } from '../transport/connection-limit.ts';
import { normalizeRootUrl, type QueryValues, type RouteArgument } from '../urls.ts';
import { validateDocument } from '../validation/validation.ts';
import {
  type CallOptions,
  type ClientOptions,
  checkedHeaders,
  checkedValidate,
  type Invocation,
  numericOptions,
  type Validate,
} from './client-options.ts';

/** The arguments that make up the URL of each method: `get` for GET methods, whose URLs can be signed, `other` for the rest. */
export interface UrlArguments {
  readonly get: object;
  readonly other: object;
}

type Arguments<Methods, Name extends keyof Methods> = Methods[Name] extends readonly unknown[] ? Methods[Name] : never;

/** What {@link Client.request} sends besides the HTTP method and the path. */
export interface RawRequest extends CallOptions {
  /** Sent as JSON. */
  readonly payload?: unknown;
  readonly query?: QueryValues;
}

/** The root URL of a client that has `fake` and no `rootUrl`. */
const FAKE_ROOT_URL = 'https://taskcluster.invalid';

/**
 * The base class of every service's client. A client never changes: {@link Client.use} makes a changed copy.
 */
export abstract class Client<Urls extends UrlArguments = UrlArguments> {
  /** The root URL of the deployment, without a trailing slash. */
  readonly rootUrl: string;
  /** The credentials that sign the calls. Anonymous if the client was given none. */
  readonly credentials: Credentials;
  readonly #service: ServiceDefinition;
  readonly #options: ClientOptions;
  #settings: CallSettings;
  readonly #urls: ServiceUrls;
  readonly #validate: Validate;
  #fake: FakeService | undefined;

  /** @throws {ConfigurationError} naming an option that is missing or out of range */
  protected constructor(service: ServiceDefinition, options: ClientOptions) {
    const rootUrl = options.rootUrl ?? (options.fake && FAKE_ROOT_URL);
    if (rootUrl === undefined)
      throw new ConfigurationError('rootUrl is missing; pass { rootUrl }, or use fromEnv() with TASKCLUSTER_ROOT_URL set');
    const given = Credentials.from(options.credentials);
    this.rootUrl = normalizeRootUrl(rootUrl);
    this.credentials = options.authorizedScopes === undefined ? given : given.withAuthorizedScopes(options.authorizedScopes);
    this.#urls = new ServiceUrls(this.rootUrl, service);
    this.#validate = checkedValidate(options.validate);
    this.#service = service;
    this.#options = options;
    this.#fake = options.fake && new FakeService(service, options.fake);
    const numbers = numericOptions(options);
    const transport = options.transport ?? defaultTransport;
    this.#settings = {
      ...numbers,
      credentials: this.credentials,
      transport,
      connections: connectionLimit(transport, this.rootUrl, numbers.maxConnections),
      headers: options.traceId === undefined ? {} : checkedHeaders({ 'x-taskcluster-trace-id': options.traceId }),
      signals: options.signal === undefined ? [] : [options.signal],
      clock: { offset: 0 },
    };
  }

  /**
   * Makes a client from the environment variables `TASKCLUSTER_PROXY_URL` or `TASKCLUSTER_ROOT_URL`,
   * `TASKCLUSTER_CLIENT_ID`, `TASKCLUSTER_ACCESS_TOKEN` and `TASKCLUSTER_CERTIFICATE`. Options in `overrides` replace them.
   * @throws {ConfigurationError} when no root URL is set
   * @throws {CredentialsError} when the certificate is invalid
   */
  static fromEnv<C>(
    this: new (
      options: ClientOptions<C>,
    ) => C,
    overrides: ClientOptions<C> = {},
    environment: Environment = processEnvironment(),
  ): C {
    const rootUrl = overrides.rootUrl ?? (overrides.fake ? undefined : environmentRootUrl(environment));
    const credentials = overrides.credentials ?? Credentials.fromEnv(environment);
    return new this({ ...overrides, rootUrl, credentials });
  }

  /**
   * Makes a copy of this client with some options changed. An option that is given as `undefined` returns to its default. The
   * copy shares this client's connections and its record of faked calls.
   */
  use(changes: ClientOptions<this>): this {
    const options = { ...this.#options, ...changes };
    if ('credentials' in changes && !('authorizedScopes' in changes)) delete options.authorizedScopes;
    const Class = this.constructor as new (options: ClientOptions) => this;
    const copy = new Class(options);
    if (copy.rootUrl === this.rootUrl) copy.#settings = { ...copy.#settings, clock: this.#settings.clock };
    if (!('fake' in changes)) copy.#fake = this.#fake;
    return copy;
  }

  /** The calls to each faked method so far, by method name. Empty for a client without `fake`. */
  get fakeCalls(): Readonly<Record<string, readonly FakeCall[]>> {
    return this.#fake?.calls ?? {};
  }

  /**
   * Builds the URL of a method and sends nothing. Takes the route arguments, then the query if the method has one.
   * @throws {ConfigurationError} when an argument or a query parameter cannot be part of the URL
   */
  buildUrl<Name extends keyof (Urls['get'] & Urls['other']) & string>(
    name: Name,
    ...args: Arguments<Urls['get'] & Urls['other'], Name>
  ): string {
    return this.#urls.methodUrl(name, args).url;
  }

  /**
   * Builds the signed URL of a GET method. Anyone who has it can GET it with this client's scopes until it expires.
   *
   * Takes the arguments of {@link buildUrl}, then when the URL expires (default: in 15 minutes). If the method has a query, the
   * query or `undefined` must come before the expiry.
   * @throws {CredentialsError} when the client has no credentials to sign with
   * @throws {ConfigurationError} when an argument, a query parameter or the expiry is invalid
   */
  buildSignedUrl<Name extends keyof Urls['get'] & string>(
    name: Name,
    ...args: [...Arguments<Urls['get'], Name>, options?: SignedUrlOptions]
  ): string {
    const { url, rest, endpoint } = this.#urls.methodUrl(name, args);
    if (endpoint.method !== 'GET') throw new ConfigurationError(`${name} is a ${endpoint.method} method; only GET URLs can be signed`);
    return signUrl(this.credentials, url, rest[0] as SignedUrlOptions | undefined, this.#settings.clock.offset);
  }

  /**
   * Calls a route that has no method of its own. `path` is relative to the service's API, such as `/ping`, and already
   * percent-encoded. The call is signed and retried like any other. It resolves with the parsed response, or with `undefined`
   * if the response is not JSON.
   */
  request<T = unknown>(method: HttpMethod, path: string, { payload, query, ...options }: RawRequest = {}): Call<T> {
    const result = this.#report(async () => {
      if (this.#fake) throw new ConfigurationError(`${this.#service.name}.request was called on a faked client; only methods can be faked`);
      if (payload !== undefined && (method === 'GET' || method === 'HEAD')) {
        throw new ConfigurationError(`payload is set for a ${method} request, which cannot have one`);
      }
      const subject = `payload of ${this.#service.name}.request`;
      const body = payload === undefined ? undefined : encodePayload(subject, payload);
      const url = this.#urls.rawUrl(path, query);
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

  /** Runs a call and reports it to `onCall`. An error that `check` throws for the response fails the call. */
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
    const validate = this.#validate;
    return this.#report(
      async () => {
        const url = this.#urls.endpointUrl(endpoint, args);
        const body = input === undefined ? undefined : encodePayload(`payload of ${service.name}.${name}`, args.payload);
        if (validate && body !== undefined)
          await validateDocument(service, endpoint, 'input', JSON.parse(body), 'strict', secretsOf(this.credentials));
        if (this.#fake) return await this.#fake.answer<T>(endpoint, args, url, body);
        return await perform<T>(
          { service: service.name, method: name, httpMethod, url, body, json: output !== undefined },
          this.#settingsWith(options),
        );
      },
      async (data) => {
        if (!validate) return;
        const strictness = validate === 'strict' ? 'strict' : 'lenient';
        await validateDocument(service, endpoint, 'output', data, strictness, secretsOf(this.credentials));
      },
    );
  }

  /** The settings of one call. */
  #settingsWith(options: CallOptions | undefined): CallSettings {
    const settings = this.#settings;
    if (options === undefined) return settings;
    const { signal, headers, timeout = settings.timeout, retries = settings.retries } = options;
    return {
      ...settings,
      ...numericOptions({ ...settings, timeout, retries }),
      signals: signal === undefined ? settings.signals : [...settings.signals, signal],
      headers: headers === undefined ? settings.headers : { ...settings.headers, ...checkedHeaders(headers) },
    };
  }
}
