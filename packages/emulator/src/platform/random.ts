import { createHmac, randomBytes } from 'node:crypto';

/** Where ids and secrets come from. */
export interface Random {
  /** A new id, as `slugid()` of `@tc/core` makes them: never with a leading `-`. */
  slugid(): string;
  /** A new secret of 44 characters, as access tokens are. */
  token(): string;
}

/** @param seed - makes the same ids and secrets come in the same order; without one nobody can foretell them */
export function randomFrom(seed?: string): Random {
  const bytes = seed === undefined ? randomBytes : seededBytes(seed);
  const uuid = (nice: boolean): string => {
    const value = Buffer.from(bytes(16));
    // A UUID of version 4; a nice one has its first bit unset, so that its text begins with a letter.
    value[6] = ((value[6] ?? 0) & 0x0f) | 0x40;
    value[8] = ((value[8] ?? 0) & 0x3f) | 0x80;
    if (nice) value[0] = (value[0] ?? 0) & 0x7f;
    return value.toString('base64url');
  };
  return { slugid: () => uuid(true), token: () => uuid(false) + uuid(false) };
}

/** Up to 32 bytes at a time. */
function seededBytes(seed: string): (size: number) => Buffer {
  let count = 0;
  return (size) => createHmac('sha256', seed).update(String(count++)).digest().subarray(0, size);
}
