import { Auth } from '@tc/auth';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Deployment } from '../support/deployment.ts';
import { tc } from '../support/tc.ts';

const test = suite('access');
const deployment = await Deployment.start({
  roles: [{ roleId: 'project:x', scopes: ['queue:create-task:*', 'assume:project:y'], description: 'x' }],
  clients: [{ clientId: 'limited', accessToken: 'limited-access-token-1234', scopes: ['assume:project:x'] }],
});
test.after(() => deployment.emulator.close());
const limited = { TASKCLUSTER_CLIENT_ID: 'limited', TASKCLUSTER_ACCESS_TOKEN: 'limited-access-token-1234' };
const anonymous = { TASKCLUSTER_ROOT_URL: deployment.emulator.rootUrl };

test('scopes tells who may do what', async () => {
  const [current, expand, who, has, lacks] = await Promise.all([
    deployment.tc(['scopes', 'current']),
    deployment.tc(['scopes', 'expand', 'assume:project:x', '--json']),
    deployment.tc(['scopes', 'who', 'queue:create-task:low:p/w', '--json']),
    deployment.tc(['scopes', 'check', 'queue:create-task:x'], { env: limited }),
    deployment.tc(['scopes', 'check', 'queue:create-task:x', 'secrets:get:x'], { env: limited }),
  ]);
  assert.match(current.stdout, /^\*$/m);
  assert.ok(JSON.parse(expand.stdout).includes('queue:create-task:*'));
  const { roles, clients } = JSON.parse(who.stdout);
  assert.equal(roles, [{ roleId: 'project:x', via: 'queue:create-task:*' }]);
  assert.ok(clients.some((client: { clientId: string }) => client.clientId === 'limited'));
  assert.is(has.code, 0);
  assert.is(lacks.code, 3);
  assert.match(lacks.stderr, 'these scopes are missing:\n  secrets:get:x\n');
});

test('missing scopes are listed one a line, and exit with 3', async () => {
  const { code, stdout, stderr } = await deployment.tc(['secret', 'get', 'some/secret'], { env: limited });
  assert.is(code, 3);
  assert.is(stdout, '');
  assert.match(stderr, 'secrets.get failed: the credentials lack these scopes:\n  secrets:get:some/secret\n');
});

test('missing credentials say how to sign in, and exit with 3', async () => {
  const [call, temporary, check] = await Promise.all([
    tc(['secret', 'get', 'some/secret'], { env: anonymous }),
    tc(['credentials', 'temp', '--scope', 'a'], { env: anonymous }),
    tc(['signin', '--check'], { env: anonymous }),
  ]);
  for (const { code, stderr } of [call, temporary, check]) {
    assert.is(code, 3, stderr);
    assert.match(stderr, 'Sign in with: eval "$(tc signin)"');
  }
});

test('wrong credentials exit with 3 and do not appear', async () => {
  const env = { TASKCLUSTER_CLIENT_ID: 'limited', TASKCLUSTER_ACCESS_TOKEN: 'a-wrong-access-token' };
  const { code, stderr } = await deployment.tc(['scopes', 'current'], { env });
  assert.is(code, 3);
  assert.match(stderr, '401 AuthenticationFailed');
  assert.not.match(stderr, 'a-wrong-access-token');
});

test('roles are created, changed, shown and deleted', async () => {
  const created = await deployment.tc(['role', 'create', 'team:a', '--description', 'Team A', '-s', 'a:b', '-s', 'c:d', '--json']);
  assert.equal(JSON.parse(created.stdout).scopes, ['a:b', 'c:d'], created.stderr);
  const updated = await deployment.tc(['role', 'update', 'team:a', '--add-scope', 'e:f', '--remove-scope', 'a:b', '--json']);
  assert.equal(JSON.parse(updated.stdout).scopes, ['c:d', 'e:f'], updated.stderr);
  const [show, list, nothing, unknown] = await Promise.all([
    deployment.tc(['role', 'show', 'team:a']),
    deployment.tc(['role', 'list', '--prefix', 'team:']),
    deployment.tc(['role', 'update', 'team:a']),
    deployment.tc(['role', 'update', 'team:a', '--remove-scope', 'zz']),
  ]);
  assert.match(show.stdout, /scopes\n {2}c:d\n {2}e:f/);
  assert.match(list.stdout, /^team:a +2 .*Team A$/m);
  assert.is(nothing.code, 2);
  assert.match(unknown.stderr, 'role team:a does not have zz');
  assert.is((await deployment.tc(['role', 'delete', 'team:a', '--yes'])).code, 0);
  assert.is((await deployment.tc(['role', 'show', 'team:a'])).code, 1);
});

test('credentials are created, reset and made temporary; clients are shown and disabled', async () => {
  const created = await deployment.tc(['credentials', 'create', 'me/tool', '-s', 'queue:ping', '--json']);
  const first = JSON.parse(created.stdout);
  assert.equal([first.clientId, first.certificate, first.rootUrl], ['me/tool', null, deployment.emulator.rootUrl], created.stderr);
  const reset = await deployment.tc(['credentials', 'reset', 'me/tool', '--yes']);
  const token = /TASKCLUSTER_ACCESS_TOKEN=(\S+);/.exec(reset.stdout)?.[1] ?? '';
  assert.ok(token !== '' && token !== first.accessToken, reset.stderr);
  assert.match(reset.stdout, /^unset TASKCLUSTER_CERTIFICATE;$/m);

  const env = { TASKCLUSTER_CLIENT_ID: 'me/tool', TASKCLUSTER_ACCESS_TOKEN: token, TASKCLUSTER_CERTIFICATE: '' };
  const [show, check, temporary] = await Promise.all([
    deployment.tc(['credentials', 'show', '--json'], { env }),
    deployment.tc(['signin', '--check'], { env }),
    deployment.tc(['credentials', 'temp', '--scope', 'queue:ping', '--expires', '10 minutes', '--json'], { env }),
  ]);
  assert.is(JSON.parse(show.stdout).type, 'permanent');
  assert.not.match(show.stdout + check.stdout, token);
  assert.is(check.code, 0, check.stderr);
  const auth = new Auth({ rootUrl: deployment.emulator.rootUrl, credentials: JSON.parse(temporary.stdout) });
  assert.ok((await auth.currentScopes()).scopes.includes('queue:ping'));

  const [clients, client] = await Promise.all([
    deployment.tc(['client', 'list', '--prefix', 'me/']),
    deployment.tc(['client', 'show', 'me/tool', '--json']),
  ]);
  assert.match(clients.stdout, /^me\/tool +active/m);
  assert.not.match(client.stdout, 'accessToken');
  assert.is(JSON.parse((await deployment.tc(['client', 'disable', 'me/tool', '-y', '--json'])).stdout).disabled, true);
  assert.is((await deployment.tc(['signin', '--check'], { env })).code, 3);
  assert.is(JSON.parse((await deployment.tc(['client', 'enable', 'me/tool', '--json'])).stdout).disabled, false);
  assert.is((await deployment.tc(['client', 'delete', 'me/tool', '-y'])).code, 0);
});

test.run();
