import type { IncomingMessage, ServerResponse } from 'node:http';
import { NamespaceTree } from '../services/index/namespaces.ts';
import type { Task } from '../services/queue/task.ts';
import type { ConsoleTarget } from './console-target.ts';
import { Control } from './control/control.ts';
import { callDetail } from './entries/call-detail.ts';
import { eventDetail } from './entries/event-entries.ts';
import { taskEntry } from './entries/task-entry.ts';
import type { TaskEntry } from './protocol.ts';
import { Refusal } from './refusal.ts';
import { openSession } from './session.ts';
import { UpdateFeed } from './updates/update-feed.ts';
import { streamUpdates } from './updates/update-stream.ts';

/** How many tasks the list of tasks has. */
const LISTED_TASKS = 10_000;

/** A request to the console's API. The guard has let it pass. */
interface ApiRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The last part of the path, for routes that end with an id. */
  readonly id: number;
  readonly query: URLSearchParams;
}

/** Stands for a response body that has been sent. */
const SENT = Symbol('sent');

/** Returns the response body. `undefined` sends status 204. */
type Route = (request: ApiRequest) => unknown;

/** The console's API; see `protocol.ts`. */
export class ConsoleApi {
  readonly #target: ConsoleTarget;
  /** By path, then by HTTP method. */
  readonly #routes: Readonly<Record<string, Readonly<Record<string, Route>>>>;
  #feed: UpdateFeed | undefined;

  constructor(target: ConsoleTarget) {
    this.#target = target;
    const control = new Control(target);
    this.#routes = {
      session: { POST: () => openSession(target) },
      stream: { GET: (request) => this.#stream(request) },
      'calls/<id>': { GET: ({ id }) => found('call', id, this.#call(id)) },
      'events/<id>': { GET: ({ id }) => found('event', id, eventDetail(target.current().eventLog, id)) },
      tasks: { GET: () => this.#tasks() },
      namespaces: { GET: () => this.#namespaces() },
      faults: { POST: ({ request }) => control.addFault(request) },
      'faults/<id>': { DELETE: ({ id }) => removed('fault', id, control.removeFault(id)) },
      'rate-limits': { POST: ({ request }) => control.addRateLimit(request) },
      'rate-limits/<id>': { DELETE: ({ id }) => removed('rate limit', id, control.removeRateLimit(id)) },
      skew: { PUT: ({ request }) => control.skew(request) },
      advance: { POST: ({ request }) => control.advance(request) },
      publish: { POST: ({ request }) => control.publish(request) },
      state: { GET: async ({ response }) => sendFile(response, await control.save()), PUT: ({ request }) => control.load(request) },
      reset: { POST: () => control.reset() },
    };
  }

  /** @param path - the path after `/console/api/`, with the query */
  async handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const [route = '', search] = path.split('?');
    const [, name = route, id] = /^([a-z-]+)\/(\d{1,15})$/.exec(route) ?? [];
    const methods = Object.entries(this.#routes).find(([pattern]) => pattern === (id === undefined ? name : `${name}/<id>`))?.[1];
    if (methods === undefined) throw new Refusal(404, `the console's API has nothing at ${route}`);
    const handler = Object.entries(methods).find(([method]) => method === request.method)?.[1];
    if (handler === undefined) {
      const allow = Object.keys(methods).join(', ');
      throw new Refusal(405, `${request.method} is not supported at ${route}, expected ${allow}`, { allow });
    }
    const body = await handler({ request, response, id: Number(id), query: new URLSearchParams(search) });
    if (body !== SENT) sendJson(response, body);
  }

  #call(id: number) {
    const call = this.#target.current().monitor.log.find(id);
    return call && callDetail(call);
  }

  #tasks(): TaskEntry[] {
    const tasks = [...this.#target.current().state.table<Task>('queue/tasks').values()];
    return tasks.slice(-LISTED_TASKS).reverse().map(taskEntry);
  }

  #namespaces(): string[] {
    const { clock, state } = this.#target.current();
    const tree = new NamespaceTree({ clock, table: (name) => state.table(name) });
    return tree.namespacesIn('').map(({ name }) => name);
  }

  async #stream({ response, query }: ApiRequest): Promise<typeof SENT> {
    await streamUpdates(response, query.get('since') ?? '', () => this.#currentFeed());
    return SENT;
  }

  /** All pages share one feed. The next deployment gets a feed of its own. */
  #currentFeed(): UpdateFeed {
    const deployment = this.#target.current();
    if (this.#feed?.deployment !== deployment) this.#feed = new UpdateFeed(deployment);
    return this.#feed;
  }
}

function found<T>(what: string, id: number, value: T | undefined): T {
  if (value === undefined) throw new Refusal(404, `${what} ${id} does not exist, or is no longer kept`);
  return value;
}

function removed(what: string, id: number, wasActive: boolean): undefined {
  if (!wasActive) throw new Refusal(404, `${what} ${id} does not exist, or is not active any more`);
}

/** Sends JSON text as a file to download. */
function sendFile(response: ServerResponse, text: string): typeof SENT {
  response.writeHead(200, {
    'cache-control': 'no-store',
    'content-disposition': 'attachment; filename="emulator-state.json"',
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
  return SENT;
}

function sendJson(response: ServerResponse, body: unknown): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(body === undefined ? 204 : 200, {
    'cache-control': 'no-store',
    ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) }),
  });
  response.end(text);
}
