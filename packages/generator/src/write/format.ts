import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { GeneratedFile } from '../emit/package.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** The same format as this project's own code, see its `biome.json`. */
const SETTINGS = {
  formatter: { indentStyle: 'space', indentWidth: 2, lineWidth: 140 },
  javascript: { formatter: { quoteStyle: 'single' } },
  json: { formatter: { expand: 'auto' } },
};

/** Formats code and JSON with one run of biome over a copy of all files. */
export async function format(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tc-generator-'));
  try {
    await Promise.all([{ path: 'biome.json', content: JSON.stringify(SETTINGS) }, ...files].map((file) => put(folder, file)));
    await biome(folder);
    return await Promise.all(files.map(async ({ path }) => ({ path, content: await readFile(join(folder, path), 'utf8') })));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function put(folder: string, { path, content }: GeneratedFile): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function biome(folder: string): Promise<void> {
  const program = require.resolve('@biomejs/biome/bin/biome');
  try {
    await run(process.execPath, [program, 'format', '--write', '--colors=off', '--max-diagnostics=5', '.'], { cwd: folder });
  } catch (cause) {
    const { stderr } = cause as { stderr?: string };
    throw new Error(`biome cannot format the generated files: ${stderr ?? String(cause)}`, { cause });
  }
}
