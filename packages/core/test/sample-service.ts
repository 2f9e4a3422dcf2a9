import { type Call, type CallOptions, Client, type ClientOptions, type PagedCall, type ServiceDefinition } from '../src/codegen.ts';

export interface Item {
  itemId: string;
  size: number;
}

export interface ItemList {
  items: Item[];
  continuationToken?: string;
}

export interface PageQuery {
  continuationToken?: string;
  limit?: number;
}

/** A service made up for the tests, with a method of each kind. */
export const sampleService: ServiceDefinition = {
  name: 'sample',
  version: 'v1',
  endpoints: {
    ping: { name: 'ping', method: 'GET', route: '/ping', args: [] },
    getItem: { name: 'getItem', method: 'GET', route: '/items/<itemId>', args: ['itemId'], output: 'item' },
    getFile: { name: 'getFile', method: 'GET', route: '/items/<itemId>/files/<name>', args: ['itemId', 'name'], query: ['version'] },
    putItem: { name: 'putItem', method: 'PUT', route: '/items/<itemId>', args: ['itemId'], input: 'item', output: 'item', scopes: 'sample:put:<itemId>' },
    removeItem: { name: 'removeItem', method: 'DELETE', route: '/items/<itemId>', args: ['itemId'] },
    listItems: { name: 'listItems', method: 'GET', route: '/items', args: [], query: ['continuationToken', 'limit'], output: 'itemList', items: 'items' },
    search: { name: 'search', method: 'POST', route: '/search', args: [], query: ['continuationToken', 'limit'], input: 'searchRequest', output: 'itemList', items: 'items' },
  },
  schemas: () => import('./sample-schemas.ts'),
};

const { ping, getItem, getFile, putItem, removeItem, listItems, search } = sampleService.endpoints as Record<string, NonNullable<(typeof sampleService.endpoints)[string]>> as Record<
  'ping' | 'getItem' | 'getFile' | 'putItem' | 'removeItem' | 'listItems' | 'search',
  (typeof sampleService.endpoints)[string]
>;

export interface SampleUrls {
  get: {
    ping: [];
    getItem: [itemId: string];
    getFile: [itemId: string, name: string, query?: { version?: number }];
    listItems: [query?: PageQuery];
  };
  other: {
    putItem: [itemId: string];
    removeItem: [itemId: string];
    search: [query?: PageQuery];
  };
}

export class Sample extends Client<SampleUrls> {
  constructor(options: ClientOptions<Sample>) {
    super(sampleService, options);
  }

  ping(options?: CallOptions): Call<void> {
    return this.call(ping, [], undefined, undefined, options);
  }

  getItem(itemId: string, options?: CallOptions): Call<Item> {
    return this.call(getItem, [itemId], undefined, undefined, options);
  }

  getFile(itemId: string, name: string, query?: { version?: number }, options?: CallOptions): Call<unknown> {
    return this.call(getFile, [itemId, name], undefined, query, options);
  }

  putItem(itemId: string, payload: Item, options?: CallOptions): Call<Item> {
    return this.call(putItem, [itemId], payload, undefined, options);
  }

  removeItem(itemId: string, options?: CallOptions): Call<void> {
    return this.call(removeItem, [itemId], undefined, undefined, options);
  }

  listItems(query?: PageQuery, options?: CallOptions): PagedCall<ItemList, Item> {
    return this.callPaged(listItems, [], undefined, { ...query }, options);
  }

  search(payload: { words: string[] }, query?: PageQuery, options?: CallOptions): PagedCall<ItemList, Item> {
    return this.callPaged(search, [], payload, { ...query }, options);
  }
}
