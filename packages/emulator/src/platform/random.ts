import { createHmac, randomBytes } from 'node:crypto';

/** Creates ids and secrets. */
export interface Random {
  /** Creates a slugid that does not start with `-`, as `slugid()` of `@tc/core` does. */
  slugid(): string;
  /** Creates a secret of 44 characters, in the format of access tokens. */
  token(): string;
}

/** @param seed - if given, the same seed creates the same ids and secrets in the same order; otherwise they are random */
export function randomFrom(seed?: string): Random {
  const bytes = seed === undefined ? randomBytes : seededBytes(seed);
  const uuid = (nice: boolean): string => {
    const value = Buffer.from(bytes(16));
    // The bits that make it a UUID of version 4. If the first bit is 0, the slugid starts with a letter.
    value[6] = ((value[6] ?? 0) & 0x0f) | 0x40;
    value[8] = ((value[8] ?? 0) & 0x3f) | 0x80;
    if (nice) value[0] = (value[0] ?? 0) & 0x7f;
    return value.toString('base64url');
  };
  return { slugid: () => uuid(true), token: () => uuid(false) + uuid(false) };
}

/** Returns a replacement for `randomBytes` that creates up to 32 bytes at a time. */
function seededBytes(seed: string): (size: number) => Buffer {
  let count = 0;
  return (size) => createHmac('sha256', seed).update(String(count++)).digest().subarray(0, size);
}
