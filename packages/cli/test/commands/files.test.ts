import { execFileSync } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Deployment } from '../support/deployment.ts';

const test = suite('tc artifact and tc object');
const deployment = await Deployment.start();
test.after(() => deployment.emulator.close());

test('artifacts are uploaded, listed and downloaded', async () => {
  const taskId = await deployment.createTask('files');
  await deployment.claim(taskId);
  const folder = temporaryFolder('tc-files');
  await writeFile(join(folder, 'a.txt'), 'content of a');
  const expires = ['--expires', '30 minutes'];
  const upload = await deployment.tc(['artifact', 'upload', taskId, '0', 'public/a.txt', 'a.txt', '--json', ...expires], { cwd: folder });
  assert.is(upload.code, 0, upload.stderr);
  const { name, size, contentType, hashes } = JSON.parse(upload.stdout);
  assert.equal([name, size, contentType], ['public/a.txt', 12, 'text/plain; charset=utf-8']);
  assert.match(hashes.sha256, /^[0-9a-f]{64}$/);
  const piped = await deployment.tc(['artifact', 'upload', taskId, '0', 'public/deep/b.json', '-', ...expires], { input: '{"b":1}' });
  assert.is(piped.code, 0, piped.stderr);

  const [list, json, alias] = await Promise.all([
    deployment.tc(['artifact', 'list', taskId]),
    deployment.tc(['artifact', 'list', taskId, '--run', '0', '--json']),
    deployment.tc(['task', 'artifacts', taskId]),
  ]);
  assert.match(list.stdout, /^public\/a\.txt +text\/plain; charset=utf-8 +object/m);
  assert.is(list.stdout, alias.stdout);
  assert.is(JSON.parse(json.stdout).length, 2);

  const one = await deployment.tc(['artifact', 'download', taskId, 'public/a.txt'], { cwd: temporaryFolder('tc-one') });
  assert.is(one.stdout, 'a.txt\n', one.stderr);
  const toStdout = await deployment.tc(['artifact', 'download', taskId, 'public/deep/b.json', '-o', '-']);
  assert.is(toStdout.stdout, '{"b":1}');
  const all = await deployment.tc(['artifact', 'download', taskId, '--all', '-o', 'out'], { cwd: folder });
  assert.equal(all.stdout.trim().split('\n').sort(), ['out/public/a.txt', 'out/public/deep/b.json'], all.stderr);
  assert.is(await readFile(join(folder, 'out/public/a.txt'), 'utf8'), 'content of a');
  const some = await deployment.tc(['artifact', 'download', taskId, '--all', '--match', 'public/deep/**', '--json'], {
    cwd: temporaryFolder('tc-some'),
  });
  assert.equal(
    JSON.parse(some.stdout).map((file: { name: string }) => file.name),
    ['public/deep/b.json'],
  );
  const both = await deployment.tc(['artifact', 'download', taskId], { cwd: folder });
  assert.is(both.code, 2);
});

test('a pipe is written to and not replaced', async () => {
  const taskId = await deployment.createTask('pipe');
  await deployment.claim(taskId);
  await deployment.tc(['artifact', 'upload', taskId, '0', 'public/a.txt', '-', '--expires', '30 minutes'], { input: 'through a pipe' });
  const pipe = join(temporaryFolder('tc-pipe'), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reading = readFile(pipe, 'utf8');
  const { code, stderr } = await deployment.tc(['artifact', 'download', taskId, 'public/a.txt', '-o', pipe]);
  assert.is(code, 0, stderr);
  assert.is(await reading, 'through a pipe');
  assert.ok((await stat(pipe)).isFIFO());
});

test('objects are uploaded and downloaded', async () => {
  const folder = temporaryFolder('tc-object');
  const upload = await deployment.tc(['object', 'upload', 'project/x/data.bin', '-', '--project', 'x'], { input: 'bytes' });
  assert.is(upload.code, 0, upload.stderr);
  const download = await deployment.tc(['object', 'download', 'project/x/data.bin', '--json'], { cwd: folder });
  assert.is(JSON.parse(download.stdout).path, 'data.bin', download.stderr);
  assert.is(await readFile(join(folder, 'data.bin'), 'utf8'), 'bytes');
  assert.is((await deployment.tc(['object', 'download', 'project/x/data.bin', '-'])).stdout, 'bytes');
  const missing = await deployment.tc(['object', 'upload', 'project/x/data.bin', '-'], { input: '' });
  assert.is(missing.code, 2);
});

test.run();
