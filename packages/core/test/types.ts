/** Code that must compile, and after `@ts-expect-error` code that must not. It never runs: `tsc -p test` checks it. */
import type { CallSummary } from '../src/call/call-summary.ts';
import { Credentials } from '../src/credentials/credentials.ts';
import { type Binding, bind, type Exchange, type MessageOf, type RoutingOf } from '../src/events.ts';
import * as bun from '../src/platform/bun.ts';
import * as deno from '../src/platform/deno.ts';
import * as node from '../src/platform/node.ts';
import type { Platform } from '../src/platform/platform.ts';
import * as web from '../src/platform/web.ts';
import type { Transport } from '../src/transport/transport.ts';
import { type Item, type ItemList, Sample } from './sample-service.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile if `value` is not exactly of the given type. */
function exactly<Expected>(): <Actual>(value: Actual, ...proof: Equal<Actual, Expected> extends true ? [] : [never]) => void {
  return () => {};
}

export async function calls(sample: Sample): Promise<void> {
  exactly<Item>()(await sample.getItem('x'));
  exactly<{ data: Item; summary: CallSummary }>()(await sample.getItem('x').withSummary());
  exactly<ItemList>()(await sample.listItems());
  for await (const item of sample.listItems({ limit: 1 }, { retries: 0 })) exactly<Item>()(item);
  for await (const page of sample.listItems().pages()) exactly<ItemList>()(page);
  exactly<{ a: number }>()(await sample.request<{ a: number }>('GET', '/x'));
  exactly<unknown>()(await sample.request('GET', '/x'));
  exactly<Sample>()(sample.use({ retries: 1 }));
  exactly<Sample>()(Sample.fromEnv());
  exactly<Sample>()(Sample.fromEnv({ retries: 1, fake: { ping: () => {} } }));
  // @ts-expect-error: a number in place of the payload
  sample.putItem('x', 5);
  // @ts-expect-error: no such HTTP method
  sample.request('FETCH', '/x');
  // @ts-expect-error: no such option
  sample.getItem('x', { retry: 1 });
  // @ts-expect-error: no such query parameter
  sample.listItems({ limt: 1 });
  // @ts-expect-error: a method without pages cannot be iterated
  for await (const _ of sample.getItem('x'));
}

export function clients(): void {
  new Sample({
    rootUrl: 'x',
    credentials: new Credentials(),
    authorizedScopes: [],
    timeout: 1,
    retries: 1,
    delayFactor: 1,
    randomizationFactor: 0,
    maxDelay: 1,
  });
  new Sample({
    rootUrl: 'x',
    traceId: 't',
    signal: new AbortController().signal,
    validate: true,
    onCall: ({ attempts }, error) => [attempts, error?.message],
  });
  const undefinedIsFine: string | undefined = process.env['X'];
  new Sample({
    rootUrl: undefinedIsFine,
    credentials: { clientId: undefinedIsFine, accessToken: undefinedIsFine },
    traceId: undefinedIsFine,
  });
  const transport: Transport = async ({ url, signal }) => ({ status: signal.aborted ? 500 : 200, headers: { url }, body: '' });
  new Sample({ rootUrl: 'x', transport });
  // @ts-expect-error: no such option
  new Sample({ rootURL: 'x' });
  // @ts-expect-error: a transport responds with a status, headers and a body
  new Sample({ rootUrl: 'x', transport: async () => ({ status: 200 }) });
  // @ts-expect-error: scopes are a list
  new Sample({ rootUrl: 'x', authorizedScopes: 'a' });
}

export function urls(sample: Sample): void {
  exactly<string>()(sample.buildUrl('getItem', 'x'));
  sample.buildUrl('putItem', 'x');
  sample.buildUrl('getFile', 'x', 'y', { version: 1 });
  sample.buildUrl('listItems');
  exactly<string>()(sample.buildSignedUrl('ping'));
  sample.buildSignedUrl('getItem', 'x', { expiresIn: '5 minutes' });
  sample.buildSignedUrl('getFile', 'x', 'y', { version: 1 }, { expiresIn: 1000 });
  sample.buildSignedUrl('getFile', 'x', 'y', undefined, { expiresIn: 1000 });
  // @ts-expect-error: no such method
  sample.buildUrl('nothing');
  // @ts-expect-error: an argument is missing
  sample.buildUrl('getItem');
  // @ts-expect-error: an argument too many
  sample.buildUrl('getItem', 'x', 'y');
  // @ts-expect-error: an argument of the wrong type
  sample.buildUrl('getItem', true);
  // @ts-expect-error: no such query parameter
  sample.buildUrl('listItems', { limt: 1 });
  // @ts-expect-error: the method has no query
  sample.buildUrl('getItem', 'x', { limit: 1 });
  // @ts-expect-error: only GET methods can be signed
  sample.buildSignedUrl('putItem', 'x');
  // @ts-expect-error: only GET methods can be signed
  sample.buildSignedUrl('search');
  // @ts-expect-error: no such query parameter
  sample.buildSignedUrl('getFile', 'x', 'y', { versoin: 1 });
  // @ts-expect-error: the expiry comes after the query
  sample.buildSignedUrl('getFile', 'x', 'y', { expiresIn: '5 minutes' });
  // @ts-expect-error: no such option
  sample.buildSignedUrl('ping', { expires: '5 minutes' });
}

export function fakes(): void {
  new Sample({ fake: { getItem: (itemId) => ({ itemId, size: 1 }), ping: async () => {} } });
  new Sample({
    fake: {
      putItem: (itemId, payload) => {
        exactly<string>()(itemId);
        exactly<Item>()(payload);
        return payload;
      },
    },
  });
  // @ts-expect-error: no such method
  new Sample({ fake: { nothing: () => undefined } });
  // @ts-expect-error: a raw request cannot be faked
  new Sample({ fake: { request: () => undefined } });
  // @ts-expect-error: only calls can be faked
  new Sample({ fake: { buildUrl: () => 'x' } });
  // @ts-expect-error: an answer of the wrong type
  new Sample({ fake: { getItem: () => ({ itemId: 5, size: 1 }) } });
  // @ts-expect-error: an incomplete answer
  new Sample({ fake: { getItem: async () => ({ itemId: 'x' }) } });
  // @ts-expect-error: an argument of the wrong type
  new Sample({ fake: { getItem: (itemId: number) => ({ itemId: String(itemId), size: 1 }) } });
}

export function temporaryCredentials(credentials: Credentials): void {
  exactly<Credentials>()(credentials.createTemporary({ scopes: [], expiresIn: '1 day' }));
  credentials.createTemporary({ scopes: ['a'], expiresIn: '1 day', start: new Date(), clientId: 'x' });
  credentials.createTemporary({ scopes: ['a'], start: new Date(), expiry: new Date() });
  // @ts-expect-error: no period
  credentials.createTemporary({ scopes: [] });
  // @ts-expect-error: no start
  credentials.createTemporary({ scopes: [], expiry: new Date() });
  // @ts-expect-error: a length and an end
  credentials.createTemporary({ scopes: [], start: new Date(), expiry: new Date(), expiresIn: '1 day' });
  // @ts-expect-error: no scopes
  credentials.createTemporary({ expiresIn: '1 day' });
  // @ts-expect-error: credentials cannot be changed
  credentials.clientId = 'x';
  // @ts-expect-error: their scopes cannot be changed either
  credentials.authorizedScopes?.push('x');
}

interface Message {
  taskId: string;
}

interface Routing {
  readonly taskId: string;
  readonly runId: string;
}

export function bindings(exchange: Exchange<'taskDone'>): void {
  const binding: Binding<'taskDone', Message, Routing> = bind<'taskDone', Message, Routing>(exchange, { taskId: 'x', runId: 0 });
  exactly<'taskDone'>()(binding.name);
  exactly<Message>()({} as MessageOf<typeof binding>);
  exactly<Routing>()({} as RoutingOf<typeof binding>);
  // @ts-expect-error: no such field
  bind<'taskDone', Message, Routing>(exchange, { taskid: 'x' });
}

/** Every runtime has everything that core needs of it. */
export const platforms: readonly Platform[] = [bun, deno, node, web];
