import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Binding, Client, ClientOptions, TransportRequest } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { load } from '../src/load/load.ts';
import { methodName, serviceClassName } from '../src/model/names.ts';
import { parse } from '../src/parse/parse.ts';

const test = suite('calls');

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const { services } = parse(await load(join(ROOT, 'references')));

type Method = (...args: unknown[]) => Promise<unknown>;
type Module = Record<string, new (options: ClientOptions) => Client & Record<string, Method>>;
type Events = Record<string, new () => Record<string, () => Binding>>;

for (const { name, apiVersion, api, exchanges } of services) {
  const folder = join(ROOT, 'packages', name, 'src/generated');

  test(`${name}: each method sends the request that its entry describes`, async () => {
    if (api === undefined) return assert.not.ok(existsSync(join(folder, 'client.ts')));
    const module = (await import(pathToFileURL(join(folder, 'index.ts')).href)) as Module;
    const sent: TransportRequest[] = [];
    const Service = module[serviceClassName(name)];
    const client = Service && new Service({ rootUrl: 'https://tc.example.com', transport: async (request) => record(sent, request) });
    assert.ok(client);
    for (const entry of api.content.entries) {
      const values = entry.args.map((argument) => `${argument}/1`);
      const query = Object.fromEntries((entry.query ?? []).map((parameter) => [parameter, `${parameter}-value`]));
      const hasQuery = Object.keys(query).length > 0;
      await client[methodName(entry.name)]?.(...values, ...(entry.input ? [{ some: 'payload' }] : []), ...(hasQuery ? [query] : []));
      const path = entry.args.reduce((route, argument) => route.replace(`<${argument}>`, `${argument}%2F1`), entry.route);
      const search = hasQuery ? `?${new URLSearchParams(query)}` : '';
      assert.equal(
        sent.splice(0).map(({ method, url, body }) => ({ method, url, body })),
        [
          {
            method: entry.method.toUpperCase(),
            url: `https://tc.example.com/api/${name}/${apiVersion}${path}${search}`,
            body: entry.input ? '{"some":"payload"}' : undefined,
          },
        ],
        entry.name,
      );
    }
  });

  test(`${name}: each event binds to the exchange of its entry`, async () => {
    if (exchanges === undefined) return assert.not.ok(existsSync(join(folder, 'events.ts')));
    const module = (await import(pathToFileURL(join(folder, 'events.ts')).href)) as Events;
    const Service = module[`${serviceClassName(name)}Events`];
    const events = Service && new Service();
    const schemas = (await import(pathToFileURL(join(folder, 'schemas.ts')).href)) as Record<string, object>;
    for (const entry of exchanges.content.entries) {
      const binding = events?.[entry.name]?.();
      assert.is(binding?.name, entry.name);
      assert.is(binding?.exchange, exchanges.content.exchangePrefix + entry.exchange);
      assert.is(
        binding?.routingKeyPattern,
        entry.routingKey.map(({ constant, multipleWords }) => constant ?? (multipleWords ? '#' : '*')).join('.'),
      );
      assert.is(await binding?.schema.load(), schemas[binding?.schema.name ?? '']);
    }
  });
}

function record(sent: TransportRequest[], request: TransportRequest) {
  sent.push(request);
  return { status: 200, headers: {}, body: '{}' };
}

test.run();
