import { isTransient, retryAfter } from '@tc/core/retry';
import { platform } from '#platform';
import type { SendRequest, StorageResponse } from '../platform/platform.ts';
import type { Settings } from '../settings.ts';
import { fetchSend } from './fetch-send.ts';
import { StallGuard } from './stall-guard.ts';

/** A request that failed. It may succeed if it is repeated, perhaps with a new URL. */
export class FailedRequest extends Error {
  /** The HTTP status. `undefined` if there was no complete response. */
  readonly statusCode: number | undefined;
  /** Whether the same request may succeed later. */
  readonly transient: boolean;
  /** The milliseconds that the server asks to wait. */
  readonly wait: number | undefined;

  constructor(message: string, options: { statusCode?: number; transient?: boolean; wait?: number | undefined; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.statusCode = options.statusCode;
    this.transient = options.transient ?? true;
    this.wait = options.wait;
  }
}

/** Statuses by which a storage server may refuse a URL that has run out. */
const REFUSALS: readonly (number | undefined)[] = [400, 401, 403, 404, 410];

/** Whether a request failed in a way that a new URL may fix. */
export function isRefusal(error: unknown): boolean {
  return error instanceof FailedRequest && REFUSALS.includes(error.statusCode);
}

/** The most that is read of a body that does not matter, in characters. */
const BEGINNING_LIMIT = 4096;

/** Is told how the body of a request is sent. */
export interface Watch {
  /** The server has accepted a part, and we wait until it accepts the next one. */
  touch(): void;
  /** We wait for the source of the body, and not for the server. */
  rest(): void;
}

/** One request to a storage server, and its response. */
export class Exchange {
  readonly response: Pick<StorageResponse, 'status' | 'header' | 'hidesHeaders'>;
  readonly #response: StorageResponse;
  readonly #guard: StallGuard;
  readonly #abort: AbortSignal | undefined;
  /** Whether the response was read to its end. */
  #ended = false;

  private constructor(response: StorageResponse, guard: StallGuard, abort: AbortSignal | undefined) {
    this.response = response;
    this.#response = response;
    this.#guard = guard;
    this.#abort = abort;
  }

  /**
   * Sends a request and waits for the head of the response, of any status.
   * @param watched - receives what must be told how the request's body is sent
   * @throws {FailedRequest} if no response arrives; an aborted transfer rejects with the signal's reason
   */
  static async send(
    url: string,
    request: Omit<SendRequest, 'signal'>,
    settings: Settings,
    abort: AbortSignal | undefined,
    watched?: (watch: Watch) => void,
  ): Promise<Exchange> {
    const guard = new StallGuard(settings.timeout, abort);
    watched?.(guard);
    const send = (settings.fetch === undefined ? platform.send : undefined) ?? fetchSend(settings.fetch);
    try {
      const sent = send(url, { ...request, signal: guard.signal });
      return new Exchange(await guard.wait(sent, (error) => networkFailure(error, abort)), guard, abort);
    } catch (error) {
      guard.close(false);
      throw error;
    }
  }

  /** The next chunk of the body, or `undefined` at its end. @throws {FailedRequest} if the connection breaks */
  async read(): Promise<Uint8Array | undefined> {
    const chunk = await this.#guard.wait(this.#response.read(), this.#explain);
    this.#ended = chunk === undefined;
    return chunk;
  }

  /** Reads the rest of a response whose body does not matter, so that its connection can serve the next request. */
  async finish(): Promise<void> {
    await this.#beginning();
    this.close();
  }

  readonly #explain = (error: unknown) => networkFailure(error, this.#abort);

  /** What a response whose status is no success means. */
  async failure(): Promise<FailedRequest> {
    const { status } = this.response;
    // The storage's name for the error, such as `NoSuchKey`. The rest of the body may quote the signature and is not used.
    const code = /<Code>(\w{1,64})<\/Code>/.exec(await this.#beginning())?.[1];
    return new FailedRequest(code === undefined ? `HTTP status ${status}` : `HTTP status ${status}, ${code}`, {
      statusCode: status,
      transient: isTransient(status) || status === 408,
      wait: retryAfter(this.response.header('retry-after')),
    });
  }

  /** Ends the exchange. Its connection is kept for other requests if the response was read to its end. */
  close(): void {
    this.#response.close();
    this.#guard.close(this.#ended);
  }

  /** Up to 4 KiB of the body, as text; less if the connection breaks. */
  async #beginning(): Promise<string> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      while (!this.#ended && text.length < BEGINNING_LIMIT) text += decoder.decode(await this.read(), { stream: true });
    } catch {
      this.#abort?.throwIfAborted();
      // What is there must do.
    }
    return text;
  }
}

function networkFailure(error: unknown, abort: AbortSignal | undefined): unknown {
  if (abort?.aborted) return abort.reason;
  return new FailedRequest(reasonOf(error), { cause: error });
}

/** Why a request failed, in words. `fetch` hides the reason in the cause of its error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.map(reasonOf).join('; ');
  return error.message === '' ? error.name : error.message;
}
