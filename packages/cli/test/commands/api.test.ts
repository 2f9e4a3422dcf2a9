import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { compileSchema } from '@tc/core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ROUTE_ARGUMENTS } from '../../scripts/route-arguments.ts';
import { examplePayload } from '../../src/kernel/requests/example-payload.ts';
import { readEntries } from '../../src/kernel/requests/references.ts';
import { SERVICES } from '../../src/kernel/requests/services.ts';
import { Deployment } from '../support/deployment.ts';
import { tcHere } from '../support/tc.ts';

const test = suite('tc api');
const deployment = await Deployment.start();
test.after(() => deployment.emulator.close());

for (const [name, service] of Object.entries(SERVICES)) {
  test(`every method of ${name} has help, can be shown and can be called`, async () => {
    const Class = await service.load();
    const entries = new Map((await readEntries(name, Class.service.version)).map((entry) => [entry.name, entry]));
    for (const endpoint of Object.values(Class.service.endpoints)) {
      const subject = `${name} ${endpoint.name}`;
      const args = endpoint.args.map((argument) => ROUTE_ARGUMENTS[argument] ?? argument);
      const help = await tcHere(['api', name, endpoint.name, '--help']);
      assert.is(help.code, 0, subject);
      assert.match(help.stdout, `Request: ${endpoint.method} ${endpoint.route}`);
      assert.ok(entries.get(endpoint.name)?.description, `${subject} has a text`);
      assert.match(help.stdout.replace(/\s+/g, ' '), entries.get(endpoint.name)?.description.split('\n')[0]?.replace(/\s+/g, ' ') ?? '');

      const payload: string[] = [];
      if (endpoint.input !== undefined) {
        const schemas = (await Class.service.schemas()) as Record<string, object>;
        const schema = schemas[endpoint.input] ?? {};
        const example = examplePayload(schema);
        assert.equal((await compileSchema(schema))(example), [], `the example of ${subject} is valid`);
        assert.match(help.stdout, 'An example of the payload');
        for (const [key, value] of Object.entries(example as object)) payload.push('--set', `${key}=${JSON.stringify(value)}`);
        // The queue has a rule here that its schema does not.
        if (endpoint.name === 'declareWorker') payload.push('--set', `expires="${new Date(Date.now() + 3_600_000).toISOString()}"`);
        if (payload.length === 0) payload.push('--payload', new URL('../support/empty.json', import.meta.url).pathname);
      }
      const dry = await tcHere(['api', name, endpoint.name, ...args, ...payload, '--dry-run'], deployment.env);
      assert.is(dry.code, 0, `${subject}: ${dry.stderr}`);
      assert.is(JSON.parse(dry.stdout).method, endpoint.method);

      if (SLOW.includes(endpoint.name)) continue;
      const { code, stdout, stderr } = await tcHere(['api', name, endpoint.name, ...args, ...payload, '--no-color'], deployment.env);
      if (code === 0) {
        if (stdout !== '') JSON.parse(stdout);
      } else {
        // Most methods need something that is not there. The service says so.
        assert.match(
          stderr,
          new RegExp(`^tc: ${Class.service.name}.${endpoint.name} failed with (4\\d\\d|501) [A-Z]`),
          `${subject}: ${stderr}`,
        );
      }
    }
  });
}

/** Methods that wait for something, and those that a deployment never implements. */
const SLOW = ['claimWork'];

test('a page of items, all items and one item', async () => {
  for (const name of ['a', 'b', 'c'])
    await tcHere(['api', 'auth', 'createRole', `page:${name}`, '--set', 'description=x', '--set', 'scopes=[]'], deployment.env);
  const page = await tcHere(['api', 'auth', 'listRoleIds', '--query', 'limit=2'], deployment.env);
  assert.is(JSON.parse(page.stdout).roleIds.length, 2);
  const all = await tcHere(['api', 'auth', 'listRoleIds', '--query', 'limit=2', '--paginate'], deployment.env);
  const ids = all.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const name of ['a', 'b', 'c']) assert.ok(ids.includes(`page:${name}`));
});

test('--summary writes the call without secrets', async () => {
  const { stdout } = await tcHere(['api', 'auth', 'currentScopes', '--summary'], deployment.env);
  const { data, summary } = JSON.parse(stdout);
  assert.equal(data.scopes, ['*']);
  assert.is(summary.status, 200);
  assert.is(summary.request.headers.authorization, '[redacted]');
});

test('wrong arguments send nothing', async () => {
  const before = deployment.emulator.calls.length;
  for (const [args, message] of [
    [['statu'], 'Did you mean status?'],
    [['status'], "missing required argument 'taskId'"],
    [['listTaskGroup', 'x', '--query', 'nope=1'], 'nope is not a parameter of listTaskGroup; expected continuationToken, limit'],
    [['listTaskGroup', 'x', '--query', 'limit'], 'has no value; expected name=value'],
    [['createTask', 'x'], 'needs a payload'],
    [['createTask', 'x', '--set', 'metadata.name=5'], '/metadata/name is 5, expected a string'],
    [['createTask', 'x', '--payload', '/nonexistent'], '/nonexistent cannot be read'],
    [['status', '..'], 'taskId is ".."'],
  ] as const) {
    const { code, stdout, stderr } = await tcHere(['api', 'queue', ...args], deployment.env);
    assert.is(code, 2, args.join(' '));
    assert.is(stdout, '');
    assert.match(stderr, message);
  }
  assert.is(deployment.emulator.calls.length, before);
});

test('unknown services get a suggestion', async () => {
  const { code, stderr } = await tcHere(['api', 'queu', 'ping']);
  assert.is(code, 2);
  assert.match(stderr, /"queu" is not a command of tc api\nDid you mean queue\?/);
});

test('every service package is known', async () => {
  const packages = await readdir(new URL('../../../', import.meta.url));
  const services: string[] = [];
  for (const name of packages) {
    if (existsSync(new URL(`../../../${name}/src/generated/client.ts`, import.meta.url))) services.push(name);
  }
  assert.equal(services.sort(), Object.keys(SERVICES).sort());
});

test.run();
