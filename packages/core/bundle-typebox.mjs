// Replaces dist/typebox.js with a bundle of TypeBox. See src/typebox.ts.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const license = readFileSync(new URL('node_modules/typebox/license', import.meta.url), 'utf8');

await build({
  entryPoints: ['src/typebox.ts'],
  outfile: 'dist/typebox.js',
  bundle: true,
  format: 'esm',
  target: 'es2023',
  minifyWhitespace: true,
  minifySyntax: true,
  banner: { js: `/*!\n${license.trim()}\n*/` },
  logLevel: 'warning',
});
