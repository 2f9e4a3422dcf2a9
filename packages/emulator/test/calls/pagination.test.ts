import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { paginate } from '../../src/calls/pagination.ts';

const test = suite('pagination');

const same = (item: string): string => item;

function allPages(items: string[], limit: number): string[][] {
  const pages: string[][] = [];
  let continuationToken: string | undefined;
  do {
    const page = paginate(items, same, { limit: String(limit), continuationToken });
    pages.push(page.items);
    continuationToken = page.next?.continuationToken;
  } while (continuationToken !== undefined);
  return pages;
}

test('pages contain every item once, in order, and at most the limit', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 10 }), (items, limit) => {
      const pages = allPages(items, limit);
      assert.equal(pages.flat(), [...items].sort());
      for (const page of pages.slice(0, -1)) assert.is(page.length, limit);
      assert.is(pages.length, Math.max(1, Math.ceil(items.length / limit)));
    }),
  );
});

test('an item that is removed between two pages does not hide others', () => {
  const { next } = paginate(['a', 'b', 'c', 'd'], same, { limit: '2' });
  assert.equal(paginate(['a', 'c', 'd'], same, { ...next }).items, ['c', 'd']);
});

test('an invalid token is rejected', () => {
  assert.throws(() => paginate(['a'], same, { continuationToken: 'abcd' }), /continuationToken is abcd/);
});

test.run();
