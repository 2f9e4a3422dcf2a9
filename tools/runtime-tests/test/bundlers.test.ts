import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { rollup } from 'rollup';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createLogger, build as viteBuild } from 'vite';
import webpack from 'webpack';

const test = suite('bundlers');

const ROOT = join(import.meta.dirname, 'page');
const ENTRY = join(ROOT, 'page.js');

/** Checks that JavaScript files work in a page: they need nothing of Node, and TypeBox is in files of its own. */
function checkFiles(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  assert.ok(files.length >= 3, `there are chunks for validation: ${files.join(', ')}`);
  for (const file of files) {
    const code = readFileSync(join(folder, file), 'utf8');
    assert.not.match(code, /["'`]node:[a-z]/);
    assert.not.match(code, /\bBuffer\.|\bprocess\.env\b/);
  }
}

test('vite bundles a page without configuration and without a warning', async () => {
  const outDir = temporaryFolder('tc-vite');
  const warnings: string[] = [];
  const customLogger = createLogger('warn');
  customLogger.warn = (message) => warnings.push(message);
  customLogger.warnOnce = customLogger.warn;
  customLogger.error = customLogger.warn;
  await viteBuild({ root: ROOT, configFile: false, customLogger, build: { outDir, emptyOutDir: true } });
  assert.equal(warnings, []);
  checkFiles(outDir);
});

test('webpack bundles a page without configuration and without a warning', async () => {
  const path = temporaryFolder('tc-webpack');
  const compiler = webpack({ mode: 'production', entry: ENTRY, output: { path } });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler?.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  const { errors, warnings } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {};
  assert.equal(
    [...(errors ?? []), ...(warnings ?? [])].map(({ message }) => message),
    [],
  );
  await new Promise((resolve) => compiler?.close(resolve));
  checkFiles(path);
});

test('rollup bundles a page with its plugin for packages, without a warning', async () => {
  const dir = temporaryFolder('tc-rollup');
  const warnings: string[] = [];
  const bundle = await rollup({ input: ENTRY, plugins: [nodeResolve()], onwarn: ({ message }) => warnings.push(message) });
  await bundle.write({ dir });
  await bundle.close();
  assert.equal(warnings, []);
  checkFiles(dir);
});

test.run();
