import { json, misbehavingServer } from '@tc/test-support/misbehaving-server';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall } from '../src/codegen.ts';
import { type Item, type ItemList, type PageQuery, sampleService } from './sample-service.ts';

const test = suite('codegen');

/** A client as in the packages for Taskcluster 24.3.1, whose methods pass each part separately. */
class OldSample extends Client {
  constructor(options: ClientOptions<OldSample>) {
    super(sampleService, options);
  }

  putItem(itemId: string, payload: Item, options?: CallOptions): Call<Item> {
    return this.call(sampleService.endpoints['putItem'] ?? fail(), [itemId], payload, undefined, options);
  }

  listItems(query?: PageQuery, options?: CallOptions): PagedCall<ItemList, Item> {
    return this.callPaged(sampleService.endpoints['listItems'] ?? fail(), [], undefined, query, options);
  }
}

function fail(): never {
  throw new Error('the sample service has no such method');
}

test('a method of an older package sends its arguments, payload and options', async () => {
  await using server = await misbehavingServer(json(200, { itemId: 'a', size: 1 }));
  const sample = new OldSample({ rootUrl: server.rootUrl });
  assert.equal(await sample.putItem('a', { itemId: 'a', size: 1 }, { headers: { 'x-one': '1' } }), { itemId: 'a', size: 1 });
  const [request] = server.requests;
  assert.equal([request?.method, request?.url], ['PUT', '/api/sample/v1/items/a']);
  assert.is(request?.body, '{"itemId":"a","size":1}');
  assert.is(request?.headers['x-one'], '1');
});

test('a paginated method of an older package iterates over the items of all pages', async () => {
  await using server = await misbehavingServer(
    json(200, { items: [{ itemId: 'a', size: 1 }], continuationToken: 't' }),
    json(200, { items: [{ itemId: 'b', size: 2 }] }),
  );
  const ids: string[] = [];
  for await (const { itemId } of new OldSample({ rootUrl: server.rootUrl }).listItems({ limit: 1 })) ids.push(itemId);
  assert.equal(ids, ['a', 'b']);
  assert.equal(
    server.requests.map(({ url }) => url),
    ['/api/sample/v1/items?limit=1', '/api/sample/v1/items?limit=1&continuationToken=t'],
  );
});

test.run();
