import type { Transport } from './transport.ts';

let loaded: Promise<Transport> | undefined;

/** Sends requests with got over keep-alive connections, for clients without a `transport`. Got is loaded at the first request. */
export const defaultTransport: Transport = async (request) => {
  loaded ??= import('./got-transport.ts').then(({ gotTransport }) => gotTransport());
  return (await loaded)(request);
};
