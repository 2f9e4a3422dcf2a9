import { ConfigurationError, type ServiceDefinition } from '@tc/core';

/** Selects calls. A field that is missing matches every call. */
export interface CallFilter {
  /** Such as `queue`. */
  readonly service?: string | undefined;
  /** The name in the API reference, such as `createTask`. */
  readonly method?: string | undefined;
  /** The clientId in the signature of the call. */
  readonly clientId?: string | undefined;
}

/** A call that is about to be executed. */
export interface IncomingCall {
  readonly service: string;
  readonly method: string;
  readonly clientId: string | undefined;
}

export function matchesFilter(filter: CallFilter, call: IncomingCall): boolean {
  return (['service', 'method', 'clientId'] as const).every((name) => filter[name] === undefined || filter[name] === call[name]);
}

/** @param subject - the method that was called, for the error message @throws {ConfigurationError} for an unknown service or method */
export function checkFilter(subject: string, { service, method }: CallFilter, services: readonly ServiceDefinition[]): void {
  const candidates = service === undefined ? services : services.filter(({ name }) => name === service);
  if (candidates.length === 0) {
    const known = services.map(({ name }) => name).join(', ');
    throw new ConfigurationError(`${subject}: service is ${JSON.stringify(service)}, expected one of ${known}`);
  }
  if (method === undefined || candidates.some(({ endpoints }) => Object.hasOwn(endpoints, method))) return;
  throw new ConfigurationError(`${subject}: method is ${JSON.stringify(method)}, and ${service ?? 'no service'} has no such method`);
}
