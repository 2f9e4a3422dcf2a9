import { manifestUrl } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ask } from '../support/ask.ts';
import { createTask, deployment, sampleTask } from '../support/deployment.ts';

const test = suite('api');

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
