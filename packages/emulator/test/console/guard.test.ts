import { fromNow } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startEmulator } from '../../src/index.ts';
import { answer, openSession, raw, tokenOf } from '../support/console-client.ts';
import { claimOne, createTask, deployment } from '../support/deployment.ts';

const test = suite('console guard');

const SECRET = 'accessToken';

test('the console is not served if it is turned off', async () => {
  await using emulator = await startEmulator({ console: false });
  assert.is(emulator.consoleUrl, undefined);
  for (const path of ['/', '/console', '/console/', '/console/api/session']) {
    assert.is((await raw(emulator, path, { headers: { accept: 'text/html' } })).status, 404, path);
  }
});

test('the root URL leads browsers to the console, and nobody else', async () => {
  await using emulator = await startEmulator();
  const { status, headers } = await raw(emulator, '/', { headers: { accept: 'text/html,*/*' } });
  assert.equal([status, headers.location], [302, '/console/']);
  assert.is((await raw(emulator, '/')).status, 404);
  assert.is((await raw(emulator, '/console')).headers.location, '/console/');
});

test('each emulator has a token of its own, even with a seed', async () => {
  await using one = await startEmulator({ seed: 'a' });
  await using two = await startEmulator({ seed: 'a' });
  assert.match(tokenOf(one), /^[\w-]{43}$/);
  assert.is.not(tokenOf(one), tokenOf(two));
});

test('every request but for the page needs the token', async () => {
  await using emulator = await startEmulator();
  const requests = [
    ['GET', 'stream'],
    ['GET', 'calls/1'],
    ['GET', 'events/1'],
    ['GET', 'tasks'],
    ['POST', 'faults'],
    ['DELETE', 'faults/1'],
    ['POST', 'rate-limits'],
    ['DELETE', 'rate-limits/1'],
    ['PUT', 'skew'],
    ['POST', 'advance'],
    ['POST', 'publish'],
    ['GET', 'state'],
    ['PUT', 'state'],
    ['POST', 'reset'],
    ['GET', 'nothing'],
  ] as const;
  const token = tokenOf(emulator);
  const wrong = [
    undefined,
    '',
    token,
    `Basic ${token}`,
    `Bearer ${token}x`,
    `Bearer ${token.slice(0, -1)}`,
    'Bearer',
    `Hawk id="${token}"`,
  ];
  for (const [method, path] of requests) {
    for (const authorization of wrong) {
      const headers = authorization === undefined ? {} : { authorization };
      const { status, body } = await raw(emulator, `/console/api/${path}`, { method, headers });
      assert.is(status, 401, `${method} ${path} ${authorization}`);
      assert.not.match(body, token);
    }
  }
  const inQuery = await raw(emulator, `/console/api/tasks?token=${token}`);
  assert.is(inQuery.status, 401);
});

test('the page of an emulator that only this machine can reach gets a session without a token', async () => {
  await using emulator = await startEmulator();
  const { rootUrl } = emulator;
  const { host, port } = new URL(rootUrl);
  const post = (headers: Record<string, string>) => raw(emulator, '/console/api/session', { method: 'POST', headers });
  const given = await post({ host, origin: rootUrl, 'sec-fetch-site': 'same-origin' });
  assert.is(given.status, 200);
  assert.is(JSON.parse(given.body).token, tokenOf(emulator));
  assert.is((await post({ host: `localhost:${port}`, origin: `http://localhost:${port}` })).status, 200);
  const refused: [Record<string, string>, number][] = [
    [{ host }, 401],
    [{ host, 'sec-fetch-site': 'same-origin' }, 401],
    [{ host, origin: 'null' }, 403],
    [{ host, origin: 'http://evil.example' }, 403],
    [{ host, origin: `http://localhost:${port}` }, 403],
    [{ host, origin: 'http://127.0.0.1:1' }, 403],
    [{ host, origin: `https://${host}` }, 403],
    [{ host, origin: rootUrl, 'sec-fetch-site': 'cross-site' }, 403],
    [{ host, origin: rootUrl, 'sec-fetch-site': 'same-site' }, 403],
    [{ host, origin: rootUrl, 'sec-fetch-site': 'none' }, 403],
    [{ host, origin: rootUrl, authorization: 'Bearer wrong' }, 401],
  ];
  for (const [headers, status] of refused) {
    const { status: actual, body } = await post(headers);
    assert.is(actual, status, JSON.stringify(headers));
    assert.not.match(body, SECRET);
  }
  assert.is((await raw(emulator, '/console/api/session', { headers: { host, origin: rootUrl } })).status, 405);
});

test('a name that somebody resolves to this machine does not reach the console, not even with the token', async () => {
  await using emulator = await startEmulator();
  const { port } = new URL(emulator.rootUrl);
  const authorization = `Bearer ${tokenOf(emulator)}`;
  const hosts = [
    'evil.example',
    `evil.example:${port}`,
    `127.0.0.1.evil.example:${port}`,
    `localhost:${Number(port) + 1}`,
    'localhost',
    `[::2]:${port}`,
    `a@localhost:${port}`,
  ];
  for (const host of hosts) {
    const origin = `http://${host}`;
    for (const path of ['/console/', '/console/assets/x.js', '/console/api/tasks', '/console/api/session']) {
      const { status, body } = await raw(emulator, path, { method: 'POST', headers: { host, origin, authorization } });
      assert.is(status, 403, `${host} ${path}`);
      assert.not.match(body, SECRET);
    }
  }
  for (const host of [`localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`, `127.0.0.1:${port}`]) {
    assert.is((await raw(emulator, '/console/api/tasks', { headers: { host, authorization } })).status, 200, host);
  }
});

test('a page elsewhere cannot use the API with the token, and gets no permission to read it', async () => {
  await using emulator = await startEmulator();
  const authorization = `Bearer ${tokenOf(emulator)}`;
  const headers = { authorization, origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' };
  const { status, headers: received } = await raw(emulator, '/console/api/tasks', { headers });
  assert.is(status, 403);
  assert.is(received['access-control-allow-origin'], undefined);
  const preflight = await raw(emulator, '/console/api/tasks', {
    method: 'OPTIONS',
    headers: { origin: 'http://evil.example', 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
  });
  assert.is(preflight.status, 403);
  assert.is(preflight.headers['access-control-allow-origin'], undefined);
  assert.is(
    (await raw(emulator, '/console/assets/x.js', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } })).status,
    403,
  );
});

test('with another address than a loopback one, every name reaches the console, and a session needs the token', async () => {
  await using emulator = await startEmulator({ host: '0.0.0.0' });
  const host = 'build-machine.example:1234';
  const post = (headers: Record<string, string>) =>
    raw(emulator, '/console/api/session', { method: 'POST', headers: { host, ...headers } });
  assert.is((await post({ origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).status, 401);
  assert.is((await post({ origin: `http://${host}`, authorization: `Bearer ${tokenOf(emulator)}` })).status, 200);
  assert.is((await post({ origin: 'http://evil.example', authorization: `Bearer ${tokenOf(emulator)}` })).status, 403);
  assert.is((await post({ host: 'bad host', authorization: `Bearer ${tokenOf(emulator)}` })).status, 403);
});

test('only the listed HTTP methods are accepted', async () => {
  await using emulator = await startEmulator();
  for (const [method, path, allow] of [
    ['GET', 'session', 'POST'],
    ['POST', 'stream', 'GET'],
    ['GET', 'reset', 'POST'],
    ['DELETE', 'state', 'GET, PUT'],
    ['GET', 'faults/1', 'DELETE'],
    ['HEAD', 'tasks', 'GET'],
  ] as const) {
    const { status, headers } = await answer(emulator, method, path);
    assert.equal([status, headers.allow], [405, allow], `${method} ${path}`);
  }
  for (const method of ['POST', 'PUT', 'DELETE']) assert.is((await raw(emulator, '/console/', { method })).status, 405);
  for (const path of ['', 'constructor', '__proto__', 'calls', 'calls/x', 'calls/-1', 'calls/1/2', 'toString/1']) {
    assert.is((await answer(emulator, 'GET', path)).status, 404, path);
  }
  const overridden = await raw(emulator, '/console/api/tasks', {
    method: 'GET',
    headers: { authorization: `Bearer ${tokenOf(emulator)}`, 'x-http-method-override': 'POST' },
  });
  assert.is(overridden.status, 200);
});

test('every response forbids embedding, sniffing and foreign scripts', async () => {
  await using emulator = await startEmulator();
  for (const path of ['/console/', '/console/nothing', '/console/assets/nothing.js', '/console/api/tasks', '/console/api/session']) {
    const { headers } = await raw(emulator, path);
    const policy = String(headers['content-security-policy']);
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"]) {
      assert.ok(policy.split('; ').includes(part), `${path}: ${policy}`);
    }
    assert.not.match(policy, 'unsafe');
    assert.is(headers['x-content-type-options'], 'nosniff');
    assert.is(headers['referrer-policy'], 'no-referrer');
    assert.is(headers['cross-origin-opener-policy'], 'same-origin');
    assert.is(headers['cross-origin-resource-policy'], 'same-origin');
    assert.is(headers['access-control-allow-origin'], undefined);
  }
});

test('the session has what the page needs, with credentials whose calls are not logged and do not fail', async () => {
  await using emulator = await startEmulator();
  const session = await openSession(emulator);
  assert.equal([session.rootUrl, session.services, session.amqp], [emulator.rootUrl, emulator.services, false]);
  assert.is(session.exportLines[0], `export TASKCLUSTER_ROOT_URL=${emulator.rootUrl}`);
  emulator.fail({ status: 503 });
  emulator.limitRate({ calls: 0, per: '1 minute' });
  const { Auth } = await import('@tc/auth');
  const auth = new Auth({ rootUrl: session.rootUrl, credentials: session.credentials, retries: 0 });
  assert.ok((await auth.currentScopes()).scopes.includes('*'));
  assert.is(emulator.calls.length, 0);
});

test('a page among the artifacts runs no scripts and is not a page of the emulator', async () => {
  await using server = await deployment();
  const { emulator, queue } = server;
  const taskId = await createTask(server);
  const { taskQueue, runId } = await claimOne(server);
  const expires = fromNow('1 day');
  const artifact = await taskQueue.createArtifact(taskId, runId, 'public/evil.html', {
    storageType: 's3',
    contentType: 'text/html',
    expires,
  });
  const { putUrl } = artifact as { putUrl: string };
  await fetch(putUrl, { method: 'PUT', headers: { 'content-type': 'text/html' }, body: '<script>steal()</script>' });
  const { url } = (await queue.artifact(taskId, runId, 'public/evil.html')) as { url: string };
  const { headers } = await fetch(url);
  assert.equal(
    ['content-type', 'content-security-policy', 'x-content-type-options'].map((name) => headers.get(name)),
    ['text/html', 'sandbox', 'nosniff'],
  );
  emulator.fail({ method: 'ping', status: 200, headers: { 'content-type': 'text/html' }, body: '<script>steal()</script>' });
  const faulty = await raw(emulator, '/api/queue/v1/ping');
  assert.equal([faulty.headers['content-type'], faulty.headers['content-security-policy']], ['text/html', 'sandbox']);
  // What such a page could try: its origin is opaque.
  const stolen = await raw(emulator, '/console/api/session', {
    method: 'POST',
    headers: { origin: 'null', 'sec-fetch-site': 'cross-site' },
  });
  assert.is(stolen.status, 403);
});

test.run();
