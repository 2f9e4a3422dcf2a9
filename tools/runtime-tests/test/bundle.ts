import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Bundles a program that imports from `src/` as a site or a worker would be bundled. Returns the files by name. The first is `main.js`. */
export async function bundle(
  program: string,
  { conditions, splitting }: { conditions: string[]; splitting: boolean },
): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: join(import.meta.dirname, '../src'), sourcefile: 'main.ts', loader: 'ts' },
    entryNames: 'main',
    outdir: 'out',
    bundle: true,
    format: 'esm',
    // Adds no conditions of its own.
    platform: 'neutral',
    conditions,
    splitting,
    write: false,
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
