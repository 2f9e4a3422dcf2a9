import { ConfigurationError } from '@tc/core';
import { bind } from '@tc/core/codegen';
import { rejection } from '@tc/test-support/rejection';
import { Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type ConsumeOptions, planConsumption } from '../../src/consumer/consume-options.ts';

const test = suite('consume options');

const schema = Type.Object({ state: Type.Enum(['running', 'failed']), runId: Type.Integer() }, { additionalProperties: false });
const binding = bind(
  { name: 'changed', exchange: 'exchange/x', routingKey: [], schema: { name: 'changed', load: async () => schema } },
  '#',
);
const newer = { state: 'added', runId: 0, added: true };

/** What is wrong with a payload according to the option `validate`, or `undefined` if payloads are not checked. */
async function issuesOf(payload: unknown, validate: ConsumeOptions['validate']): Promise<string[] | undefined> {
  const { sources } = await planConsumption({ bindings: [binding], validate }, 'me');
  return sources
    .get('exchange/x')
    ?.check?.(payload)
    .map(({ path, message }) => `${path} ${message}`);
}

test('without validate, payloads are not checked', async () => {
  assert.is(await issuesOf({}, undefined), undefined);
  assert.is(await issuesOf({}, false), undefined);
});

test('with validate: true, payloads may have unknown properties and enum values, but no wrong types', async () => {
  assert.equal(await issuesOf(newer, true), []);
  assert.equal(await issuesOf({ ...newer, runId: 'zero' }, true), ['/runId is a string, expected a whole number']);
});

test("with validate: 'strict', unknown properties and enum values are reported", async () => {
  assert.equal(await issuesOf(newer, 'strict'), [
    '/added is not a known property',
    '/state is "added", expected one of "running", "failed"',
  ]);
});

test('validate must be one of its values', async () => {
  const error = await rejection(issuesOf({}, 'loose' as never), ConfigurationError);
  assert.is(error.message, 'validate is "loose", expected true, false or "strict"');
});

test.run();
