// What generated packages import, and nothing else of this package: it changes only in ways that older ones survive.

export type { PagedCall } from './call/pagination.ts';
export type { Call } from './call/pending-call.ts';
export { Client } from './client/client.ts';
export type { CallOptions, ClientOptions, Invocation } from './client/client-options.ts';
export type { Endpoint, ServiceDefinition } from './endpoint.ts';
export { type Binding, bind, type Exchange, type RoutingKeyPattern } from './events.ts';
