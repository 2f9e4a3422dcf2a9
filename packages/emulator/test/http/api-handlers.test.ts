import type { Endpoint } from '@tc/core';
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
import { ask } from '../support/ask.ts';

const test = suite('api, handlers');

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

test.run();
