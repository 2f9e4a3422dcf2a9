import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { suite } from 'uvu';
import { packAll } from '../src/packages.ts';

const test = suite('what would be published');
const packages = packAll();

/** The files that contain libraries and have no source maps. They name the file with the libraries' licences. */
async function bundlesOf(directory: string, files: readonly string[]): Promise<string[]> {
  const scripts = files.filter((file) => /^dist\/.*\.js$/.test(file));
  const texts = await Promise.all(scripts.map((file) => readFile(join(directory, file), 'utf8')));
  return scripts.filter((_, index) => texts[index]?.includes('/*! Licences: '));
}

const NEEDED =
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/.*\.(js|d\.ts)(\.map)?|src\/.*\.ts|references\/.*\.json|dist\/platform\/bundled\/LICENSES\.txt)$/;
/** The page of the emulator's console. */
const PAGE = /^dist\/console\/page\/(index\.html|favicon\.svg|LICENSES\.md|assets\/[\w-]+\.(css|js))$/;

/** How resolvers find a package that do not know ES modules. All packages are ES modules. */
const IGNORED: readonly string[] = ['node10', 'node16-cjs'];

for (const { manifest, directory, tarball, files, size } of packages) {
  test(`${manifest.name} holds only what is needed`, () => {
    const surplus = files.filter((file) => !NEEDED.test(file) && !PAGE.test(file));
    assert.deepEqual(surplus, []);
    for (const needed of ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts']) {
      assert.ok(files.includes(needed), `${needed} is missing`);
    }
    assert.equal(manifest.license, 'MPL-2.0');
    console.log(`  ${manifest.name}: ${(size.packed / 1024).toFixed(1)} kB packed, ${(size.unpacked / 1024).toFixed(1)} kB unpacked`);
  });

  test(`${manifest.name} leads debuggers and editors to its TypeScript`, async () => {
    const bundles = await bundlesOf(directory, files);
    const mapped = files.filter((file) => /^dist\/.*(\.js|\.d\.ts)$/.test(file) && !bundles.includes(file));
    const maps = files.filter((file) => file.endsWith('.map'));
    assert.deepEqual(maps.sort(), mapped.map((file) => `${file}.map`).sort());
    for (const map of maps) {
      const { sources } = JSON.parse(await readFile(join(directory, map), 'utf8')) as { sources: string[] };
      for (const source of sources) {
        const file = posix.join(posix.dirname(map), source);
        assert.ok(files.includes(file), `${map} names ${file}, which is not in the package`);
      }
    }
  });

  test(`${manifest.name} satisfies publint`, async () => {
    const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(await readFile(tarball)).buffer }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  test(`${manifest.name} has types that resolve`, async () => {
    const analysis = await checkPackage(createPackageFromTarballData(await readFile(tarball)));
    assert.ok(analysis.types, 'it has no types');
    const problems = analysis.problems.filter((problem) => !('resolutionKind' in problem && IGNORED.includes(problem.resolutionKind)));
    assert.deepEqual(problems, []);
  });
}

test.run();
