import { createHash, type Hash } from 'node:crypto';
import type { Platform, RunningHash } from './platform.ts';

function runningHash(hash: Hash): RunningHash {
  return {
    update: (chunk) => void hash.update(chunk),
    copy: () => runningHash(hash.copy()),
    digest: () => hash.digest('hex'),
  };
}

/** Node, and runtimes with its modules. Each module is loaded when it is first needed. */
export const platform: Platform = {
  createHash: (name) => runningHash(createHash(name)),
  files: async () => (await import('./files.ts')).files,
  send: async (url, request) => (await import('./node-send.ts')).nodeSend(url, request),
  streamsUploads: true,
  environment: () => process.env,
};
