import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';

/** Loads a CommonJS dependency at first use, synchronously, so that importing this package stays nearly free. */
export const require: NodeJS.Require = createRequire(import.meta.url);

let crypto: typeof Crypto | undefined;

/** `node:crypto`, loaded at first use: by itself it takes Node longer than all of this package. */
export function nodeCrypto(): typeof Crypto {
  crypto ??= require('node:crypto') as typeof Crypto;
  return crypto;
}
