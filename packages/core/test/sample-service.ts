import {
  type Call,
  type CallOptions,
  Client,
  type ClientOptions,
  type Endpoint,
  type PagedCall,
  type ServiceDefinition,
} from '../src/codegen.ts';

export interface Item {
  itemId: string;
  size: number;
}

export interface ItemList {
  items: Item[];
  continuationToken?: string;
}

export type PageQuery = {
  continuationToken?: string;
  limit?: number;
};

const endpoints = {
  ping: { name: 'ping', method: 'GET', route: '/ping', args: [] },
  getItem: { name: 'getItem', method: 'GET', route: '/items/<itemId>', args: ['itemId'], output: 'item' },
  getFile: { name: 'getFile', method: 'GET', route: '/items/<itemId>/files/<name>', args: ['itemId', 'name'], query: ['version'] },
  putItem: { name: 'putItem', method: 'PUT', route: '/items/<itemId>', args: ['itemId'], input: 'item', output: 'item' },
  removeItem: { name: 'removeItem', method: 'DELETE', route: '/items/<itemId>', args: ['itemId'] },
  listItems: {
    name: 'listItems',
    method: 'GET',
    route: '/items',
    args: [],
    query: ['continuationToken', 'limit'],
    output: 'itemList',
    items: 'items',
  },
  search: {
    name: 'search',
    method: 'POST',
    route: '/search',
    args: [],
    query: ['continuationToken', 'limit'],
    input: 'searchRequest',
    output: 'itemList',
    items: 'items',
  },
} satisfies Record<string, Endpoint>;

/** An invented service with a method of each kind. */
export const sampleService: ServiceDefinition = { name: 'sample', version: 'v1', endpoints, schemas: () => import('./sample-schemas.ts') };

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
    return this.invoke(endpoints.ping, { options });
  }

  getItem(itemId: string, options?: CallOptions): Call<Item> {
    return this.invoke(endpoints.getItem, { args: [itemId], options });
  }

  getFile(itemId: string, name: string, query?: { version?: number }, options?: CallOptions): Call<unknown> {
    return this.invoke(endpoints.getFile, { args: [itemId, name], query, options });
  }

  putItem(itemId: string, payload: Item, options?: CallOptions): Call<Item> {
    return this.invoke(endpoints.putItem, { args: [itemId], payload, options });
  }

  removeItem(itemId: string, options?: CallOptions): Call<void> {
    return this.invoke(endpoints.removeItem, { args: [itemId], options });
  }

  listItems(query?: PageQuery, options?: CallOptions): PagedCall<ItemList, Item> {
    return this.invokePaged(endpoints.listItems, { query, options });
  }

  search(payload: { words: string[] }, query?: PageQuery, options?: CallOptions): PagedCall<ItemList, Item> {
    return this.invokePaged(endpoints.search, { payload, query, options });
  }
}
