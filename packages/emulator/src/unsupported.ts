// Replaces index.ts in bundles for browsers and workers, where it could not work.
import { ConfigurationError } from '@tc/core';

/** Rejects with an error. */
export async function startEmulator(): Promise<never> {
  throw new ConfigurationError(
    '@tc/emulator needs Node, because it is a server; start it in a Node process, and pass its rootUrl to the page or worker',
  );
}
