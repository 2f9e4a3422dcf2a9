/** What the tests need of the process that starts the runtime. It is JSON, so that it can be passed to any runtime. */
export interface Deployment {
  readonly rootUrl: string;
  /** The same, with a clock that is an hour ahead. */
  readonly skewedRootUrl: string;
  readonly clientId: string;
  readonly accessToken: string;
  /** By what it does to calls of `queue.ping`, the clientId that it happens to. All of them share an access token. */
  readonly faulty: { readonly unavailableTwice: string; readonly cutOnce: string; readonly slow: string; readonly unavailable: string };
  readonly runtime: RuntimeTraits;
}

/** How runtimes differ for a program. */
export interface RuntimeTraits {
  /** Whether there are environment variables. `TASKCLUSTER_ROOT_URL` is set then. */
  readonly hasEnvironment: boolean;
  /** Whether redirects are hidden from programs. */
  readonly hidesRedirects: boolean;
  /** Whether programs may compile text to functions. */
  readonly allowsEval: boolean;
}

/** One test. It throws if it fails. */
export interface RuntimeTest {
  readonly name: string;
  readonly run: (deployment: Deployment) => void | Promise<void>;
}

/** Returns the error that `work` rejects with or throws. */
export async function failure<E extends Error>(work: () => unknown, ErrorClass: new (...args: never[]) => E): Promise<E> {
  let result: unknown;
  try {
    result = await work();
  } catch (error) {
    if (error instanceof ErrorClass) return error;
    throw error;
  }
  throw new Error(`expected ${ErrorClass.name}, got ${JSON.stringify(result)}`);
}
