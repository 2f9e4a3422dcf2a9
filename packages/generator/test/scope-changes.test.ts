import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareScopes } from '../src/diff/scope-changes.ts';
import type { Json } from '../src/source/source.ts';

const test = suite('scope-changes');

// biome-ignore lint/suspicious/noThenProperty: the name that scope expressions use
const isPrivate = { if: 'private', then: 'get:<name>' };
const each = { for: 'scope', each: '<scope>', in: 'scopes' };

for (const [old, now, want] of [
  ['a', 'a', undefined],
  [{ AllOf: ['a', 'b'] }, { AllOf: ['b', 'a'] }, undefined],
  [undefined, 'list:<id>', 'protected, breaking: now needs `list:<id>`'],
  [
    undefined,
    { AllOf: ['a', { AnyOf: ['b', each] }] },
    'protected, breaking: now needs `a` and (`b` or `<scope>` for each `scope` in `scopes`)',
  ],
  [isPrivate, 'get:<name>', 'protected, breaking: now needs `get:<name>`; needed `get:<name>` if `private`'],
  ['a', undefined, 'scopes, additive: no longer needs scopes'],
  ['a', 'b', 'scopes, breaking: now needs `b`; needed `a`'],
  [{ AllOf: ['a', 'b'] }, { AllOf: ['a', 'c'] }, 'scopes, breaking: also needs `c`; no longer needs `b`'],
  [{ AnyOf: ['a', { AllOf: ['b', 'c'] }] }, 'a', 'scopes, breaking: no longer accepts (`b` and `c`)'],
  ['a', { AnyOf: ['a', 'b'] }, 'scopes, additive: also accepts `b`'],
] as readonly (readonly [Json | undefined, Json | undefined, string | undefined])[]) {
  test(`${JSON.stringify(old)} → ${JSON.stringify(now)}`, () => {
    const change = compareScopes(old, now);
    assert.is(change && `${change.kind}, ${change.class}: ${change.text}`, want);
  });
}

test.run();
