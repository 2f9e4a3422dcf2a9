import { TaskclusterError } from '../errors.ts';
import type { CallResult } from './call.ts';
import { type Call, pendingCall } from './pending-call.ts';

/**
 * A call to a paginated method: a promise for the first page, and an iterable of the items of all pages.
 *
 * @example for await (const client of auth.listClients()) console.log(client.clientId);
 */
export interface PagedCall<Page, Item> extends Call<Page>, AsyncIterable<Item> {
  /** Iterates over the pages. Each page is fetched when the loop gets to it. */
  pages(): AsyncIterable<Page>;
}

/** Fetches the page for a continuation token, or the first page without one. */
export type FetchPage<Page> = (continuationToken: string | undefined) => Promise<CallResult<Page>>;

/** Makes a {@link PagedCall} and fetches its first page. `items` is the property that contains a page's items. */
export function pagedCall<Page, Item>(
  name: string,
  items: string,
  firstToken: string | undefined,
  fetch: FetchPage<Page>,
): PagedCall<Page, Item> {
  const call = pendingCall(fetch(firstToken));
  async function* pages(): AsyncGenerator<Page, void, undefined> {
    const seen = new Set([firstToken]);
    let page: Page = await call;
    for (;;) {
      yield page;
      const { continuationToken } = page as { continuationToken?: string | null };
      if (!continuationToken) return;
      if (seen.has(continuationToken)) {
        // The token is not part of the message, because it is any text that the server likes.
        throw new TaskclusterError(`${name} returned the same continuation token twice, so its pages would never end`);
      }
      seen.add(continuationToken);
      page = (await fetch(continuationToken)).data;
    }
  }
  async function* allItems(): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages()) yield* (page as Record<string, Item[]>)[items] ?? [];
  }
  return Object.assign(call, { pages, [Symbol.asyncIterator]: allItems });
}
