import { redact } from '@tc/core';
import type { LoggedCall } from '../../test-controls/call-log.ts';
import type { CallEntry } from '../protocol.ts';

/** Describes a call in one line of a list. Secrets in it are masked. */
export function callEntry({ id, call, verb, url, isFaulty }: LoggedCall): CallEntry {
  const { time, service, method, clientId, status, duration } = call;
  return {
    id,
    time,
    service,
    method,
    verb,
    url: redact(url) as string,
    duration,
    ...(clientId !== undefined && { clientId }),
    ...(status !== undefined && { status }),
    ...(isFaulty && { fault: true }),
  };
}
