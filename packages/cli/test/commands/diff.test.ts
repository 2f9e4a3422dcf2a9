import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readReference } from '../../src/kernel/requests/references.ts';
import { SERVICES } from '../../src/kernel/requests/services.ts';
import { Deployment } from '../support/deployment.ts';
import { tcHere } from '../support/tc.ts';

const test = suite('tc diff');

interface Found {
  readonly services: readonly {
    readonly service: string;
    readonly status: string;
    readonly changes: readonly { readonly kind: string }[];
  }[];
}

test('a deployment of the same release does not differ', async () => {
  await using deployment = await Deployment.start();
  const { code, stdout, stderr } = await tcHere(['diff', '--json'], deployment.env);
  assert.equal([code, stderr], [0, '']);
  const { services } = JSON.parse(stdout) as Found;
  assert.equal(
    services.map(({ status }) => status),
    Object.keys(SERVICES).map(() => 'same'),
  );
});

test('the differences from a bundle are listed by service', async () => {
  const files = [...(await readReference('secrets'))].map(([filename, content]) => ({ filename, content }));
  for (const { content } of files) {
    const { entries } = content as { entries?: { name: string }[] };
    entries?.splice(
      entries.findIndex(({ name }) => name === 'list'),
      1,
    );
  }
  const bundle = join(temporaryFolder('tc-diff'), 'bundle.json');
  writeFileSync(bundle, JSON.stringify(files));
  const { code, stdout, stderr } = await tcHere(['diff', bundle]);
  assert.equal([code, stderr], [0, '']);
  assert.match(stdout, /^secrets +changed +−1 /m);
  assert.match(stdout, /^queue +gone /m);
});

test('a source that does not exist is an error', async () => {
  const { code, stderr } = await tcHere(['diff', '/nowhere']);
  assert.is(code, 1);
  assert.match(stderr, '/nowhere: no such file or folder');
});

test.run();
