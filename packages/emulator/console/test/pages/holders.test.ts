import { satisfiesScope } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { expandScopes } from '../../../src/identity/role-expansion.ts';
import { findGrant, findHolders } from '../../src/pages/access/holders.ts';

const test = suite('holders of a scope');

const roles = [
  { roleId: 'everybody', scopes: ['queue:list:*'] },
  { roleId: 'project-admin:*', scopes: ['secrets:get:project/<..>/*', 'assume:everybody'] },
  { roleId: 'login:github/*', scopes: ['assume:project-admin:<..>'] },
  { roleId: 'empty', scopes: [] },
];
const clients = [
  { clientId: 'root', disabled: false, scopes: ['*'] },
  { clientId: 'ci', disabled: true, scopes: ['assume:project-admin:atlas'] },
  { clientId: 'dana', disabled: false, scopes: ['assume:login:github/atlas', 'index:find:x'] },
  { clientId: 'all-logins', disabled: false, scopes: ['assume:login:*'] },
  { clientId: 'nobody', disabled: false, scopes: ['assume:empty', 'assume:missing'] },
];

test('it names the roles on the way, also those with a parameter', () => {
  assert.equal(findGrant('secrets:get:project/atlas/key', ['assume:login:github/atlas'], roles), {
    through: ['login:github/*', 'project-admin:*'],
    by: 'secrets:get:project/atlas/*',
  });
  assert.equal(findGrant('index:find:x', ['index:find:*'], roles), { through: [], by: 'index:find:*' });
  assert.is(findGrant('secrets:get:project/other/key', ['assume:login:github/atlas'], roles), undefined);
});

test('clients come before roles, and disabled ones are marked', () => {
  const holders = findHolders('secrets:get:project/atlas/key', clients, roles);
  assert.equal(
    holders.map(({ kind, id, disabled }) => [kind, id, disabled]),
    [
      ['client', 'root', false],
      ['client', 'ci', true],
      ['client', 'dana', false],
      ['client', 'all-logins', false],
    ],
  );
});

test('it finds the same holders as the emulator does', () => {
  const scopes = ['queue:list:tasks', 'secrets:get:project/atlas/key', 'secrets:get:project/*', 'index:find:x', 'assume:everybody', 'none'];
  for (const scope of scopes) {
    for (const { clientId, scopes: held } of clients) {
      const expected = satisfiesScope(expandScopes(held, roles), scope);
      assert.is(findGrant(scope, held, roles) !== undefined, expected, `${clientId} and ${scope}`);
    }
  }
});

test.run();
