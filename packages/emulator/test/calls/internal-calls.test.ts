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

/** Creates a service with one method. @returns a function that calls it as another service would */
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

test('a call has the given scopes, with roles expanded', async () => {
  const call = sample();
  assert.is(await codeOf(call({ scopes: ['act:y'] })), 'InsufficientScopes');
  const answer = (await call({ scopes: ['assume:actor'], query: { limit: '1' } })) as { caller: { clientId: string; scopes: string[] } };
  assert.equal(answer, {
    name: 'x',
    query: { limit: '1' },
    caller: { ...answer.caller, clientId: 'me', scopes: ['act:*', 'assume:actor', 'assume:anonymous'] },
  });
});

test('arguments are checked as for calls from clients', async () => {
  assert.is(await codeOf(sample()({ params: { name: '1' }, scopes: ['act:1'] })), 'InvalidRequestArguments');
});

test('calling an unknown method throws', async () => {
  assert.match(String(await codeOf(sample()({}, 'other'))), 'method sample.other does not exist');
});

test.run();
