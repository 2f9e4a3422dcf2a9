import { retryDelay, sleep } from '@tc/core/retry';
import { StorageError, type StorageFailure, withoutQuery } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { FailedRequest } from './exchange.ts';

/** A server that asks for a longer wait than this gets no further request. */
const MAX_RETRY_AFTER = 300_000;

/** Counts the requests of one transfer, and decides after each failure whether another one follows. */
export class Attempts {
  readonly #subject: string;
  readonly #settings: Settings;
  readonly #abort: AbortSignal | undefined;
  #requests = 0;
  #failures = 0;

  constructor(subject: string, settings: Settings, abort: AbortSignal | undefined) {
    this.#subject = subject;
    this.#settings = settings;
    this.#abort = abort;
  }

  /** Counts a request. @throws {StorageError} if `url` is not a URL that can be requested without credentials */
  begin(url: string): void {
    const { protocol, username, password } = URL.canParse(url) ? new URL(url) : { protocol: undefined, username: '', password: '' };
    if (protocol !== 'https:' && protocol !== 'http:') throw this.error(url, 'the URL is not an HTTP URL');
    if (username !== '' || password !== '') throw this.error(url, 'the URL holds a user name or a password');
    this.#requests++;
  }

  /** More of the content is there than ever before. Earlier failures no longer count. */
  succeeded(): void {
    this.#failures = 0;
  }

  /**
   * Waits until the next request may be sent.
   * @param renewed - whether the next request has a new URL, so that a refusal of the old one does not matter
   * @throws {StorageError} if no request may follow
   */
  async failed(error: unknown, url: string, renewed = false): Promise<void> {
    this.#abort?.throwIfAborted();
    if (!(error instanceof FailedRequest)) throw error;
    this.#failures++;
    const hopeless = !error.transient && !renewed;
    if (hopeless || this.#failures > this.#settings.retries || (error.wait ?? 0) > MAX_RETRY_AFTER) {
      throw this.error(url, error.message, error);
    }
    await sleep(error.wait ?? retryDelay(this.#failures, this.#settings), this.#abort);
  }

  /** An error that ends the transfer. */
  error(url: string, reason: string, failure?: FailedRequest): StorageError {
    return new StorageError(this.#failure(url, reason, failure));
  }

  /** The error for a content that is not the one whose beginning is there already. */
  contentChanged(url: string, reason: string): StorageError {
    return new StorageError({ ...this.#failure(url, reason), contentChanged: true });
  }

  #failure(url: string, reason: string, failure?: FailedRequest): StorageFailure {
    return {
      subject: this.#subject,
      // `fetch` quotes the URL in some errors.
      reason: reason.replaceAll(url, withoutQuery(url)),
      url,
      attempts: this.#requests,
      statusCode: failure?.statusCode,
      cause: failure?.cause,
    };
  }
}
