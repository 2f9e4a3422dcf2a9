import type { IncomingMessage, ServerResponse } from 'node:http';
import { ConfigurationError } from '@tc/core';
import { CONSOLE_PATH, type ConsoleHandler } from '../http/http-server.ts';
import { ConsoleApi } from './console-api.ts';
import type { ConsoleTarget } from './console-target.ts';
import { Guard } from './guard.ts';
import { findPageFile } from './page-files.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import type { ConsoleError } from './protocol.ts';
import { Refusal } from './refusal.ts';

const API_PATH = `${CONSOLE_PATH}/api/`;

/** Creates the console: the page that shows a deployment in a browser, and its API. */
export function createConsole(target: ConsoleTarget): ConsoleHandler {
  const guard = new Guard({ token: target.token, host: target.host, port: () => new URL(target.rootUrl()).port || '80' });
  const api = new ConsoleApi(target);

  const handleApi = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    guard.checkOrigin(request);
    if (path === 'session') guard.checkSession(request);
    else guard.checkToken(request);
    await api.handle(request, response, path);
  };

  return async (request, response) => {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
    const { url = '' } = request;
    try {
      if (url.startsWith(API_PATH)) await handleApi(request, response, url.slice(API_PATH.length));
      else {
        guard.checkPage(request);
        await sendPage(request, response, url);
      }
    } catch (error) {
      refuse(response, asRefusal(error));
    }
  };
}

async function sendPage(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new Refusal(405, `${request.method} is not supported here, expected GET or HEAD`, { allow: 'GET, HEAD' });
  }
  const [path = ''] = url.split('?');
  if (path === CONSOLE_PATH) return void response.writeHead(302, { location: `${CONSOLE_PATH}/`, 'content-length': 0 }).end();
  const file = await findPageFile(path.slice(CONSOLE_PATH.length + 1));
  if (file === undefined) throw new Refusal(404, `the console has no file ${path}`);
  response.writeHead(200, {
    'content-type': file.contentType,
    'content-length': file.bytes.length,
    'cache-control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : file.bytes);
}

/** Errors about values come from the emulator's own controls. @throws every error that is not about the request */
function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof ConfigurationError) return new Refusal(400, error.message);
  throw error;
}

function refuse(response: ServerResponse, { status, message, headers }: Refusal): void {
  const body: ConsoleError = { message };
  const text = JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
