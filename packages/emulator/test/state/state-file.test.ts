import { appendFile, copyFile, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { StateFile } from '../../src/state/state-file.ts';
import { scratchFolder } from '../support/scratch-folder.ts';

const test = suite('state file');

/** Reads a table from a copy of the file, as another process would. */
async function read(file: string, table: string): Promise<[string, unknown][]> {
  await copyFile(file, `${file}.copy`);
  const state = await StateFile.open(`${file}.copy`);
  const records = [...state.table(table)];
  await state.close();
  return records;
}

test('committed changes are saved, even if the file is not closed', async () => {
  await using folder = await scratchFolder();
  const file = folder.file('state');
  const state = await StateFile.open(file);
  const table = state.table<object>('t');
  table.set('a', { n: 1 }).set('b', { n: 2 }).set('c', { n: 3 });
  table.delete('b');
  await state.commit();
  assert.equal(await read(file, 't'), [
    ['a', { n: 1 }],
    ['c', { n: 3 }],
  ]);
  const record = { n: 4 };
  table.set('d', record);
  await state.commit();
  record.n = 5;
  table.set('d', record);
  table.clear();
  table.set('e', record);
  await state.commit();
  assert.equal(await read(file, 't'), [['e', { n: 5 }]]);
  await state.close();
});

test('after any changes, reopening the file gives the same records in the same order', async () => {
  const step = fc.tuple(
    fc.constantFrom('set', 'set', 'set', 'delete', 'commit', 'clear'),
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.jsonValue(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      await using folder = await scratchFolder();
      const file = folder.file('state');
      // So small that the file is rewritten every few changes.
      const state = await StateFile.open(file, 100);
      const table = state.table('t');
      const expected = new Map<string, unknown>();
      for (const [action, key, value] of steps) {
        if (action === 'set') void [table.set(key, value), expected.set(key, value)];
        if (action === 'delete') void [table.delete(key), expected.delete(key)];
        if (action === 'clear') void [table.clear(), expected.clear()];
        if (action === 'commit') await state.commit();
      }
      await state.commit();
      assert.equal(await read(file, 't'), JSON.parse(JSON.stringify([...expected])));
      await state.close();
      assert.equal(await read(file, 't'), JSON.parse(JSON.stringify([...expected])));
    }),
    { numRuns: 100 },
  );
});

test('an incomplete last line is ignored', async () => {
  await using folder = await scratchFolder();
  const file = folder.file('state');
  const state = await StateFile.open(file);
  state.table('t').set('a', 1);
  await state.commit();
  const { size: before } = await stat(file);
  state.table('t').set('b', 2);
  state.table('u').set('c', 'ü');
  await state.commit();
  const { size: after } = await stat(file);
  await state.close();
  const whole = await readFile(file);
  for (let length = before; length < after; length++) {
    await writeFile(file, whole);
    await truncate(file, length);
    const records = await read(file, 't');
    // A line without its line break can be complete or missing, but never partial.
    assert.ok(length === after - 1 || records.length === 1, `${length}: ${JSON.stringify(records)}`);
    assert.is((await read(file, 'u')).length, records.length - 1);
  }
  await writeFile(file, Buffer.concat([whole, Buffer.alloc(100)]));
  assert.is((await read(file, 't')).length, 2, 'what a power failure leaves behind counts for nothing');
});

test('a file that is damaged elsewhere is rejected with the line number', async () => {
  await using folder = await scratchFolder();
  const file = folder.file('state');
  const state = await StateFile.open(file);
  await state.close();
  await appendFile(file, '[["t","a",1]]\nnonsense\n[["t","b",2]]\n');
  const error = await StateFile.open(file).catch((reason: Error) => reason);
  assert.match((error as Error).message, `${file} is damaged: line 3 is not a list of changes`);
});

for (const [what, content] of [
  ['with other content', '{"name": "package"}\n'],
  ['that is empty', ''],
] as const) {
  test(`a file ${what} is rejected and not changed`, async () => {
    await using folder = await scratchFolder();
    const file = folder.file('state');
    await writeFile(file, content);
    const error = await StateFile.open(file).catch((reason: Error) => reason);
    assert.match((error as Error).message, file);
    assert.is(await readFile(file, 'utf8'), content);
  });
}

test('the error names a missing folder', async () => {
  await using folder = await scratchFolder();
  const error = await StateFile.open(folder.file('no/state')).catch((reason: Error) => reason);
  assert.match((error as Error).message, /no\/state\.lock cannot be created: ENOENT/);
});

test('only one emulator can use a file', async () => {
  await using folder = await scratchFolder();
  const file = folder.file('state');
  const state = await StateFile.open(file);
  const error = await StateFile.open(file).catch((reason: Error) => reason);
  assert.match((error as Error).message, `is held by process ${process.pid}`);
  await state.close();
  await state.close();
  await (await StateFile.open(file)).close();
});

test('a file does not grow without limit', async () => {
  await using folder = await scratchFolder();
  const file = folder.file('state');
  const state = await StateFile.open(file, 10_000);
  for (let count = 0; count < 200; count++) {
    state.table('t').set('a', 'x'.repeat(1000));
    await state.commit();
  }
  assert.ok((await stat(file)).size < 15_000);
  await state.close();
});

test('concurrent changes share a write', async () => {
  await using folder = await scratchFolder();
  const file = folder.file('state');
  const state = await StateFile.open(file);
  const table = state.table<number>('t');
  await Promise.all(
    Array.from({ length: 500 }, async (_, index) => {
      table.set(String(index), index);
      await state.commit();
      assert.ok(table.has(String(index)));
    }),
  );
  assert.is((await read(file, 't')).length, 500);
  assert.ok((await readFile(file, 'utf8')).split('\n').length < 20);
  await state.close();
});

test('after a write error, every commit fails', async () => {
  await using folder = await scratchFolder();
  const state = await StateFile.open(folder.file('state'));
  state.table('t').set('a', { toJSON: () => assert.unreachable.call(undefined, 'no space left') });
  for (let count = 0; count < 2; count++) {
    const error = await state.commit().catch((reason: Error) => reason);
    assert.match((error as Error).message, /state cannot be written: no space left/);
  }
  await state.close().catch(() => {});
});

test('bytes are stored next to the file, and unused ones are removed', async () => {
  await using folder = await scratchFolder();
  const file = folder.file('state');
  const state = await StateFile.open(file);
  await state.blobs.write('one', Buffer.from('1'));
  await state.blobs.write('two', Buffer.from('2'));
  await state.blobs.removeUnused(new Set(['two']));
  assert.is((await state.blobs.read('two')).toString(), '2');
  const error = await state.blobs.read('one').catch((reason: NodeJS.ErrnoException) => reason.code);
  assert.is(error, 'ENOENT');
  await state.close();
});

test.run();
