// What generated packages import, and nothing else of this package: it changes only in ways that older ones survive.
export { Client } from './client.ts';
export type { CallOptions, ClientOptions, Invocation } from './client-options.ts';
export type { Endpoint, ServiceDefinition } from './endpoint.ts';
export { type Binding, bind, type Exchange, type RoutingKeyPattern } from './events.ts';
export type { PagedCall } from './pagination.ts';
export type { Call } from './pending-call.ts';
