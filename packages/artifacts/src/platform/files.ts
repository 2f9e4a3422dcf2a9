import { randomUUID } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { ConfigurationError } from '@tc/core';
import { appendFile } from './append-file.ts';
import type { Files, PartialFile } from './platform.ts';

const READ_SIZE = 256 * 1024;

/** Partial files that this process is writing. Two downloads must not continue the same one. */
const inUse = new Set<string>();

export const files: Files = {
  path: (file) => (typeof file === 'string' ? file : fileURLToPath(file)),

  async size(path) {
    const found = await stat(path);
    if (!found.isFile()) throw new ConfigurationError(`${path} is not a file; use uploadFolder for a folder`);
    return found.size;
  },

  read: (path) => createReadStream(path, { highWaterMark: READ_SIZE }),

  async startFile(path, resume) {
    const existing = await statOrUndefined(path);
    if (existing?.isDirectory()) throw new ConfigurationError(`${path} is a folder; name the file to write`);
    // The finished file takes the place of what is there, and a device such as /dev/null must stay.
    if (existing && !existing.isFile())
      throw new ConfigurationError(`${path} is a device, pipe or socket; pass a stream that writes to it`);
    await mkdir(dirname(path), { recursive: true });
    return resume ? continueFile(path) : newFile(path);
  },

  async collect(chunks) {
    const folder = await mkdtemp(join(tmpdir(), 'tc-upload-'));
    const remove = () => rm(folder, { recursive: true, force: true });
    const path = join(folder, 'content');
    try {
      await appendFile(path, chunks);
    } catch (error) {
      await remove();
      throw error;
    }
    return { path, remove };
  },

  pipe: (chunks, stream) => pipeline(chunks, stream as Writable),

  async list(folder) {
    const found: string[] = [];
    await listInto(found, folder, '', []);
    return found.sort();
  },

  join: (folder, relative) => join(folder, ...relative.split('/')),

  nameFolding: async (folder) => {
    await mkdir(folder, { recursive: true });
    const id = randomUUID();
    // "e" with an acute accent, as one character and as two.
    const probe = join(folder, `.tc-probe-\u00e9-${id}`);
    await writeFile(probe, '', { flag: 'wx' });
    try {
      const ignoresCase = await statOrUndefined(join(folder, `.TC-PROBE-\u00c9-${id.toUpperCase()}`));
      const ignoresForm = await statOrUndefined(join(folder, `.tc-probe-e\u0301-${id}`));
      return (name) => {
        const form = ignoresForm ? name.normalize('NFC') : name;
        return ignoresCase ? form.toUpperCase().toLowerCase() : form;
      };
    } finally {
      await rm(probe, { force: true });
    }
  },
};

/** Writes under a name of its own, which nothing else uses. */
function newFile(path: string): PartialFile {
  // A file name has at most 255 bytes on most file systems.
  const part = join(dirname(path), `.${basename(path).slice(0, 50)}.${randomUUID()}.part`);
  return {
    size: 0,
    note: undefined,
    async *read() {},
    async remember() {},
    append: (chunks) => appendFile(part, chunks),
    clear: () => rm(part, { force: true }),
    commit: () => rename(part, path),
    abandon: () => rm(part, { force: true }),
  };
}

/** Writes to `<path>.part`, with the note in `<path>.part.json`, and goes on from what is there. */
async function continueFile(path: string): Promise<PartialFile> {
  const part = `${path}.part`;
  const noteFile = `${part}.json`;
  const key = resolve(part);
  if (inUse.has(key)) throw new ConfigurationError(`${path} is being downloaded already, with resume set; wait until that has ended`);
  inUse.add(key);
  const clear = async () => {
    await rm(part, { force: true });
    await rm(noteFile, { force: true });
  };
  try {
    const note = await readFile(noteFile, 'utf8').catch(() => undefined);
    if (note === undefined) await rm(part, { force: true });
    const size = note === undefined ? 0 : ((await statOrUndefined(part))?.size ?? 0);
    return {
      size,
      note,
      read: () => files.read(part),
      remember: (text) => writeFile(noteFile, text),
      append: (chunks) => appendFile(part, chunks),
      clear,
      async commit() {
        await rename(part, path);
        await rm(noteFile, { force: true });
        inUse.delete(key);
      },
      async abandon(keep) {
        if (!keep || ((await statOrUndefined(part))?.size ?? 0) === 0) await clear();
        inUse.delete(key);
      },
    };
  } catch (error) {
    inUse.delete(key);
    throw error;
  }
}

async function listInto(found: string[], folder: string, prefix: string, ancestors: readonly string[]): Promise<void> {
  const real = await realpath(folder);
  if (ancestors.includes(real)) throw new ConfigurationError(`${folder} is a symbolic link to a folder that contains it`);
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const entry = await stat(path);
    if (entry.isFile()) found.push(prefix + name);
    else if (entry.isDirectory()) await listInto(found, path, `${prefix}${name}/`, [...ancestors, real]);
    else throw new ConfigurationError(`${path} is neither a file nor a folder`);
  }
}

/** What is at `path`, or `undefined` if nothing is. */
async function statOrUndefined(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
