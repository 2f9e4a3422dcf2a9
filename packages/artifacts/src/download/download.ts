import { ConfigurationError } from '@tc/core';
import { linkSignals } from '@tc/core/retry';
import { platform } from '#platform';
import { type Hashes, RunningHashes } from '../content-hashes.ts';
import { ChecksumError, StorageError } from '../errors.ts';
import type { NodeWritable, PartialFile } from '../platform/platform.ts';
import { requireFiles } from '../platform/require-files.ts';
import type { Progress } from '../progress.ts';
import { changeSettings, type Settings, type TransferOptions } from '../settings.ts';
import { type ContentVersion, type DownloadSource, DownloadStream, type EarlierPart } from './download-stream.ts';

/** Where a download goes: a path, a `file:` URL, a web stream or a stream of Node's. */
export type DownloadTarget = string | URL | WritableStream<Uint8Array> | NodeWritable;

/** How content is read. */
export interface ReadOptions extends TransferOptions {
  /** Whether content encodings, such as gzip, are undone. `false` needs Node, Deno or Bun, and no `fetch` of your own. Default: true. */
  readonly decompress?: boolean | undefined;
}

/** What {@link DownloadOptions} has besides `to`. */
export interface DownloadSettings extends ReadOptions {
  /** Called whenever bytes have arrived. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * Whether an interrupted download leaves what arrived in `<to>.part` and `<to>.part.json`, and continues from there the next
   * time. Only for files. Default: false.
   */
  readonly resume?: boolean | undefined;
}

/** How a content is downloaded, and where to. */
export interface DownloadOptions extends DownloadSettings {
  /** Where the content goes. A file appears under this name when it is complete and checked; its folder is created if need be. */
  readonly to: DownloadTarget;
}

/** What was downloaded. */
export interface Downloaded {
  /** The MIME type, as the storage server said it. */
  readonly contentType: string;
  /** How the bytes are encoded, such as `gzip`. Only with `decompress: false`. */
  readonly contentEncoding: string | undefined;
  /** The number of bytes. */
  readonly size: number;
  /** The hashes of these bytes, in lower-case hex. */
  readonly hashes: Hashes;
}

/** Downloads a content to a target. */
export async function download(source: DownloadSource, base: Settings, options: DownloadOptions): Promise<Downloaded> {
  const { to, resume = false } = options;
  const settings = changeSettings(base, options);
  const decode = checkedDecode(base, options);
  if (resume && !isFile(to)) throw new ConfigurationError('resume is set, but only a download to a file can be resumed');
  const { signal: abort, release } = linkSignals(settings.signals);
  try {
    abort?.throwIfAborted();
    const start = (earlier?: EarlierPart) =>
      new DownloadStream(source, { settings, decode, abort, onProgress: options.onProgress, earlier });
    if (isFile(to)) return await downloadToFile(to, resume, start);
    return await deliver(start(), (chunks) => pipeTo(chunks, to));
  } finally {
    release();
  }
}

/** @throws {ConfigurationError} if encodings are to be kept and cannot be */
export function checkedDecode({ fetch }: Settings, { decompress = true }: ReadOptions): boolean {
  if (!decompress && fetch !== undefined)
    throw new ConfigurationError('decompress is false, which cannot be combined with the option fetch');
  if (!decompress && platform.send === undefined) {
    throw new ConfigurationError('decompress is false, but fetch undoes content encodings on this runtime; leave it out');
  }
  return decompress;
}

function isFile(to: DownloadTarget): to is string | URL {
  return typeof to === 'string' || to instanceof URL;
}

async function downloadToFile(to: string | URL, resume: boolean, start: (earlier?: EarlierPart) => DownloadStream): Promise<Downloaded> {
  const files = await requireFiles(`to is ${to}`);
  const part = await files.startFile(files.path(to), resume);
  const fill = async (earlier?: EarlierPart) => {
    const stream = start(earlier);
    const result = await deliver(stream, async (chunks) => {
      await part.remember(JSON.stringify(stream.version));
      await part.append(chunks);
    });
    await part.commit();
    return result;
  };
  try {
    const earlier = await readEarlier(part);
    if (earlier === undefined) return await fill();
    try {
      return await fill(earlier);
    } catch (error) {
      if (!isWrongContent(error)) throw error;
      // The part was of another content. It does not count.
      await part.clear();
      return await fill();
    }
  } catch (error) {
    await part.abandon(!isWrongContent(error)).catch(() => {
      // What ended the download matters more.
    });
    throw error;
  }
}

/** Whether what arrived must not be continued. */
function isWrongContent(error: unknown): boolean {
  return error instanceof ChecksumError || (error instanceof StorageError && error.contentChanged);
}

/** Hashes the bytes that an earlier download left, if there are any. */
async function readEarlier(part: PartialFile): Promise<EarlierPart | undefined> {
  if (part.size === 0 || part.note === undefined) return undefined;
  const version = parseVersion(part.note);
  if (version === undefined) {
    await part.clear();
    return undefined;
  }
  const hashes = new RunningHashes();
  for await (const chunk of part.read()) hashes.update(chunk);
  return { hashes, version };
}

function parseVersion(note: string): ContentVersion | undefined {
  try {
    return JSON.parse(note) as ContentVersion;
  } catch {
    // A note that was not written completely. Its part is not used.
    return undefined;
  }
}

/** Opens a stream and gives it to `consume`, which must read it to its end. */
async function deliver(stream: DownloadStream, consume: (chunks: AsyncIterable<Uint8Array>) => Promise<void>): Promise<Downloaded> {
  try {
    const { contentType, contentEncoding } = await stream.open();
    await consume(stream);
    return { contentType, contentEncoding, size: stream.delivered, hashes: stream.hashes };
  } finally {
    stream.close();
  }
}

async function pipeTo(chunks: AsyncIterable<Uint8Array>, to: WritableStream<Uint8Array> | NodeWritable): Promise<void> {
  if (!('getWriter' in to)) return (await requireFiles('to is a stream of Node')).pipe(chunks, to);
  const writer = to.getWriter();
  try {
    for await (const chunk of chunks) {
      await writer.ready;
      // Rejects later if the stream fails; then `ready` rejects too.
      writer.write(chunk).catch(() => {});
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => {
      // The stream failed before. That is the error to report.
    });
    throw error;
  }
}
