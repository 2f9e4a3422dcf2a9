import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Platform, RunningHash } from './platform.ts';

interface NobleHash {
  update(chunk: Uint8Array): unknown;
  clone(): NobleHash;
  digest(): Uint8Array;
}

function runningHash(hash: NobleHash): RunningHash {
  return {
    update: (chunk) => void hash.update(chunk),
    copy: () => runningHash(hash.clone()),
    digest: () => bytesToHex(hash.digest()),
  };
}

/** Browsers and workers: no files, and `fetch` for all requests. */
export const platform: Platform = {
  createHash: (name) => runningHash(name === 'sha256' ? sha256.create() : sha512.create()),
  files: async () => undefined,
  send: undefined,
  streamsUploads: false,
  environment: () => undefined,
};
