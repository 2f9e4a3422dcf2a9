import type { Endpoint, MethodArguments, ServiceDefinition } from './endpoint.ts';
import { ConfigurationError } from './errors.ts';
import type { Call } from './pending-call.ts';
import type { QueryValues } from './urls.ts';

/** Stand-ins for a client's methods: each takes what the method takes and returns its answer, at once or as a promise. */
export type Fakes<C> = {
  readonly [M in keyof C as C[M] extends (...args: never[]) => Call<unknown> ? (M extends 'request' ? never : M) : never]?: C[M] extends (
    ...args: infer A
  ) => Call<infer T>
    ? (...args: A) => T | Promise<T>
    : never;
};

/** What a faked method was called with: route arguments by name, and the payload and query where there were any. */
export interface FakeCall {
  readonly [argument: string]: unknown;
  readonly payload?: unknown;
  readonly query?: QueryValues;
}

/** Answers calls from functions and remembers them. */
export class FakeService {
  /** Every call so far, by method name. */
  readonly calls: Record<string, FakeCall[]>;
  readonly #fakes: Readonly<Record<string, ((...args: unknown[]) => unknown) | undefined>>;
  readonly #service: ServiceDefinition;

  constructor(service: ServiceDefinition, fakes: object) {
    this.#service = service;
    this.#fakes = fakes as Record<string, ((...args: unknown[]) => unknown) | undefined>;
    for (const name of Object.keys(fakes)) {
      if (!Object.hasOwn(service.endpoints, name)) throw new ConfigurationError(`fake.${name}: ${service.name} has no method ${name}`);
    }
    this.calls = Object.fromEntries(Object.keys(fakes).map((name) => [name, []]));
  }

  async answer(endpoint: Endpoint, { args: values = [], payload, query }: MethodArguments): Promise<unknown> {
    const { name, args, input } = endpoint;
    const fake = this.#fakes[name];
    if (fake === undefined) throw new ConfigurationError(`${this.#service.name}.${name} was called, and \`fake\` has no such method`);
    const named = Object.fromEntries(args.map((argument, index) => [argument, values[index]]));
    this.calls[name]?.push({ ...named, ...(payload !== undefined && { payload }), ...(query !== undefined && { query }) });
    return await fake(...values, ...(input === undefined ? [] : [payload]), ...(endpoint.query === undefined ? [] : [query]));
  }
}
