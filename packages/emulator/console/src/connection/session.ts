import { signal } from '@preact/signals';
import type { ConsoleError, Session } from '../../../src/console/protocol.ts';

/** Whether the page may talk to the emulator. */
export type Access = 'opening' | 'open' | 'token-needed' | 'unreachable';

/** An error response of the emulator's console, or no response at all (status 0). */
export class ConsoleRequestError extends Error {
  override readonly name = 'ConsoleRequestError';
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const API = '/console/api';
const TOKEN_KEY = 'tc-console-token';

export const access = signal<Access>('opening');
export const session = signal<Session | undefined>(undefined);

/** Takes the token from the address, where the link in the terminal has it, and removes it from there. Survives a reload of the tab. */
export function takeTokenFromAddress(): void {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token === null) return;
  sessionStorage.setItem(TOKEN_KEY, token);
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** Opens a session with the stored token, or with `token`. Sets {@link access}. */
export async function openSession(token: string | undefined = sessionStorage.getItem(TOKEN_KEY) ?? undefined): Promise<void> {
  try {
    const response = await send('/session', { method: 'POST' }, token);
    if (response.status === 401 && token !== undefined) {
      // The emulator has restarted and has a new token. It gives that to a page on the same machine.
      sessionStorage.removeItem(TOKEN_KEY);
      return await openSession(undefined);
    }
    if (response.status === 401 || response.status === 403) {
      access.value = 'token-needed';
      return;
    }
    await refuseErrors(response);
    const opened = (await response.json()) as Session;
    sessionStorage.setItem(TOKEN_KEY, opened.token);
    session.value = opened;
    access.value = 'open';
  } catch {
    if (session.value === undefined) access.value = 'unreachable';
  }
}

/**
 * Sends a request to the emulator's console, with the session's token.
 * @param path - below `/console/api`, such as `/calls/7`
 * @throws {ConsoleRequestError} for an error response, and when the emulator does not answer
 */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await send(path, init, session.value?.token);
  await refuseErrors(response);
  return response;
}

/** Gets JSON, see {@link request}. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await request(path, signal === undefined ? {} : { signal });
  return (await response.json()) as T;
}

/** Sends JSON and returns the JSON of the response, or `undefined` if it is empty. See {@link request}. */
export async function sendJson<T = void>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const init = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await request(path, { method, ...init });
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function send(path: string, init: RequestInit, token: string | undefined): Promise<Response> {
  const headers = new Headers(init.headers);
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  try {
    return await fetch(API + path, { ...init, headers, cache: 'no-store' });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ConsoleRequestError('The emulator does not answer. Is it still running?', 0);
  }
}

async function refuseErrors(response: Response): Promise<void> {
  if (response.ok) return;
  const body = (await response.json().catch(() => undefined)) as ConsoleError | undefined;
  throw new ConsoleRequestError(body?.message ?? `The emulator answered with status ${response.status}.`, response.status);
}
