import { platform } from '#platform';
import { type Hashes, RunningHashes } from '../content-hashes.ts';
import { Attempts } from '../http/attempts.ts';
import { Exchange, FailedRequest, isRefusal, type Watch } from '../http/exchange.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings.ts';
import { type UploadBody, wrongLength } from './upload-source.ts';

/** A URL to which a content can be PUT, for some time. */
export interface PutTarget {
  readonly url: string;
  /** The headers that the signature of the URL covers. */
  readonly headers: Readonly<Record<string, string>>;
  readonly expires?: Date | undefined;
}

/** One content on its way to a storage server. */
export interface Upload {
  /** What it is, in words, for errors. */
  readonly subject: string;
  readonly body: UploadBody;
  readonly settings: Settings;
  readonly abort: AbortSignal | undefined;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/**
 * PUTs a content, from the beginning again after each failure.
 * @param renew - asks for another URL when one has stopped working
 */
export async function putContent(upload: Upload, first: PutTarget, renew: () => Promise<PutTarget>): Promise<Hashes> {
  const attempts = new Attempts(upload.subject, upload.settings, upload.abort);
  let target = first;
  let used = false;
  for (;;) {
    try {
      attempts.begin(target.url);
      return await putOnce(upload, target, attempts);
    } catch (error) {
      const expired = target.expires !== undefined && target.expires.getTime() <= Date.now();
      const over: boolean = expired || (used && isRefusal(error));
      await attempts.failed(error, target.url, over);
      used = !over;
      if (over) target = await renew();
    }
  }
}

/** Sends the content once. @throws {FailedRequest} if that may be repeated */
async function putOnce(upload: Upload, { url, headers }: PutTarget, attempts: Attempts): Promise<Hashes> {
  const { body, settings, abort } = upload;
  const passage = new Passage(upload, attempts);
  const length = { 'content-length': String(body.size) };
  const request = { method: 'PUT', decode: true, headers: { ...lowerCase(headers), ...length } } as const;
  let exchange: Exchange;
  try {
    if (platform.streamsUploads && body.size > 0) {
      exchange = await Exchange.send(url, { ...request, body: passage.read() }, settings, abort, passage.watched);
    } else {
      for await (const _ of passage.read());
      exchange = await Exchange.send(url, { ...request, body: body.whole ?? new Uint8Array() }, settings, abort);
    }
  } catch (error) {
    abort?.throwIfAborted();
    throw passage.failure(error, url);
  }
  try {
    if (exchange.response.status < 200 || exchange.response.status > 299) throw passage.failure(await exchange.failure(), url);
    const hashes = passage.hashes();
    await exchange.finish();
    return hashes;
  } finally {
    exchange.close();
  }
}

/** The passage of a content through this process, once: hashes and counts it. */
class Passage {
  readonly #upload: Upload;
  readonly #attempts: Attempts;
  readonly #hashes = new RunningHashes();
  /** Why the source could not be read. Nothing that the server says matters then. */
  #sourceError: { readonly error: unknown } | undefined;
  #watch: Watch | undefined;

  constructor(upload: Upload, attempts: Attempts) {
    this.#upload = upload;
    this.#attempts = attempts;
  }

  /** Takes what must be told whether we wait for the source or for the server. */
  readonly watched = (watch: Watch): void => {
    this.#watch = watch;
  };

  async *read(): AsyncGenerator<Uint8Array> {
    const { body, onProgress } = this.#upload;
    const { size } = body;
    try {
      this.#watch?.rest();
      for await (const chunk of body.open()) {
        this.#watch?.touch();
        this.#hashes.update(chunk);
        const { length } = this.#hashes;
        if (length > size) throw wrongLength(length, size);
        yield chunk;
        onProgress?.({ loaded: length, total: size });
        this.#watch?.rest();
      }
      this.#watch?.touch();
      if (this.#hashes.length < size) throw wrongLength(this.#hashes.length, size);
    } catch (error) {
      this.#sourceError = { error };
      throw error;
    }
  }

  /** The hashes of the whole content. @throws {FailedRequest} if the server did not wait for all of it */
  hashes(): Hashes {
    if (this.#sourceError !== undefined) throw this.#sourceError.error;
    const { length } = this.#hashes;
    const { size } = this.#upload.body;
    if (length !== size) throw new FailedRequest(`the server answered after ${length} of ${size} bytes`);
    return this.#hashes.digest();
  }

  /** What a failure of the request comes to, in view of how the source did. */
  failure(error: unknown, url: string): unknown {
    if (this.#sourceError !== undefined) return this.#sourceError.error;
    if (this.#upload.body.repeatable || this.#hashes.length === 0 || !(error instanceof FailedRequest)) return error;
    const reason = `${error.message}; the stream in from cannot be sent again, pass a function that makes a new one`;
    return this.#attempts.error(url, reason, error);
  }
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
