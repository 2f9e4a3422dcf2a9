import { writeFile } from 'node:fs/promises';
import { fromNow } from '@tc/core';
import { Secrets } from '@tc/secrets';
import { assertHidesPlanted, PLANTED, plantedCredentials } from '@tc/test-support/planted-secrets';
import { standardError } from '@tc/test-support/standard-error';
import picocolors from 'picocolors';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { callEntry } from '../src/console/entries/call-entry.ts';
import type { CallDetail } from '../src/console/protocol.ts';
import { startOn } from '../src/emulator.ts';
import { startEmulator } from '../src/index.ts';
import { readConfig } from '../src/setup/config-file.ts';
import { MemoryState } from '../src/state/state.ts';
import { callLine } from '../src/terminal/call-line.ts';
import { ask, untilUpdate, updates } from './support/console-client.ts';
import { deployment } from './support/deployment.ts';
import { scratchFolder } from './support/scratch-folder.ts';

const test = suite('secrecy of the emulator');

const tool = { clientId: 'tool', accessToken: PLANTED.accessToken, scopes: ['*'] };
const secrets = [{ name: 'planted', secret: { password: PLANTED.secretValue } }];

test('the seed of the tests gives the planted access token', async () => {
  await using server = await deployment();
  assert.is(server.emulator.credentials.accessToken, PLANTED.emulatorAccessToken);
});

test('errors, debug lines, recorded calls and what the console gets show no secrets', async () => {
  await using server = await deployment({ clients: [tool], secrets });
  const { emulator } = server;
  const client = new Secrets({ rootUrl: emulator.rootUrl, credentials: tool, retries: 0 });
  const errors: unknown[] = [];
  const lines = await standardError({ TASKCLUSTER_DEBUG: '1' }, async () => {
    assert.equal((await client.get('planted')).secret, secrets[0]?.secret);
    const never = { secret: { password: PLANTED.secretValue }, expires: 'never' };
    emulator.fail({ method: 'list', status: 500 });
    const calls = await Promise.allSettled([
      client.set('planted', never),
      client.use({ credentials: { ...tool, accessToken: PLANTED.newAccessToken } }).get('planted'),
      client.use({ credentials: plantedCredentials }).get('planted'),
      client.use({ credentials: undefined }).request('GET', '/secret/planted', { query: { bewit: PLANTED.bewit } }),
      client.list(),
    ]);
    for (const call of calls) errors.push(call.status === 'rejected' ? call.reason : assert.unreachable());
  });
  const stream = updates(emulator);
  const update = await untilUpdate(stream, ({ calls }) => calls?.length === 6);
  await stream.return();
  const details = await Promise.all((update.calls ?? []).map(({ id }) => ask<CallDetail>(emulator, 'GET', `calls/${id}`)));
  assert.match(JSON.stringify(details), 'InputValidationError');
  for (const value of [...errors, lines, emulator, emulator.calls, emulator.publishedEvents, update, details]) assertHidesPlanted(value);
});

test('the lines that the command prints about calls show no secrets', async () => {
  const lines: string[] = [];
  const onCall = (call: Parameters<typeof callEntry>[0]) => void lines.push(callLine(callEntry(call), picocolors.createColors(false)));
  await using emulator = await startOn(new MemoryState(), { clients: [tool] }, { onCall });
  for (const path of ['secret/x', 'nope']) await fetch(`${emulator.rootUrl}/api/secrets/v1/${path}?bewit=${PLANTED.bewit}`);
  assert.is(lines.length, 2);
  assertHidesPlanted(lines);
});

test('errors about the initial data and its file show no secrets', async () => {
  await using folder = await scratchFolder();
  const errorOf = async (content: string): Promise<Error> => {
    await writeFile(folder.file('setup.yml'), content);
    try {
      await using _emulator = await startEmulator(await readConfig(folder.file('setup.yml')));
    } catch (error) {
      return error as Error;
    }
    return assert.unreachable(content) as never;
  };
  const broken: readonly (readonly [string, RegExp])[] = [
    [`clients:\n  - clientId: a\n    accessToken: "${PLANTED.accessToken}\n`, /neither YAML nor JSON: .* at line \d/],
    [`secrets:\n  - name: a\n    secret: ${PLANTED.secretValue}: x\n`, /neither YAML nor JSON: .* at line \d/],
    [`secrets:\n  - { name: a, secret: ${PLANTED.secretValue} }\n`, /secret/],
    [JSON.stringify({ clients: [tool, tool] }), /client tool already exists/],
    [JSON.stringify({ secrets: [{ ...secrets[0], expires: fromNow('-1 day'), more: PLANTED.secretValue }] }), /secrets\/0/],
    [JSON.stringify({ clients: [{ ...tool, scopes: PLANTED.accessToken }] }), /scopes/],
  ];
  for (const [content, message] of broken) {
    const error = await errorOf(content);
    assert.match(error.message, message);
    assertHidesPlanted(error);
  }
});

test.run();
