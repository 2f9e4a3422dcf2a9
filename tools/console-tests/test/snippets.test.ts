import { execFile } from 'node:child_process';
import { appendFileSync, chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Auth } from '@tc/auth';
import { fromNow, slugid } from '@tc/core';
import { type Emulator, startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import { Secrets } from '@tc/secrets';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import * as assert from 'uvu/assert';
import { chromiumSuite } from './chromium.ts';
import { openConsole } from './console-tab.ts';

const test = chromiumSuite('copied calls');

const execute = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../..');

const STRICT = { strict: true, target: 'es2023', module: 'nodenext', skipLibCheck: true, types: ['node'] };

test('a call that is copied as TypeScript or as tc is the same call again', async () => {
  await using emulator = await startEmulator();
  await makeCalls(emulator);
  const originals = emulator.calls.map(sent);
  await using tab = await openConsole(emulator, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page, problems } = tab;
  const copied = async (id: number, label: string): Promise<string> => {
    await tab.visit(`/calls/${id}`);
    await page.getByRole('button', { name: `Copy as ${label}` }).click();
    return await page.evaluate(() => navigator.clipboard.readText());
  };
  const folder = projectFolder();
  const names = originals.map((_, index) => `./call-${index + 1}`);
  for (const [index, name] of names.entries()) writeFileSync(join(folder, `${name}.ts`), await copied(index + 1, 'TypeScript'));
  writeFileSync(join(folder, 'all.js'), names.map((name) => `await import('${name}.js');\n`).join(''));
  for (const index of names.keys()) appendFileSync(join(folder, 'all.sh'), await copied(index + 1, 'tc'));
  assert.equal(problems, []);

  const { rootUrl, credentials } = emulator;
  const env = {
    PATH: `${folder}${delimiter}${process.env['PATH']}`,
    TASKCLUSTER_ROOT_URL: rootUrl,
    TASKCLUSTER_CLIENT_ID: credentials.clientId,
    TASKCLUSTER_ACCESS_TOKEN: credentials.accessToken,
  };
  await execute(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder]);
  await execute(process.execPath, ['all.js'], { cwd: folder, env });
  assert.equal(emulator.calls.slice(originals.length).map(sent), originals);
  await execute('sh', ['-e', 'all.sh'], { cwd: folder, env });
  assert.equal(emulator.calls.slice(2 * originals.length).map(sent), originals);
});

/** A folder in which programs find the packages, and shells find `tc`. */
function projectFolder(): string {
  const folder = temporaryFolder('tc-copied');
  symlinkSync(join(ROOT, 'tools/console-tests/node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const compilerOptions = { ...STRICT, typeRoots: [join(ROOT, 'node_modules/@types')] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  writeFileSync(join(folder, 'tc'), `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'packages/cli/dist/main.js')}' "$@"\n`);
  chmodSync(join(folder, 'tc'), 0o755);
  return folder;
}

/** Calls with all that a snippet can contain: arguments, a query, payloads, and texts that need quotes. */
async function makeCalls(emulator: Emulator): Promise<void> {
  const queue = new Queue(emulator);
  const taskId = slugid();
  const name = `it's a "test" \\ of $(quotes) \`and\`\nlines`;
  await queue.createTask(taskId, {
    taskQueueId: 'proj-tests/linux',
    created: new Date(),
    deadline: fromNow('1 hour'),
    payload: { command: ['echo', `'hi'`, '$HOME'], 'not-a-name': null, nested: { numbers: [1, 2.5, -3], empty: {}, none: [] } },
    metadata: { name, description: '', owner: 'tests@example.com', source: 'https://example.com' },
  });
  await queue.listTaskGroup(taskId, { limit: 5 });
  await new Auth(emulator).expandScopes({ scopes: ['assume:project:*', 'secrets:get:a b'] });
  await new Secrets(emulator).list();
}

/** What the caller decided. */
function sent({ service, method, params, query, payload }: Emulator['calls'][number]) {
  return { service, method, params, query, payload };
}

test.run();
