import type { LogText } from '../log/log-text.ts';

/** How far a text was read. */
export interface TextProgress {
  /** The bytes read so far. */
  readonly bytes: number;
  /** Whether reading stopped at the limit. */
  readonly cut: boolean;
  /** Whether the content is no text, and so was not read. */
  readonly binary: boolean;
  /** Whether the end has been reached. A growing text may get another one later. */
  readonly complete: boolean;
}

interface ReadTextOptions {
  readonly url: string;
  /** Receives the text. Must be empty. */
  readonly text: LogText;
  /** The number of bytes after which reading stops. */
  readonly limit: number;
  /** Called as text arrives, and at the end. */
  readonly onProgress: (progress: TextProgress) => void;
  /** Asked at the end of the text: whether more may come. */
  readonly isGrowing?: () => boolean;
  readonly signal: AbortSignal;
}

/** How often a growing text is looked at, in milliseconds. */
const INTERVAL = 1_000;

/** Reads a text as it arrives. A growing text is followed: only what is new is loaded. */
export async function readText({ url, text, limit, onProgress, isGrowing = () => false, signal }: ReadTextOptions): Promise<void> {
  let decoder = new TextDecoder();
  let bytes = 0;
  for (;;) {
    // Asked before reading: what is written just before the end must not be missed.
    const growing = isGrowing();
    const response = await fetch(url, { signal, cache: 'no-store', headers: bytes === 0 ? {} : { range: `bytes=${bytes}-` } });
    if (response.status === 200) {
      // A whole text instead of its rest: the emulator has another one now.
      text.clear();
      decoder = new TextDecoder();
      bytes = 0;
    } else if (response.status === 416) {
      if (sizeOf(response) < bytes) bytes = 0;
    } else if (response.status !== 206) {
      throw new Error(`The content cannot be loaded: ${(await response.text()) || `status ${response.status}`}`);
    }
    if (response.ok && response.body !== null) {
      const reader = response.body.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        if (bytes === 0 && value.subarray(0, 4_096).includes(0)) {
          await reader.cancel();
          return onProgress({ bytes, cut: false, binary: true, complete: true });
        }
        const wanted = value.subarray(0, limit - bytes);
        text.append(decoder.decode(wanted, { stream: true }));
        bytes += wanted.length;
        if (bytes >= limit) {
          await reader.cancel();
          return onProgress({ bytes, cut: true, binary: false, complete: true });
        }
        onProgress({ bytes, cut: false, binary: false, complete: false });
      }
    }
    onProgress({ bytes, cut: false, binary: false, complete: !growing });
    // The bytes of an encoded text cannot be counted here, so its rest cannot be asked for.
    if (!growing || response.headers.has('content-encoding')) return;
    await pause(INTERVAL, signal);
  }
}

/** The size that a response with status 416 states. */
function sizeOf(response: Response): number {
  return Number(/\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1] ?? Number.POSITIVE_INFINITY);
}

function pause(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, delay);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
