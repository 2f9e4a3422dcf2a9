// Bundles what core uses of got, TypeBox and @noble/hashes into dist/. These libraries and their dependencies consist of hundreds
// of files and 4 MB, of which core uses a tenth. See docs/decisions/bundled-libraries.md.
import { readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

// Some of got's dependencies are CommonJS and require Node's modules.
const REQUIRE = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\n";

const folders = [
  ...(await bundle('platform/bundled/got', { platform: 'node', banner: { js: REQUIRE } })),
  ...(await bundle('platform/bundled/hashes')),
  // Two bundles, although both contain some of TypeBox: programs that only define schemas do not load what checks documents.
  ...(await bundle('validation/schema-check')),
  ...(await bundle('validation/typebox')),
];
await writeFile('dist/platform/bundled/LICENSES.txt', notices([...new Set(folders)].sort()));

/** Writes a bundle over what tsc made of its source. Returns the folders of the packages in it. */
async function bundle(name, options = {}) {
  const { metafile } = await build({
    entryPoints: [`src/${name}.ts`],
    outfile: `dist/${name}.js`,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    footer: { js: '/*! Licences: @tc/core/dist/platform/bundled/LICENSES.txt */' },
    metafile: true,
    logLevel: 'warning',
    ...options,
  });
  await rm(`dist/${name}.js.map`, { force: true });
  return Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
}

/** The licences of packages. Each text stands once, under the names of all packages that have it. */
function notices(folders) {
  const packages = new Map();
  for (const folder of folders) {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    const text = readFileSync(join(folder, file), 'utf8').trim();
    packages.set(text, [...(packages.get(text) ?? []), `${name} ${version}`]);
  }
  return [...packages].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}
