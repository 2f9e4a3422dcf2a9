import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emitPackage, type GeneratedFile } from './emit/package.ts';
import { load } from './load/load.ts';
import { buildModel } from './model/build-model.ts';
import type { Model } from './model/model.ts';
import { parse } from './parse/parse.ts';
import { format } from './write/format.ts';

/** Reads references from any source and builds the model of the packages. @throws {SourceError} if something is wrong with them */
export async function loadModel(from: string, release?: string): Promise<Model> {
  return buildModel(parse(await load(from, release)));
}

/**
 * Generates all files of all packages, formatted.
 * @param folder - the folder of packages; those that exist keep their version
 * @param initial - the version of new packages; by default, the Taskcluster release
 */
export async function generate(model: Model, folder: string, initial?: string): Promise<GeneratedFile[]> {
  const packages = model.services.map(async (service) =>
    emitPackage(service, (await packageVersion(join(folder, service.name))) ?? initial ?? service.release),
  );
  return format((await Promise.all(packages)).flat());
}

async function packageVersion(folder: string): Promise<string | undefined> {
  try {
    return (JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version?: string }).version;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
