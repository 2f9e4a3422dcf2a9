import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { measureBundle, sizedPages, sizeTable } from '../src/bundle-size.ts';

const test = suite('bundle sizes');

for (const { name, program, limit } of sizedPages) {
  test(`${name}: at most ${limit} bytes`, async () => {
    const { initial, packages } = await measureBundle(program);
    assert.ok(initial <= limit, `${initial} bytes, of ${packages.join(', ')}`);
    assert.not.ok(packages.includes('typebox'), 'TypeBox is loaded with the page');
  });
}

test('a page that validates loads TypeBox later', async () => {
  const { onDemand } = await measureBundle(sizedPages[0]?.program ?? '');
  assert.ok(onDemand > 20_000, `${onDemand} bytes`);
});

test.after(async () => console.log(`\n${await sizeTable()}\n`));

test.run();
