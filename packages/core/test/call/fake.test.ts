import { rejection, thrown } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CallSummary } from '../../src/call/call-summary.ts';
import { ConfigurationError, ValidationError } from '../../src/errors.ts';
import type { Transport } from '../../src/transport/transport.ts';
import { type Item, Sample } from '../sample-service.ts';

const test = suite('fake');

const unreachable: Transport = () => assert.unreachable('a faked client sent a request') as never;

test('a fake gets the arguments of its method and returns the answer, directly or as a promise', async () => {
  const sample = new Sample({
    transport: unreachable,
    fake: {
      getItem: (itemId) => ({ itemId, size: 1 }),
      putItem: async (itemId, payload) => ({ itemId, size: payload.size + 1 }),
      getFile: (itemId, name, query) => [itemId, name, query],
    },
  });
  assert.equal(await sample.getItem('a'), { itemId: 'a', size: 1 });
  assert.equal(await sample.putItem('a', { itemId: 'a', size: 1 }), { itemId: 'a', size: 2 });
  assert.equal(await sample.getFile('a', 'b/c', { version: 1 }), ['a', 'b/c', { version: 1 }]);
});

test('fakeCalls has the arguments of each call, by method and name', async () => {
  const sample = new Sample({
    fake: {
      getItem: () => ({ itemId: 'x', size: 0 }),
      putItem: (_, item) => item,
      getFile: () => undefined,
      search: () => ({ items: [] }),
    },
  });
  assert.equal(sample.fakeCalls, { getItem: [], putItem: [], getFile: [], search: [] });
  await sample.getItem('a');
  await sample.getItem('b');
  await sample.putItem('c', { itemId: 'c', size: 1 });
  await sample.getFile('d', 'log');
  await sample.search({ words: ['x'] }, { limit: 1 });
  assert.equal(sample.fakeCalls, {
    getItem: [{ itemId: 'a' }, { itemId: 'b' }],
    putItem: [{ itemId: 'c', payload: { itemId: 'c', size: 1 } }],
    getFile: [{ itemId: 'd', name: 'log' }],
    search: [{ payload: { words: ['x'] }, query: { limit: 1 } }],
  });
  assert.equal(new Sample({ rootUrl: 'https://tc.example.com' }).fakeCalls, {});
});

test('a faked paginated method can be iterated', async () => {
  const sample = new Sample({
    fake: {
      listItems: (query) =>
        query?.continuationToken ? { items: [{ itemId: 'b', size: 0 }] } : { items: [{ itemId: 'a', size: 0 }], continuationToken: 't' },
    },
  });
  const items: Item[] = [];
  for await (const item of sample.listItems({ limit: 1 })) items.push(item);
  assert.equal(
    items.map(({ itemId }) => itemId),
    ['a', 'b'],
  );
  assert.equal(sample.fakeCalls['listItems'], [{ query: { limit: 1 } }, { query: { limit: 1, continuationToken: 't' } }]);
});

test('a call rejects with the error that its fake throws', async () => {
  const reason = new Error('no such item');
  const sample = new Sample({
    fake: {
      getItem: () => {
        throw reason;
      },
      ping: () => Promise.reject(reason),
    },
  });
  assert.is(await rejection(sample.getItem('x'), Error), reason);
  assert.is(await rejection(sample.ping(), Error), reason);
  assert.equal(sample.fakeCalls['getItem'], [{ itemId: 'x' }]);
});

test('a fake for a method that does not exist is rejected when the client is made', () => {
  for (const name of ['getItems', 'request', 'toString', 'use']) {
    const error = thrown(() => new Sample({ fake: { [name]: () => undefined } as object }), ConfigurationError);
    assert.is(error.message, `fake.${name}: sample has no method ${name}`);
  }
});

test('a method without a fake and a raw request are rejected: nothing is ever sent', async () => {
  const sample = new Sample({ transport: unreachable, fake: { getItem: undefined } as object });
  assert.is((await rejection(sample.ping(), ConfigurationError)).message, 'sample.ping was called, and `fake` has no such method');
  assert.is((await rejection(sample.getItem('x'), ConfigurationError)).message, 'sample.getItem was called, and `fake` has no such method');
  assert.is(
    (await rejection(sample.request('GET', '/ping'), ConfigurationError)).message,
    'sample.request was called on a faked client; only methods can be faked',
  );
});

test('arguments are checked as for a real call', async () => {
  const sample = new Sample({ fake: { getItem: () => ({ itemId: 'x', size: 0 }), getFile: () => undefined } });
  assert.match((await rejection(sample.getItem('..'), ConfigurationError)).message, 'sample.getItem: itemId is ".."');
  assert.match(
    (await rejection(sample.getFile('x', 'y', { versoin: 1 } as object), ConfigurationError)).message,
    '"versoin" is not a query parameter',
  );
  assert.equal(sample.fakeCalls, { getItem: [], getFile: [] });
});

test('with validate, payloads and the answers of fakes are checked', async () => {
  const sample = new Sample({ validate: true, fake: { getItem: () => ({ itemId: 'x', size: -1 }), putItem: (_, item) => item } });
  assert.match((await rejection(sample.getItem('x'), ValidationError)).message, 'response of sample.getItem is not a valid item: size ');
  assert.match(
    (await rejection(sample.putItem('x', { itemId: 5 } as never), ValidationError)).message,
    'payload of sample.putItem is not a valid item: ',
  );
  assert.equal(sample.fakeCalls['putItem'], []);
});

test('a faked call has a summary, and onCall is called', async () => {
  const summaries: CallSummary[] = [];
  const sample = new Sample({ onCall: (summary) => summaries.push(summary), fake: { putItem: (_, item) => item } });
  const { summary } = await sample.putItem('x', { itemId: 'x', size: 1 }).withSummary();
  assert.is(summary.name, 'sample.putItem');
  assert.is(summary.url, 'https://taskcluster.invalid/api/sample/v1/items/x');
  assert.is(summary.status, 200);
  assert.equal(summary.request.body, { itemId: 'x', size: 1 });
  assert.equal(summaries, [summary]);
});

test('copies made by use() share the record of the client', async () => {
  const sample = new Sample({ fake: { getItem: (itemId) => ({ itemId: String(itemId), size: 0 }) } });
  await sample.use({ retries: 0 }).getItem('from-copy');
  assert.equal(sample.fakeCalls['getItem'], [{ itemId: 'from-copy' }]);
  assert.equal(sample.use({ fake: { getItem: () => ({ itemId: 'other', size: 0 }) } }).fakeCalls, { getItem: [] });
});

test('fromEnv() with fakes needs no root URL in the environment', async () => {
  const sample = Sample.fromEnv({ fake: { getItem: () => ({ itemId: 'x', size: 0 }) } }, {});
  assert.equal(await sample.getItem('x'), { itemId: 'x', size: 0 });
});

test.run();
