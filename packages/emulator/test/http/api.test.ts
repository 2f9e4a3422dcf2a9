import { type Endpoint, manifestUrl } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { References } from '../../src/calls/references.ts';
import type { RequestContext } from '../../src/calls/request-context.ts';
import type { Handler, ServiceModule } from '../../src/calls/service.ts';
import { Api } from '../../src/http/api.ts';
import { HttpServer } from '../../src/http/http-server.ts';
import { ObjectEndpoint } from '../../src/http/object-endpoint.ts';
import { Authenticator } from '../../src/identity/authentication.ts';
import { Clock } from '../../src/platform/clock.ts';
import { ObjectStore } from '../../src/platform/object-store.ts';
import { randomFrom } from '../../src/platform/random.ts';
import { MemoryState } from '../../src/state/state.ts';
import { CallMonitor } from '../../src/test-controls/call-monitor.ts';
import { createTask, deployment, sampleTask } from '../support/deployment.ts';

const test = suite('api');

interface ErrorAnswer {
  readonly code: string;
  readonly message: string;
  readonly requestInfo: { method: string; params: object; payload: unknown; time: string };
}

async function ask(url: string, init: RequestInit = {}): Promise<{ status: number; body: ErrorAnswer; headers: Headers }> {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, body: (await response.json()) as ErrorAnswer };
}

const json = { 'content-type': 'application/json' };

test('an error has a code, a message and requestInfo, and the message ends with a summary of the request', async () => {
  await using server = await deployment();
  const { status, body } = await ask(`${server.emulator.rootUrl}/api/auth/v1/clients/no%2Fbody`);
  assert.is(status, 404);
  assert.is(body.code, 'ResourceNotFound');
  assert.match(
    body.message,
    /^client no\/body does not exist\n\n---\n\n\* method: {5}client\n\* errorCode: {2}ResourceNotFound\n\* statusCode: 404\n\* time: /,
  );
  const { time, ...request } = body.requestInfo;
  assert.equal(request, { method: 'client', params: { clientId: 'no/body' }, payload: {} });
  assert.is(new Date(time).toISOString(), time);
});

for (const [what, path, method] of [
  ['service', '/api/nothing/v1/ping', 'GET'],
  ['version', '/api/queue/v2/ping', 'GET'],
  ['route', '/api/queue/v1/nothing', 'GET'],
  ['method at a known route', '/api/queue/v1/ping', 'POST'],
  ['argument, being empty', '/api/queue/v1/task//status', 'GET'],
] as const) {
  test(`an unknown ${what} is a ResourceNotFound`, async () => {
    await using server = await deployment();
    const { status, body } = await ask(server.emulator.rootUrl + path, { method });
    assert.is(status, 404);
    assert.is(body.code, 'ResourceNotFound');
  });
}

test('an unknown path outside the API is not found', async () => {
  await using server = await deployment();
  assert.is((await fetch(`${server.emulator.rootUrl}/login`)).status, 404);
});

test('a trailing slash is ignored', async () => {
  await using server = await deployment();
  for (const path of ['/api/auth/v1/clients', '/api/auth/v1/clients/', '/api/auth/v1/ping/']) {
    assert.is((await fetch(server.emulator.rootUrl + path)).status, 200, path);
  }
});

test('arguments are checked, and the error describes the expected values', async () => {
  await using server = await deployment();
  const { status, body } = await ask(`${server.emulator.rootUrl}/api/queue/v1/task/not-a-slugid/runs/one/artifacts`);
  assert.is(status, 400);
  assert.is(body.code, 'InvalidRequestArguments');
  assert.match(body.message, 'taskId is "not-a-slugid", expected a slugid');
  assert.match(body.message, 'runId is "one", expected a whole number');
});

for (const [query, message, code = 'InvalidRequestArguments'] of [
  ['limit=1&start=3', 'query parameter start is unknown; expected continuationToken, limit'],
  ['limit=0', 'query parameter limit is "0", expected a whole number'],
  ['limit=1&limit=2', 'query parameter limit is given more than once'],
  ['continuationToken=', 'query parameter continuationToken is ""'],
  ['continuationToken=%2F', 'query parameter continuationToken is /, expected', 'InputError'],
  [
    'continuationToken=abcd',
    'query parameter continuationToken is abcd, expected the continuationToken of the previous page',
    'InputError',
  ],
] as const) {
  test(`the query ${query} is rejected`, async () => {
    await using server = await deployment();
    const { status, body } = await ask(`${server.emulator.rootUrl}/api/queue/v1/provisioners/proj/worker-types?${query}`);
    assert.is(status, 400);
    assert.is(body.code, code);
    assert.match(body.message, message);
  });
}

const expandPath = '/api/auth/v1/scopes/expand';

for (const [what, init, message] of [
  ['not JSON', { headers: json, body: '{"scopes": [' }, 'the payload is not JSON'],
  ['empty', { headers: json }, 'the payload is not JSON'],
  ['sent as text', { headers: { 'content-type': 'text/plain' }, body: '{"scopes":[]}' }, 'Content-Type is text/plain'],
] as const) {
  test(`a payload that is ${what} is malformed`, async () => {
    await using server = await deployment();
    const { status, body } = await ask(server.emulator.rootUrl + expandPath, { method: 'POST', ...init });
    assert.is(status, 400);
    assert.is(body.code, 'MalformedPayload');
    assert.match(body.message, message);
  });
}

test('a content type can have parameters', async () => {
  await using server = await deployment();
  const init = { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-8' }, body: '{"scopes":["a"]}' };
  assert.is((await fetch(server.emulator.rootUrl + expandPath, init)).status, 200);
});

test('a payload that does not match its schema is rejected with each path and reason', async () => {
  await using server = await deployment();
  const { rootUrl, credentials } = server.emulator;
  const url = `${rootUrl}/api/queue/v1/task/fN1SbArXTPSVFNUvaOlinQ`;
  const { metadata, ...task } = sampleTask(server);
  const payload = { ...task, created: 'today', retries: 99, surplus: 1, metadata: { ...metadata, source: 'nowhere' } };
  const headers = { ...json, authorization: credentials.signRequest('PUT', url) };
  const { status, body } = await ask(url, { method: 'PUT', headers, body: JSON.stringify(payload) });
  assert.is(status, 400);
  assert.is(body.code, 'InputValidationError');
  for (const path of ['/created', '/retries', '/metadata/source', '/surplus']) assert.match(body.message, path);
  assert.equal((body.requestInfo.payload as { retries: number }).retries, 99);
});

test('a missing property gets its default, even if it is required', async () => {
  await using server = await deployment();
  const taskId = await createTask(server);
  const { priority, requires, retries, routes, schedulerId, tags, extra, dependencies, scopes } = await server.queue.task(taskId);
  assert.equal(
    { priority, requires, retries, routes, schedulerId, tags, extra, dependencies, scopes },
    {
      priority: 'lowest',
      requires: 'all-completed',
      retries: 5,
      routes: [],
      schedulerId: '-',
      tags: {},
      extra: {},
      dependencies: [],
      scopes: [],
    },
  );
  const url = `${server.emulator.rootUrl}/api/queue/v1/claim-work/proj/ci`;
  const headers = { ...json, authorization: server.emulator.credentials.signRequest('POST', url) };
  const response = await fetch(url, { method: 'POST', headers, body: '{"workerGroup":"g","workerId":"w"}' });
  assert.is(((await response.json()) as { tasks: unknown[] }).tasks.length, 1);
});

test('a payload over 10 MB is too large', async () => {
  await using server = await deployment();
  const { status, body } = await ask(server.emulator.rootUrl + expandPath, {
    method: 'POST',
    headers: json,
    body: 'x'.repeat(10 * 1024 * 1024 + 1),
  });
  assert.is(status, 413);
  assert.is(body.code, 'InputTooLarge');
});

/** Starts a server for a service with one method. */
async function serveOne(endpoint: Partial<Endpoint>, handler: Handler, more: Partial<ServiceModule> = {}) {
  const clock = new Clock();
  const complete: Endpoint = { name: 'act', method: 'GET', route: '/act/<name>', args: ['name'], ...endpoint };
  const schema = { type: 'object', properties: { count: { type: 'integer' } }, required: ['count'], additionalProperties: false };
  const module: ServiceModule = {
    service: { name: 'sample', version: 'v1', endpoints: { act: complete }, schemas: async () => ({ Count: schema }) },
    handlers: { act: handler },
    ...more,
  };
  const authenticator = new Authenticator({
    clock,
    expandScopes: (scopes) => scopes,
    loadClient: (clientId) => ({ clientId, accessToken: 'x', scopes: [], expires: new Date(Date.now() + 60_000) }),
  });
  const references = new References([]);
  const state = new MemoryState();
  const monitor = new CallMonitor([module.service]);
  const api = new Api({ clock, serverClock: clock, authenticator, services: [module], references, commit: () => state.commit(), monitor });
  const objectStore = new ObjectStore({ clock, random: randomFrom(), state, rootUrl: () => '' });
  const server = new HttpServer({ handlers: () => ({ serverClock: clock, api, references, objects: new ObjectEndpoint(objectStore) }) });
  const port = await server.listen(0, '127.0.0.1');
  return { clock, url: `http://127.0.0.1:${port}/api/sample/v1/act`, [Symbol.asyncDispose]: () => server.close() };
}

test('a handler that does not check its scopes is an internal error', async () => {
  await using server = await serveOne({ scopes: 'act:<other>' }, () => ({ count: 1 }));
  const { status, body } = await ask(`${server.url}/x`);
  assert.is(status, 500);
  assert.match(body.message, 'sample.act has scopes, but its handler did not check them');
});

test('a handler that gives its scopes too few parameters is an internal error', async () => {
  await using server = await serveOne({ scopes: 'act:<other>' }, async (context: RequestContext) => context.authorize({}));
  const { status, body } = await ask(`${server.url}/x`);
  assert.is(status, 500);
  assert.match(body.message, 'scope parameter other has no value');
});

test('scopes that depend only on the route are checked before the handler runs', async () => {
  let called = false;
  await using server = await serveOne({ scopes: 'act:<name>' }, () => {
    called = true;
  });
  const { status, body } = await ask(`${server.url}/x`);
  assert.is(status, 403);
  assert.match(body.message, 'act:x');
  assert.not.ok(called);
});

test('a response that does not match its schema is an internal error', async () => {
  await using server = await serveOne({ output: 'Count' }, () => ({ count: 'many' }));
  const { status, body } = await ask(`${server.url}/x`);
  assert.is(status, 500);
  assert.match(body.message, /response to sample.act is not a valid Count:\n {2}\* \/count is a string, expected a whole number/);
});

test('a response waits for the reactions of other services', async () => {
  let done = false;
  const reaction = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    done = true;
  };
  await using server = await serveOne({}, () => server.clock.begin(reaction));
  await fetch(`${server.url}/x`);
  assert.ok(done);
});

test('an exception in a handler is reported with its stack', async () => {
  await using server = await serveOne({}, () => {
    throw new TypeError('something is wrong');
  });
  const { status, body } = await ask(`${server.url}/x`);
  assert.is(status, 500);
  assert.match(body.message, /failed at act: TypeError: something is wrong\n {4}at /);
});

test('a handler that returns nothing sends status 204', async () => {
  await using server = await serveOne({}, () => undefined);
  const response = await fetch(`${server.url}/x`);
  assert.is(response.status, 204);
  assert.is(await response.text(), '');
});

test('an argument can contain an encoded slash, and an unencoded one if the service allows it', async () => {
  const echo: Handler = (context: RequestContext) => ({ name: context.param('name') });
  await using strict = await serveOne({}, echo);
  assert.equal(await (await fetch(`${strict.url}/a%2Fb%25`)).json(), { name: 'a/b%' });
  assert.is((await fetch(`${strict.url}/a/b`)).status, 404);
  assert.is((await fetch(`${strict.url}/%E0%A4%A`)).status, 404);
  await using open = await serveOne({}, echo, { slashArguments: ['name'] });
  assert.equal(await (await fetch(`${open.url}/a/b`)).json(), { name: 'a/b' });
});

test('a service with a method without a handler is rejected at the start', async () => {
  const act: Handler = () => ({});
  for (const [handlers, message] of [
    [{}, 'sample.act has no handler'],
    [{ act, more: act }, 'sample has no method more'],
  ] as const) {
    let problem = '';
    await serveOne({}, act, { handlers }).catch((error: Error) => {
      problem = error.message;
    });
    assert.is(problem, message);
  }
});

test('references and schemas are served, and the manifest lists the references', async () => {
  await using server = await deployment();
  const { rootUrl } = server.emulator;
  const manifest = (await (await fetch(manifestUrl(rootUrl))).json()) as { $schema: string; references: string[] };
  assert.equal(manifest.references, [
    '/references/auth/v1/api.json',
    '/references/auth/v1/exchanges.json',
    '/references/github/v1/api.json',
    '/references/github/v1/exchanges.json',
    '/references/hooks/v1/api.json',
    '/references/hooks/v1/exchanges.json',
    '/references/index/v1/api.json',
    '/references/notify/v1/api.json',
    '/references/notify/v1/exchanges.json',
    '/references/object/v1/api.json',
    '/references/purge-cache/v1/api.json',
    '/references/purge-cache/v1/exchanges.json',
    '/references/queue/v1/api.json',
    '/references/queue/v1/exchanges.json',
    '/references/secrets/v1/api.json',
    '/references/web-server/v1/api.json',
    '/references/worker-manager/v1/api.json',
    '/references/worker-manager/v1/exchanges.json',
  ]);
  for (const path of manifest.references) {
    const reference = (await (await fetch(rootUrl + path)).json()) as {
      serviceName: string;
      entries: { input?: string; output?: string; schema?: string }[];
    };
    for (const { input, output, schema } of reference.entries) {
      for (const name of [input, output, schema]) {
        if (name === undefined) continue;
        const url = `${rootUrl}/schemas/${reference.serviceName}/${name}`;
        assert.is(
          ((await (await fetch(url)).json()) as { $id: string }).$id,
          new URL(url).pathname + new URL(url).hash + (name.endsWith('#') ? '#' : ''),
        );
      }
    }
  }
  assert.is((await fetch(`${rootUrl}/schemas/queue/v1/nothing.json`)).status, 404);
});

test.run();
