import { readFile } from 'node:fs/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { referencePage } from '../scripts/reference-page.ts';
import { GROUPS } from '../src/groups.ts';

const test = suite('docs/cli.md');

test('is what the commands say', async () => {
  const current = await readFile(new URL('../../../docs/cli.md', import.meta.url), 'utf8');
  assert.is(current, await referencePage(), 'run `pnpm --filter @tc/cli document` and commit docs/cli.md');
});

test('has a part for every command', async () => {
  const page = await referencePage();
  for (const { name } of GROUPS) assert.match(page, `\n## tc ${name}\n`);
});

test.run();
