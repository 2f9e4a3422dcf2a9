import { redact } from '@tc/core';
import type { LoggedCall } from '../../test-controls/call-log.ts';
import type { CallDetail } from '../protocol.ts';
import { callEntry } from './call-entry.ts';

/** Describes all of a call. Secrets in it are masked. */
export function callDetail(logged: LoggedCall): CallDetail {
  const { params, query, payload } = logged.call;
  const response = readResponse(logged.response);
  return { ...callEntry(logged), params, query, ...(payload !== undefined && { payload }), ...(response !== undefined && { response }) };
}

function readResponse(body: string): unknown {
  if (body === '') return undefined;
  try {
    return redact(JSON.parse(body));
  } catch {
    return redact(body);
  }
}
