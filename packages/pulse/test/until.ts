import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves as soon as `condition` holds. Rejects with `what` when it does not within `limit` milliseconds. */
export async function until(condition: () => boolean | Promise<boolean>, what: string, limit = 15_000): Promise<void> {
  const deadline = Date.now() + limit;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited ${limit} ms in vain: ${what}`);
    await sleep(5);
  }
}

/** A promise and what resolves it. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
