import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares two secrets. The time that it takes does not depend on where they differ, so a caller cannot guess one bit by bit. */
export function equalInConstantTime(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
