import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { FileLock } from '../../src/state/file-lock.ts';
import { built } from '../support/built.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const test = suite('file lock');

const MODULE = built('state/file-lock.js');
const PROCESSES = 4;
const MILLISECONDS = 1_500;

/** The id of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['--eval', '']).pid;

const claimOf = (path: string, pid: number): string => `${path}.${pid}.${'0'.repeat(12)}`;

test('is taken by one at a time within a process, and leaves nothing behind', async () => {
  await using folder = await scratchFolder();
  const path = folder.file('lock');
  const first = await FileLock.take(path);
  const refused = await FileLock.take(path).catch((reason: Error) => reason);
  assert.match((refused as Error).message, `lock is held by process ${process.pid}`);
  first.release();
  first.release();
  (await FileLock.take(path)).release();
  assert.equal(await readdir(folder.file('.')), []);
});

test('is taken from a dead process, and from an earlier one with the same id', async () => {
  await using folder = await scratchFolder();
  const path = folder.file('lock');
  await writeFile(claimOf(path, deadPid()), '');
  await writeFile(claimOf(path, process.pid), '');
  (await FileLock.take(path)).release();
  assert.equal(await readdir(folder.file('.')), []);
});

test('is not taken from a living process', async () => {
  await using folder = await scratchFolder();
  const path = folder.file('lock');
  await writeFile(claimOf(path, process.ppid), '');
  const refused = await FileLock.take(path).catch((reason: Error) => reason);
  assert.match((refused as Error).message, `lock is held by process ${process.ppid}`);
  assert.equal((await readdir(folder.file('.'))).length, 1);
});

test('is held by one process at a time, while many take it from dead ones', async () => {
  await using folder = await scratchFolder();
  const path = folder.file('lock');
  // Each process marks its turn with a file that must not exist yet, and then leaves a dead process's claim behind.
  const program = `
    import { rmSync, writeFileSync } from 'node:fs';
    import { FileLock } from ${JSON.stringify(MODULE)};
    const end = Date.now() + ${MILLISECONDS};
    let turns = 0, overlaps = 0;
    while (Date.now() < end) {
      const lock = await FileLock.take(${JSON.stringify(path)}).catch(() => undefined);
      if (lock === undefined) continue;
      try {
        writeFileSync(${JSON.stringify(folder.file('turn'))}, '', { flag: 'wx' });
        await new Promise((resolve) => setTimeout(resolve, 1));
        rmSync(${JSON.stringify(folder.file('turn'))});
        turns += 1;
      } catch { overlaps += 1; }
      writeFileSync(${JSON.stringify(`${path}.${deadPid()}.`)} + String(process.pid).padStart(12, '0'), '');
      lock.release();
    }
    console.log(JSON.stringify({ turns, overlaps }));
  `;
  const outcomes = await Promise.all(
    Array.from({ length: PROCESSES }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
      const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
      return JSON.parse(output) as { turns: number; overlaps: number };
    }),
  );
  assert.is(
    outcomes.reduce((sum, { overlaps }) => sum + overlaps, 0),
    0,
  );
  assert.ok(outcomes.reduce((sum, { turns }) => sum + turns, 0) > PROCESSES, JSON.stringify(outcomes));
});

test('says which folder is missing', async () => {
  await using folder = await scratchFolder();
  const refused = await FileLock.take(folder.file('missing/lock')).catch((reason: Error) => reason);
  assert.match((refused as Error).message, /missing\/lock cannot be created: ENOENT/);
});

test.run();
