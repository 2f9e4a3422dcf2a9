import { thrown } from '@tc/test-support/rejection';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ConfigurationError } from '../src/errors.ts';
import { type Binding, bind, type Exchange, matches, parseRoutingKey } from '../src/events.ts';

const test = suite('events');

interface Routing {
  readonly routingKeyKind: 'primary';
  readonly taskId: string;
  readonly runId: string;
  readonly reserved: string;
}

const schema = { name: 'message', load: async () => ({}) };
const exchange: Exchange<'itemChanged'> = {
  name: 'itemChanged',
  exchange: 'exchange/taskcluster-sample/v1/item-changed',
  routingKey: [
    { name: 'routingKeyKind', constant: 'primary', required: true },
    { name: 'taskId', required: true },
    { name: 'runId' },
    { name: 'reserved', multipleWords: true },
  ],
  schema,
};
const single: Exchange<'single'> = { name: 'single', exchange: 'exchange/x/v1/single', routingKey: [{ name: 'a' }, { name: 'b' }], schema };

const patternOf = (pattern?: Partial<Record<keyof Routing, string | number>> | string) =>
  bind<'itemChanged', unknown, Routing>(exchange, pattern as never).routingKeyPattern;

test('a binding has its exchange, name, fields and schema', () => {
  const binding: Binding<'itemChanged', unknown, Routing> = bind(exchange);
  assert.is(binding.name, 'itemChanged');
  assert.is(binding.exchange, 'exchange/taskcluster-sample/v1/item-changed');
  assert.is(binding.routingKeyFields, exchange.routingKey);
  assert.is(binding.schema, schema);
});

for (const [pattern, expected] of [
  [undefined, 'primary.*.*.#'],
  [{}, 'primary.*.*.#'],
  [{ taskId: 'abc' }, 'primary.abc.*.#'],
  [{ taskId: undefined, runId: 0 }, 'primary.*.0.#'],
  [{ routingKeyKind: 'primary' }, 'primary.*.*.#'],
  [{ reserved: 'a.b.c' }, 'primary.*.*.a.b.c'],
  ['route.index.#', 'route.index.#'],
] as const) {
  test(`the pattern ${JSON.stringify(pattern)} is ${expected}`, () => assert.is(patternOf(pattern as never), expected));
}

for (const [pattern, message] of [
  [
    { taskid: 'x' },
    '"taskid" is not a routing key field of exchange/taskcluster-sample/v1/item-changed; expected routingKeyKind, taskId, runId, reserved',
  ],
  [{ routingKeyKind: 'secondary' }, 'routingKeyKind is "secondary"; in exchange/taskcluster-sample/v1/item-changed it is always "primary"'],
  [{ taskId: 'a.b' }, 'taskId is "a.b"; in exchange/taskcluster-sample/v1/item-changed it is a single word and cannot hold a "."'],
  [{ runId: 1.5 }, 'runId is "1.5"; in exchange/taskcluster-sample/v1/item-changed it is a single word and cannot hold a "."'],
  [{ taskId: '' }, 'taskId is empty; leave it out to match anything'],
  ['', 'routing key pattern "" for exchange/taskcluster-sample/v1/item-changed is not 1 to 255 bytes long'],
  ['é'.repeat(128), `routing key pattern "${'é'.repeat(128)}" for exchange/taskcluster-sample/v1/item-changed is not 1 to 255 bytes long`],
  [
    { taskId: 'x'.repeat(250) },
    `routing key pattern "primary.${'x'.repeat(250)}.*.#" for exchange/taskcluster-sample/v1/item-changed is not 1 to 255 bytes long`,
  ],
] as const) {
  test(`the pattern ${JSON.stringify(pattern).slice(0, 50)} is rejected`, () => {
    assert.is(thrown(() => patternOf(pattern as never), ConfigurationError).message, message);
  });
}

const binding = bind<'itemChanged', unknown, Routing>(exchange);

for (const [key, expected] of [
  ['primary.abc.0._', { routingKeyKind: 'primary', taskId: 'abc', runId: '0', reserved: '_' }],
  ['primary.abc._.a.b.c', { routingKeyKind: 'primary', taskId: 'abc', runId: '_', reserved: 'a.b.c' }],
  ['primary.abc.0', { routingKeyKind: 'primary', taskId: 'abc', runId: '0', reserved: '' }],
] as const) {
  test(`the routing key ${key} is split into its fields`, () => assert.equal({ ...parseRoutingKey(binding, key) }, expected));
}

test('a field of several words does not take the words of the fields after it', () => {
  const middle = bind<'m', unknown, Record<'a' | 'b' | 'c', string>>({
    name: 'm',
    exchange: 'exchange/x/v1/m',
    routingKey: [{ name: 'a' }, { name: 'b', multipleWords: true }, { name: 'c' }],
    schema,
  });
  assert.equal(parseRoutingKey(middle, '1.2.3.4'), { a: '1', b: '2.3', c: '4' });
});

test('a routing key that does not belong to the exchange is rejected', () => {
  assert.match(
    thrown(() => parseRoutingKey(binding, 'primary.abc'), ConfigurationError).message,
    /^routing key "primary\.abc" has 2 words; .* has the fields routingKeyKind\.taskId\.runId\.reserved$/,
  );
  assert.match(
    thrown(() => parseRoutingKey(binding, 'route.abc.0._'), ConfigurationError).message,
    /has "route" as routingKeyKind; .* always has "primary"$/,
  );
  for (const key of ['a', 'a.b.c', ''])
    assert.match(thrown(() => parseRoutingKey(bind(single), key), ConfigurationError).message, 'has the fields a.b');
});

test('a routing key that is made of values is split into the same values', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'B', '0', '-', '_'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.array(word, { minLength: 1, maxLength: 4 }), (taskId, runId, words) => {
      const reserved = words.join('.');
      const key = `primary.${taskId}.${runId}.${reserved}`;
      assert.equal({ ...parseRoutingKey(binding, key) }, { routingKeyKind: 'primary', taskId, runId, reserved });
      for (const pattern of [{}, { taskId }, { taskId, runId }, { reserved }, { taskId, runId, reserved }]) {
        assert.ok(matches(bind<'itemChanged', unknown, Routing>(exchange, pattern), exchange.exchange, key));
      }
      assert.not.ok(matches(bind<'itemChanged', unknown, Routing>(exchange, { taskId: `${taskId}x` }), exchange.exchange, key));
    }),
  );
});

/** A topic pattern as a regular expression for a routing key with a dot after each word. */
function asExpression(pattern: string): RegExp {
  const words = pattern.split('.').map((one) => (one === '#' ? '(?:[^.]*\\.)*' : one === '*' ? '[^.]*\\.' : `${one}\\.`));
  return new RegExp(`^${words.join('')}$`);
}

test('matching follows the rules of topic exchanges', () => {
  const words = (...alphabet: string[]) =>
    fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 5 }).map((list) => list.join('.'));
  fc.assert(
    fc.property(words('a', 'b', '*', '#'), words('a', 'b', 'c'), (routingKeyPattern, key) => {
      assert.is(
        matches({ exchange: 'e', routingKeyPattern }, 'e', key),
        asExpression(routingKeyPattern).test(`${key}.`),
        `${routingKeyPattern} and ${key}`,
      );
      assert.not.ok(matches({ exchange: 'e', routingKeyPattern }, 'other', key));
    }),
    { numRuns: 1000 },
  );
});

test.run();
