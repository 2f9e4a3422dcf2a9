import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Session, Update } from '../../src/console/protocol.ts';
import type { Emulator } from '../../src/index.ts';

/** A request as its sender writes it, with headers that `fetch` would not send. */
export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends a request whose path is not normalized. */
export async function raw(
  { rootUrl }: Pick<Emulator, 'rootUrl'>,
  path: string,
  { method = 'GET', headers = {}, body }: RawRequest = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  const { hostname, port } = new URL(rootUrl);
  const sent = request({ hostname: hostname.replace(/^\[|\]$/g, ''), port, path, method, headers, agent: false });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
}

/** The token in the URL of the console. */
export function tokenOf({ consoleUrl }: Emulator): string {
  return new URLSearchParams(new URL(consoleUrl ?? '').hash.slice(1)).get('token') ?? '';
}

/** Calls the console's API with the token. @returns the parsed response body */
export async function ask<T>(emulator: Emulator, method: string, path: string, body?: unknown): Promise<T> {
  const response = await answer(emulator, method, path, body);
  if (response.status >= 400) throw new Error(`${response.status} ${response.body}`);
  return (response.body === '' ? undefined : JSON.parse(response.body)) as T;
}

/** The same as {@link ask}, for responses of any status. */
export function answer(emulator: Emulator, method: string, path: string, body?: unknown): ReturnType<typeof raw> {
  const headers = { authorization: `Bearer ${tokenOf(emulator)}` };
  return raw(emulator, `/console/api/${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
}

export function openSession(emulator: Emulator): Promise<Session> {
  return ask<Session>(emulator, 'POST', 'session');
}

/** Reads the stream of updates. Closes it at the end. */
export async function* updates(emulator: Emulator, since = ''): AsyncGenerator<Update, void> {
  const closed = new AbortController();
  try {
    const response = await fetch(`${emulator.rootUrl}/console/api/stream?since=${since}`, {
      headers: { authorization: `Bearer ${tokenOf(emulator)}` },
      signal: closed.signal,
    });
    let rest = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      rest += chunk;
      const events = rest.split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const data = /^data: (.*)$/m.exec(event)?.[1];
        if (data !== undefined) yield JSON.parse(data) as Update;
      }
    }
  } finally {
    closed.abort();
  }
}

/** Reads updates until one of them satisfies `isWanted`. */
export async function untilUpdate(stream: AsyncGenerator<Update, void>, isWanted: (update: Update) => boolean): Promise<Update> {
  for (let next = await stream.next(); next.done !== true; next = await stream.next()) if (isWanted(next.value)) return next.value;
  throw new Error('the stream of updates ended');
}
