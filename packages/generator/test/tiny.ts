import { buildModel } from '../src/model/build-model.ts';
import type { Service } from '../src/model/model.ts';
import { parse, type References } from '../src/parse/parse.ts';
import type { Json, JsonObject, Source } from '../src/source/source.ts';

/** The parts of a service called `tiny` that a test cares about. The rest is filled in. */
export interface Tiny {
  readonly entries?: readonly JsonObject[];
  readonly events?: readonly JsonObject[];
  /** By file name, such as `v1/thing`. */
  readonly schemas?: Readonly<Record<string, Json>>;
}

/** Makes a complete method with the changes of a test. */
export function entry(changes: JsonObject = {}): JsonObject {
  return {
    type: 'function',
    name: 'ping',
    title: 'Ping',
    description: 'Answers.',
    stability: 'stable',
    category: 'General',
    method: 'get',
    route: '/ping',
    args: [],
    ...changes,
  };
}

/** Makes a complete event with the changes of a test. */
export function event(changes: JsonObject = {}): JsonObject {
  return {
    type: 'topic-exchange',
    name: 'thingMade',
    title: 'Thing made',
    description: 'A thing was made.',
    exchange: 'thing-made',
    routingKey: [{ name: 'thingId', summary: 'Which.', multipleWords: false, required: true }],
    schema: 'v1/thing.json#',
    ...changes,
  };
}

/** Makes the source of a deployment with one small service. */
export function source({ entries, events, schemas = {} }: Tiny): Source {
  const heading = { serviceName: 'tiny', apiVersion: 'v1', title: 'Tiny', description: 'Makes things.' };
  const api = { $schema: '/schemas/common/api-reference-v0.json#', ...heading, entries: entries ?? [] };
  const exchanges = {
    $schema: '/schemas/common/exchanges-reference-v0.json#',
    ...heading,
    exchangePrefix: 'exchange/tiny/v1/',
    entries: events ?? [],
  };
  return {
    release: '1.2.3',
    files: [
      ...(entries ? [{ file: 'tiny/api.yml', path: 'references/tiny/v1/api.json', content: api }] : []),
      ...(events ? [{ file: 'tiny/exchanges.yml', path: 'references/tiny/v1/exchanges.json', content: exchanges }] : []),
      ...Object.entries(schemas).map(([name, content]) => ({
        file: `tiny/schemas/${name}.yml`,
        path: `schemas/tiny/${name}.json`,
        content,
      })),
    ],
  };
}

export function references(tiny: Tiny): References {
  return parse(source(tiny));
}

/** Makes the model of the service. */
export function service(tiny: Tiny): Service {
  const [only] = buildModel(references(tiny)).services;
  if (only === undefined) throw new Error('no service');
  return only;
}
