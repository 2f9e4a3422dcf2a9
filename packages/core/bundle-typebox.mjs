// Bundles TypeBox with the modules in dist/ that use it. TypeBox consists of hundreds of files, and loading them takes ten times as
// long as everything else that the first check of a document does.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const license = readFileSync(new URL('node_modules/typebox/license', import.meta.url), 'utf8');

await build({
  // Not one bundle with shared parts: programs that only define schemas do not check documents.
  entryPoints: ['src/schema-check.ts', 'src/typebox.ts'],
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  target: 'es2023',
  minifyWhitespace: true,
  minifySyntax: true,
  banner: { js: `/*! Contains TypeBox.\n${license.trim()}\n*/` },
  logLevel: 'warning',
});
