import type { Endpoint, MethodArguments, ServiceDefinition } from '../endpoint.ts';
import { ConfigurationError } from '../errors.ts';
import type { QueryValues } from '../urls.ts';
import type { CallResult } from './call.ts';
import { CallSummary } from './call-summary.ts';
import type { Call } from './pending-call.ts';

/** Functions that answer a client's methods. Each takes the method's own arguments and returns its answer, directly or as a promise. */
export type Fakes<C> = {
  readonly [M in keyof C as C[M] extends (...args: never[]) => Call<unknown> ? (M extends 'request' ? never : M) : never]?: C[M] extends (
    ...args: infer A
  ) => Call<infer T>
    ? (...args: A) => T | Promise<T>
    : never;
};

/** The arguments of one call to a faked method: route arguments by name, and the payload and query if there were any. */
export interface FakeCall {
  readonly [argument: string]: unknown;
  readonly payload?: unknown;
  readonly query?: QueryValues;
}

type Fake = (...args: unknown[]) => unknown;

/** Answers calls with functions and records them. */
export class FakeService {
  /** Every call so far, by method name. */
  readonly calls: Record<string, FakeCall[]>;
  readonly #fakes: Readonly<Record<string, Fake | undefined>>;
  readonly #service: ServiceDefinition;

  /** @throws {ConfigurationError} when `fakes` names a method that the service does not have */
  constructor(service: ServiceDefinition, fakes: object) {
    this.#service = service;
    this.#fakes = fakes as Record<string, Fake | undefined>;
    for (const name of Object.keys(fakes)) {
      if (!Object.hasOwn(service.endpoints, name)) throw new ConfigurationError(`fake.${name}: ${service.name} has no method ${name}`);
    }
    this.calls = Object.fromEntries(Object.keys(fakes).map((name) => [name, []]));
  }

  /** Answers one call. `url` and `body` are what would have been sent. */
  async answer<T>(endpoint: Endpoint, args: MethodArguments, url: string, body: string | undefined): Promise<CallResult<T>> {
    const started = performance.now();
    const data = await this.#run(endpoint, args);
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
    return { data: data as T, summary };
  }

  #run({ name, args, input, query: parameters }: Endpoint, { args: values = [], payload, query }: MethodArguments): unknown {
    const fake = this.#fakes[name];
    if (fake === undefined) throw new ConfigurationError(`${this.#service.name}.${name} was called, and \`fake\` has no such method`);
    const named = Object.fromEntries(args.map((argument, index) => [argument, values[index]]));
    this.calls[name]?.push({ ...named, ...(payload !== undefined && { payload }), ...(query !== undefined && { query }) });
    return fake(...values, ...(input === undefined ? [] : [payload]), ...(parameters === undefined ? [] : [query]));
  }
}
