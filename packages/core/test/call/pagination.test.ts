import { apiError, json, type MisbehavingServer, misbehavingServer } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { unhandledRejections } from '@tc/test-support/unhandled-rejections';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ApiError, TaskclusterError } from '../../src/errors.ts';
import { type Item, type ItemList, Sample } from '../sample-service.ts';

const test = suite('pagination');

const itemsOf = (...ids: string[]): Item[] => ids.map((itemId) => ({ itemId, size: 0 }));
const page = (ids: string[], continuationToken?: unknown) =>
  json(200, { items: itemsOf(...ids), ...(continuationToken !== undefined && { continuationToken }) });

async function idsOf(items: AsyncIterable<Item>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { itemId } of items) ids.push(itemId);
  return ids;
}

const queriesOf = (server: MisbehavingServer): string[] => server.requests.map(({ url }) => new URL(url, 'http://x').search);

test('iterating gives the items of all pages, and requests each page with the token of the previous one', async () => {
  await using server = await misbehavingServer(page(['a', 'b'], 't/1'), page(['c'], 't&2'), page(['d']));
  assert.equal(await idsOf(new Sample({ rootUrl: server.rootUrl }).listItems({ limit: 2 })), ['a', 'b', 'c', 'd']);
  assert.equal(queriesOf(server), ['?limit=2', '?limit=2&continuationToken=t%2F1', '?limit=2&continuationToken=t%262']);
});

test('awaiting gives the first page only', async () => {
  await using server = await misbehavingServer(page(['a'], 't'), page(['b']));
  const { items, continuationToken } = await new Sample({ rootUrl: server.rootUrl }).listItems();
  assert.equal(items, itemsOf('a'));
  assert.is(continuationToken, 't');
  assert.is(server.requests.length, 1);
});

test('pages() gives the pages, and the first page is fetched only once', async () => {
  await using server = await misbehavingServer(page(['a'], 't'), page(['b']));
  const call = new Sample({ rootUrl: server.rootUrl }).listItems();
  const first = await call;
  const pages: ItemList[] = [];
  for await (const one of call.pages()) pages.push(one);
  assert.is(pages[0], first);
  assert.equal(
    pages.map(({ items }) => items),
    [itemsOf('a'), itemsOf('b')],
  );
  assert.is((await call.withSummary()).data, first);
  assert.is(server.requests.length, 2);
});

test('a page is fetched only when it is needed', async () => {
  await using server = await misbehavingServer(page(['a', 'b'], 't'), page(['c']));
  for await (const { itemId } of new Sample({ rootUrl: server.rootUrl }).listItems()) {
    if (itemId === 'b') break;
  }
  assert.is(server.requests.length, 1);
});

for (const [form, token] of [
  ['empty', ''],
  ['null', null],
  ['absent', undefined],
] as const) {
  test(`an ${form} token ends the list`, async () => {
    await using server = await misbehavingServer(page(['a'], 't'), page(['b'], token));
    assert.equal(await idsOf(new Sample({ rootUrl: server.rootUrl }).listItems()), ['a', 'b']);
    assert.is(server.requests.length, 2);
  });
}

test('an empty page with a token is not the end', async () => {
  await using server = await misbehavingServer(page([], '1'), page(['a'], '2'), page([], '3'), page(['b']));
  assert.equal(await idsOf(new Sample({ rootUrl: server.rootUrl }).listItems()), ['a', 'b']);
});

test('a page without items counts as empty', async () => {
  await using server = await misbehavingServer(json(200, { continuationToken: 't' }), page(['a']));
  assert.equal(await idsOf(new Sample({ rootUrl: server.rootUrl }).listItems()), ['a']);
});

test('however a list is divided into pages, iterating gives the same list', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.string(), { maxLength: 3 }), { minLength: 1, maxLength: 6 }), async (cut) => {
      const sample = new Sample({
        fake: {
          listItems: (query) => {
            const index = Number(query?.continuationToken ?? 0);
            return { items: itemsOf(...(cut[index] ?? [])), ...(index + 1 < cut.length && { continuationToken: String(index + 1) }) };
          },
        },
      });
      assert.equal(await idsOf(sample.listItems()), cut.flat());
    }),
  );
});

for (const [what, tokens] of [
  ['the same token twice in a row', ['t', 't']],
  ['a token of an earlier page', ['t', 'u', 't']],
] as const) {
  test(`${what} is an error, not an endless loop`, async () => {
    await using server = await misbehavingServer(...tokens.map((token, index) => page([String(index)], token)));
    const seen: string[] = [];
    const iterate = async () => {
      for await (const { itemId } of new Sample({ rootUrl: server.rootUrl }).listItems()) seen.push(itemId);
    };
    const error = await rejection(iterate(), TaskclusterError);
    assert.is(error.message, 'sample.listItems returned the same continuation token twice, so its pages would never end');
    assert.is(seen.length, tokens.length, 'the items of the last page are not lost');
  });
}

test('a token in the query is sent, and is an error if a page returns it', async () => {
  await using server = await misbehavingServer(page(['a'], 'start'));
  const call = new Sample({ rootUrl: server.rootUrl }).listItems({ continuationToken: 'start' });
  assert.match((await rejection(idsOf(call), TaskclusterError)).message, 'the same continuation token twice');
  assert.equal(queriesOf(server), ['?continuationToken=start']);
});

test('a paginated method with a payload sends it for every page', async () => {
  await using server = await misbehavingServer(page(['a'], 't'), page(['b']));
  assert.equal(await idsOf(new Sample({ rootUrl: server.rootUrl }).search({ words: ['x'] }, { limit: 1 })), ['a', 'b']);
  assert.equal(
    server.requests.map(({ method, body }) => [method, body]),
    [
      ['POST', '{"words":["x"]}'],
      ['POST', '{"words":["x"]}'],
    ],
  );
});

test('an error on a later page ends the iteration after the items before it', async () => {
  await using server = await misbehavingServer(page(['a'], 't'), apiError(403, 'InsufficientScopes', 'no more'));
  const seen: string[] = [];
  const iterate = async () => {
    for await (const { itemId } of new Sample({ rootUrl: server.rootUrl }).listItems()) seen.push(itemId);
  };
  assert.is((await rejection(iterate(), ApiError)).code, 'InsufficientScopes');
  assert.equal(seen, ['a']);
});

test('onCall is called for every page', async () => {
  await using server = await misbehavingServer(page(['a'], 't'), page(['b']));
  const urls: string[] = [];
  await idsOf(new Sample({ rootUrl: server.rootUrl, onCall: ({ url }) => urls.push(new URL(url).search) }).listItems());
  assert.equal(urls, ['', '?continuationToken=t']);
});

test('a failed first page leaves no unhandled rejection, whether it is awaited or iterated', async () => {
  await using server = await misbehavingServer(apiError(404, 'ResourceNotFound', 'no'));
  const list = () => new Sample({ rootUrl: server.rootUrl }).listItems();
  const unhandled = await unhandledRejections(async () => {
    await rejection(list(), ApiError);
    await rejection(list().withSummary(), ApiError);
    await rejection(idsOf(list()), ApiError);
    await rejection(list().pages()[Symbol.asyncIterator]().next(), ApiError);
  });
  assert.equal(unhandled, []);
});

test.run();
