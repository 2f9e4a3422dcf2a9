import type { CallResult } from './call.ts';
import type { CallSummary } from './call-summary.ts';

/** A call in progress: a promise for its data. */
export interface Call<T> extends Promise<T> {
  /** Resolves with the data and with the request and response of the call. */
  withSummary(): Promise<{ data: T; summary: CallSummary }>;
}

/** Makes a {@link Call} from a result that is on its way. */
export function pendingCall<T>(result: Promise<CallResult<T>>): Call<T> {
  let done: CallResult<T>;
  // With async functions, and not .then(), the stack of an error contains the caller's line.
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
