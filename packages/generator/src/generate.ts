import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emitPackage, type GeneratedFile } from './emit/package.ts';
import { OWN_PACKAGES, type PackageSettings } from './emit/package-settings.ts';
import type { Model, Service } from './model/model.ts';
import { isObject, type Json, SourceError } from './source/source.ts';
import { format } from './write/format.ts';

/**
 * Generates all files of all packages, formatted. Writes nothing.
 * @param folder - the folder of packages; those that exist keep their version
 * @throws {SourceError} if the folder has another package where a generated one belongs
 */
export async function generate(model: Model, folder: string, settings: PackageSettings = OWN_PACKAGES): Promise<GeneratedFile[]> {
  const packages = model.services.map(async (service) => {
    const known = await knownVersion(join(folder, service.name, 'package.json'), service);
    return emitPackage(service, known ?? settings.version ?? service.release, settings);
  });
  return format((await Promise.all(packages)).flat());
}

/** Returns the version of a package that was generated before. */
async function knownVersion(file: string, { name }: Service): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const { version, taskcluster } = JSON.parse(text) as { version?: string; taskcluster?: Json };
  if (!isObject(taskcluster) || taskcluster['service'] !== name)
    throw new SourceError(file, '/taskcluster', `is not of a package generated for the service ${name}; choose another folder`);
  return version;
}
