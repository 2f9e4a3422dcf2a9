import { mkdir, writeFile } from 'node:fs/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findPageFile } from '../../src/console/page-files.ts';
import { raw } from '../support/console-client.ts';
import { deployment } from '../support/deployment.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const test = suite('console page files');

test('files of the page are found by their exact names, and every other path is the page', async () => {
  await using folder = await scratchFolder();
  const root = folder.file('page');
  await mkdir(`${root}/assets`, { recursive: true });
  await writeFile(`${root}/index.html`, 'the page');
  await writeFile(`${root}/assets/a.js`, 'code');
  await writeFile(folder.file('secret.txt'), 'secret');
  const find = async (path: string) => String((await findPageFile(path, root))?.bytes);
  assert.is(await find('assets/a.js'), 'code');
  for (const path of [
    '',
    'tasks/abc',
    '../secret.txt',
    '..%2fsecret.txt',
    '..\\secret.txt',
    'assets',
    'index.html',
    '/etc/passwd.txt',
    'a\0.txt',
  ]) {
    assert.is(await find(path), 'the page', path);
  }
  for (const path of ['assets/', 'assets/b.js', 'assets/../../secret.txt', 'assets/%2e%2e/index.html']) {
    assert.is(await findPageFile(path, root), undefined, path);
  }
  assert.equal(await findPageFile('index.html', folder.file('nothing')), undefined);
});

test('a path cannot leave the folder of the page', async () => {
  await using server = await deployment();
  for (const path of [
    '/console/../package.json',
    '/console/..%2f..%2fpackage.json',
    '/console/%2e%2e/%2e%2e/package.json',
    '/console//etc/passwd',
  ]) {
    assert.not.match((await raw(server.emulator, path)).body, /"name"|root:/, path);
  }
});

test.run();
