/** The parts of the hawk package that the tests use: its server side. */
declare module 'hawk' {
  interface Credentials {
    readonly id?: string;
    readonly key: string;
    readonly algorithm: 'sha256';
  }

  /** What is verified: a request of Node's, or its parts. */
  interface Request {
    readonly method: string;
    /** Path and query. */
    readonly url: string;
    readonly host?: string;
    readonly port?: number;
    readonly authorization?: string;
    readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
  }

  interface Options {
    readonly localtimeOffsetMsec?: number;
    readonly timestampSkewSec?: number;
  }

  interface Artifacts {
    readonly id: string;
    readonly ts: string;
    readonly nonce: string;
    readonly ext?: string;
  }

  type Lookup = (id: string) => Promise<Credentials | null>;

  const hawk: {
    server: { authenticate(request: Request, lookup: Lookup, options?: Options): Promise<{ artifacts: Artifacts }> };
    uri: { authenticate(request: Request, lookup: Lookup, options?: Options): Promise<{ attributes: { id: string; exp: string; ext: string } }> };
  };
  export default hawk;
}
