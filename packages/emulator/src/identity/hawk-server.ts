import { createRequire } from 'node:module';

/** A request as the `hawk` package takes it apart from Node's own. */
export interface HawkRequest {
  readonly method: string;
  /** Path and query, as they stood in the request line. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  readonly authorization?: string | undefined;
}

/** A key, and whatever the lookup wants to get back. */
export interface HawkKey {
  readonly key: string;
  readonly algorithm: 'sha256';
}

type Lookup<K extends HawkKey> = (id: string) => Promise<K>;

interface HawkOptions {
  readonly localtimeOffsetMsec: number;
  readonly timestampSkewSec?: number;
  readonly nonceFunc?: ((key: string, nonce: string, timestamp: string) => void) | undefined;
}

interface HawkModule {
  readonly server: {
    authenticate<K extends HawkKey>(
      request: HawkRequest,
      lookup: Lookup<K>,
      options: HawkOptions,
    ): Promise<{ credentials: K; artifacts: { hash?: string } }>;
  };
  readonly uri: {
    authenticate<K extends HawkKey>(request: HawkRequest, lookup: Lookup<K>, options: HawkOptions): Promise<{ credentials: K }>;
  };
  readonly crypto: { calculatePayloadHash(payload: string, algorithm: 'sha256', contentType: string): string };
  readonly utils: {
    parseAuthorizationHeader(header: string): { ext?: string };
    parseHost(request: { headers: object; connection: object }): { name: string; port: number | string } | null;
  };
}

const require = createRequire(import.meta.url);

/** The `hawk` package, which comes without types. Loaded at the first signed request. */
export function hawk(): HawkModule {
  return require('hawk') as HawkModule;
}
