import { SourceError } from '../source/source.ts';

/** The timeout for one document, in milliseconds. */
const TIMEOUT = 30_000;

/** Fetches a document. @throws {SourceError} naming the URL if it cannot be fetched */
export async function fetchText(url: string): Promise<string> {
  const fail = (reason: string, cause?: unknown) => new SourceError(url, '', reason, { cause });
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) throw fail(`responded with ${response.status} ${response.statusText}`.trimEnd());
    return await response.text();
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw fail(`cannot be fetched: ${cause instanceof Error ? String(cause.cause ?? cause.message) : String(cause)}`, cause);
  }
}
