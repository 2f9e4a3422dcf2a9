import { ApiError, CallError } from '@tc/core';
import { isTransient } from '@tc/core/retry';

/** Whether a call failed for a reason that may pass: the network, the time limit, an overloaded or broken service. */
export function mayPass(error: unknown): error is CallError {
  return error instanceof ApiError ? isTransient(error.statusCode) : error instanceof CallError;
}
