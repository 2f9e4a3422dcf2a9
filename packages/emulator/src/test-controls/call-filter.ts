import { ConfigurationError, fromNow, type ServiceDefinition } from '@tc/core';

/** Which calls something is about; what is left out can be any. */
export interface CallFilter {
  /** Such as `queue`. */
  readonly service?: string | undefined;
  /** As in the API reference, such as `createTask`. */
  readonly method?: string | undefined;
  /** Whom the call is signed as. */
  readonly clientId?: string | undefined;
}

/** A call that is about to be carried out. */
export interface IncomingCall {
  readonly service: string;
  readonly method: string;
  readonly clientId: string | undefined;
}

/** Something that goes on until it is stopped. */
export interface Stoppable extends Disposable {
  /** Repeating it does no harm. */
  stop(): void;
}

export function isMeant(filter: CallFilter, call: IncomingCall): boolean {
  return (['service', 'method', 'clientId'] as const).every((name) => filter[name] === undefined || filter[name] === call[name]);
}

/** @throws {ConfigurationError} for a service, or a method, that there is not */
export function checkFilter(subject: string, { service, method }: CallFilter, services: readonly ServiceDefinition[]): void {
  const candidates = service === undefined ? services : services.filter(({ name }) => name === service);
  if (candidates.length === 0) {
    const known = services.map(({ name }) => name).join(', ');
    throw new ConfigurationError(`${subject}: service is ${JSON.stringify(service)}, expected one of ${known}`);
  }
  if (method === undefined || candidates.some(({ endpoints }) => Object.hasOwn(endpoints, method))) return;
  throw new ConfigurationError(`${subject}: method is ${JSON.stringify(method)}, and ${service ?? 'no service'} has no such method`);
}

/** @throws {ConfigurationError} for an option that is not in `known` */
export function checkNames(subject: string, options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new ConfigurationError(`${subject}: there is no option ${name}; expected ${known.join(', ')}`);
  }
}

/** A number of milliseconds, given as such or as text. @throws {ConfigurationError} for what is neither, or lies in the past */
export function milliseconds(subject: string, duration: string | number, least = 0): number {
  const start = new Date(0);
  let value: number;
  try {
    value = typeof duration === 'number' ? duration : fromNow(duration, start).getTime();
  } catch (cause) {
    throw new ConfigurationError(`${subject} is ${JSON.stringify(duration)}, expected a duration such as "2 seconds"`, { cause });
  }
  if (Number.isFinite(value) && value >= least) return value;
  throw new ConfigurationError(`${subject} is ${JSON.stringify(duration)}, expected a duration of at least ${least} milliseconds`);
}
