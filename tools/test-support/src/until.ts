import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `condition` holds. Rejects after `limit` milliseconds with an error that says `what` was awaited. */
export async function until(condition: () => boolean | Promise<boolean>, what: string, limit = 15_000): Promise<void> {
  const deadline = Date.now() + limit;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited ${limit} ms without success: ${what}`);
    await sleep(5);
  }
}

/** A promise, and the function that resolves it. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
