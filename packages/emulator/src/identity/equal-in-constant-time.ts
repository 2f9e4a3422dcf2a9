import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two texts are the same, found out in a time that tells nothing of where they differ. */
export function sameText(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
