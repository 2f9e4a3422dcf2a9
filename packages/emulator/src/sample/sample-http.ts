import type { ClientOptions, Credentials } from '@tc/core';
import { Hooks } from '@tc/hooks';
import { Index } from '@tc/index';
import { Queue } from '@tc/queue';
import { Secrets } from '@tc/secrets';
import { WorkerManager } from '@tc/worker-manager';
import type { Clock } from '../platform/clock.ts';
import type { SampleCaller } from './sample-caller.ts';

/** What {@link httpCaller} needs of an emulator. */
export interface HttpTarget {
  readonly rootUrl: string;
  /** The present deployment. */
  current(): { readonly clock: Clock; readonly root: Credentials };
}

const CLASSES = [Hooks, Index, Queue, Secrets, WorkerManager];

const HOUR = 3_600_000;

/** Calls the methods of one service by name. */
type AnyClient = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;

/**
 * Makes the calls of the sample deployment over HTTP, each with credentials of its caller.
 * @param githubHeaders - returns the headers of an event from GitHub
 */
export function httpCaller(target: HttpTarget, githubHeaders: (type: string, text: string) => Record<string, string>): SampleCaller {
  const clients = new Map<string, { readonly client: AnyClient; readonly until: number; readonly root: Credentials }>();

  const clientOf = (service: string, clientId: string): AnyClient => {
    const { clock, root } = target.current();
    const now = clock.now();
    const known = clients.get(`${service} ${clientId}`);
    if (known !== undefined && known.until > now && known.root === root) return known.client;
    const Class = CLASSES.find((candidate) => candidate.service.name === service);
    if (Class === undefined) throw new Error(`the sample deployment makes no calls of ${service}`);
    const credentials = root.createTemporary({ clientId, scopes: ['*'], start: new Date(now - HOUR), expiry: new Date(now + 24 * HOUR) });
    const options: ClientOptions = { rootUrl: target.rootUrl, credentials, retries: 0 };
    const client = new (Class as new (options: ClientOptions) => object)(options) as AnyClient;
    // Each run of a task has a client of its own, so forget those of former runs.
    if (clients.size > 100) clients.clear();
    clients.set(`${service} ${clientId}`, { client, until: now + 12 * HOUR, root });
    return client;
  };

  return {
    async call({ service, method, params = {}, payload, clientId }) {
      const endpoint = CLASSES.find((candidate) => candidate.service.name === service)?.service.endpoints[method];
      const args = endpoint?.args.map((name) => params[name]) ?? [];
      return clientOf(service, clientId)[method]?.(...args, ...(payload === undefined ? [] : [payload]));
    },
    async upload(putUrl, contentType, bytes) {
      await fetch(putUrl, { method: 'PUT', headers: { 'content-type': contentType }, body: new Uint8Array(bytes) });
    },
    async sendGithubEvent(type, body) {
      const text = JSON.stringify(body);
      await fetch(`${target.rootUrl}/api/github/v1/github`, { method: 'POST', headers: githubHeaders(type, text), body: text });
    },
  };
}
