import { satisfiesScope } from '@tc/core';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { expandScopes, findRoleProblem, type RoleRule } from '../../src/identity/role-expansion.ts';
import { normalizeScopes } from '../../src/identity/scope-set.ts';

const test = suite('role expansion');

const expand = (scopes: string[], roles: Record<string, string[]>): string[] =>
  expandScopes(
    scopes,
    Object.entries(roles).map(([roleId, granted]) => ({ roleId, scopes: granted })),
  );

const cases: [title: string, scopes: string[], roles: Record<string, string[]>, expected: string[]][] = [
  ['scopes without roles do not expand', ['b', 'a'], {}, ['a', 'b']],
  ['an assumed role adds its scopes', ['assume:r'], { r: ['x'] }, ['assume:r', 'x']],
  ['other roles add nothing', ['assume:q', 'r'], { r: ['x'] }, ['assume:q', 'r']],
  [
    'roles can assume further roles',
    ['assume:a'],
    { a: ['assume:b'], b: ['assume:c'], c: ['x'] },
    ['assume:a', 'assume:b', 'assume:c', 'x'],
  ],
  [
    'an assume scope that ends with * matches all roles with that prefix',
    ['assume:r*'],
    { r1: ['x'], r2: ['y'], s: ['z'] },
    ['assume:r*', 'x', 'y'],
  ],
  ['a roleId that ends with * matches all roleIds with that prefix', ['assume:repo:a'], { 'repo:*': ['x'] }, ['assume:repo:a', 'x']],
  ['such a roleId also matches its prefix alone', ['assume:repo:'], { 'repo:*': ['x'] }, ['assume:repo:', 'x']],
  ['such a roleId does not match less than its prefix', ['assume:repo'], { 'repo:*': ['x'] }, ['assume:repo']],
  ['the rest of the roleId replaces <..>', ['assume:repo:a/b'], { 'repo:*': ['get:<..>:log'] }, ['assume:repo:a/b', 'get:a/b:log']],
  ['a * that replaces <..> drops the rest of the scope', ['assume:repo:a*'], { 'repo:*': ['get:<..>:log'] }, ['assume:repo:a*', 'get:a*']],
  [
    'a scope that is shorter than the prefix and ends with * replaces <..> with *',
    ['assume:re*'],
    { 'repo:*': ['get:<..>:log'] },
    ['assume:re*', 'get:*'],
  ],
  ['a dollar sign has no special meaning', ['assume:p:$&'], { 'p:*': ['x:<..>'] }, ['assume:p:$&', 'x:$&']],
  ['a role without * keeps <..>', ['assume:r'], { r: ['x:<..>'] }, ['assume:r', 'x:<..>']],
  ['* covers all other scopes', ['*'], { r: ['x'], 's*': ['y<..>'] }, ['*']],
  ['a* assumes every role, because it matches assume:', ['a*'], { r: ['x'] }, ['a*', 'x']],
  [
    'a scope with a replaced <..> can assume further roles',
    ['assume:p:r'],
    { 'p:*': ['assume:<..>'], r: ['x'] },
    ['assume:p:r', 'assume:r', 'x'],
  ],
];

for (const [title, scopes, roles, expected] of cases) {
  test(title, () => assert.equal(expand(scopes, roles), expected));
}

const problems: [title: string, roles: Record<string, string[]>, problem: RegExp][] = [
  ['a role that assumes itself', { a: ['assume:a'] }, /a -> a/],
  ['a cycle of several roles', { a: ['assume:b'], b: ['assume:c'], c: ['assume:a'] }, /a -> b -> c -> a/],
  ['a cycle through a roleId with *', { 'a:*': ['assume:b'], b: ['assume:a:x'] }, /a:\* -> b -> a:\*/],
  ['a parameter that would grow forever', { 'a*': ['assume:ab<..>'] }, /a\* -> a\*/],
  ['a scope with two parameters', { 'a*': ['x:<..>:<..>'] }, /more than once/],
  ['a scope with a * before the parameter', { 'a*': ['x*<..>'] }, /must not come before/],
];

for (const [title, roles, problem] of problems) {
  test(`${title} is refused`, () => {
    const rules = Object.entries(roles).map(([roleId, scopes]) => ({ roleId, scopes }));
    assert.match(findRoleProblem(rules) ?? 'nothing', problem);
  });
}

test('two roles that assume the same role do not form a cycle', () => {
  const rules = [
    { roleId: 'a', scopes: ['assume:c'] },
    { roleId: 'b', scopes: ['assume:c', 'assume:a'] },
    { roleId: 'c', scopes: ['x'] },
  ];
  assert.is(findRoleProblem(rules), undefined);
});

const scope = fc
  .tuple(
    fc.constantFrom('', 'assume:', 'assume:', 'as'),
    fc.string({ unit: fc.constantFrom('a', 'b', ':'), maxLength: 3 }),
    fc.constantFrom('', '', '*'),
  )
  .map((parts) => parts.join(''));
const roleId = fc
  .tuple(fc.string({ unit: fc.constantFrom('a', 'b', ':'), minLength: 1, maxLength: 3 }), fc.constantFrom('', '', '*'))
  .map((parts) => parts.join(''));
const granted = fc.oneof(
  scope,
  scope.map((text) => (text.endsWith('*') ? text : `${text}<..>`)),
);
const roles: fc.Arbitrary<RoleRule[]> = fc
  .uniqueArray(fc.record({ roleId, scopes: fc.array(granted, { maxLength: 3 }) }), { selector: (role) => role.roleId, maxLength: 5 })
  .filter((rules) => findRoleProblem(rules) === undefined);
const scopes = fc.array(scope, { maxLength: 4 });

const covers = (held: string[], wanted: string[]): boolean => wanted.every((one) => satisfiesScope(held, one));

test('expansion keeps the given scopes, and expanding twice gives the same result', () => {
  fc.assert(
    fc.property(scopes, roles, (held, rules) => {
      const once = expandScopes(held, rules);
      assert.ok(covers(once, held));
      assert.equal(expandScopes(once, rules), once);
    }),
  );
});

test('more scopes expand to at least as many scopes', () => {
  fc.assert(
    fc.property(scopes, scopes, roles, (some, more, rules) => covers(expandScopes([...some, ...more], rules), expandScopes(some, rules))),
  );
});

test('the order of scopes and roles does not matter', () => {
  fc.assert(
    fc.property(scopes, roles, (held, rules) => {
      assert.equal(expandScopes([...held].reverse(), [...rules].reverse()), expandScopes(held, rules));
    }),
  );
});

test('an additional role never removes a scope', () => {
  fc.assert(fc.property(scopes, roles, (held, rules) => covers(expandScopes(held, rules), expandScopes(held, rules.slice(1)))));
});

test('normalized scopes satisfy the same scopes, and none covers another', () => {
  const anyScope = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(anyScope, { maxLength: 6 }), anyScope, (held, wanted) => {
      const normal = normalizeScopes(held);
      assert.is(satisfiesScope(normal, wanted), satisfiesScope(held, wanted));
      for (const one of normal)
        assert.not.ok(
          satisfiesScope(
            normal.filter((other) => other !== one),
            one,
          ) && !one.endsWith('**'),
          `${normal}`,
        );
      assert.equal(normal, [...normal].sort());
    }),
  );
});

test.run();
