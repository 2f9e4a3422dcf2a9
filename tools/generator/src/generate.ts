import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emitPackage, type GeneratedFile } from './emit/package.ts';
import { load } from './load/load.ts';
import { buildModel } from './model/build-model.ts';
import type { Model } from './model/model.ts';
import { parse } from './parse/parse.ts';
import { format } from './write/format.ts';

/** Reads references, from wherever they are, and works out what to make of them. @throws {SourceError} for what is wrong with them */
export async function loadModel(from: string, release?: string): Promise<Model> {
  return buildModel(parse(await load(from, release)));
}

/**
 * All files of all packages, formatted. `folder` is where the packages are or will be: those that exist keep their version.
 * @param initial - the version of new packages; default: the Taskcluster release
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
