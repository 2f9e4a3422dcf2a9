import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Imports } from '../../src/emit/imports.ts';
import { emitSchemas } from '../../src/emit/schemas.ts';
import type { Service } from '../../src/model/model.ts';

/** A folder inside this package, so that `@tc/core` resolves from it, and ignored by git. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.tc-generator', import.meta.url));

/** Generates and imports the schema modules of services. Returns the schemas of each service by name. */
export async function importSchemas(services: readonly Service[]): Promise<ReadonlyMap<string, Readonly<Record<string, object>>>> {
  await mkdir(FOLDER, { recursive: true });
  const folder = await mkdtemp(join(FOLDER, 'schemas-'));
  try {
    const modules = services.map(async (service) => {
      const imports = new Imports();
      const code = emitSchemas(service, imports);
      const file = join(folder, `${service.name}.ts`);
      await writeFile(file, `${imports}${code}`);
      return [service.name, (await import(pathToFileURL(file).href)) as Record<string, object>] as const;
    });
    return new Map(await Promise.all(modules));
  } finally {
    await rm(folder, { recursive: true });
  }
}
