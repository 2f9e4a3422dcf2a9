import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { json, misbehavingServer } from '@tc/test-support/misbehaving-server';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as codegen from '../src/codegen.ts';
import * as core from '../src/index.ts';

const test = suite('index');

/** Runs a program in a new process and returns what it prints. Fails if it does not end within 20 seconds. */
async function run(program: string): Promise<string> {
  const options = { cwd: import.meta.dirname, timeout: 20_000 };
  return (await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], options)).stdout;
}

test('hawk and slugid are loaded when they are first used, not when the package is imported', async () => {
  const program = `
    import { createRequire } from 'node:module';
    const core = await import('../src/index.ts');
    const tell = () => {
      const files = Object.keys(createRequire(import.meta.url).cache);
      console.log(JSON.stringify(['hawk', 'slugid'].filter((name) => files.some((file) => file.includes('/node_modules/' + name + '/')))));
    };
    tell();
    core.slugid();
    tell();
    new core.Credentials({ clientId: 'a', accessToken: 'b' }).signUrl('https://example.com/');
    tell();`;
  assert.is(await run(program), '[]\n["slugid"]\n["hawk","slugid"]\n');
});

test('generated packages and users get the same Client', () => {
  assert.is(codegen.Client, core.Client);
});

test('a program ends after its last call, although the connection stays open', async () => {
  await using server = await misbehavingServer(json(200, { itemId: 'x', size: 1 }));
  const program = `
    import { Sample } from './sample-service.ts';
    const sample = new Sample({ rootUrl: '${server.rootUrl}', signal: new AbortController().signal });
    console.log((await sample.getItem('x')).itemId);`;
  assert.is((await run(program)).trim(), 'x');
});

test.run();
