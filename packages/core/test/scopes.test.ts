// biome-ignore-all lint/suspicious/noThenProperty: conditions in scope templates have one

import { thrown } from '@tc/test-support/rejection';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  isValidScope,
  missingScopes,
  renderScopes,
  type ScopeExpression,
  type ScopeParameters,
  type ScopeTemplate,
  satisfiesExpression,
  satisfiesScope,
} from '../src/scopes.ts';

const test = suite('scopes');

const scope = fc.string({ unit: fc.constantFrom('a', 'b', ':', '*'), maxLength: 5 });
const held = fc.array(scope, { maxLength: 4 });
const expression: fc.Arbitrary<ScopeExpression> = fc.letrec<{ expression: ScopeExpression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3 },
    scope,
    fc.record({ AllOf: fc.array(tie('expression'), { maxLength: 3 }) }),
    fc.record({ AnyOf: fc.array(tie('expression'), { minLength: 1, maxLength: 3 }) }),
  ),
})).expression;

/** Whether a scope satisfies another one, compared character by character. A `*` at the end matches the rest. */
function covers(pattern: string, required: string): boolean {
  for (let index = 0; ; index++) {
    if (pattern[index] === '*' && index === pattern.length - 1) return true;
    if (index === pattern.length) return index === required.length;
    if (pattern[index] !== required[index]) return false;
  }
}

test('a scope is satisfied if one of the scopes matches it, character by character', () => {
  fc.assert(
    fc.property(held, scope, (scopes, required) =>
      assert.is(
        satisfiesScope(scopes, required),
        scopes.some((one) => covers(one, required)),
      ),
    ),
    { numRuns: 2000 },
  );
});

for (const [scopes, required, satisfied] of [
  [['a'], 'a', true],
  [['a'], 'ab', false],
  [['a*'], 'a', true],
  [['a*'], 'abc', true],
  [['a*'], 'b', false],
  [['*'], 'anything', true],
  [['*'], '', true],
  [[''], '', true],
  [[], '', false],
  [['a*b'], 'axb', false],
  [['a*b'], 'a*b', true],
  [['a**'], 'a*', true],
  [['a**'], 'ab', false],
  [['a'], 'a*', false],
  [['a*'], 'a*', true],
  [['a*'], 'ab*', true],
  [['ab*'], 'a*', false],
  [['x', 'a*'], 'ab', true],
] as const) {
  test(`${JSON.stringify(scopes)} ${satisfied ? 'satisfies' : 'does not satisfy'} ${JSON.stringify(required)}`, () => {
    assert.is(satisfiesScope(scopes, required), satisfied);
  });
}

test('an expression is satisfied according to its AllOf, AnyOf and scopes', () => {
  assert.is(satisfiesExpression([], undefined), true);
  assert.is(satisfiesExpression([], { AllOf: [] }), true);
  assert.is(satisfiesExpression(['*'], { AnyOf: [] }), false);
  const nested = { AnyOf: [{ AllOf: ['a', 'b'] }, 'c'] };
  assert.is(satisfiesExpression(['a'], nested), false);
  assert.is(satisfiesExpression(['a', 'b'], nested), true);
  assert.is(satisfiesExpression(['c'], nested), true);
});

test('additional scopes never satisfy less', () => {
  fc.assert(
    fc.property(held, held, expression, (scopes, more, wanted) => {
      if (satisfiesExpression(scopes, wanted)) assert.ok(satisfiesExpression([...scopes, ...more], wanted));
    }),
  );
});

function scopesOf(wanted: ScopeExpression): string[] {
  if (typeof wanted === 'string') return [wanted];
  return ('AllOf' in wanted ? wanted.AllOf : wanted.AnyOf).flatMap(scopesOf);
}

test('nothing is missing exactly if the expression is satisfied', () => {
  fc.assert(
    fc.property(held, expression, (scopes, wanted) =>
      assert.is(missingScopes(scopes, wanted) === undefined, satisfiesExpression(scopes, wanted)),
    ),
  );
});

test('granting the missing scopes satisfies the expression, and none of them was held before', () => {
  fc.assert(
    fc.property(held, expression, (scopes, wanted) => {
      const missing = missingScopes(scopes, wanted);
      if (missing === undefined) return;
      const granted = scopesOf(missing);
      assert.ok(satisfiesExpression([...scopes, ...granted], wanted));
      for (const one of granted) assert.not.ok(satisfiesScope(scopes, one));
      assert.not.ok(satisfiesExpression(scopes, missing));
    }),
  );
});

for (const [scopes, wanted, missing] of [
  [[], undefined, undefined],
  [[], 'a', 'a'],
  [['a'], { AllOf: ['a', 'b'] }, 'b'],
  [['a'], { AllOf: ['a', 'b', 'c'] }, { AllOf: ['b', 'c'] }],
  [[], { AnyOf: ['a', 'b'] }, { AnyOf: ['a', 'b'] }],
  [['a'], { AnyOf: [{ AllOf: ['a', 'b'] }, 'c'] }, { AnyOf: ['b', 'c'] }],
  [['a'], { AllOf: [{ AnyOf: ['a', 'b'] }, 'c'] }, 'c'],
  [['a'], { AnyOf: [] }, { AnyOf: [] }],
] as const) {
  test(`with ${JSON.stringify(scopes)}, ${JSON.stringify(wanted)} misses ${JSON.stringify(missing)}`, () => {
    assert.equal(missingScopes(scopes, wanted), missing);
  });
}

const rendered: readonly (readonly [why: string, template: ScopeTemplate, parameters: ScopeParameters, expected: ScopeExpression])[] = [
  ['text without parameters', 'queue:ping', {}, 'queue:ping'],
  ['parameters, more than once', 'a:<x>/<y>:<x>', { x: '1', y: 'two' }, 'a:1/two:1'],
  ['a number', 'a:<runId>', { runId: 0 }, 'a:0'],
  ['a value that looks like a parameter', 'a:<x>', { x: '<y>', y: 'no' }, 'a:<y>'],
  ['all', { AllOf: ['a:<x>', 'b'] }, { x: '1' }, { AllOf: ['a:1', 'b'] }],
  ['any', { AnyOf: ['a:<x>', { AllOf: ['b', 'c'] }] }, { x: '1' }, { AnyOf: ['a:1', { AllOf: ['b', 'c'] }] }],
  [
    'repetition',
    { AllOf: [{ for: 's', in: 'scopes', each: 'x:<s>:<y>' }, 'z'] },
    { scopes: ['1', '2'], y: 'y' },
    { AllOf: ['x:1:y', 'x:2:y', 'z'] },
  ],
  ['repetition over nothing, in all', { AllOf: [{ for: 's', in: 'scopes', each: '<s>' }] }, { scopes: [] }, { AllOf: [] }],
  ['repetition over nothing, in any', { AnyOf: [{ for: 's', in: 'scopes', each: '<s>' }] }, { scopes: [] }, { AnyOf: [] }],
  ['repetition alone, over one', { for: 's', in: 'scopes', each: 'x:<s>' }, { scopes: ['1'] }, 'x:1'],
  ['repetition alone, over several', { for: 's', in: 'scopes', each: 'x:<s>' }, { scopes: ['1', '2'] }, { AllOf: ['x:1', 'x:2'] }],
  ['a condition that holds', { if: 'private', then: 'get:<name>' }, { private: true, name: 'n' }, 'get:n'],
  ['a condition that does not hold', { if: 'private', then: 'get:<name>' }, { private: false }, { AllOf: [] }],
  ['a condition with an alternative', { if: 'private', then: 'a', else: { AnyOf: ['b', 'c'] } }, { private: false }, { AnyOf: ['b', 'c'] }],
  ['a condition inside all', { AllOf: ['a', { if: 'x', then: { AllOf: ['b'] } }] }, { x: true }, { AllOf: ['a', { AllOf: ['b'] }] }],
  ['a condition inside all that does not hold', { AllOf: ['a', { if: 'x', then: 'b' }] }, { x: false }, { AllOf: ['a'] }],
];

for (const [why, template, parameters, expected] of rendered) {
  test(`a template with ${why} is rendered`, () => assert.equal(renderScopes(template, parameters), expected));
}

test('a parameter without a value is named', () => {
  assert.is(thrown(() => renderScopes('a:<x>', {}), RangeError).message, 'scope parameter x has no value');
  assert.is(thrown(() => renderScopes({ if: 'x', then: 'a' }, {}), RangeError).message, 'scope parameter x has no value');
  assert.is(thrown(() => renderScopes({ for: 's', in: 'list', each: '<s>' }, {}), RangeError).message, 'scope parameter list has no value');
  assert.is(
    thrown(() => renderScopes({ for: 's', in: 'list', each: '<s>' }, { list: 'a' }), RangeError).message,
    'scope parameter list is not a list',
  );
});

test('a scope is printable ASCII on one line', () => {
  for (const good of ['', 'a', 'queue:create-task:*', ' ~!@#<>', '*']) assert.ok(isValidScope(good), good);
  for (const bad of ['a\n', '\n', 'a\tb', 'é', '\x7f', '😀', 5, undefined, null, ['a']]) assert.not.ok(isValidScope(bad), String(bad));
});

test.run();
