import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as codegen from '../src/codegen.ts';
import * as core from '../src/index.ts';
import { json, misbehavingServer } from './misbehaving-server.ts';

const test = suite('index');

/** Runs a program in a process of its own, beside the tests, and gives what it prints. Fails when it does not end. */
async function run(program: string): Promise<string> {
  const options = { cwd: import.meta.dirname, timeout: 20_000 };
  return (await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], options)).stdout;
}

test('importing loads neither hawk nor slugid; their first use does', async () => {
  const loaded = `
    import { createRequire } from 'node:module';
    const core = await import('../src/index.ts');
    const list = () => Object.keys(createRequire(import.meta.url).cache).filter((file) => /node_modules.(hawk|slugid).lib|node_modules.slugid.slugid/.test(file)).length;
    console.log(list());
    core.slugid();
    console.log(list());
    new core.Credentials({ clientId: 'a', accessToken: 'b' }).signUrl('https://example.com/');
    console.log(list());`;
  const [imported = 0, withSlugid = 0, withHawk = 0] = (await run(loaded)).trim().split('\n').map(Number);
  assert.is(imported, 0);
  assert.ok(withSlugid > 0 && withHawk > withSlugid, `${withSlugid}, ${withHawk}`);
});

test('generated packages and users get the same Client', () => {
  assert.is(codegen.Client, core.Client);
});

test('a program ends by itself after its last call, though the connection stays open', async () => {
  await using server = await misbehavingServer(json(200, { itemId: 'x', size: 1 }));
  const program = `
    import { Sample } from './sample-service.ts';
    const sample = new Sample({ rootUrl: '${server.rootUrl}', signal: new AbortController().signal });
    console.log((await sample.getItem('x')).itemId);`;
  assert.is((await run(program)).trim(), 'x');
});

test.run();
