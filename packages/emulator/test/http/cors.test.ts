import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment } from '../support/deployment.ts';

const test = suite('cors');

const PATHS = ['/api/queue/v1/ping', '/references/manifest.json', '/schemas/queue/v1/create-task-request.json', '/storage/public/none'];

for (const path of PATHS) {
  test(`a page of any origin may read ${path}`, async () => {
    await using server = await deployment();
    const { headers } = await fetch(server.emulator.rootUrl + path, { headers: { origin: 'https://tool.example.com' } });
    assert.is(headers.get('access-control-allow-origin'), '*');
    assert.is(headers.get('access-control-expose-headers'), null);
  });

  test(`OPTIONS ${path} is answered with 200 and no body`, async () => {
    await using server = await deployment();
    const response = await fetch(server.emulator.rootUrl + path, { method: 'OPTIONS' });
    assert.is(response.status, 200);
    assert.is(await response.text(), '');
    assert.is(response.headers.get('access-control-allow-origin'), '*');
    assert.is(response.headers.get('access-control-max-age'), '900');
    assert.match(response.headers.get('access-control-allow-methods') ?? '', 'PUT');
  });
}

test('the API allows a signature and a JSON body, and no trace id', async () => {
  await using server = await deployment();
  const { headers } = await fetch(`${server.emulator.rootUrl}/api/queue/v1/task/x`, { method: 'OPTIONS' });
  const allowed = headers.get('access-control-allow-headers')?.toLowerCase().split(',');
  assert.equal(allowed, ['x-requested-with', 'content-type', 'authorization', 'accept', 'origin', 'cache-control']);
});

test('errors can be read as well', async () => {
  await using server = await deployment();
  const response = await fetch(`${server.emulator.rootUrl}/api/queue/v1/task/not-a-slugid`);
  assert.is(response.status, 400);
  assert.is(response.headers.get('access-control-allow-origin'), '*');
});

test('OPTIONS calls no method', async () => {
  await using server = await deployment();
  await fetch(`${server.emulator.rootUrl}/api/auth/v1/ping`, { method: 'OPTIONS' });
  assert.equal(server.emulator.calls, []);
  await fetch(`${server.emulator.rootUrl}/api/auth/v1/ping`);
  assert.is(server.emulator.calls.length, 1);
});

test('other paths stay closed to pages', async () => {
  await using server = await deployment();
  const response = await fetch(`${server.emulator.rootUrl}/login`, { method: 'OPTIONS' });
  assert.is(response.status, 404);
  assert.is(response.headers.get('access-control-allow-origin'), null);
});

test.run();
