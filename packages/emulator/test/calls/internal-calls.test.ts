import type { Endpoint } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ServiceError } from '../../src/calls/errors.ts';
import { InternalCalls, type InternalRequest } from '../../src/calls/internal-calls.ts';
import { References } from '../../src/calls/references.ts';
import type { RequestContext } from '../../src/calls/request-context.ts';
import type { ServiceModule } from '../../src/calls/service.ts';
import { Identities } from '../../src/identity/identities.ts';

const test = suite('internal calls');

/** A service of one method, as other services call it. */
function sample(endpoint: Partial<Endpoint> = {}) {
  const complete: Endpoint = { name: 'act', method: 'GET', route: '/act/<name>', args: ['name'], scopes: 'act:<name>', ...endpoint };
  const module: ServiceModule = {
    service: { name: 'sample', version: 'v1', endpoints: { act: complete }, schemas: async () => ({}) },
    handlers: {
      act: async (context: RequestContext) => ({ name: context.param('name'), query: context.query, caller: await context.caller() }),
    },
    args: { name: { pattern: /^[a-z]+$/, expected: 'letters' } },
  };
  const identities = new Identities();
  identities.putRole({ roleId: 'actor', scopes: ['act:*'], description: '', created: '', lastModified: '' });
  const calls = new InternalCalls({ identities, references: new References([]), services: [module] });
  return (request: Partial<InternalRequest>, method = 'act') =>
    calls.call('sample', method, { params: { name: 'x' }, clientId: 'me', scopes: [], ...request });
}

const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'success',
    (error: unknown) => (error instanceof ServiceError ? error.code : error),
  );

test('a call has the scopes that it is given, and the roles among them', async () => {
  const call = sample();
  assert.is(await codeOf(call({ scopes: ['act:y'] })), 'InsufficientScopes');
  const answer = (await call({ scopes: ['assume:actor'], query: { limit: '1' } })) as { caller: { clientId: string; scopes: string[] } };
  assert.equal(answer, {
    name: 'x',
    query: { limit: '1' },
    caller: { ...answer.caller, clientId: 'me', scopes: ['act:*', 'assume:actor', 'assume:anonymous'] },
  });
});

test('its arguments are checked as those of clients are', async () => {
  assert.is(await codeOf(sample()({ params: { name: '1' }, scopes: ['act:1'] })), 'InvalidRequestArguments');
});

test('a method that is not there is a fault of the caller', async () => {
  assert.match(String(await codeOf(sample()({}, 'other'))), 'there is no method sample.other');
});

test.run();
