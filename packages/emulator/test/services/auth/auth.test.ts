import { fromNow } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment } from '../../support/deployment.ts';

const test = suite('auth');

const client = { description: 'a client', expires: fromNow('1 day'), scopes: [] };

test('changes to clients and roles are published', async () => {
  await using server = await deployment();
  const { auth } = server;
  await auth.createClient('me/tool', client);
  await auth.updateClient('me/tool', client);
  await auth.deleteClient('me/tool');
  await auth.createRole('r', { description: '', scopes: [] });
  await auth.updateRole('r', { description: '', scopes: ['x'] });
  await auth.deleteRole('r');
  assert.equal(
    server.emulator.publishedEvents.map(({ name, exchange, routingKey, message }) => ({ name, exchange, routingKey, message })),
    [
      ...['created', 'updated', 'deleted'].map((what) => event('client', what, { clientId: 'me/tool' })),
      ...['created', 'updated', 'deleted'].map((what) => event('role', what, { roleId: 'r' })),
    ],
  );
});

function event(kind: string, what: string, subject: object) {
  const name = `${kind}${what[0]?.toUpperCase()}${what.slice(1)}`;
  return { name, exchange: `exchange/taskcluster-auth/v1/${kind}-${what}`, routingKey: '_', message: { version: 1, ...subject } };
}

test('auth responds to a ping', async () => {
  await using server = await deployment();
  await server.auth.ping();
});

test.run();
