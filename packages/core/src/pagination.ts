import type { CallResult } from './call.ts';
import { TaskclusterError } from './errors.ts';
import { type Call, pendingCall } from './pending-call.ts';

/**
 * A call to a paginated method: a promise of the first page, and an iterable over the items of all pages.
 *
 * @example for await (const client of auth.listClients()) console.log(client.clientId);
 */
export interface PagedCall<Page, Item> extends Call<Page>, AsyncIterable<Item> {
  /** The pages themselves, each fetched when it is asked for. */
  pages(): AsyncIterable<Page>;
}

/** Fetches the page that a token stands for; without one, the first. */
export type FetchPage<Page> = (continuationToken: string | undefined) => Promise<CallResult<Page>>;

/** Makes a {@link PagedCall} and starts its first page. `items` is the property that holds a page's items. */
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
        throw new TaskclusterError(
          `${name} gave the continuation token ${JSON.stringify(continuationToken)} twice; its pages would never end`,
        );
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
