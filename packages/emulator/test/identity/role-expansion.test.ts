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
  ['without roles nothing is added', ['b', 'a'], {}, ['a', 'b']],
  ['a role that is assumed adds its scopes', ['assume:r'], { r: ['x'] }, ['assume:r', 'x']],
  ['a role that is not assumed adds nothing', ['assume:q', 'r'], { r: ['x'] }, ['assume:q', 'r']],
  ['roles lead to further roles', ['assume:a'], { a: ['assume:b'], b: ['assume:c'], c: ['x'] }, ['assume:a', 'assume:b', 'assume:c', 'x']],
  ['a pattern assumes every role that it covers', ['assume:r*'], { r1: ['x'], r2: ['y'], s: ['z'] }, ['assume:r*', 'x', 'y']],
  ['a role id with * is for every role id with that prefix', ['assume:repo:a'], { 'repo:*': ['x'] }, ['assume:repo:a', 'x']],
  ['a prefix alone is enough', ['assume:repo:'], { 'repo:*': ['x'] }, ['assume:repo:', 'x']],
  ['less than the prefix is not', ['assume:repo'], { 'repo:*': ['x'] }, ['assume:repo']],
  ['what follows the prefix is filled in', ['assume:repo:a/b'], { 'repo:*': ['get:<..>:log'] }, ['assume:repo:a/b', 'get:a/b:log']],
  ['a * that is filled in swallows the rest', ['assume:repo:a*'], { 'repo:*': ['get:<..>:log'] }, ['assume:repo:a*', 'get:a*']],
  ['a shorter pattern fills in *', ['assume:re*'], { 'repo:*': ['get:<..>:log'] }, ['assume:re*', 'get:*']],
  ['a dollar sign is filled in as it is', ['assume:p:$&'], { 'p:*': ['x:<..>'] }, ['assume:p:$&', 'x:$&']],
  ['a role without * keeps <..> as it is', ['assume:r'], { r: ['x:<..>'] }, ['assume:r', 'x:<..>']],
  ['* is everything already', ['*'], { r: ['x'], 's*': ['y<..>'] }, ['*']],
  ['a* assumes every role, being a prefix of assume:', ['a*'], { r: ['x'] }, ['a*', 'x']],
  ['what is filled in may assume further roles', ['assume:p:r'], { 'p:*': ['assume:<..>'], r: ['x'] }, ['assume:p:r', 'assume:r', 'x']],
];

for (const [title, scopes, roles, expected] of cases) {
  test(title, () => assert.equal(expand(scopes, roles), expected));
}

const problems: [title: string, roles: Record<string, string[]>, problem: RegExp][] = [
  ['a role that assumes itself', { a: ['assume:a'] }, /a -> a/],
  ['a cycle over several roles', { a: ['assume:b'], b: ['assume:c'], c: ['assume:a'] }, /a -> b -> c -> a/],
  ['a cycle through a pattern', { 'a:*': ['assume:b'], b: ['assume:a:x'] }, /a:\* -> b -> a:\*/],
  ['a parameter that would grow without end', { 'a*': ['assume:ab<..>'] }, /a\* -> a\*/],
  ['two parameters in one scope', { 'a*': ['x:<..>:<..>'] }, /more than once/],
  ['a * right before the parameter', { 'a*': ['x*<..>'] }, /right before/],
];

for (const [title, roles, problem] of problems) {
  test(`${title} is refused`, () => {
    const rules = Object.entries(roles).map(([roleId, scopes]) => ({ roleId, scopes }));
    assert.match(findRoleProblem(rules) ?? 'nothing', problem);
  });
}

test('roles that share what they assume are no cycle', () => {
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

test('expansion keeps what was there, and expanding again adds nothing', () => {
  fc.assert(
    fc.property(scopes, roles, (held, rules) => {
      const once = expandScopes(held, rules);
      assert.ok(covers(once, held));
      assert.equal(expandScopes(once, rules), once);
    }),
  );
});

test('whoever holds more gets more', () => {
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

test('one more role never takes a scope away', () => {
  fc.assert(fc.property(scopes, roles, (held, rules) => covers(expandScopes(held, rules), expandScopes(held, rules.slice(1)))));
});

test('normalising keeps exactly what the scopes satisfy, without what others cover', () => {
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
