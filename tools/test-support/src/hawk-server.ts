/// <reference path="./hawk.d.ts" />
import hawk, { type Artifacts } from 'hawk';
import { type Behaviour, json, type MisbehavingServer, misbehavingServer, type ReceivedRequest } from './misbehaving-server.ts';

/** Access tokens by clientId. */
export type Clients = Readonly<Record<string, string>>;

/** Makes the function by which the hawk package finds a client's key. */
export function lookup(clients: Clients): (id: string) => Promise<{ key: string; algorithm: 'sha256' } | null> {
  return async (id) => {
    const key = clients[id];
    return key === undefined ? null : { key, algorithm: 'sha256' };
  };
}

/** Verifies the signature of a request. Rejects when it is wrong. */
export async function verify(request: ReceivedRequest, clients: Clients, clockOffset = 0): Promise<Artifacts> {
  const { method, url, headers } = request;
  return (await hawk.server.authenticate({ method, url, headers }, lookup(clients), { localtimeOffsetMsec: clockOffset })).artifacts;
}

export interface HawkServer extends MisbehavingServer {
  /** How many requests were refused. */
  refusals: number;
}

/**
 * Starts a server whose clock is `clockOffset` milliseconds ahead of this machine's. It answers 401 to requests without a valid
 * signature for that clock, and handles the others by `behaviour`.
 */
export async function hawkServer(clients: Clients, behaviour: Behaviour, clockOffset = 0): Promise<HawkServer> {
  const server = await misbehavingServer(async (response, request) => {
    const now = new Date(Date.now() + clockOffset);
    response.setHeader('date', now.toUTCString());
    try {
      await verify(request, clients, clockOffset);
    } catch (error) {
      result.refusals++;
      return json(401, { code: 'AuthenticationFailed', message: String(error), requestInfo: { time: now.toISOString() } })(
        response,
        request,
      );
    }
    return behaviour(response, request);
  });
  const result: HawkServer = Object.assign(server, { refusals: 0 });
  return result;
}
