import type { InternalRequest } from '../../calls/internal-calls.ts';

/** This service reads with the scopes that every caller has. */
export const ANONYMOUS_CALLER: Pick<InternalRequest, 'clientId' | 'scopes'> = { clientId: 'An anonymous caller', scopes: [] };
