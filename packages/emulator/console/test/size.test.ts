import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('size of the page');

const DIST = join(import.meta.dirname, '../dist');
/** Bytes of all files, each compressed by gzip. */
const LIMIT = 120_000;

test('all files together stay small', () => {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) => gzipSync(readFileSync(join(parentPath, name)), { level: 9 }).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`The page has ${files.length} files, ${(total / 1000).toFixed(1)} kB after gzip`);
  assert.ok(total > 0 && total <= LIMIT, `${total} bytes, at most ${LIMIT} are allowed`);
});

test.run();
