import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';

/** Loads a CommonJS dependency synchronously when it is first used, so that importing this package stays fast. */
export const require: NodeJS.Require = createRequire(import.meta.url);

let crypto: typeof Crypto | undefined;

/** `node:crypto`, loaded when it is first used. Loading it takes longer than loading this whole package. */
export function nodeCrypto(): typeof Crypto {
  crypto ??= require('node:crypto') as typeof Crypto;
  return crypto;
}
