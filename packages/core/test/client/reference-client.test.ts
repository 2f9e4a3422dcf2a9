import { apiError, echo, json, misbehavingServer } from '@tc/test-support/misbehaving-server';
import { rejection, thrown } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type ApiReference, createClient } from '../../src/client/reference-client.ts';
import { ApiError, ConfigurationError, ValidationError } from '../../src/errors.ts';

const test = suite('clients from references');

const paging = ['continuationToken', 'limit'];

const reference: ApiReference = {
  serviceName: 'widgets',
  apiVersion: 'v1',
  entries: [
    { name: 'ping', method: 'get', route: '/ping', args: [] },
    { name: 'widget', method: 'get', route: '/widget/<widgetId>', args: ['widgetId'], query: ['color'], output: 'v1/widget.json#' },
    {
      name: 'makeWidget',
      method: 'put',
      route: '/widget/<widgetId>',
      args: ['widgetId'],
      scopes: 'widgets:make',
      input: 'v1/widget.json#',
      output: 'v1/widget.json#',
    },
    { name: 'listWidgets', method: 'get', route: '/widgets', args: [], query: paging, output: 'v1/list.json#' },
    { name: 'use', method: 'post', route: '/use', args: [] },
  ],
};

const schemas = {
  'schemas/widgets/v1/widget.json': { type: 'object', properties: { size: { $ref: 'size.json#' } }, required: ['size'] },
  'schemas/widgets/v1/size.json': { type: 'integer', minimum: 1 },
};

const rootUrl = 'https://tc.example.com';

test('methods take arguments, a payload, a query and options, in this order', async () => {
  await using server = await misbehavingServer(echo);
  const widgets = createClient(reference, { rootUrl: server.rootUrl });
  await widgets['widget']?.('w/1', { color: 'red' }, { headers: {} });
  await widgets['makeWidget']?.('w/1', { size: 3 });
  assert.equal(
    server.requests.map(({ method, url, body }) => `${method} ${url} ${body}`),
    ['GET /api/widgets/v1/widget/w%2F1?color=red ', 'PUT /api/widgets/v1/widget/w%2F1 {"size":3}'],
  );
});

test('a loop over a paginated method reads the items of all pages', async () => {
  await using server = await misbehavingServer(json(200, { widgets: [1, 2], continuationToken: 'more' }), json(200, { widgets: [3] }));
  const sizes: number[] = [];
  for await (const size of createClient(reference, { rootUrl: server.rootUrl })['listWidgets']?.({ limit: 2 }) ?? []) sizes.push(size);
  assert.equal(sizes, [1, 2, 3]);
  assert.match(server.requests[1]?.url ?? '', /limit=2/);
  assert.match(server.requests[1]?.url ?? '', /continuationToken=more/);
});

test('pages with several lists have no items, but pages() reads them', async () => {
  await using server = await misbehavingServer(json(200, { widgets: [1], gone: [2] }));
  const { listWidgets } = createClient(reference, { rootUrl: server.rootUrl });
  const read = async () => {
    for await (const item of listWidgets?.() ?? []) assert.unreachable(`${item}`);
  };
  assert.match((await rejection(read(), ConfigurationError)).message, 'pages() instead');
  for await (const page of listWidgets?.().pages() ?? []) assert.equal(page, { widgets: [1], gone: [2] });
});

test('payloads are checked against the schemas, with their references followed', async () => {
  await using server = await misbehavingServer(echo);
  const widgets = createClient(reference, { rootUrl: server.rootUrl, schemas, validate: true });
  const call = widgets['makeWidget']?.('w', { size: 0 });
  assert.match((await rejection(call as Promise<unknown>, ValidationError)).message, /size/);
  assert.is(server.requests.length, 0);
});

test('a client has only the methods of its reference; those that every client has get another name', () => {
  const widgets = createClient(reference, { rootUrl });
  assert.is(widgets['unknown'], undefined);
  assert.type(widgets['use_'], 'function');
  assert.is(widgets.use({ rootUrl: 'https://other.example.com' }).rootUrl, 'https://other.example.com');
});

test('methods without scopes can be called without credentials', async () => {
  await using server = await misbehavingServer(json(200, {}), apiError(403, 'InsufficientScopes', 'widgets:make is missing'));
  const widgets = createClient(reference, { rootUrl: server.rootUrl });
  await widgets['ping']?.();
  assert.is(server.requests[0]?.headers['authorization'], undefined);
  assert.is((await rejection(widgets['makeWidget']?.('w', { size: 1 }) as Promise<unknown>, ApiError)).code, 'InsufficientScopes');
});

test('what is not an API reference is refused', () => {
  assert.match(
    thrown(() => createClient({} as ApiReference, { rootUrl }), ConfigurationError).message,
    /^reference is not an API reference/,
  );
});

test.run();
