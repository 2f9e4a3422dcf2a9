import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { platform as node } from '../src/platform/node.ts';
import { platform as web } from '../src/platform/web.ts';

const execute = promisify(execFile);
const test = suite('platforms');

test('hashes are the same on all platforms, in whatever pieces the bytes come', () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 });
  fc.assert(
    fc.property(pieces, pieces, fc.constantFrom('sha256', 'sha512'), (before, after, name) => {
      for (const { createHash: create } of [node, web]) {
        const hash = create(name);
        for (const piece of before) hash.update(piece);
        const copy = hash.copy();
        for (const piece of after) hash.update(piece);
        assert.is(copy.digest(), createHash(name).update(Buffer.concat(before)).digest('hex'));
        assert.is(
          hash.digest(),
          createHash(name)
            .update(Buffer.concat([...before, ...after]))
            .digest('hex'),
        );
      }
    }),
  );
});

test('without files and without modules of Node, all else works', async () => {
  const program = new URL('web-process.ts', import.meta.url).pathname;
  const { stdout } = await execute(process.execPath, ['-C', 'tc-source', '--import', 'tsx', program]);
  const right = { right: true, size: 1_500_000, hashes: true };
  assert.equal(JSON.parse(stdout), {
    bytes: right,
    blob: right,
    stream: right,
    function: right,
    errors: [
      'ConfigurationError: to is /tmp/x, but this runtime has no files; use streams, blobs or bytes',
      'ConfigurationError: from is the path /tmp/x, but this runtime has no files; use streams, blobs or bytes',
      'ConfigurationError: to is /tmp/x, but this runtime has no files; use streams, blobs or bytes',
      'ConfigurationError: from is /tmp/x, but this runtime has no files; use streams, blobs or bytes',
      'ConfigurationError: decompress is false, but fetch undoes content encodings on this runtime; leave it out',
    ],
  });
});

test.run();
