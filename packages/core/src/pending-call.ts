import type { CallResult } from './call.ts';
import type { CallSummary } from './call-summary.ts';

/** A call under way: a promise of its data, which knows more when asked. */
export interface Call<T> extends Promise<T> {
  /** The data together with what happened on the wire. */
  withSummary(): Promise<{ data: T; summary: CallSummary }>;
}

/** Makes a {@link Call} of work that has started. */
export function pendingCall<T>(result: Promise<CallResult<T>>): Call<T> {
  // An async function, not .then(): so the caller's own line stays in the stack of an error.
  const data = (async () => (await result).data)();
  return Object.assign(data, {
    withSummary() {
      ignore(data);
      return result;
    },
  });
}

/** Lets a promise that nobody will look at fail in peace: its failure is told by another one. */
export function ignore(promise: Promise<unknown>): void {
  promise.catch(() => {});
}
