import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Binding, type Client, type ClientOptions, compileSchema, matches, parseRoutingKey } from '@tc/core';
import { hawkServer } from '@tc/test-support/hawk-server';
import { json, type ReceivedRequest } from '@tc/test-support/misbehaving-server';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { oracle, schemaResolver } from '../scripts/check/check-schemas.ts';
import { makeDocument } from '../scripts/check/sample-documents.ts';
import { seeded } from '../scripts/check/seeded-random.ts';
import { load } from '../src/load/load.ts';
import { methodName, serviceClassName } from '../src/model/names.ts';
import { parse, schemaPath } from '../src/parse/parse.ts';
import type { Json } from '../src/source/source.ts';

const test = suite('conformance');

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const references = parse(await load(join(ROOT, 'references')));
const resolve = schemaResolver(references);
const ajv = oracle(references);

/** The methods and events of Taskcluster 106.0.0 by service, with those that are retired. */
const COUNTS: Readonly<Record<string, readonly [methods: number, events: number]>> = {
  auth: [36, 6],
  'aws-provisioner': [0, 3],
  github: [13, 5],
  hooks: [16, 3],
  index: [11, 0],
  notify: [12, 2],
  object: [9, 0],
  'purge-cache': [7, 1],
  queue: [52, 11],
  secrets: [8, 0],
  'web-server': [6, 0],
  'worker-manager': [27, 10],
};

const CREDENTIALS = { clientId: 'conformance', accessToken: 'a-token-of-no-worth' };

type Method = (...args: unknown[]) => Promise<unknown>;
type ClientModule = Record<string, new (options: ClientOptions) => Client & Record<string, Method>>;
type EventsModule = Record<string, new () => Record<string, (pattern?: object) => Binding>>;

async function generated<Module>(service: string, module: string): Promise<Module> {
  return (await import(pathToFileURL(join(ROOT, 'packages', service, 'src/generated', module)).href)) as Module;
}

/** Makes a document that is valid by the reference's schema and has all properties; always the same one. */
function sample(service: string, name: string): Json {
  const path = schemaPath(service, name);
  const schema = references.schemas.get(path)?.content ?? false;
  const check = ajv.getSchema(path);
  for (let seed = 1; seed <= 50; seed++) {
    const document = makeDocument(schema, path, { random: seeded(seed), resolve, fullness: 1 });
    if (check?.(document) === true) return document;
  }
  throw new Error(`no valid document was found for ${path}`);
}

test('the references have every method and event of the release', async () => {
  const found = references.services.map(({ name, api, exchanges }) => [
    name,
    [api?.content.entries.length ?? 0, exchanges?.content.entries.length ?? 0],
  ]);
  for (const [name, [methods, events]] of found as [string, [number, number]][]) {
    console.log(`  ${`@tc/${name}`.padEnd(20)} ${String(methods).padStart(3)} methods ${String(events).padStart(3)} events`);
  }
  assert.equal(Object.fromEntries(found), COUNTS);
});

for (const { name, apiVersion, api, exchanges } of references.services) {
  for (const entry of api?.content.entries ?? []) {
    test(`${name}.${entry.name} sends the signed request that its entry describes, and returns the response`, async () => {
      const answer = entry.output === undefined ? { alive: true } : sample(name, entry.output);
      const payload = entry.input === undefined ? undefined : sample(name, entry.input);
      const received: ReceivedRequest[] = [];
      await using server = await hawkServer({ [CREDENTIALS.clientId]: CREDENTIALS.accessToken }, (response, request) => {
        received.push(request);
        json(200, answer)(response, request);
      });
      const Service = (await generated<ClientModule>(name, 'index.ts'))[serviceClassName(name)];
      const client = Service && new Service({ rootUrl: server.rootUrl, credentials: CREDENTIALS, validate: true, retries: 0 });
      const values = entry.args.map((argument) => `${argument}'s / ünusual?`);
      const query = Object.fromEntries((entry.query ?? []).map((parameter) => [parameter, `a ${parameter} & more`]));
      const hasQuery = Object.keys(query).length > 0;
      const result = await client?.[methodName(entry.name)]?.(
        ...values,
        ...(payload === undefined ? [] : [payload]),
        ...(hasQuery ? [query] : []),
      );
      const route = entry.args.reduce(
        (path, argument, index) => path.replace(`<${argument}>`, encodeURIComponent(values[index] ?? '')),
        entry.route,
      );
      assert.equal(server.refusals, 0);
      assert.equal(
        received.map(({ method, url, body }) => ({
          method,
          url,
          body: body.length === 0 ? undefined : (JSON.parse(body) as Json),
        })),
        [
          {
            method: entry.method.toUpperCase(),
            url: `/api/${name}/${apiVersion}${route}${hasQuery ? `?${new URLSearchParams(query)}` : ''}`,
            body: payload,
          },
        ],
      );
      assert.equal(result, answer);
    });
  }

  for (const entry of exchanges?.content.entries ?? []) {
    test(`${name}: ${entry.name} binds to its exchange by its routing key, and has the schema of its message`, async () => {
      const Events = (await generated<EventsModule>(name, 'events.ts'))[`${serviceClassName(name)}Events`];
      const events = Events && new Events();
      const values = entry.routingKey.map(({ name: field, constant, multipleWords }) => [
        field,
        constant ?? (multipleWords ? 'more.words' : `some-${field}`),
      ]);
      const routing = Object.fromEntries(values) as Record<string, string>;
      const key = values.map(([, value]) => value).join('.');
      const binding = events?.[entry.name]?.(routing);
      assert.ok(binding);
      assert.is(binding.name, entry.name);
      assert.is(binding.exchange, `${exchanges?.content.exchangePrefix}${entry.exchange}`);
      assert.is(binding.routingKeyPattern, key);
      assert.equal(parseRoutingKey(binding, key), routing);
      assert.ok(matches(binding, binding.exchange, key));
      assert.not.ok(matches(binding, binding.exchange, `${key}.too`) && !entry.routingKey.some(({ multipleWords }) => multipleWords));
      for (const { name: field, constant, multipleWords } of entry.routingKey) {
        if (constant !== undefined) assert.throws(() => events?.[entry.name]?.({ [field]: 'other' }), /always/);
        else if (!multipleWords) assert.throws(() => events?.[entry.name]?.({ [field]: 'two.words' }), /single word/);
      }
      assert.throws(() => events?.[entry.name]?.({ noSuchField: 'x' }), /noSuchField/);
      const check = await compileSchema(await binding.schema.load());
      assert.equal(check(sample(name, entry.schema)), []);
      assert.ok(check({ unexpected: true }).length > 0);
    });
  }
}

test.run();
