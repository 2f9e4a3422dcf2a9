/** The parts of the hawk package's server side that tests use. The package has no types of its own. */
declare module 'hawk' {
  export interface Credentials {
    readonly id?: string;
    readonly key: string;
    readonly algorithm: 'sha256';
  }

  /** The request to verify. */
  export interface Request {
    readonly method: string;
    /** Path and query. */
    readonly url: string;
    readonly host?: string;
    readonly port?: number;
    readonly authorization?: string;
    readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
  }

  export interface Options {
    readonly localtimeOffsetMsec?: number;
    readonly timestampSkewSec?: number;
  }

  export interface Artifacts {
    readonly id: string;
    readonly ts: string;
    readonly nonce: string;
    readonly ext?: string;
  }

  export type Lookup = (id: string) => Promise<Credentials | null>;

  const hawk: {
    client: {
      header(
        url: string,
        method: string,
        options: { readonly credentials: Credentials & { readonly id: string }; readonly timestamp?: number },
      ): { header: string };
    };
    server: { authenticate(request: Request, lookup: Lookup, options?: Options): Promise<{ artifacts: Artifacts }> };
    uri: {
      authenticate(request: Request, lookup: Lookup, options?: Options): Promise<{ attributes: { id: string; exp: string; ext: string } }>;
    };
  };
  export default hawk;
}
