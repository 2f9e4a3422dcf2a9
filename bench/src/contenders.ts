import { createHmac, randomBytes } from 'node:crypto';
import { tracingChannel } from 'node:diagnostics_channel';
import { Agent, request as httpRequest } from 'node:http';
import { taskDefinition, taskId } from './sample-task.ts';

/** What every client has to manage, over and over: a signed request, and an answer that is parsed. */
export interface Calls {
  /** GET, an answer of about 800 bytes. */
  status(): Promise<unknown>;
  /** PUT of about 900 bytes, the same answer. */
  createTask(): Promise<unknown>;
}

/** Loads a client and makes it ready to call the deployment at `rootUrl`. */
export type Contender = (rootUrl: string) => Promise<Calls>;

const credentials = { clientId: 'project/example/bench', accessToken: 'q1w2e3r4t5y6u7i8o9p0aAsSdDfFgGhHjJkKlLzZxXcC' };

/** Ours with each of its transports, traced or not, the official client, and what one could write by hand. */
export const contenders = {
  '@tc/queue, got': withGot,
  '@tc/queue, got, traced': traced(withGot),
  '@tc/queue, undici': withUndici,
  '@tc/queue, undici, traced': traced(withUndici),
  '@tc/queue, fetch': async (rootUrl) => {
    const { Queue } = await import('@tc/queue');
    const { fetchTransport } = await import('@tc/core/fetch');
    return tcCalls(new Queue({ rootUrl, credentials, transport: fetchTransport() }));
  },
  'taskcluster-client': async (rootUrl) => {
    const { default: taskcluster } = await import('taskcluster-client');
    return tcCalls(new taskcluster.Queue({ rootUrl, credentials }));
  },
  'taskcluster-client, keep-alive': async (rootUrl) => {
    const { default: taskcluster } = await import('taskcluster-client');
    return tcCalls(new taskcluster.Queue({ rootUrl, credentials, agent: { keepAlive: true } }));
  },
  'got + hawk': async (rootUrl) => {
    const [{ got }, { default: hawk }] = await Promise.all([import('got'), import('hawk')]);
    const client = got.extend({ agent: { http: new Agent({ keepAlive: true }) }, retry: { limit: 0 } });
    const { clientId: id, accessToken: key } = credentials;
    return byHand(rootUrl, async (method, url, body) => {
      const { header } = hawk.client.header(url, method, { credentials: { id, key, algorithm: 'sha256' } });
      const headers = { authorization: header, ...(body !== undefined && { 'content-type': 'application/json' }) };
      return JSON.parse((await client(url, { method, headers, ...(body !== undefined && { body }) })).body);
    });
  },
  'undici + HMAC': async (rootUrl) => {
    const { request } = await import('undici');
    return byHand(rootUrl, async (method, url, text) => {
      const headers = { authorization: sign(method, url), ...(text !== undefined && { 'content-type': 'application/json' }) };
      const { statusCode, body } = await request(url, { method, headers, ...(text !== undefined && { body: text }) });
      const answer = await body.text();
      if (statusCode >= 300) throw new Error(`${statusCode}: ${answer}`);
      return JSON.parse(answer);
    });
  },
  'node:http + HMAC': async (rootUrl) => {
    const agent = new Agent({ keepAlive: true });
    return byHand(
      rootUrl,
      (method, url, body) =>
        new Promise((resolve, reject) => {
          const headers = { authorization: sign(method, url), ...(body !== undefined && { 'content-type': 'application/json' }) };
          const request = httpRequest(url, { method, headers, agent }, (response) => {
            let text = '';
            response.setEncoding('utf8');
            response.on('data', (chunk: string) => {
              text += chunk;
            });
            response.on('error', reject);
            response.on('end', () =>
              response.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(`${response.statusCode}: ${text}`)),
            );
          });
          request.on('error', reject);
          request.end(body);
        }),
    );
  },
} satisfies Record<string, Contender>;

/** The name of a contender. */
export type ContenderName = keyof typeof contenders;

async function withGot(rootUrl: string): Promise<Calls> {
  const { Queue } = await import('@tc/queue');
  return tcCalls(new Queue({ rootUrl, credentials }));
}

async function withUndici(rootUrl: string): Promise<Calls> {
  const { Queue } = await import('@tc/queue');
  const { undiciTransport } = await import('@tc/core/undici');
  return tcCalls(new Queue({ rootUrl, credentials, transport: undiciTransport() }));
}

/** The same contender in a process that listens to every message about calls and attempts, and does nothing with them. */
function traced(contender: Contender): Contender {
  return (rootUrl) => {
    const ignore = () => {};
    const listeners = { start: ignore, end: ignore, asyncStart: ignore, asyncEnd: ignore, error: ignore };
    for (const name of ['tc:call', 'tc:attempt']) tracingChannel(name).subscribe(listeners);
    return contender(rootUrl);
  };
}

interface QueueClient {
  status(taskId: string): Promise<unknown>;
  createTask(taskId: string, definition: typeof taskDefinition): Promise<unknown>;
}

function tcCalls(queue: QueueClient): Calls {
  return { status: () => queue.status(taskId), createTask: () => queue.createTask(taskId, taskDefinition) };
}

function byHand(rootUrl: string, send: (method: 'GET' | 'PUT', url: string, body?: string) => Promise<unknown>): Calls {
  const base = `${rootUrl}/api/queue/v1`;
  return {
    status: () => send('GET', `${base}/task/${encodeURIComponent(taskId)}/status`),
    createTask: () => send('PUT', `${base}/task/${encodeURIComponent(taskId)}`, JSON.stringify(taskDefinition)),
  };
}

/** A Hawk header, in as few steps as it takes. */
function sign(method: string, url: string): string {
  const { pathname, search, hostname, port, protocol } = new URL(url);
  const ts = Math.floor(Date.now() / 1000);
  const nonce = randomBytes(6).toString('base64url');
  const text = `hawk.1.header\n${ts}\n${nonce}\n${method}\n${pathname}${search}\n${hostname}\n${port || (protocol === 'https:' ? 443 : 80)}\n\n\n`;
  const mac = createHmac('sha256', credentials.accessToken).update(text).digest('base64');
  return `Hawk id="${credentials.clientId}", ts="${ts}", nonce="${nonce}", mac="${mac}"`;
}
