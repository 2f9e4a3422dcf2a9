import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compare, write } from '../src/write/write.ts';

const test = suite('write');

const FILES = [
  { path: 'tiny/package.json', content: '{}' },
  { path: 'tiny/src/generated/client.ts', content: 'export {};' },
];

test('writes files that differ, deletes stale ones and leaves others alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tc-write-'));
  try {
    await mkdir(join(folder, 'tiny/src/generated'), { recursive: true });
    await writeFile(join(folder, 'tiny/src/generated/old.ts'), '');
    await writeFile(join(folder, 'tiny/src/hand.ts'), '');
    await writeFile(join(folder, 'tiny/package.json'), '{}');
    const differences = await compare(folder, FILES);
    assert.equal(differences, { changed: FILES.slice(1), stale: ['tiny/src/generated/old.ts'] });
    await write(folder, differences);
    assert.is(await readFile(join(folder, 'tiny/src/generated/client.ts'), 'utf8'), 'export {};');
    assert.equal((await readdir(join(folder, 'tiny/src'))).sort(), ['generated', 'hand.ts']);
    assert.equal(await compare(folder, FILES), { changed: [], stale: [] });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.run();
