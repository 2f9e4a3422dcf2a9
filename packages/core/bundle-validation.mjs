// Bundles dist/schema-check.js with the part of TypeBox that it needs. TypeBox consists of hundreds of files, and loading them takes
// ten times as long as everything else that the first check of a document does.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const license = readFileSync(new URL('node_modules/typebox/license', import.meta.url), 'utf8');

await build({
  entryPoints: ['src/schema-check.ts'],
  outfile: 'dist/schema-check.js',
  bundle: true,
  format: 'esm',
  target: 'es2023',
  minifyWhitespace: true,
  minifySyntax: true,
  banner: { js: `/*! Contains TypeBox.\n${license.trim()}\n*/` },
  logLevel: 'warning',
});
