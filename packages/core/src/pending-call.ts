import type { CallResult } from './call.ts';
import type { CallSummary } from './call-summary.ts';

/** A call under way: a promise of its data, which knows more when asked. */
export interface Call<T> extends Promise<T> {
  /** The data together with what happened on the wire. */
  withSummary(): Promise<{ data: T; summary: CallSummary }>;
}

/** Makes a {@link Call} of work that has started. */
export function pendingCall<T>(result: Promise<CallResult<T>>): Call<T> {
  let done: CallResult<T>;
  // Async functions that await each other in one line, not .then(): so the caller's own line stays in the stack of an error.
  const data = (async () => {
    done = await result;
    return done.data;
  })();
  return Object.assign(data, {
    async withSummary() {
      await data;
      return done;
    },
  });
}
