import type { IncomingMessage } from 'node:http';
import { equalInConstantTime } from '../identity/equal-in-constant-time.ts';
import { Refusal } from './refusal.ts';

/** The names by which a browser on the same machine reaches a loopback address. */
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Protects the console from web pages of other origins, and from people without the token. A page elsewhere can send requests to this
 * machine. If it resolves its own name to this machine (DNS rebinding), browsers even let it read the responses, but then the `Host`
 * header has that name.
 */
export class Guard {
  readonly #token: string;
  readonly #host: string;
  readonly #port: () => string;

  /** @param host - the address that the emulator listens on @param port - returns its port */
  constructor({ token, host, port }: { readonly token: string; readonly host: string; readonly port: () => string }) {
    this.#token = token;
    this.#host = host;
    this.#port = port;
  }

  /** Checks a request for the page or its files. They contain nothing secret, and links from other sites may open the page. */
  checkPage(request: IncomingMessage): void {
    this.#checkHost(request);
    const { 'sec-fetch-site': site = 'none', 'sec-fetch-mode': mode } = request.headers;
    if (site !== 'same-origin' && site !== 'none' && mode !== 'navigate') throw foreign(`Sec-Fetch-Site is ${site}`);
  }

  /** Checks a request to the console's API, but not its token. */
  checkOrigin(request: IncomingMessage): void {
    this.#checkHost(request);
    const { host, origin, 'sec-fetch-site': site = 'same-origin' } = request.headers;
    if (origin !== undefined && origin !== `http://${host}`) throw foreign(`Origin is ${origin}, expected http://${host}`);
    if (site !== 'same-origin') throw foreign(`Sec-Fetch-Site is ${String(site)}, expected same-origin`);
  }

  /** Checks the token of a request. */
  checkToken({ headers: { authorization = '' } }: IncomingMessage): void {
    const [scheme, token = ''] = authorization.split(' ', 2);
    if (scheme?.toLowerCase() === 'bearer' && equalInConstantTime(token, this.#token)) return;
    throw new Refusal(401, 'the session token is missing or wrong; use the link that the emulator printed at its start', {
      'www-authenticate': 'Bearer',
    });
  }

  /**
   * Checks a request for a session. It needs no token if the emulator can only be reached from this machine and the browser says that
   * the console's own page sent the request.
   */
  checkSession(request: IncomingMessage): void {
    const { authorization, origin } = request.headers;
    const isOwnPage = authorization === undefined && origin !== undefined && isLoopback(this.#host);
    if (!isOwnPage) this.checkToken(request);
  }

  #checkHost({ headers: { host } }: IncomingMessage): void {
    const [, name = '', port = '80'] = /^(\[[\da-f:.]+\]|[^:/\s]+)(?::(\d+))?$/i.exec(host ?? '') ?? [];
    // Other machines can have any name for this one, so only the token protects the console.
    const isKnown = name !== '' && (!isLoopback(this.#host) || this.#names().includes(name.toLowerCase()));
    if (isKnown && (port === this.#port() || !isLoopback(this.#host))) return;
    throw new Refusal(403, `the Host header is ${host ?? 'missing'}; open the console at the address that the emulator printed`);
  }

  #names(): readonly string[] {
    return [...LOOPBACK_NAMES, this.#host.includes(':') ? `[${this.#host}]` : this.#host];
  }
}

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function foreign(what: string): Refusal {
  return new Refusal(403, `${what}: only the console's own page may send this request`);
}
