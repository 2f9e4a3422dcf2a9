import { spawnSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as codegen from '../src/codegen.ts';
import * as core from '../src/index.ts';

const test = suite('index');

/** The files that a program of ours loads, one for each module that is not Node's own. */
function loaded(program: string): string {
  const list = "process.stdout.write(Object.keys(require('node:module')._cache ?? {}).join('\\n') + '\\n' + performance.getEntriesByType('resource').length)";
  const source = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); ${program}; ${list};`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', source], { cwd: import.meta.dirname, encoding: 'utf8' });
  assert.is(status, 0, stderr);
  return stdout;
}

test('importing loads neither hawk nor slugid; the first use does', () => {
  const before = loaded("const core = await import('../src/index.ts')");
  assert.not.match(before, /node_modules\/(hawk|slugid)\//);
  const after = loaded("const core = await import('../src/index.ts'); core.slugid(); new core.Credentials({ clientId: 'a', accessToken: 'b' }).signUrl('https://x/')");
  assert.match(after, /node_modules\/hawk\//);
  assert.match(after, /node_modules\/slugid\//);
});

test('what generated packages import is the same as what users import', () => {
  assert.is(codegen.Client, core.Client);
});

test('a program that imports the package and makes a client ends by itself', () => {
  const program = "const { Client, Credentials } = await import('../src/index.ts'); new Credentials(); class Sample extends Client { constructor() { super({ name: 'x', version: 'v1', endpoints: {}, schemas: async () => ({}) }, { rootUrl: 'https://x' }) } } new Sample()";
  loaded(program);
});

test.run();
