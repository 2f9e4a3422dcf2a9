import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { readReleases } from '../source/releases.ts';
import { isObject, type Json, type Source, SourceError, type SourceFile } from '../source/source.ts';

/**
 * Reads a folder in one of two layouts: YAML by service, as in `queue/api.yml`, `queue/exchanges.yml`, `queue/schemas/v1/task.yml`, or
 * JSON at the paths of a deployment, as in `references/queue/v1/api.json`, `schemas/queue/v1/task.json`. `release.json` says the release.
 */
export async function loadFolder(folder: string, release?: string, fallback?: string): Promise<Source> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.(yml|json)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => name.endsWith('.yml') || DEPLOYED.test(name))
    .sort();
  if (names.length === 0)
    throw new SourceError(folder, '', 'has no references; expected <service>/api.yml, or references/<service>/v1/api.json');
  const files = await Promise.all(names.map((name) => loadFile(folder, name)));
  if (release !== undefined) return { release, files };
  if (fallback !== undefined && !entries.some(({ name }) => name === 'release.json')) return { release: fallback, files };
  const { taskcluster, services } = await readReleases(folder);
  return { release: taskcluster, releases: services, files };
}

/** The path of a file in a folder that has the layout of a deployment. */
const DEPLOYED = /^(references|schemas)\/.+\.json$/;

async function loadFile(folder: string, name: string): Promise<SourceFile> {
  const file = join(folder, name);
  const content = readYaml(file, await readFile(file, 'utf8'));
  return { file, path: DEPLOYED.test(name) ? name : deploymentPath(file, name, content), content };
}

function readYaml(file: string, text: string): Json {
  try {
    return parseYaml(text) as Json;
  } catch (cause) {
    if (cause instanceof YAMLParseError)
      throw new SourceError(file, '', `not ${file.endsWith('.json') ? 'JSON' : 'YAML'}: ${cause.message.split('\n', 1)[0]}`, { cause });
    throw cause;
  }
}

function deploymentPath(file: string, name: string, content: Json): string {
  const [service = '', ...rest] = name.split('/');
  const inner = rest.join('/').replace(/\.yml$/, '.json');
  if (inner.startsWith('schemas/')) return `schemas/${service}/${inner.slice('schemas/'.length)}`;
  if (inner === 'api.json' || inner === 'exchanges.json') {
    const version = isObject(content) ? content['apiVersion'] : undefined;
    return `references/${service}/${String(version)}/${inner}`;
  }
  if (inner === 'renamed-types.json') return `references/${service}/renamed-types.json`;
  throw new SourceError(file, '', 'expected api.yml, exchanges.yml, renamed-types.yml or schemas/… in the folder of a service');
}
