import { ConfigurationError } from '@tc/core';
import { linkSignals } from '@tc/core/retry';
import { concatenate } from '../concatenate.ts';
import { readableStream } from '../readable-stream.ts';
import { changeSettings, type Settings } from '../settings.ts';
import { checkedDecode, type ReadOptions } from './download.ts';
import { type DownloadSource, DownloadStream } from './download-stream.ts';
import type { ResponseHead } from './response-head.ts';

/**
 * A content whose download has begun. Its bytes can be read once, in one of four ways. They are checked at the end, so
 * `bytes`, `text` and `json` never give wrong content, while `stream` gives it and then fails. A content that is not read must
 * be canceled, or declared with `await using`.
 */
export class Content implements AsyncDisposable {
  /** The MIME type, as the storage server said it. */
  readonly contentType: string;
  /** How the bytes are encoded, such as `gzip`. Only with `decompress: false`. */
  readonly contentEncoding: string | undefined;
  /** The number of bytes, if it is known. */
  readonly size: number | undefined;
  readonly #stream: DownloadStream;
  readonly #release: () => void;
  #used = false;

  /** Use `Artifacts.open` or `Objects.open`. */
  private constructor(head: ResponseHead, stream: DownloadStream, release: () => void) {
    this.contentType = head.contentType;
    this.contentEncoding = head.contentEncoding;
    this.size = head.total;
    this.#stream = stream;
    this.#release = release;
  }

  /** Begins a download and waits for the head of the response. */
  static async open(source: DownloadSource, base: Settings, options: ReadOptions): Promise<Content> {
    const settings = changeSettings(base, options);
    const decode = checkedDecode(base, options);
    const { signal: abort, release } = linkSignals(settings.signals);
    try {
      abort?.throwIfAborted();
      const stream = new DownloadStream(source, { settings, decode, abort });
      return new Content(await stream.open(), stream, release);
    } catch (error) {
      release();
      throw error;
    }
  }

  /** The bytes as they arrive. The stream fails at its end if they are not what was stored. */
  stream(): ReadableStream<Uint8Array> {
    return readableStream(this.#read());
  }

  /** All bytes, checked. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#read()) chunks.push(chunk);
    return concatenate(chunks);
  }

  /** The content as UTF-8 text, checked. */
  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  /** The content as JSON, checked. @throws {SyntaxError} if it is not JSON */
  async json<T = unknown>(): Promise<T> {
    return JSON.parse(await this.text()) as T;
  }

  /** Ends the download without reading the rest. Does nothing if the content was read. */
  async cancel(): Promise<void> {
    this.#used = true;
    this.#stream.close();
    this.#release();
  }

  /** Calls {@link cancel}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.cancel();
  }

  #read(): AsyncIterable<Uint8Array> {
    if (this.#used) throw new ConfigurationError('the content was read or canceled already; open it again');
    this.#used = true;
    const next = async () => {
      try {
        const step = await this.#stream.next();
        if (step.done) this.#release();
        return step;
      } catch (error) {
        this.#release();
        throw error;
      }
    };
    const end = async () => {
      await this.cancel();
      return { done: true, value: undefined } as const;
    };
    return { [Symbol.asyncIterator]: () => ({ next, return: end }) };
  }
}
