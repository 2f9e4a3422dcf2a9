import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';

const test = suite('temporary folders');

const MODULE = resolve(import.meta.dirname, '../src/temporary-folder.ts');

for (const [end, code] of [
  ['', 'nothing else'],
  ['throw new Error("a test failed")', 'an error'],
  ['process.exit(3)', 'an exit'],
  ['process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 10_000)', 'a signal'],
]) {
  test(`are removed when the process ends by ${code}`, () => {
    const program = `
      import { writeFileSync } from 'node:fs';
      import { temporaryFolder } from ${JSON.stringify(MODULE)};
      const [first, second] = [temporaryFolder('tc-test'), temporaryFolder('tc-test')];
      writeFileSync(first + '/file', 'content');
      process.stdout.write(JSON.stringify([first, second]));
      ${end}
    `;
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], { encoding: 'utf8' });
    const folders = JSON.parse(stdout) as string[];
    assert.equal(folders.length, 2);
    assert.equal(new Set(folders).size, 2);
    for (const folder of folders) assert.equal(existsSync(folder), false, `${folder} is still there`);
  });
}

test.run();
