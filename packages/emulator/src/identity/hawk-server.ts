import { requirePackage } from '../platform/require-package.ts';

/** A request in the form that the `hawk` package accepts instead of a Node.js request. */
export interface HawkRequest {
  readonly method: string;
  /** Path and query, as in the request line. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  readonly authorization?: string | undefined;
}

/** A key. Lookup functions can return it with further fields, which Hawk passes on. */
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

/** The `hawk` package, which has no types of its own. Loaded when the first signed request arrives. */
export function hawk(): HawkModule {
  return requirePackage<HawkModule>('hawk');
}
