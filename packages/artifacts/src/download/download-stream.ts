import { platform } from '#platform';
import { compareHashes, type ExpectedHashes, type Hashes, RunningHashes, requireHashes, sameHashes } from '../content-hashes.ts';
import { ChecksumError } from '../errors.ts';
import { Attempts } from '../http/attempts.ts';
import { Exchange, FailedRequest, isRefusal } from '../http/exchange.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings.ts';
import { type ResponseHead, readHead } from './response-head.ts';

/** Where a content can be downloaded from, for some time. */
export interface Location {
  readonly url: string;
  /** When the URL stops working. `undefined` if that is not known. */
  readonly expires?: Date | undefined;
  /** What the object service has on record. `undefined` for other storage. */
  readonly hashes?: ExpectedHashes | undefined;
}

/** Something that can be downloaded. */
export interface DownloadSource {
  /** What it is, in words, for errors. */
  readonly subject: string;
  /** Its length in bytes, if the queue has it on record. */
  readonly length?: number | undefined;
  /** Asks where it is. Called again when a URL has stopped working. */
  locate(signal: AbortSignal | undefined): Promise<Location>;
}

/** What tells whether two downloads are of the same content. */
export interface ContentVersion {
  readonly contentType?: string | undefined;
  readonly etag?: string | undefined;
  readonly hashes?: ExpectedHashes | undefined;
}

/** The beginning of a content, which an earlier download left. */
export interface EarlierPart {
  /** The hashes of these bytes. */
  readonly hashes: RunningHashes;
  readonly version: ContentVersion;
}

/** How a {@link DownloadStream} reads. */
export interface StreamOptions {
  readonly settings: Settings;
  /** Whether content encodings are undone. */
  readonly decode: boolean;
  readonly abort: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly earlier?: EarlierPart | undefined;
}

/**
 * Reads a content from a storage server, from its beginning to its end, over as many requests as that takes. Every byte is
 * delivered once. After a failure the next request asks for the rest. If the server sends everything again, what was
 * delivered before is compared and skipped.
 */
export class DownloadStream implements AsyncIterableIterator<Uint8Array, undefined> {
  readonly #source: DownloadSource;
  readonly #settings: Settings;
  readonly #decode: boolean;
  readonly #abort: AbortSignal | undefined;
  readonly #attempts: Attempts;
  readonly #onProgress: ((progress: Progress) => void) | undefined;
  /** Of what was delivered. */
  readonly #hashes: RunningHashes;
  #location: Location | undefined;
  /** Whether a request to this location has succeeded. */
  #locationWorked = false;
  #version: ContentVersion;
  #head: ResponseHead | undefined;
  /** Whether it makes sense to ask for a part. */
  #useRanges = true;
  #exchange: Exchange | undefined;
  /** How many bytes of the current response were delivered before. */
  #skip = 0;
  /** Whether the server said that nothing follows what was delivered. */
  #complete = false;
  /** Set when the content was read to its end and is right. */
  #result: Hashes | undefined;

  constructor(source: DownloadSource, { settings, decode, abort, onProgress, earlier }: StreamOptions) {
    this.#source = source;
    this.#settings = settings;
    this.#decode = decode;
    this.#abort = abort;
    this.#attempts = new Attempts(source.subject, settings, abort);
    this.#onProgress = onProgress;
    this.#hashes = earlier?.hashes ?? new RunningHashes();
    this.#version = earlier?.version ?? {};
  }

  /** How many bytes were delivered, those of an earlier download included. */
  get delivered(): number {
    return this.#hashes.length;
  }

  /** What tells whether another download is of the same content. Known after {@link open}. */
  get version(): ContentVersion {
    return this.#version;
  }

  /** The hashes of the content. Known at its end. */
  get hashes(): Hashes {
    if (this.#result === undefined) throw new Error('the content was not read to its end');
    return this.#result;
  }

  /** Sends the first request, and others if it fails, until a response can be read. */
  async open(): Promise<ResponseHead> {
    while (this.#head === undefined) await this.#connect().catch((error) => this.#recover(error));
    return this.#head;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /**
   * The next chunk.
   * @throws {ChecksumError} at the end, if the content is not the one that was stored
   * @throws {StorageError} if a request fails for good, or the content changes in the meantime
   */
  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    while (this.#result === undefined) {
      try {
        if (this.#exchange === undefined && !this.#complete) await this.#connect();
        let chunk = await this.#exchange?.read();
        if (this.#skip > 0) chunk = await this.#skipDelivered(chunk);
        if (chunk !== undefined) return this.#deliver(chunk);
        this.#end();
      } catch (error) {
        await this.#recover(error);
      }
    }
    return { done: true, value: undefined };
  }

  /** Ends the reading early. */
  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.close();
    return { done: true, value: undefined };
  }

  /** Ends the request that is under way. */
  close(): void {
    this.#exchange?.close();
    this.#exchange = undefined;
  }

  #deliver(chunk: Uint8Array): IteratorResult<Uint8Array, undefined> {
    this.#hashes.update(chunk);
    this.#attempts.succeeded();
    this.#onProgress?.({ loaded: this.delivered, total: this.#head?.total });
    return { done: false, value: chunk };
  }

  /** Waits until the step that failed may be repeated. @throws if it may not */
  async #recover(error: unknown): Promise<void> {
    this.close();
    const url = this.#url;
    const renew = this.#locationWorked && isRefusal(error);
    if (renew) this.#location = undefined;
    await this.#attempts.failed(error, url, renew);
  }

  get #url(): string {
    return this.#location?.url ?? '';
  }

  /** Finds out where the content is, unless that is known already. */
  async #locate(): Promise<Location> {
    const { expires } = this.#location ?? {};
    const expired = this.#locationWorked && expires !== undefined && expires.getTime() <= Date.now();
    if (this.#location !== undefined && !expired) return this.#location;
    const location = await this.#source.locate(this.#abort);
    if (location.hashes !== undefined) requireHashes(this.#source.subject, location.hashes);
    this.#location = location;
    this.#locationWorked = false;
    if (!sameHashes(this.#version.hashes, location.hashes)) throw this.#changed('its hashes on record are others now');
    return location;
  }

  /** Sends one request for what is missing. */
  async #connect(): Promise<void> {
    const { url, hashes } = await this.#locate();
    const { etag } = this.#version;
    // A hash on record proves in the end that the parts belong together. Without one, the server must check the ETag.
    const part = this.delivered > 0 && this.#useRanges && (etag !== undefined || hashes !== undefined);
    const headers: Record<string, string> = {};
    if (part) headers['range'] = `bytes=${this.delivered}-`;
    if (part && etag !== undefined) headers['if-range'] = etag;
    // Hashes on record are those of the content without an encoding.
    const plain = part || (!this.#decode && hashes !== undefined);
    headers['accept-encoding'] = plain ? 'identity' : 'gzip, deflate, br';
    this.#attempts.begin(url);
    const exchange = await Exchange.send(url, { method: 'GET', headers, decode: this.#decode }, this.#settings, this.#abort);
    try {
      await this.#accept(exchange, part);
    } catch (error) {
      exchange.close();
      throw error;
    }
    this.#locationWorked = true;
  }

  /** Takes a response as the one to read from. @param part - whether a part was asked for */
  async #accept(exchange: Exchange, part: boolean): Promise<void> {
    const { response } = exchange;
    const { status } = response;
    if ((status < 200 || status > 299) && status !== 416) throw await exchange.failure();
    const head = readHead(this.#source.subject, response, this.#decode);
    if (part && status === 416 && head.total === this.delivered) {
      this.#complete = true;
      this.#head ??= { ...head, contentType: this.#version.contentType ?? head.contentType };
      // The first response may have announced more. The hashes on record tell who was right.
      if (this.#location?.hashes !== undefined) this.#head = { ...this.#head, total: head.total };
      exchange.close();
      return;
    }
    if (status === 416 || (status === 206 && (!part || head.start !== this.delivered || head.decoded))) {
      this.#useRanges = false;
      throw new FailedRequest(`HTTP status ${status} with a part that was not asked for`, { statusCode: status });
    }
    this.#requireSameContent(head, status === 206);
    this.#head ??= head;
    // Parts cannot be joined when each is decoded by itself.
    if (head.decoded) this.#useRanges = false;
    const { contentType, etag } = this.#head;
    this.#version = { contentType, etag, hashes: this.#location?.hashes };
    this.#skip = status === 206 ? 0 : this.delivered;
    this.#exchange = exchange;
  }

  #requireSameContent(head: ResponseHead, part: boolean): void {
    const known = this.#head?.total;
    if (known !== undefined && head.total !== undefined && known !== head.total) {
      throw this.#changed(`it had ${known} bytes at first and has ${head.total} now`);
    }
    if (head.total !== undefined && head.total < this.delivered) {
      throw this.#changed(`${this.delivered} bytes of it were there before, and it has ${head.total} now`);
    }
    const { etag, hashes } = this.#version;
    if (part && hashes === undefined && etag !== undefined && head.etag !== undefined && etag !== head.etag) {
      throw this.#changed('its ETag is another one now');
    }
  }

  /** Reads what was delivered before, compares it, and returns the chunk that follows. */
  async #skipDelivered(first: Uint8Array | undefined): Promise<Uint8Array | undefined> {
    const beginning = platform.createHash('sha256');
    for (let chunk = first; chunk !== undefined; chunk = await this.#exchange?.read()) {
      beginning.update(chunk.subarray(0, this.#skip));
      if (chunk.length < this.#skip) {
        this.#skip -= chunk.length;
        continue;
      }
      if (beginning.digest() !== this.#hashes.sha256SoFar()) throw this.#changed('it begins differently now');
      const rest = chunk.subarray(this.#skip);
      this.#skip = 0;
      return rest.length > 0 ? rest : this.#exchange?.read();
    }
    throw new FailedRequest(`the response ended before the ${this.delivered} bytes that were there before`);
  }

  #changed(what: string): Error {
    return this.#attempts.contentChanged(this.#url, `the content has changed: ${what}`);
  }

  /** Checks the whole content. @throws {FailedRequest} if the response ended too early */
  #end(): void {
    const { subject, length } = this.#source;
    const { delivered } = this;
    const { total, contentEncoding } = this.#head ?? {};
    if (!this.#complete && total !== undefined && delivered < total) {
      throw new FailedRequest(`the response ended after ${delivered} of ${total} bytes`);
    }
    this.close();
    const hashes = this.#hashes.digest();
    compareHashes(subject, this.#location?.hashes ?? {}, hashes);
    for (const expected of [total, contentEncoding === undefined ? length : undefined]) {
      if (expected !== undefined && expected !== delivered) throw new ChecksumError(subject, 'length', expected, delivered);
    }
    this.#result = hashes;
  }
}
